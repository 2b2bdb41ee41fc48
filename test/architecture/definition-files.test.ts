import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../definitions', import.meta.url));
const filesIn = (folder: string): readonly string[] => readdirSync(`${root}/${folder}`).map((name) => `${folder}/${name}`);
const linesOf = (file: string): readonly string[] => readFileSync(`${root}/${file}`, 'utf8').trimEnd().split('\n');
const folders = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'shared')
  .map(({ name }) => name);

describe.each(folders.flatMap(filesIn))('%s', (file) => {
  const lines = linesOf(file);

  it('is short enough to be read like a published definition', () => expect(lines.length).toBeLessThanOrEqual(60));

  it('takes its words from the language and from what definitions share, and holds no code of its own', () => {
    const from = lines.flatMap((line) => /^import .* from '(.*)';$/.exec(line)?.[1] ?? []);
    expect(from.filter((path) => path !== '../../src/language/index.js' && !path.startsWith('../shared/'))).toEqual([]);
    // One statement after the imports: the definition.
    expect(lines.filter((line) => /^[a-z]/.test(line) && !line.startsWith('import '))).toEqual([
      expect.stringMatching(/^export const \w+ = \/\* @__PURE__ \*\/ \w+\(\{$/),
    ]);
  });
});

it.each(filesIn('shared'))('%s is one concept', (file) => expect(linesOf(file).length).toBeLessThanOrEqual(150));
