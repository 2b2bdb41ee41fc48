import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { definitionPages, definitionsFolder, LISTS, staleLists } from '../../scripts/definitions/pages.js';
import { type DefinitionFile, declaredIn, definitionFiles, pagesUsing } from '../support/definition-files.js';

const files = definitionFiles();
const pages = files.filter(({ isPage }) => isPage);
const families = files.filter(({ folder }) => folder !== 'common');
const users = pagesUsing(files);
const usersOf = (path: string, name: string): readonly string[] => [...(users.get(`${path}#${name}`) ?? [])];

/** The longest page, imports left out: it is read in one go. */
const LONGEST_PAGE = 150;

/** What a family may say once for its pages. Who is counted, which way is better and how it is read stand on each page. */
const ofTheFamily: readonly string[] = [
  'status',
  'editions',
  'framework',
  'level',
  'unit',
  'period',
  'frequency',
  'history',
  'precision',
  'disclosure',
  'influence',
  'collectability',
];

/** The parts of a page in their order; within a part, fields stand as they read best. */
const partsOfAPage: readonly (readonly string[])[] = [
  ['id', 'version', 'added', 'status', 'title', 'summary', 'rationale', 'framework', 'level', 'countingUnit', 'unit', 'editions'],
  ['cohort', 'exclusions', 'numerator', 'denominator', 'value', 'headline', 'bands', 'breakdowns'],
  ['askedFor', 'whyNot', 'needed', 'nearest'],
  ['period', 'frequency', 'history', 'precision', 'disclosure'],
  ['direction', 'context', 'questions', 'unintendedConsequences', 'notFor', 'influence'],
  ['interpretations'],
  ['caveats'],
  ['sources'],
  ['collectability', 'publishedAs', 'listedIn', 'related', 'examples', 'changes', 'addresses'],
];

function objectSpreads(node: ts.Node, found: ts.SpreadAssignment[] = []): readonly ts.SpreadAssignment[] {
  if (ts.isSpreadAssignment(node)) found.push(node);
  ts.forEachChild(node, (child) => void objectSpreads(child, found));
  return found;
}

/** `export const name = builder('table', { … });`, or of what is counted from no table, `export const name = builder({ … });` */
function definitionOf(page: DefinitionFile): { readonly fields: ts.ObjectLiteralExpression } | null {
  const [first] = page.statements;
  if (!first || !ts.isVariableStatement(first) || !/^export const \w+ = (\w+\('|gap\(|aggregated\()/.test(first.getText())) return null;
  const call = first.declarationList.declarations[0]?.initializer;
  if (!call || !ts.isCallExpression(call)) return null;
  const fields = call.arguments.at(-1);
  return fields && ts.isObjectLiteralExpression(fields) ? { fields } : null;
}

const isOneReturn = (statement: ts.Statement): boolean =>
  ts.isFunctionDeclaration(statement) &&
  !statement.getText().startsWith('export') &&
  statement.body?.statements.length === 1 &&
  ts.isReturnStatement(statement.body.statements[0]!);

describe.each(pages.map((page) => [page.path, page] as const))('%s is a page', (path, page) => {
  it('opens with its definition, and explains below it the terms it used', () => {
    expect(definitionOf(page), `${path}: below the imports stands \`export const … = proportion('table', {\``).not.toBeNull();
    const others = page.statements.slice(1).filter((statement) => !isOneReturn(statement));
    expect(
      others.map((statement) => statement.getText().split('\n')[0]),
      'below the definition stand only functions of one return',
    ).toEqual([]);
  });

  it('is short enough to be read in one go', () => {
    expect(page.lines, `lines of ${path} below its imports`).toBeLessThanOrEqual(LONGEST_PAGE);
  });

  it('says the rule first, and where it is published last', () => {
    const names = definitionOf(page)!.fields.properties.flatMap((field) => (field.name ? [field.name.getText()] : []));
    const known = names.filter((name) => partsOfAPage.flat().includes(name));
    const partOf = (name: string): number => partsOfAPage.findIndex((part) => part.includes(name));
    const early = known.filter((name, at) => at > 0 && partOf(name) < partOf(known[at - 1]));
    expect(early, `fields of ${path} that stand too late on the page: see partsOfAPage`).toEqual([]);
  });

  it('names each reading, and each group it leaves out', () => {
    const fields = definitionOf(page)!.fields.properties.filter(ts.isPropertyAssignment);
    for (const name of ['exclusions', 'breakdowns', 'interpretations']) {
      const list = fields.find((field) => field.name.getText() === name)?.initializer;
      if (!list) continue;
      const isWrittenOut = ts.isArrayLiteralExpression(list) && !list.elements.some(ts.isSpreadElement);
      expect(isWrittenOut, `${name} of ${path}: write the list out, one by one`).toBe(true);
    }
  });

  it('takes at most the standing of its family by a spread, first', async () => {
    const spreads = objectSpreads(page.source);
    if (spreads.length === 0) return;
    const [first] = definitionOf(page)!.fields.properties;
    expect(
      spreads.map((spread) => spread.getText()),
      'one object spread, the first line of the definition',
    ).toEqual([first!.getText()]);
    const name = spreads[0]!.expression.getText();
    expect(page.imports.get(name)?.from, `...${name} is of the folder's own family.ts`).toBe('./family.js');
    const family: Readonly<Record<string, unknown>> = await import(/* @vite-ignore */ `${definitionsFolder}${page.folder}/family.ts`);
    const hidden = Object.keys(family[name] as object).filter((field) => !ofTheFamily.includes(field));
    expect(hidden, `fields of ...${name} that a reader looks for on the page`).toEqual([]);
  });
});

describe('families', () => {
  it.each(families.map((file) => [file.path, file] as const))('%s imports the language, what is common, and its own', (_, file) => {
    const from = [...new Set([...file.imports.values()].map((each) => each.from))];
    const allowed = (path: string): boolean =>
      path === '../../src/language/index.js' || path === '../sources.js' || path.startsWith('../common/') || path.startsWith('./');
    expect(from.filter((path) => !allowed(path))).toEqual([]);
  });

  it.each(files.filter(({ isPage }) => !isPage).map((file) => [file.path, file] as const))('%s is one concept', (path, file) => {
    expect(file.lines, `lines of ${path} below its imports`).toBeLessThanOrEqual(LONGEST_PAGE);
  });

  it('say in family.ts, and in the parts beside it, what two or more of their definitions use', () => {
    const lonely = families
      .filter(({ isPage }) => !isPage)
      .flatMap(declaredIn)
      .filter(({ isExported }) => isExported)
      .flatMap(({ file, name, lines }) => {
        const [one, ...more] = usersOf(file.path, name);
        if (one === undefined) return [`${file.path}: nothing uses ${name}`];
        if (more.length > 0) return [];
        // Where a page would be too long with it, one definition may have a part of its own.
        const page = pages.find(({ path }) => path === one)!;
        if (posix.basename(file.path) !== 'family.ts' && page.lines + partOf(file, one) > LONGEST_PAGE) return [];
        return [`${file.path}: only ${one} uses ${name} (${lines} lines): write it there`];
      });
    expect(lonely).toEqual([]);
  });

  it('share in common/ what two or more of them use', () => {
    const lonely = files
      .filter(({ folder }) => folder === 'common')
      .flatMap(declaredIn)
      .filter(({ isExported }) => isExported)
      .flatMap(({ file, name }) => {
        const folders = new Set(usersOf(file.path, name).map(posix.dirname));
        if (folders.size === 0) return [`${file.path}: nothing uses ${name}`];
        return folders.size === 1 ? [`${file.path}: only ${[...folders].join()} uses ${name}: write it in its family.ts`] : [];
      });
    expect(lonely).toEqual([]);
  });

  it('export nothing that only its own file uses, parts with cases of their own apart', () => {
    const parts = readFileSync(new URL('../support/parts.ts', import.meta.url), 'utf8').split('samples')[0] ?? '';
    const imported = new Set(
      files.flatMap((file) =>
        [...file.imports.values()].map(
          ({ name, from }) => `${posix.normalize(posix.join(file.folder, from)).replace(/\.js$/, '.ts')}#${name}`,
        ),
      ),
    );
    const kept = files
      .filter(({ isPage }) => !isPage)
      .flatMap(declaredIn)
      .filter(
        ({ isExported, file, name }) => isExported && !imported.has(`${file.path}#${name}`) && !new RegExp(`\\b${name}\\b`).test(parts),
      )
      .map(({ file, name }) => `${file.path}: ${name}`);
    expect(kept).toEqual([]);
  });

  it('never export one name twice', () => {
    const where = new Map<string, string[]>();
    for (const { name, file } of files.flatMap(declaredIn).filter(({ isExported }) => isExported)) {
      where.set(name, [...(where.get(name) ?? []), file.path]);
    }
    expect([...where].filter(([, paths]) => paths.length > 1).map(([name, paths]) => `${name} in ${paths.join(' and ')}`)).toEqual([]);
  });
});

describe('the lists of the field', () => {
  const folder = join(definitionsFolder, LISTS);
  const filesOfLists = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const importedBy = (path: string): readonly string[] =>
    [...readFileSync(path, 'utf8').matchAll(/ from '([^']+)'/g)].map((match) => match[1]!);

  it('are tables: they import how a row is written, the remarks, and each other', () => {
    const wrong = filesOfLists.flatMap((file) =>
      importedBy(join(folder, file))
        .filter((from) => !/^(\.\.\/)+src\/lists\/index\.js$|^\.\.\/remarks\.js$|^\.\/[\w/-]+\.js$/.test(from))
        .map((from) => `${LISTS}/${file}: ${from}`),
    );
    expect(filesOfLists.length).toBeGreaterThan(10);
    expect(wrong).toEqual([]);
  });

  it('are imported by no definition and not by the index, so that one definition brings none of them along', () => {
    const users = [...files.map(({ path }) => path), 'index.ts', 'pages.ts', 'sources.ts', 'remarks.ts'].filter((path) =>
      importedBy(join(definitionsFolder, path)).some((from) => from.includes(`/${LISTS}/`)),
    );
    expect(users).toEqual([]);
  });
});

/** How many lines of a part only one page uses. */
function partOf(file: DefinitionFile, page: string): number {
  const own = declaredIn(file).filter(({ name }) => usersOf(file.path, name).every((user) => user === page));
  return own.reduce((sum, { lines }) => sum + lines, 0);
}

describe('the list of all definitions', () => {
  it('is what the folders hold', () => {
    expect(staleLists(), 'a list in definitions/ is stale: run `npm run definitions:index` and commit the file').toEqual([]);
  });

  it('has no id twice', () => {
    const ids = definitionPages().map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) < at)).toEqual([]);
  });
});
