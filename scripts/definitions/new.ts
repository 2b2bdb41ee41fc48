import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { didYouMean } from '../../src/text/nearest.js';
import { formatVectors } from '../vectors/format.js';
import { gapPage } from './gap-page.js';
import { definitionPages, definitionsFolder, type Page, writeListsOfPages } from './pages.js';

const vectorsFolder = fileURLToPath(new URL('../../test/vectors/', import.meta.url));
const usage = 'npm run new -- ID --like ID [--family FOLDER], or npm run new -- ID --gap --family FOLDER';

/** `foster-care-share` → `fosterCareShare` */
const exportNameOf = (id: string): string => id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** A page like another: what makes it another measure is to be written, and says so until it is. */
function pageLike(text: string, from: { readonly id: string; readonly exportName: string }, id: string): string {
  const write = (field: string, what: string): void => {
    page = page.replace(new RegExp(`\\n  ${field}:\\n? *(['"\`]).*?\\1,\\n`, 's'), `\n  ${field}: 'WRITE: ${what}',\n`);
  };
  let page = text
    .replace(`\n  id: '${from.id}',\n`, `\n  id: '${id}',\n`)
    .replace(new RegExp(`\\bexport const ${from.exportName} = `), `export const ${exportNameOf(id)} = `)
    .replace(/\/\*\*.*?\*\/\nexport const /s, '/** WRITE: one sentence. */\nexport const ');
  write('title', 'a title, at most 80 characters');
  write('summary', 'what it is, in plain English');
  write('rationale', 'why it is measured');
  const today = new Date().toISOString().slice(0, 10);
  return page
    .replace(/\n {2}added: '.*?',\n/, `\n  added: '${today}',\n`)
    .replace(/\n {2}version: \d+,\n/, '\n  version: 1,\n')
    .replace(/\n {2}status: '[a-z]+',\n/, "\n  status: 'draft',\n");
}

/** The head of another's vectors, and three cases to fill: one counted, one not, one on the edge. */
function casesLike(text: string, id: string, examples: readonly string[]): string {
  const { cases: _, ...head } = JSON.parse(text);
  const cases = examples.map((name) => ({
    name,
    why: 'WRITE: the rule, and the day or number that decides',
    tables: {},
    expect: { units: {}, numerator: null, denominator: null, value: null, noValue: null },
  }));
  return formatVectors({ ...head, indicator: id, cases });
}

/** The page of a measure that is asked for and cannot be calculated. */
function newGap(id: string, family: string, pages: readonly Page[]): string {
  const page = join(definitionsFolder, family, `${id}.ts`);
  const before = pages.find((each) => each.id === id);
  if (before || existsSync(page)) throw new Error(`${id} exists: definitions/${before?.file ?? `${family}/${id}.ts`}`);
  mkdirSync(join(definitionsFolder, family), { recursive: true });
  writeFileSync(page, gapPage(id, exportNameOf(id)));
  writeListsOfPages();
  return [
    `definitions/${family}/${id}.ts  a gap entry: say who asks for what, why it cannot be calculated, what would be needed`,
    `Then \`npm run check -- ${id}\` until all is ✓. It has no calculation, so no vectors, no words of its logic and no pin.`,
    '',
  ].join('\n');
}

function main(): string {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { like: { type: 'string' }, family: { type: 'string' }, gap: { type: 'boolean' } },
  });
  const [id] = positionals;
  const { like } = values;
  if (!id || (values.gap ? values.family : like) === undefined) throw new Error(usage);
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))
    throw new Error(`An id is lower-case words joined by hyphens, as foster-care-share; "${id}" is not.`);
  const pages = definitionPages();
  if (values.gap) return newGap(id, values.family ?? '', pages);
  const from = pages.find((page) => page.id === like);
  const ids = pages.map((page) => page.id);
  if (!from) throw new Error(`There is no definition "${like}" to be like.${didYouMean(like ?? '', ids)}`);
  if (ids.includes(id)) throw new Error(`${id} exists: definitions/${pages.find((page) => page.id === id)?.file}`);
  const family = values.family ?? from.family;
  const page = join(definitionsFolder, family, `${id}.ts`);
  const vectors = join(vectorsFolder, `${id}.json`);
  for (const file of [page, vectors]) if (existsSync(file)) throw new Error(`There is a file ${file} already.`);

  const text = readFileSync(join(definitionsFolder, from.file), 'utf8');
  mkdirSync(join(definitionsFolder, family), { recursive: true });
  const moved = family === from.family ? text : text.replaceAll(`from './`, `from '../${from.family}/`);
  const examples = ['counted', 'notCounted', 'onTheEdge'].map((name) => new RegExp(`\\n    ${name}: '(.*?)',\\n`).exec(text)?.[1] ?? name);
  writeFileSync(page, pageLike(moved, from, id));
  writeFileSync(vectors, casesLike(readFileSync(join(vectorsFolder, `${from.id}.json`), 'utf8'), id, examples));
  writeListsOfPages();
  return [
    `definitions/${family}/${id}.ts  a page like ${from.id}: read every field, rewrite what is another measure's`,
    `test/vectors/${id}.json  three cases to fill; about six prove a measure made of known parts`,
    `Then \`npm run check -- ${id}\` until all is ✓, and \`npm run check -- ${id} --write\` to write the words and pin the meaning.`,
    '',
  ].join('\n');
}

try {
  process.stdout.write(main());
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
