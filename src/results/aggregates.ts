import type { Calculation, Definition, SeriesQuantity } from '../language/index.js';
import type { AggregateRow, AggregateSymbol, Aggregates } from '../records/index.js';
import { isoDate, type Period } from '../time/index.js';
import { type Amount, isKnown } from './amount.js';
import type { Amounts } from './figure.js';
import type { NoValueReason } from './no-value.js';
import type { Places } from './places.js';
import { plus, scaled, textOf } from './scaled.js';

/** A part that a figure is of; null for the whole. */
export type GivenPart = AggregateRow['breakdown'] | null;

type RowsByAuthority = ReadonlyMap<string, readonly AggregateRow[]>;

const indexed = new WeakMap<Aggregates, ReadonlyMap<string, RowsByAuthority>>();

/** The rows of each definition, by authority. */
function rowsOf(aggregates: Aggregates, indicator: string): RowsByAuthority | undefined {
  let index = indexed.get(aggregates);
  if (!index) {
    const made = new Map<string, Map<string, AggregateRow[]>>();
    for (const row of aggregates.rows) {
      const own = made.get(row.indicator) ?? new Map<string, AggregateRow[]>();
      made.set(row.indicator, own);
      const held = own.get(row.laCode);
      if (held) held.push(row);
      else own.set(row.laCode, [row]);
    }
    indexed.set(aggregates, (index = made));
  }
  return index.get(indicator);
}

/** Whether two codes are of one authority. */
export const isSameAuthority = (a: string, b: string, places: Places): boolean => a === b || places.equivalentCodes(a).includes(b);

/** The authorities of which figures of a definition are given, each by the first of its codes. */
export function authoritiesGiven(all: readonly Aggregates[], { id }: Pick<Definition, 'id'>, places: Places): readonly string[] {
  const codes = [...new Set(all.flatMap((aggregates) => [...(rowsOf(aggregates, id)?.keys() ?? [])]))].sort();
  return codes.filter((code, at) => !codes.slice(0, at).some((before) => isSameAuthority(before, code, places)));
}

/** What is divided in a figure that is given, and by what. */
interface Makes {
  readonly per: number;
  /** `given` with the numerator; a series, unless one is given; or nothing. */
  readonly denominator: 'given' | SeriesQuantity | null;
  /** Whether the numerator is part of the denominator. */
  readonly isPart: boolean;
}

/** How a calculation is made from a numerator and a denominator; null when two numbers do not make it. */
export function madeOf(calculation: Calculation): Makes | null {
  switch (calculation.shape) {
    case 'aggregated': {
      const { denominator, per, isPart } = calculation;
      return { per, isPart, denominator: denominator === null || 'series' in denominator ? denominator : 'given' };
    }
    case 'proportion':
      return { per: calculation.per, denominator: 'given', isPart: true };
    case 'ratio':
      return {
        per: calculation.per,
        denominator: 'series' in calculation.denominator ? calculation.denominator : 'given',
        isPart: false,
      };
    case 'count':
    case 'total':
      return { per: 1, denominator: null, isPart: false };
    case 'distribution':
      if (calculation.headline === 'mean') return { per: 1, denominator: 'given', isPart: false };
      return typeof calculation.headline === 'object' && 'shareAbove' in calculation.headline
        ? { per: 100, denominator: 'given', isPart: true }
        : null;
  }
}

const symbolWords: Readonly<Record<AggregateSymbol, string>> = {
  confidential: 'it is hidden, so that nobody can be made out',
  'not-available': 'it is not available',
  'not-applicable': 'it does not apply',
  low: 'it is more than nothing and rounds to nothing',
  unreliable: 'it is too unsure to be shown',
};

const withheld = (symbol: AggregateSymbol, source: string): NoValueReason => ({
  code: 'aggregate-withheld',
  symbol,
  message: `The figures given (${source}) have no number here: ${symbolWords[symbol]}.`,
});

type Unusable = Extract<NoValueReason, { readonly code: 'aggregate-not-usable' }>['because'];

const unusable = (because: Unusable, message: string): NoValueReason => ({ code: 'aggregate-not-usable', because, message });

/** What figures that are given say of one authority, period and part. */
export interface GivenFigure extends Makes {
  readonly source: string;
  readonly amounts: Amounts;
}

interface Asked {
  readonly definition: Definition;
  readonly period: Period;
  readonly laCode: string;
  readonly part: GivenPart;
  /** What a series comes to for this authority and period. */
  readonly series: (asked: SeriesQuantity) => Amount;
  readonly places: Places;
}

const keyOf = (part: GivenPart | undefined): string => (part ? `${part.id} ${part.stratum ?? 'unknown'}` : '');

function rowsFor(aggregates: Aggregates, { definition, period, laCode, places }: Asked): readonly AggregateRow[] {
  const byAuthority = rowsOf(aggregates, definition.id);
  const [start, end] = [isoDate(period.start), isoDate(period.end)];
  for (const code of byAuthority ? [laCode, ...places.equivalentCodes(laCode)] : []) {
    const own = byAuthority?.get(code)?.filter((row) => row.period.start === start && row.period.end === end) ?? [];
    if (own.length > 0) return own;
  }
  return [];
}

const numberIn = (value: number | string | null | undefined, symbol: AggregateSymbol | undefined, source: string): Amount | null => {
  if (value !== null && value !== undefined) return value;
  return symbol === undefined ? null : withheld(symbol, source);
};

/** What one row says, or why it cannot be used. */
function amountsIn(row: AggregateRow, makes: Makes, source: string, { series }: Asked): Amounts {
  const none = unusable('no-number', `The figures given (${source}) have neither a number nor a symbol here.`);
  const numerator = numberIn(row.numerator, row.symbol, source) ?? none;
  if (makes.denominator === null) return { numerator, denominator: null };
  const own = numberIn(row.denominator, row.numerator === null ? row.symbol : undefined, source);
  const denominator =
    own ??
    (makes.denominator === 'given'
      ? row.symbol === undefined
        ? unusable('no-denominator', `The figures given (${source}) do not say what this one is divided by.`)
        : withheld(row.symbol, source)
      : series(makes.denominator));
  return { numerator, denominator };
}

/** Numbers that cannot be: more in a part than in the whole, or less than none. */
function possible({ numerator, denominator }: Amounts, { isPart }: Makes, source: string): Amounts {
  if (!isPart || denominator === null || !isKnown(numerator) || !isKnown(denominator)) return { numerator, denominator };
  const [over, under] = [scaled(numerator), scaled(denominator)];
  const isMore = plus(under, { units: -over.units, places: over.places }).units < 0n;
  if (over.units >= 0n && !isMore) return { numerator, denominator };
  const because = unusable('not-possible', `The figures given (${source}) count more in the part than in the whole, or less than none.`);
  return { numerator: because, denominator: because };
}

/** What a source says of the part asked for; null when it says nothing of it. */
function figureIn(aggregates: Aggregates, makes: Makes, asked: Asked): Amounts | null {
  const { name } = aggregates;
  const all = rowsFor(aggregates, asked);
  const own = all.filter((row) => keyOf(row.breakdown) === keyOf(asked.part));
  const [first, ...more] = own;
  if (!first) return asked.part ? null : fromParts(aggregates, makes, asked, all);
  const said = ({ numerator, denominator = null, symbol }: AggregateRow): string => `${numerator} ${denominator} ${symbol ?? ''}`;
  if (more.some((row) => said(row) !== said(first))) {
    const twice = unusable('given-twice', `The figures given (${name}) hold two here, and they differ.`);
    return { numerator: twice, denominator: makes.denominator === null ? null : twice };
  }
  return possible(amountsIn(first, makes, name, asked), makes, name);
}

/** The whole as what the parts of a split come to, where the definition says that they add up to it. */
function fromParts(aggregates: Aggregates, makes: Makes, asked: Asked, rows: readonly AggregateRow[]): Amounts | null {
  const { calculation } = asked.definition;
  const splits = calculation.shape === 'aggregated' ? calculation.breakdowns.filter(({ addsUp }) => addsUp) : [];
  const isListed = ({ id, strata }: (typeof splits)[number], { breakdown }: AggregateRow): boolean =>
    breakdown?.id === id && (breakdown.stratum === null || strata.some(({ value }) => value === breakdown.stratum));
  const split = splits.find((each) => rows.some((row) => isListed(each, row)));
  if (!split) return null;
  const hasUnknown = rows.some(({ breakdown }) => breakdown?.id === split.id && breakdown.stratum === null);
  const strata = [...split.strata.map(({ value }) => value), ...(hasUnknown ? [null] : [])];
  const parts = strata.map((stratum) => {
    const part = { id: split.id, stratum };
    return figureIn(aggregates, makes, { ...asked, part }) ?? { numerator: notGiven([]), denominator: notGiven([]) };
  });
  const added = (amounts: readonly (Amount | null)[]): Amount => {
    const missing = amounts.find((amount) => amount !== null && !isKnown(amount));
    if (missing) return missing;
    return textOf(amounts.flatMap((amount) => (amount !== null && isKnown(amount) ? [scaled(amount)] : [])).reduce(plus));
  };
  const numerator = added(parts.map((part) => part.numerator));
  if (makes.denominator === null) return { numerator, denominator: null };
  const { denominator } = makes;
  const isOfSeries = denominator !== 'given' && rows.every((row) => (row.denominator ?? null) === null);
  return { numerator, denominator: isOfSeries ? asked.series(denominator) : added(parts.map((part) => part.denominator)) };
}

/** That nothing is given; `ends` are the last days of the periods for which something is. */
export function notGiven(ends: readonly string[]): NoValueReason {
  const others = ends.length === 0 ? '' : ` There are figures for periods that end on ${ends.join(', ')}.`;
  return { code: 'aggregate-not-given', ends, message: `No figures were given for this authority, period and part.${others}` };
}

/** The last days of the periods for which figures of a definition are given of an authority. */
export const endsGiven = (all: readonly Aggregates[], { id }: Pick<Definition, 'id'>, laCode: string, places: Places): readonly string[] =>
  [
    ...new Set(
      all.flatMap((aggregates) =>
        [...(rowsOf(aggregates, id) ?? [])].flatMap(([code, rows]) =>
          isSameAuthority(code, laCode, places) ? rows.map(({ period }) => period.end) : [],
        ),
      ),
    ),
  ].sort();

/** What figures that are given say: the first source that says anything of it. Null when none does. */
export function givenFigure(all: readonly Aggregates[], asked: Asked): GivenFigure | null {
  const makes = madeOf(asked.definition.calculation);
  for (const aggregates of all) {
    if (!makes) {
      if (rowsFor(aggregates, asked).length === 0) continue;
      const needsRows = unusable('needs-rows', 'This figure is made from the value of each row, and a sum does not tell those.');
      return { source: aggregates.name, per: 1, denominator: null, isPart: false, amounts: { numerator: needsRows, denominator: null } };
    }
    const amounts = figureIn(aggregates, makes, asked);
    if (amounts) return { ...makes, source: aggregates.name, amounts };
  }
  return null;
}
