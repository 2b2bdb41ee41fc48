import { allowsPeriod, type Breakdown, type Definition, type ReturnNeed, returnNeeds } from '../language/index.js';
import { snakeCase } from '../records/index.js';
import { day, isoDate, periodKinds } from '../time/index.js';
import type { Dialect } from './dialect.js';
import { isListed } from './scope.js';
import type { Step } from './step.js';
import { ATOM, atom, COMPARISON, indent, lines, type Sql, within } from './text.js';

/** What decides whether there may be a figure at all. */
export type Validity = Pick<Definition, 'calculation' | 'history' | 'editions' | 'frequency' | 'period'>;

/** Days that editions hold for without a gap, the earliest first. */
function editionSpans({ editions }: Pick<Validity, 'editions'>): readonly { readonly from: string; readonly to: string | null }[] {
  const spans: { from: string; to: string | null }[] = [];
  for (const { from, to = null } of [...editions].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = spans.at(-1);
    if (last && (last.to === null || from <= isoDate(day(last.to) + 1)))
      last.to = last.to === null || to === null ? null : last.to > to ? last.to : to;
    else spans.push({ from, to });
  }
  return spans;
}

const firstDay = ({ period }: Pick<Validity, 'period'>): string => (period === 'year' ? 'asked.period_start' : 'asked.period_end');

/** True of a period of which some day is in no edition. */
function outsideEditions(validity: Validity, dialect: Dialect): string {
  const from = firstDay(validity);
  const inside = editionSpans(validity).map((span) => {
    const begins = `${from} >= ${dialect.date(span.from).text}`;
    return span.to === null ? begins : `(${begins} AND asked.period_end <= ${dialect.date(span.to).text})`;
  });
  return `NOT (${inside.join(' OR ')})`;
}

/** True of a kind of period that the definition is not made for; null when it takes every kind. */
function periodNotAllowed(validity: Validity, dialect: Dialect): string | null {
  const allowed = periodKinds.filter((kind) => allowsPeriod(validity, kind));
  if (allowed.length === periodKinds.length) return null;
  return `asked.period_kind NOT IN (${allowed.map((kind) => dialect.text(kind).text).join(', ')})`;
}

/** A need of some tables: of the whole, or of what a breakdown reads besides. */
interface Needed {
  readonly need: ReturnNeed;
  readonly at: number;
  /** Empty for days alone, whatever tables a return held. */
  readonly table: string;
  /** The breakdown that alone reads the table. */
  readonly breakdown: string;
}

function everythingNeeded(validity: Validity, breakdowns: readonly Breakdown[]): readonly Needed[] {
  const whole = returnNeeds(validity);
  return whole.flatMap((need, at) => [
    { need, at, table: '', breakdown: '' },
    ...need.tables.map((table) => ({ need, at, table: snakeCase(table), breakdown: '' })),
    ...breakdowns.flatMap((breakdown) =>
      returnNeeds(validity, breakdown)
        [at].tables.filter((table) => !need.tables.includes(table))
        .map((table) => ({ need, at, table: snakeCase(table), breakdown: breakdown.id })),
    ),
  ]);
}

/** True where a return of the days needed was made without a column that is looked at; null where none is. */
function withoutColumn(need: ReturnNeed, looksAt: ReturnNeed['columns'], needsFrom: string, dialect: Dialect): string | null {
  const lacks = need.tables.flatMap((table) => {
    const columns = [...(looksAt.get(table) ?? [])].map((column) => isListed(dialect, 'coverage.columns_missing', column).text);
    return columns.length === 0 ? [] : [`coverage.table_name = ${dialect.text(snakeCase(table)).text} AND (${columns.join(' OR ')})`];
  });
  if (lacks.length === 0) return null;
  const conditions = [
    'coverage.la_code = asked.la_code',
    `coverage.collection = ${dialect.text(need.collection).text}`,
    'coverage.covered_from <= asked.period_end',
    `coverage.covered_to >= ${needsFrom}`,
    `(${lacks.join(' OR ')})`,
  ];
  return `EXISTS (SELECT 1 FROM coverage WHERE ${conditions.join(' AND ')})`;
}

/** The columns that a split looks at and the whole does not. */
function besides(all: ReturnNeed['columns'], whole: ReturnNeed['columns']): ReturnNeed['columns'] {
  return new Map([...all].map(([table, columns]) => [table, new Set([...columns].filter((column) => !whole.get(table)?.has(column)))]));
}

const sameReturns = (row: string): string =>
  `coverage.la_code = ${row}.la_code AND coverage.collection = ${row}.collection AND (${row}.table_name = '' OR coverage.table_name = ${row}.table_name)`;

/**
 * The steps that say why a figure has no value, whatever was counted: one row for each period and authority in which rows
 * were (of the step `rows`), and breakdown, with `no_value` null where there may be a value. The last step is `reasons`.
 *
 * What a reader left out for an error is not in the tables, so it is told here as missing.
 */
export function reasonSteps(validity: Validity, breakdowns: readonly Breakdown[], dialect: Dialect, rows = 'membership'): readonly Step[] {
  const text = (value: string): string => dialect.text(value).text;
  const needed = everythingNeeded(validity, breakdowns);
  const from = atom(firstDay(validity));
  const needsFromOf = ({ monthsBefore }: ReturnNeed): Sql => (monthsBefore === 0 ? from : dialect.addMonths(from, -monthsBefore));
  const neededRows = needed.map(({ need, at, table, breakdown }) => {
    const needsFrom = needsFromOf(need);
    const to = need.followsToEnd
      ? `CASE WHEN spans.last_day > asked.period_end THEN spans.last_day ELSE asked.period_end END`
      : 'asked.period_end';
    const columns = [
      'asked.period_index',
      'asked.la_code',
      `${at} AS need`,
      `${text(breakdown)} AS breakdown`,
      `${text(need.collection)} AS collection`,
      `${text(table)} AS table_name`,
      `${within(needsFrom, ATOM)} AS needed_from`,
      `${to} AS needed_to`,
    ];
    const join = need.followsToEnd
      ? `\nLEFT JOIN spans ON spans.la_code = asked.la_code AND spans.collection = ${text(need.collection)}`
      : '';
    return `SELECT ${columns.join(', ')}\nFROM asked${join}`;
  });
  const keys = ['period_index', 'la_code', 'need', 'breakdown', 'collection', 'table_name'];
  const of = (row: string): string => keys.map((key) => `${row}.${key}`).join(', ');
  const dayAfter = within(dialect.addDays(atom('coverage.covered_to'), 1), ATOM);
  const whole = returnNeeds(validity);
  const notAllowed = periodNotAllowed(validity, dialect);
  const cases = [
    `WHEN ${outsideEditions(validity, dialect)} THEN ${text('outside-edition')}`,
    ...(notAllowed === null ? [] : [`WHEN ${notAllowed} THEN ${text('period-not-allowed')}`]),
    ...whole.flatMap((need, at) => {
      const { collection } = need;
      const lacksColumn = withoutColumn(need, need.columns, within(needsFromOf(need), COMPARISON + 1), dialect);
      return [
        `WHEN gap_${at}.day IS NOT NULL AND NOT EXISTS (SELECT 1 FROM coverage WHERE coverage.collection = ${text(collection)}) THEN ${text('collection-not-given')}`,
        `WHEN gap_${at}.day IS NOT NULL AND span_${at}.la_code IS NULL THEN ${text('returns-of-another-authority')}`,
        `WHEN gap_${at}.day > span_${at}.last_day THEN ${text('returns-end-early')}`,
        `WHEN gap_${at}.day < span_${at}.first_day THEN ${text('insufficient-history')}`,
        `WHEN gap_${at}.day IS NOT NULL THEN ${text('returns-have-a-gap')}`,
        `WHEN absent_${at}.la_code IS NOT NULL THEN ${text('table-not-returned')}`,
        ...(lacksColumn === null ? [] : [`WHEN ${lacksColumn} THEN ${text('column-not-returned')}`]),
      ];
    }),
  ];
  const joins = whole.flatMap(({ collection }, at) => {
    const same = (row: string): string =>
      `${row}.period_index = asked.period_index AND ${row}.la_code = asked.la_code AND ${row}.need = ${at}`;
    return [
      `LEFT JOIN first_gaps AS gap_${at} ON ${same(`gap_${at}`)} AND gap_${at}.table_name = ''`,
      `LEFT JOIN spans AS span_${at} ON span_${at}.la_code = asked.la_code AND span_${at}.collection = ${text(collection)}`,
      `LEFT JOIN absent AS absent_${at} ON ${same(`absent_${at}`)} AND absent_${at}.breakdown = ''`,
    ];
  });
  const ofWhole = `SELECT whole.period_index, whole.la_code, ${text('all')} AS breakdown, whole.no_value\nFROM whole`;
  /** For each collection, that a return lacks a column which only the breakdown looks at. */
  const lacksColumnOf = (id: string): readonly string[] => {
    const breakdown = breakdowns.find((each) => each.id === id)!;
    return returnNeeds(validity, breakdown).flatMap((need, at) => {
      const more = withoutColumn(need, besides(need.columns, whole[at].columns), within(needsFromOf(need), COMPARISON + 1), dialect);
      const of = 'asked.period_index = whole.period_index AND asked.la_code = whole.la_code';
      return more === null ? [] : [`EXISTS (SELECT 1 FROM asked WHERE ${of} AND ${more})`];
    });
  };
  const ofBreakdowns = breakdowns.map(({ id }) => {
    const readsMore = needed.some(({ breakdown }) => breakdown === id);
    const looksAtMore = lacksColumnOf(id);
    const columns = `SELECT whole.period_index, whole.la_code, ${text(id)} AS breakdown, `;
    if (!readsMore && looksAtMore.length === 0) return `${columns}whole.no_value\nFROM whole`;
    const exists = `EXISTS (SELECT 1 FROM absent WHERE absent.period_index = whole.period_index AND absent.la_code = whole.la_code AND absent.breakdown = ${text(id)})`;
    const also = [
      ...(readsMore ? [`WHEN ${exists} THEN ${text('table-not-returned')}`] : []),
      ...looksAtMore.map((condition) => `WHEN ${condition} THEN ${text('column-not-returned')}`),
    ];
    return `${columns}COALESCE(whole.no_value, CASE ${also.join(' ')} END) AS no_value\nFROM whole`;
  });
  const gaps: readonly Step[] = [
    {
      name: 'spans',
      remarks: ['The first and last day that each authority has a return for.'],
      body: 'SELECT la_code, collection, MIN(covered_from) AS first_day, MAX(covered_to) AS last_day\nFROM coverage\nGROUP BY la_code, collection',
    },
    {
      name: 'needed',
      remarks: ['The days that returns must cover: as such, and with each table that is read.'],
      body: neededRows.join('\nUNION ALL\n'),
    },
    {
      name: 'starts',
      remarks: ['Days on which a gap could begin: the first one needed, and the day after each return.'],
      body: `SELECT ${of('needed')}, needed.needed_from AS day\nFROM needed\nUNION\nSELECT ${of('needed')}, ${dayAfter} AS day\nFROM needed\nINNER JOIN coverage ON ${sameReturns('needed')}\nWHERE ${dayAfter} BETWEEN needed.needed_from AND needed.needed_to`,
    },
    {
      name: 'first_gaps',
      remarks: ['Where no return holds such a day, there is a gap.'],
      body: `SELECT ${of('starts')}, MIN(starts.day) AS day\nFROM starts\nLEFT JOIN coverage ON ${sameReturns('starts')} AND starts.day BETWEEN coverage.covered_from AND coverage.covered_to\nWHERE coverage.la_code IS NULL\nGROUP BY ${of('starts')}`,
    },
    {
      name: 'absent',
      remarks: ['Tables that some return of the days did not hold.'],
      body: "SELECT DISTINCT period_index, la_code, need, breakdown\nFROM first_gaps\nWHERE table_name <> ''",
    },
  ];
  return [
    {
      name: 'asked',
      remarks: ['Each authority in each period.'],
      body: `SELECT DISTINCT ${rows}.period_index, ${rows}.la_code, periods.period_start, periods.period_end, periods.period_kind\nFROM ${rows}\nINNER JOIN periods ON periods.period_index = ${rows}.period_index`,
    },
    // A definition without history asks nothing of the returns.
    ...(needed.length === 0 ? [] : gaps),
    {
      name: 'whole',
      remarks: ['Why there is no value, by the first reason that holds.'],
      body: `SELECT\n${indent(lines([{ text: 'asked.period_index' }, { text: 'asked.la_code' }, { text: `CASE\n${indent(cases.join('\n'))}\nEND AS no_value` }]))}\nFROM asked\n${joins.join('\n')}`,
    },
    { name: 'reasons', remarks: [], body: [ofWhole, ...ofBreakdowns].join('\nUNION ALL\n') },
  ];
}
