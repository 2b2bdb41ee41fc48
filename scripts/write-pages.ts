import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { definitions, gaps } from '../definitions/index.js';
import { crossed, lists, notHereYet, stillNotHere } from '../definitions/lists/index.js';
import { remarks } from '../definitions/remarks.js';
import { sources } from '../definitions/sources.js';
import { describe, renderIndex, renderLists, renderMarkdown, renderNotHere } from '../src/words/index.js';

const entries = [...definitions, ...gaps];
/** Writes docs/definitions: one page for each definition and gap entry, an index, the lists of the field crossed with the definitions, and what is not here. A page whose definition is gone is removed. */
const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'docs', 'definitions');
const titles = new Map(entries.map(({ id, title }) => [id, title]));
const pages = new Map(
  entries.map((entry) => [`${entry.id}.md`, renderMarkdown(describe(entry, { sources, remarks, titleOf: (id) => titles.get(id) }))]),
);
pages.set('README.md', renderIndex(entries));
const notHere = stillNotHere(notHereYet, entries);
pages.set('lists.md', renderLists(lists.map((list) => crossed(list, entries, notHere))));
pages.set('not-here.md', renderNotHere(notHere));

mkdirSync(folder, { recursive: true });
for (const file of readdirSync(folder)) if (file.endsWith('.md') && !pages.has(file)) rmSync(join(folder, file));
for (const [file, text] of pages) {
  const target = join(folder, file);
  writeFileSync(`${target}.new`, text);
  renameSync(`${target}.new`, target);
}
console.log(`${pages.size} pages in docs/definitions`);
