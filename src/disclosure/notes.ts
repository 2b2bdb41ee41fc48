import { lastSeenWarnings } from '../results/last-seen.js';
import type { Vintage } from '../results/result.js';
import { doubtWarnings } from '../results/rows-in-doubt.js';
import { codeOf, groupBy } from './exact-figure.js';
import type { FigureEntry } from './figure-cells.js';
import type { Note } from './options.js';

const titleAndPeriod = ({ figure }: FigureEntry): string => `${figure.title}, ${figure.period.start} to ${figure.period.end}`;

const times = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`;

/**
 * Warns of groups in which everybody, or nobody, is counted: a reader then knows it of each member. Only of figures that
 * are shown, since a warning about a suppressed one would tell what the cell hides.
 */
export function groupNotes(entries: readonly FigureEntry[], isShown: (cell: number) => boolean): readonly Note[] {
  const uniform = entries.filter(({ figure: { numerator, denominator }, kind, cells }) => {
    if (kind !== 'proportion' || !denominator) return false;
    return (numerator === 0 || numerator === denominator) && [...cells.values()].every(isShown);
  });
  return [...groupBy(uniform, titleAndPeriod)].map(
    ([series, found]): Note => ({
      code: 'group-disclosure',
      message: `${series}: in ${times(found.length, 'figure')} the share is 0% or 100%, which tells something of every member of the group.`,
    }),
  );
}

/** Says how many figures of each series have something suppressed, as any reader can count. */
export function suppressionNotes(entries: readonly FigureEntry[], isShown: (cell: number) => boolean): readonly Note[] {
  const hidden = entries.filter(({ cells }) => [...cells.values()].some((cell) => !isShown(cell)));
  return [...groupBy(hidden, titleAndPeriod)].map(
    ([series, found]): Note => ({
      code: 'suppressed',
      message: `${series}: ${times(found.length, 'figure')} suppressed in whole or in part.`,
    }),
  );
}

export function notAdditiveNotes(totals: readonly FigureEntry[]): readonly Note[] {
  return [...groupBy(totals, titleAndPeriod).keys()].map(
    (series): Note => ({
      code: 'not-additive',
      message: `${series}: parts overlap, or were counted otherwise than their total, and do not add up to it.`,
    }),
  );
}

const place = ({ figure }: FigureEntry): string => codeOf(figure);

/** Names of series: "Title, 2024-04-01 to 2025-03-31; …". */
const seriesOf = (entries: readonly FigureEntry[]): string => [...new Set(entries.map(titleAndPeriod))].join('; ');

/** Says of figures without a value why there is none, so that `x` is not taken for nought; once for each reason and place. */
export function noValueNotes(entries: readonly FigureEntry[]): readonly Note[] {
  const told = entries
    .filter(({ figure }) => figure.breakdown === null)
    .flatMap((entry) => (entry.figure.noValueReasons ?? []).map(({ message }) => ({ entry, key: `${place(entry)}: ${message}` })));
  return [...groupBy(told, ({ key }) => key)].map(
    ([key, found]): Note => ({ code: 'no-value', message: `${key} No value therefore: ${seriesOf(found.map(({ entry }) => entry))}.` }),
  );
}

/** Says on which figures rows rest that were left out of the returns or could not be read; once for each number of them and place. */
export function doubtNotes(entries: readonly FigureEntry[]): readonly Note[] {
  const told = entries
    .filter(({ figure }) => figure.breakdown === null)
    .flatMap((entry) =>
      doubtWarnings(entry.figure.rowsInDoubt ?? []).map(({ code, message }) => ({ entry, code, key: `${place(entry)}: ${message}` })),
    );
  return [...groupBy(told, ({ key }) => key)].map(
    ([key, found]): Note => ({ code: found[0].code, message: `${key} It concerns: ${seriesOf(found.map(({ entry }) => entry))}.` }),
  );
}

const vintageMeaning: Readonly<Record<Vintage, string>> = {
  latest: 'what all returns given say now (latest)',
  'first-returned': 'as first returned: each period from the return that first covers it and those before it',
};

/** Says which returns the figures are made from: of all of them, where they are made alike. */
export function vintageNotes(entries: readonly FigureEntry[]): readonly Note[] {
  const told = entries.filter(({ figure }) => figure.as !== undefined && figure.breakdown === null);
  const groups = groupBy(told, ({ figure }) => figure.as!);
  return [...groups].map(
    ([as, found]): Note => ({
      code: 'vintage',
      // A group is named by the vintage of its figures.
      message: `${groups.size === 1 ? 'The figures are' : `${seriesOf(found)}:`} ${vintageMeaning[as as Vintage]}.`,
    }),
  );
}

/** Says which figures leave out rows that were last seen in an earlier return; once for each number of them and place. */
export function lastSeenNotes(entries: readonly FigureEntry[]): readonly Note[] {
  const told = entries
    .filter(({ figure }) => figure.breakdown === null)
    .flatMap((entry) =>
      lastSeenWarnings(entry.figure.lastSeen ?? []).map(({ message }) => ({ entry, key: `${place(entry)}: ${message}` })),
    );
  return [...groupBy(told, ({ key }) => key)].map(
    ([key, found]): Note => ({
      code: 'last-seen-earlier',
      message: `${key} It concerns: ${seriesOf(found.map(({ entry }) => entry))}.`,
    }),
  );
}
