import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { sources } from '../../definitions/sources.js';
import { validateDefinition } from '../../src/language/check/validate.js';
import { validateGap } from '../../src/language/check/validate-gap.js';
import { type Definition, type Entry, isGap } from '../../src/language/index.js';
import { codeSets } from '../../src/records/model/code-sets/index.js';
import { didYouMean } from '../../src/text/nearest.js';
import { renderBlocks, sayLogic } from '../../src/words/index.js';
import { coverageOfDefinition, mutationOfDefinition } from '../../test/mutation/prove.js';
import { byEngine } from '../../test/support/by-engine.js';
import { differences, naively, problemsWithCases, type VectorCase, vectorFiles } from '../../test/support/vectors.js';
import { pinMeanings, pinnedMeanings, problemWithMeaning } from './hashes.js';
import { definitionPages, definitionsFolder, type Page, staleLists, writeListsOfPages } from './pages.js';

/** What a step found: how it went in a few words, or what is wrong, each with how to mend it. */
type Step = { readonly ok: string } | { readonly wrong: readonly string[] };

const root = fileURLToPath(new URL('../..', import.meta.url));
const ok = (text: string): Step => ({ ok: text });
const wrong = (...lines: readonly string[]): Step => ({ wrong: lines });
const unless = (problems: readonly string[], text: string): Step => (problems.length === 0 ? ok(text) : wrong(...problems));

function listed(page: Page, isWriting: boolean): Step {
  const file = `definitions/${page.isGap ? 'gaps' : 'pages'}.ts`;
  if (staleLists().length === 0) return ok(`${file} names it`);
  if (!isWriting) return wrong(`${file} is not what the folders hold: run \`npm run definitions:index\``);
  writeListsOfPages();
  return ok(`written to ${file}`);
}

function valid(entry: Entry, ids: readonly string[]): Step {
  const references = { sources, codeSets, definitions: ids };
  const problems = isGap(entry) ? validateGap(entry, references) : validateDefinition(entry, references);
  const unwritten = Object.entries(entry).filter(([, value]) => JSON.stringify(value).includes('WRITE:'));
  return unless(
    [...problems.map(({ path, message }) => `${path}: ${message}`), ...unwritten.map(([field]) => `${field} is still to be written.`)],
    isGap(entry) ? 'every field, source and measure there is' : 'every field, table, column, code and source there is',
  );
}

function vectors(definition: Definition, cases: readonly VectorCase[] | null): Step {
  const file = `test/vectors/${definition.id}.json`;
  if (cases === null) return wrong(`${file} is missing: \`npm run new\` makes one; test/vectors/README.md says how it is written.`);
  const found = problemsWithCases(definition, cases);
  const lines = cases.flatMap((vector) => {
    const by = (who: string, reading: () => ReturnType<typeof naively>): readonly string[] => {
      try {
        return differences(vector, reading()).map((line) => `“${vector.name}”, ${who}: ${line}`);
      } catch (error) {
        return [`“${vector.name}”, ${who}: ${error instanceof Error ? error.message : String(error)}`];
      }
    };
    const naive = by('by the rule, read naively', () => naively(vector, definition));
    return naive.length > 0 ? naive : by('by the engine', () => byEngine(vector, definition));
  });
  return unless([...found.map((line) => `${file}: ${line}`), ...lines], `${cases.length} cases, by the naive interpreter and the engine`);
}

async function sql(definition: Definition, cases: readonly VectorCase[]): Promise<Step> {
  const { differencesBySql } = await import('../../test/equivalence/sql/by-sql.js');
  return unless(await differencesBySql(definition, cases), `${cases.length} cases, by DuckDB running its SQL`);
}

function clauses(definition: Definition, cases: readonly VectorCase[]): Step {
  const { clauses: count, unseen } = coverageOfDefinition(definition, cases);
  return unless(
    unseen.map((line) => `${line}. Add a case in which it is.`),
    `${count} of its own are seen true and false`,
  );
}

function mutants(definition: Definition, cases: readonly VectorCase[]): Step {
  const { made, alive } = mutationOfDefinition(definition, cases);
  return unless(
    alive.map((line) => `no case notices that ${line}`),
    `${made} small changes of meaning, and a case notices each`,
  );
}

function meaning(definition: Definition, isWriting: boolean): Step {
  const problem = problemWithMeaning(definition, pinnedMeanings()[definition.id]);
  if (problem === null) return ok(`version ${definition.version} is pinned`);
  if (!isWriting || !problem.includes('is new')) return wrong(problem);
  pinMeanings([definition]);
  return ok(`version ${definition.version} pinned in test/definition-hashes.json`);
}

function wording(definition: Definition, isWriting: boolean): Step {
  const file = join(root, `test/words/logic/${definition.id}.txt`);
  const text = renderBlocks(sayLogic(definition));
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return ok('as it was reviewed');
  if (!isWriting)
    return wrong(
      `the words differ from test/words/logic/${definition.id}.txt: read them, then \`npm run check -- ${definition.id} --write\``,
    );
  mkdirSync(join(root, 'test/words/logic'), { recursive: true });
  writeFileSync(file, text);
  return ok(`written to test/words/logic/${definition.id}.txt: read it`);
}

/** The compiler's view of one page, in a process beside the other steps. */
function types(page: Page): Promise<Step> {
  const folder = join(root, 'node_modules/.cache');
  mkdirSync(folder, { recursive: true });
  const config = join(folder, `check-${page.id}.json`);
  const options = {
    extends: join(root, 'tsconfig.json'),
    compilerOptions: { noEmit: true, rootDir: root },
    include: [],
    files: [join(definitionsFolder, page.file)],
  };
  writeFileSync(config, JSON.stringify(options));
  return new Promise((resolve) => {
    const compiler = spawn(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', config, '--pretty', 'false'], {
      cwd: root,
    });
    let said = '';
    compiler.stdout.on('data', (chunk) => (said += String(chunk)));
    compiler.on('close', () => resolve(unless(said.trim() === '' ? [] : said.trim().split('\n'), 'the compiler agrees')));
  });
}

async function entryOf(page: Page): Promise<Entry | string> {
  try {
    const module: Readonly<Record<string, unknown>> = await import(join(definitionsFolder, page.file));
    return module[page.exportName] as Entry;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function report(name: string, step: Step): boolean {
  if ('ok' in step) process.stdout.write(`✓ ${name.padEnd(9)} ${step.ok}\n`);
  else
    for (const [at, line] of step.wrong.entries()) process.stdout.write(`${at === 0 ? `✗ ${name.padEnd(9)}` : ' '.repeat(11)} ${line}\n`);
  return 'ok' in step;
}

/** Checks one definition and says what to do next. True when all is well. */
async function check(id: string, isWriting: boolean): Promise<boolean> {
  const pages = definitionPages();
  const ids = pages.map((page) => page.id);
  const page = pages.find((each) => each.id === id);
  if (!page) {
    process.stdout.write(`There is no definition "${id}".${didYouMean(id, ids)} \`npm run new -- ${id} --like ID\` makes one.\n`);
    return false;
  }
  process.stdout.write(`${id}, definitions/${page.file}\n`);
  const typed = types(page);
  const definition = await entryOf(page);
  if (typeof definition === 'string') {
    report('loads', wrong(definition));
    report('types', await typed);
    return false;
  }
  const isListed = report('listed', listed(page, isWriting));
  const isValid = report('valid', valid(definition, ids));
  const isTyped = report('types', await typed);
  if (!isValid) return false;
  if (isGap(definition)) {
    process.stdout.write(`A gap entry has no calculation, so nothing more to prove. In words: npm run -s cli -- show ${id}\n`);
    return isListed && isTyped;
  }
  const cases = vectorFiles().find((file) => file.indicator === id)?.cases ?? null;
  const agree = report('vectors', vectors(definition, cases));
  const proved =
    agree && cases !== null
      ? [
          report('sql', await sql(definition, cases)),
          report('clauses', clauses(definition, cases)),
          report('mutants', mutants(definition, cases)),
        ]
      : [false];
  // A meaning is pinned when it is proved, not before.
  const isProved = isTyped && !proved.includes(false);
  const isPinned = report('meaning', meaning(definition, isWriting && isProved));
  const isSaid = report('wording', wording(definition, isWriting));
  process.stdout.write(`The page in words: npm run -s cli -- show ${id}\n`);
  return isListed && isProved && isPinned && isSaid;
}

const words = process.argv.slice(2);
const ids = words.filter((word) => !word.startsWith('--'));
if (ids.length === 0) {
  process.stdout.write(
    'Which definition? `npm run check -- ID`, with --write to write what can be written: the list, the pin, the words.\n',
  );
  process.exitCode = 2;
}
for (const id of ids) if (!(await check(id, words.includes('--write')))) process.exitCode = 1;
