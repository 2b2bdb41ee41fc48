import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as definitions from '../../definitions/index.js';
import * as lists from '../../definitions/lists/index.js';
import { sources } from '../../definitions/sources.js';
import * as disclosure from '../../src/disclosure/index.js';
import * as engine from '../../src/engine/index.js';
import * as language from '../../src/language/index.js';
import * as languageJson from '../../src/language/json/json.js';
import * as listsOfTheField from '../../src/lists/index.js';
import * as publish from '../../src/publish/index.js';
import * as readers from '../../src/readers/index.js';
import * as records from '../../src/records/index.js';
import * as codeSets from '../../src/records/model/code-sets/sex.js';
import * as reference from '../../src/reference/index.js';
import * as results from '../../src/results/index.js';
import * as sql from '../../src/sql/index.js';
import * as synthetic from '../../src/synthetic/index.js';
import * as time from '../../src/time/index.js';
import * as words from '../../src/words/index.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

const oneChild = records.recordsFrom({
  tables: { careEpisodes: [{ laCode: '201', childId: 'A', startedOn: '2024-05-01', reasonStarted: 'S', legalStatus: 'C2' }] },
  coverage: [{ laCode: '201', from: '2019-04-01', to: '2025-03-31' }],
  population: { name: 'test', estimates: [2023, 2024].map((year) => ({ laCode: '201', year, children: 1000 })) },
});
const exampleOf = (end: string): results.Result =>
  results.calculate(oneChild, [definitions.childrenInCareRate], { periods: [time.yearEnding(end)] })[0]!;
const neighboursOf330 = reference.readNeighbours(
  `old_la_code,${Array.from({ length: 10 }, (_, at) => `SN_${at + 1},SN_${at + 1}P`).join(',')}\n330,${Array.from({ length: 10 }, (_, at) => `${301 + at},Close`).join(',')}\n`,
  { name: 'test', year: 2025 },
);

/** Examples that read files which are not here: their types are checked by the compiler, their work by the tests of the reader. */
const needsFiles = ['src/readers/node/read-authorities.ts', 'src/readers/node/workbook.ts'];

/** What examples may use without saying where it comes from. */
const given: Readonly<Record<string, unknown>> = {
  ...language,
  ...languageJson,
  ...definitions,
  ...lists,
  ...listsOfTheField,
  ...engine,
  ...readers,
  ...codeSets,
  ...results,
  ...sql,
  ...synthetic,
  ...words,
  ...records,
  ...time,
  sources,
  ...reference,
  ...disclosure,
  ...publish,
  definition: definitions.childrenInCareRate,
  records: oneChild,
  recordsOfKent: oneChild,
  recordsOfMedway: records.recordsFrom({ tables: { careEpisodes: [{ laCode: '887', childId: 'A', startedOn: '2024-05-01' }] } }),
  model: neighboursOf330.model,
  from: exampleOf('2024-03-31'),
  to: exampleOf('2025-03-31'),
  result: exampleOf('2025-03-31'),
  results: [exampleOf('2025-03-31')],
  neighbours: [],
  codes: ['301'],
  publication: disclosure.applyDisclosure([exampleOf('2025-03-31')], disclosure.profileNamed('dfe-cla'), { relations: [] }),
  save: () => undefined,
  data: 'time_period\n2025\n',
  metadata: 'col_name\n',
  csv: 'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\nA,01/05/2024,S,C2,N1,U4,PR1,,,,,,\n',
  xml: '<Message><Header><CollectionDetails><Collection>CIN</Collection><Year>2024</Year><ReferenceDate>2024-03-31</ReferenceDate></CollectionDetails><Source><LEA>201</LEA></Source></Header><Children/></Message>',
  writeLine: () => undefined,
  console: { log: () => undefined },
};

interface Example {
  readonly file: string;
  readonly line: number;
  readonly code: string;
}

function examplesOf(file: string): readonly Example[] {
  const lines = readFileSync(join(root, file), 'utf8').split('\n');
  const found: Example[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (!lines[at]!.includes('@example')) continue;
    const open = lines.findIndex((text, line) => line > at && text.includes('```ts'));
    const close = lines.findIndex((text, line) => line > open && text.includes('```'));
    const code = lines.slice(open + 1, close).map((text) => text.replace(/^\s*\* ?/, ''));
    found.push({ file, line: at + 1, code: code.join('\n') });
  }
  return found;
}

/** `expression // expected: why` becomes a check; everything else is run as it stands. */
function withChecks(code: string): string {
  return code
    .split('\n')
    .map((line) => {
      const match = /^(?!const |for |import )(.+?);? \/\/ (.+)$/.exec(line);
      if (!match) return line;
      const expected = /^('[^']*'|\{.*\}|-?\d+(?:\.\d+)?|true|false|null)/.exec(match[2]!);
      return expected ? `await check(${match[1]}, ${expected[1]});` : line;
    })
    .join('\n');
}

async function run(code: string, scope: Readonly<Record<string, unknown>>): Promise<number> {
  let checks = 0;
  const check = async (actual: unknown, expected: unknown): Promise<void> => {
    checks++;
    expect(await actual).toEqual(expected);
  };
  const names = Object.keys(scope);
  const AsyncFunction = Object.getPrototypeOf(async () => undefined).constructor as new (
    ...parts: string[]
  ) => (...values: unknown[]) => Promise<void>;
  // An example may name its own `records` or `definition`: a block lets it shadow what is given.
  await new AsyncFunction('check', ...names, `{\n${withChecks(code)}\n}`)(check, ...names.map((name) => scope[name]));
  return checks;
}

const files = readdirSync(join(root, 'src'), { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => join(entry.parentPath, entry.name).slice(root.length));
const examples = files.flatMap(examplesOf).filter(({ file }) => !needsFiles.includes(file));

describe('examples in the documentation', () => {
  it('are found', () => expect(examples.length).toBeGreaterThan(20));

  it.each(examples)('$file:$line runs and says what is true', async ({ file, code }) => {
    expect(code.trim()).not.toBe('');
    const scope = { ...((await import(/* @vite-ignore */ join(root, file))) as Record<string, unknown>), ...given };
    await run(code, scope);
  });

  it('checks what an example claims', async () => {
    await expect(run('1 + 1 // 3', {})).rejects.toThrow();
    expect(await run('1 + 1 // 2: a sum', {})).toBe(1);
  });
});

describe('the README', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');

  it('its code runs and gives the value it says', async () => {
    const code = /```ts\n([\s\S]*?)```/.exec(readme)![1]!.replace(/^import .*$/gm, '');
    expect(await run(code, { ...given, records: undefined })).toBe(1);
  });

  it('its two commands are scripts of the package', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      readonly scripts: Readonly<Record<string, string>>;
    };
    for (const [, script] of readme.matchAll(/npm (?:run )?(?:-s )?(demo|test|bench|docs:api|parity)\b/g))
      expect(Object.keys(scripts)).toContain(script);
  });
});
