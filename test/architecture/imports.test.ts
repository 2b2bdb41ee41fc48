import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * What each folder may import besides itself. `errors` is below everything. A folder of a folder (a room of the engine)
 * is named only where it may see less than the folder it stands in.
 */
const below = {
  time: ['src/errors'],
  records: ['src/time', 'src/errors'],
  language: ['src/records', 'src/time', 'src/text', 'src/errors'],
  results: ['src/reference', 'src/engine', 'src/language', 'src/records', 'src/time', 'src/text', 'src/errors'],
};

const allowed: Readonly<Record<string, readonly string[]>> = {
  'src/text': [],
  'src/time': below.time,
  'src/records': below.records,
  'src/language': below.language,
  'src/engine': ['src/language', ...below.language],
  'src/sql': ['src/language', ...below.language],
  'src/lists': ['src/language', ...below.language],
  'src/words': ['src/lists', 'src/language', ...below.language],
  'src/reference': ['src/records', 'src/text', 'src/time', 'src/errors', 'src/issues'],
  'src/results': below.results,
  'src/compare': ['src/results', ...below.results],
  'src/reconcile': ['src/compare', 'src/results', ...below.results],
  'src/disclosure': ['src/compare', 'src/results', ...below.results],
  'src/publish': ['src/text', 'src/disclosure', 'src/compare', 'src/results', ...below.results],
  'src/screen': ['src/text', 'src/reference', 'src/time', 'src/errors'],
  'src/readers': ['src/reference', 'src/records', 'src/time', 'src/errors', 'src/issues'],
  'src/synthetic': ['src/records', 'src/time', 'src/errors'],
  definitions: ['src/lists', 'src/language', 'src/records'],
};

/** Rooms, in each house the lowest first: a room imports its own files, rooms before it, and files that stand in no room. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  'src/engine': ['memory', 'sets', 'prepare', 'predicates', 'evaluate', 'count', 'explain'],
  'src/records': ['model', 'intern', 'build'],
  'src/language': ['build', 'check', 'json'],
  'src/words': ['nouns', 'say', 'page', 'render'],
  'src/readers': ['bytes', 'beside', 'rows', 'ssda903', 'cin', 'annex-a', 'ssd', 'csc-api', 'node'],
};

/** Where files may import each other in a circle: one recursion over the expressions, cut by what each file handles. */
const circlesAllowedIn: readonly string[] = ['src/engine/evaluate', 'src/words/say'];

/** The only places that may use what a browser does not have. */
const nodeOnly = ['src/cli/', 'src/readers/node/'];

function filesUnder(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length));
}

function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  return [
    ...text.matchAll(
      /(?:^|\n)\s*(?:import|export)\s[^;'"]*?from\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)\s*import\s+['"]([^'"]+)['"]/g,
    ),
  ].map((match) => match[1] ?? match[2] ?? match[3]!);
}

function folderOf(path: string): string {
  if (path.startsWith('definitions/')) return 'definitions';
  const [top, second] = path.split('/');
  return `${top}/${second!.replace(/\.(js|ts)$/, '')}`;
}

function localImports(file: string): readonly string[] {
  return importsOf(file)
    .filter((path) => path.startsWith('.'))
    .map((path) => normalize(join(dirname(file), path)).replace(/\.js$/, '.ts'));
}

function roomOf(file: string): { readonly house: string; readonly room: string } | null {
  const [top, second, third, ...rest] = file.split('/');
  const house = `${top}/${second}`;
  return rest.length > 0 && rooms[house]?.includes(third!) ? { house, room: third! } : null;
}

/** The groups of files that import each other, by Tarjan's strongly connected components. */
function circlesAmong(files: readonly string[]): readonly (readonly string[])[] {
  const known = new Set(files);
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const circles: string[][] = [];
  const visit = (file: string): void => {
    index.set(file, index.size);
    low.set(file, index.get(file)!);
    stack.push(file);
    for (const next of localImports(file).filter((path) => known.has(path))) {
      if (!index.has(next)) visit(next);
      if (stack.includes(next)) low.set(file, Math.min(low.get(file)!, low.get(next)!));
    }
    if (low.get(file) !== index.get(file)) return;
    const circle = stack.splice(stack.indexOf(file));
    if (circle.length > 1) circles.push(circle.sort());
  };
  for (const file of files) if (!index.has(file)) visit(file);
  return circles;
}

const source = [...filesUnder('src'), ...filesUnder('definitions')];

describe('imports run one way', () => {
  it('finds the source files', () => {
    expect(source.length).toBeGreaterThan(100);
    expect(importsOf('src/engine/index.ts').length).toBeGreaterThan(0);
  });

  it.each(source)('%s imports only what lies below it', (file) => {
    const own = folderOf(file);
    if (own === 'src/cli' || own === 'src/index' || own === 'src/core') return;
    const lower = allowed[own] ?? [];
    const wrong = importsOf(file)
      .filter((path) => path.startsWith('.'))
      .map((path) => folderOf(normalize(join(dirname(file), path))))
      .filter((folder) => folder !== own && !lower.includes(folder) && own !== 'src/errors');
    expect(wrong).toEqual([]);
  });

  it.each(source.filter((file) => roomOf(file) !== null))('%s imports no room above its own', (file) => {
    const { house, room } = roomOf(file)!;
    const order = rooms[house]!;
    const above = localImports(file)
      .map(roomOf)
      .filter((other) => other !== null && other.house === house && order.indexOf(other.room) > order.indexOf(room));
    expect(above).toEqual([]);
  });

  it('no files import each other in a circle, but in the two rooms that hold one recursion', () => {
    const circles = circlesAmong(source).filter(
      (circle) => !circlesAllowedIn.some((room) => circle.every((file) => dirname(file) === room)),
    );
    expect(circles).toEqual([]);
  });

  it.each(source.filter((file) => !nodeOnly.some((folder) => file.startsWith(folder))))(
    '%s runs in a browser: no Node built-in',
    (file) => {
      expect(importsOf(file).filter((path) => path.startsWith('node:'))).toEqual([]);
    },
  );

  it.each(source)('%s keeps the house rules', (file) => {
    const text = readFileSync(join(root, file), 'utf8')
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/'(?:[^'\\\n]|\\.)*'|`[^`]*`/g, "''")
      .replace(/\/\/.*$/gm, '');
    const banned: Readonly<Record<string, RegExp>> = {
      'a default export': /^export default/m,
      'an enum': /\benum\s+\w+\s*\{/,
      any: /:\s*any\b|<any>|\bas any\b/,
      'the clock or chance': /\bDate\.now\b|\bMath\.random\b|\bnew Date\b/,
      'the network': /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon/,
      'code made from text': /\beval\(|new Function\b/,
    };
    const found = Object.entries(banned)
      .filter(([, pattern]) => pattern.test(text))
      .map(([name]) => name);
    expect(found).toEqual([]);
  });

  it('the engine never imports a definition', () => {
    const wrong = source.filter(
      (file) => file.startsWith('src/') && !file.startsWith('src/cli/') && importsOf(file).some((path) => path.includes('definitions/')),
    );
    expect(wrong).toEqual([]);
  });
});
