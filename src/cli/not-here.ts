import process from 'node:process';
import { definitions, gaps } from '../../definitions/index.js';
import { notHereYet } from '../../definitions/lists/not-here/index.js';
import type { Entry } from '../language/index.js';
import { holdsEvery, type NotHere, searchNotHere, stillNotHere } from '../lists/index.js';
import { didYouMean } from '../text/nearest.js';
import { hanging, widthOf } from '../text/wrap.js';
import { searchDefinitions } from '../words/search.js';

const entries = [...definitions, ...gaps];

/** What has no definition today. */
export const notHereToday: readonly NotHere[] = stillNotHere(notHereYet, entries);

/** What words mean that is not here; nothing where there are no words. */
export const notHereAbout = (words: readonly string[]): readonly NotHere[] =>
  words.some((word) => word.trim() !== '') ? searchNotHere(notHereToday, words.join(' ')) : [];

/** Each with its reason, and what comes nearest. */
export function notHereLines(entries: readonly NotHere[], width: number): readonly string[] {
  return entries.flatMap(({ id, title, because, nearest }) => [
    ...hanging(`${id}: ${title}`, '  ', '    ', width),
    ...hanging(because.text, '    ', '    ', width),
    ...(nearest.length === 0 ? [] : hanging(`Nearest: ${nearest.join(', ')}`, '    ', '    ', width)),
  ]);
}

/** More than so many would be a list and not an answer. */
const FEW = 6;

const few = (ids: readonly string[], words: string): string =>
  `${ids.slice(0, FEW).join(', ')}${ids.length > FEW ? ` and ${ids.length - FEW} more (\`list ${words}\`)` : ''}`;

/** Why there is no indicator by a name: another spelling, other words for it, or that it is not here, and why not. */
export function noIndicator(text: string): string {
  const id = text.split('@')[0] ?? text;
  const words = id.replaceAll('-', ' ');
  const exact = notHereToday.filter((entry) => entry.id === id);
  const near = didYouMean(
    id,
    entries.map((entry) => entry.id),
  );
  const all = searchDefinitions(entries, words);
  const isNamed = (entry: Entry): boolean => holdsEvery([entry.id, entry.title, ...(entry.aliases ?? [])].join(' '), words);
  const found = [...all.filter(isNamed), ...all.filter((entry) => !isNamed(entry))].map((entry) => entry.id);
  const missing = exact.length > 0 ? exact : near === '' ? notHereAbout([words]) : [];
  const width = widthOf(process.stderr);
  // Beside what the words do find, many that are not here would be noise.
  const told = found.length > 0 && missing.length > FEW ? [] : missing.slice(0, FEW);
  return [
    `There is no indicator "${text}".${exact.length > 0 ? '' : near}`,
    ...(near === '' && exact.length === 0 && found.length > 0 ? hanging(`Found by that word: ${few(found, words)}.`, '', '  ', width) : []),
    ...(told.length > 0 ? ['Not here, and why:', ...notHereLines(told, width)] : []),
    ...(missing.length > told.length ? [`Not here: ${missing.length - told.length} more; \`list ${words}\` says why.`] : []),
    ...(near === '' && found.length === 0 && missing.length === 0 ? ['`list` shows every id, and `list WORD` those about something.'] : []),
  ].join('\n');
}
