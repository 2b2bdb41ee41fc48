import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { definitionPages, definitionsFolder, LISTS } from './pages.js';

/** Takes the entries of `definitions/lists/not-here/` out that have a page by now; `npm run format` tidies what is left. */
const folder = join(definitionsFolder, LISTS, 'not-here');
const written = new Set(definitionPages().map(({ id }) => id));

/** The id of an entry: the first argument of the call that makes it. */
const idOf = (node: ts.Node): string | null => {
  const [first] = ts.isCallExpression(node) ? node.arguments : [];
  return first !== undefined && ts.isStringLiteral(first) ? first.text : null;
};

function entriesIn(node: ts.Node, found: ts.Expression[] = []): readonly ts.Expression[] {
  if (ts.isArrayLiteralExpression(node)) found.push(...node.elements);
  ts.forEachChild(node, (child) => void entriesIn(child, found));
  return found;
}

for (const name of readdirSync(folder)) {
  const text = readFileSync(join(folder, name), 'utf8');
  const gone = entriesIn(ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true)).filter((entry) => {
    const id = idOf(entry);
    return id !== null && written.has(id);
  });
  const left = [...gone].reverse().reduce((rest, entry) => {
    const end = rest[entry.end] === ',' ? entry.end + 1 : entry.end;
    return rest.slice(0, entry.getFullStart()) + rest.slice(end);
  }, text);
  if (gone.length > 0) writeFileSync(join(folder, name), left);
  for (const entry of gone) console.log(`${name}: ${idOf(entry)}`);
}
