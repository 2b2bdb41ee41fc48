import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What each folder may import besides itself. `errors` is below everything. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'src/time': ['src/errors'],
  'src/records': ['src/time', 'src/errors'],
  'src/language': ['src/records', 'src/time', 'src/errors'],
  'src/engine': ['src/language', 'src/records', 'src/time', 'src/errors'],
  'src/sql': ['src/language', 'src/records', 'src/time', 'src/errors'],
  'src/words': ['src/language', 'src/records', 'src/time', 'src/errors'],
  'src/reference': ['src/readers', 'src/records', 'src/time', 'src/errors'],
  'src/results': ['src/reference', 'src/engine', 'src/language', 'src/records', 'src/time', 'src/errors'],
  'src/screen': ['src/reference', 'src/time', 'src/errors'],
  'src/readers': ['src/records', 'src/time', 'src/errors'],
  'src/synthetic': ['src/records', 'src/time', 'src/errors'],
  definitions: ['src/language', 'src/records'],
};

/** The only places that may use what a browser does not have. */
const nodeOnly = ['src/cli/', 'src/readers/node/'];

function filesUnder(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length));
}

function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  return [...text.matchAll(/(?:^|\n)\s*(?:import|export)\s[^;'"]*?from\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)\s*import\s+['"]([^'"]+)['"]/g)].map((match) => match[1] ?? match[2] ?? match[3]!);
}

function folderOf(path: string): string {
  if (path.startsWith('definitions/')) return 'definitions';
  const [top, second] = path.split('/');
  return `${top}/${second!.replace(/\.(js|ts)$/, '')}`;
}

const source = [...filesUnder('src'), ...filesUnder('definitions')];

describe('imports run one way', () => {
  it('finds the source files', () => {
    expect(source.length).toBeGreaterThan(100);
    expect(importsOf('src/engine/index.ts').length).toBeGreaterThan(0);
  });

  it.each(source)('%s imports only what lies below it', (file) => {
    const own = folderOf(file);
    if (own === 'src/cli' || own === 'src/index') return;
    const below = allowed[own] ?? [];
    const wrong = importsOf(file)
      .filter((path) => path.startsWith('.'))
      .map((path) => folderOf(normalize(join(dirname(file), path))))
      .filter((folder) => folder !== own && !below.includes(folder) && own !== 'src/errors');
    expect(wrong).toEqual([]);
  });

  it.each(source.filter((file) => !nodeOnly.some((folder) => file.startsWith(folder))))('%s runs in a browser: no Node built-in', (file) => {
    expect(importsOf(file).filter((path) => path.startsWith('node:'))).toEqual([]);
  });

  it.each(source)('%s keeps the house rules', (file) => {
    const text = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '').replace(/'(?:[^'\\\n]|\\.)*'|`[^`]*`/g, "''").replace(/\/\/.*$/gm, '');
    const banned: Readonly<Record<string, RegExp>> = {
      'a default export': /^export default/m,
      'an enum': /\benum\s+\w+\s*\{/,
      'any': /:\s*any\b|<any>|\bas any\b/,
      'the clock or chance': /\bDate\.now\b|\bMath\.random\b|\bnew Date\b/,
      'the network': /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon/,
      'code made from text': /\beval\(|new Function\b/,
    };
    const found = Object.entries(banned).filter(([, pattern]) => pattern.test(text)).map(([name]) => name);
    expect(found).toEqual([]);
  });

  it('the engine never imports a definition', () => {
    const wrong = source.filter((file) => file.startsWith('src/') && !file.startsWith('src/cli/') && importsOf(file).some((path) => path.includes('definitions/')));
    expect(wrong).toEqual([]);
  });
});
