import { allowsPeriod, type Definition } from '../language/index.js';
import { type Day, day, longDate, type Period, periodKind, periodKindWords } from '../time/index.js';
import { listed } from './listed.js';
import type { NoValueReason } from './no-value.js';
import type { Warning } from './result.js';

type Edition = Definition['editions'][number];

/** The days that a figure of a period is about: all of them, or the last. */
function daysAbout({ period: kind }: Pick<Definition, 'period'>, { start, end }: Period): Period {
  return kind === 'year' ? { start, end } : { start: end, end };
}

const holdsOn = ({ from, to }: Edition, value: Day): boolean => day(from) <= value && (to === undefined || value <= day(to));

/** The edition in which a period ends; null when the definition does not hold for it. */
export function editionOf({ editions }: Pick<Definition, 'editions'>, { end }: Period): Edition | null {
  return editions.find((edition) => holdsOn(edition, end)) ?? null;
}

const sayDays = ({ from, to }: Edition): string =>
  to === undefined ? `from ${longDate(day(from))}` : `from ${longDate(day(from))} to ${longDate(day(to))}`;

function outsideEdition(definition: Definition, period: Period): NoValueReason | null {
  const { start, end } = daysAbout(definition, period);
  let at = start;
  // Editions may follow one another within a period.
  for (;;) {
    const edition = definition.editions.find((one) => holdsOn(one, at));
    if (!edition) break;
    if (edition.to === undefined || day(edition.to) >= end) return null;
    at = day(edition.to) + 1;
  }
  return {
    code: 'outside-edition',
    editions: definition.editions.map(({ from, to }) => ({ from, to: to ?? null })),
    message: `The definition holds ${listed(definition.editions.map(sayDays))}: ${definition.editions.map(({ note }) => note).join(' ')}`,
  };
}

/**
 * Why a definition gives no value for a period, whatever the records hold: it does not hold then, or it is not made for such
 * a period.
 *
 * @param isAskedFor - the caller asked for this definition by name, knowing that it is not made for such a period
 */
export function validityReasons(definition: Definition, period: Period, isAskedFor: boolean): readonly NoValueReason[] {
  const outside = outsideEdition(definition, period);
  const kind = periodKind(period);
  const { allowed, why } = definition.frequency;
  if (isAskedFor || allowsPeriod(definition, kind)) return outside ? [outside] : [];
  const notAllowed: NoValueReason = {
    code: 'period-not-allowed',
    kind,
    allowed,
    message: `It is not calculated for ${periodKindWords[kind]}. ${why}`,
  };
  return outside ? [outside, notAllowed] : [notAllowed];
}

/**
 * What a reader of a series must know of its breaks, and of a period that a definition is not made for.
 *
 * @param since - the end of the earliest period of the series
 */
export function validityWarnings(definition: Definition, period: Period, since: Day, into: Warning[]): void {
  const { start } = daysAbout(definition, period);
  for (const { from, note, comparable } of definition.editions) {
    const breaksOn = day(from);
    if (comparable !== 'break' || breaksOn > period.end || (since >= breaksOn && start >= breaksOn)) continue;
    const what =
      start < breaksOn
        ? 'The period runs over a break in the series'
        : 'Figures before a break in the series are not comparable with this one';
    into.push({ code: 'break-in-series', message: `${what}, on ${longDate(breaksOn)}: ${note}` });
  }
  const kind = periodKind(period);
  if (!allowsPeriod(definition, kind)) {
    into.push({
      code: 'period-not-usual',
      message: `It was asked for by name, and is not made for ${periodKindWords[kind]}. ${definition.frequency.why}`,
    });
  }
}

/** An edition as results carry it. */
export const editionText = (
  edition: Edition | null,
): { readonly from: string; readonly to: string | null; readonly comparable: 'with-previous' | 'break' } | null =>
  edition && { from: edition.from, to: edition.to ?? null, comparable: edition.comparable };
