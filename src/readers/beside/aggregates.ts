import type { IssueLog, Severity } from '../../issues.js';
import type { AggregateRow, AggregateSymbol, Aggregates } from '../../records/index.js';
import { dayIfValid, NULL } from '../../time/index.js';
import type { TableCounts } from '../counts.js';
import type { SourceFile } from '../source.js';
import { decimalIn, type NamedCells, readBeside } from './csv-file.js';

/** What a file of aggregates gave; `aggregates` is null when it could not be used. */
export interface AggregatesReading {
  readonly aggregates: Aggregates | null;
  readonly counts: TableCounts;
}

const issues = {
  'aggregates-not-recognised': [
    'error',
    'Columns are missing.',
    'Give la_code, indicator, numerator, and period_start with period_end or time_period with time_identifier.',
  ],
  'aggregates-empty': ['error', 'The file holds no figure that can be used.', 'Check that it has a row for each authority and period.'],
  'aggregate-authority-not-valid': [
    'error',
    'The row names no authority, so it was left out.',
    'Write la_code with three digits, or as E and eight digits.',
  ],
  'aggregate-indicator-not-known': [
    'warning',
    'The row is of an indicator that there is not, so nothing will be made from it.',
    'Write the id of a definition; `list` shows them.',
  ],
  'aggregate-period-not-valid': [
    'error',
    'The row has no period that can be read, so it was left out.',
    'Write period_start and period_end as YYYY-MM-DD.',
  ],
  'aggregate-number-not-valid': [
    'error',
    'The cell is neither a number nor a symbol that is known, so the row was left out.',
    'Write a number, or c, x, z, low or u.',
  ],
} as const satisfies Readonly<Record<string, readonly [Severity, string, string]>>;

/** What stands for a number in statistics of government, old and new, and what it means. */
const symbols: Readonly<Record<string, AggregateSymbol>> = {
  c: 'confidential',
  '*': 'confidential',
  x: 'not-available',
  ':': 'not-available',
  z: 'not-applicable',
  '.': 'not-applicable',
  low: 'low',
  k: 'low',
  '~': 'low',
  u: 'unreliable',
};

const symbolIn = (text: string): AggregateSymbol | null =>
  symbols[text.toLowerCase()] ?? Object.values(symbols).find((name) => name === text.toLowerCase()) ?? null;

const isIsoDay = (text: string): boolean => {
  const [, year, month, dayOfMonth] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return year !== undefined && dayIfValid(Number(year), Number(month), Number(dayOfMonth)) !== NULL;
};

/** The years that an identifier of the open data standard names, by the number of digits of its periods. */
const identified: Readonly<Record<string, { readonly digits: 4 | 6; readonly from: string; readonly to: string }>> = {
  'financial year': { digits: 6, from: '04-01', to: '03-31' },
  'tax year': { digits: 6, from: '04-06', to: '04-05' },
  'academic year': { digits: 6, from: '09-01', to: '08-31' },
  'reporting year': { digits: 4, from: '04-01', to: '03-31' },
  'calendar year': { digits: 4, from: '01-01', to: '12-31' },
};

function periodIn(cells: NamedCells): AggregateRow['period'] | null {
  const [start = '', end = ''] = cells('period') === '' ? [cells('period_start'), cells('period_end')] : cells('period').split('/');
  if (isIsoDay(start) && isIsoDay(end) && start <= end) return { start, end };
  const named = identified[cells('time_identifier').toLowerCase()];
  const time = cells('time_period').replace(/^(\d{4})[/-](\d{2})$/, '$1$2');
  if (!named || !/^\d+$/.test(time) || time.length !== named.digits) return null;
  const ends = named.digits === 6 ? Number(time.slice(0, 4)) + 1 : Number(time);
  // The two years of an identifier follow each other.
  if (named.digits === 6 && String(ends).slice(2) !== time.slice(4)) return null;
  const begins = named.from <= named.to ? ends : ends - 1;
  return { start: `${begins}-${named.from}`, end: `${ends}-${named.to}` };
}

/** A number, a symbol, or neither. */
function countIn(text: string): { readonly value: string | null; readonly symbol: AggregateSymbol | null } | null {
  if (text === '') return { value: null, symbol: null };
  const value = decimalIn(text);
  if (value !== null) return { value, symbol: null };
  const symbol = symbolIn(text);
  return symbol === null ? null : { value: null, symbol };
}

/**
 * Reads figures counted elsewhere, from CSV with a row for each authority, indicator, period and part:
 *
 * | column | what it is |
 * | --- | --- |
 * | `la_code` | three digits, or E and eight digits; `new_la_code` and `old_la_code` are taken too |
 * | `indicator` | the id of a definition |
 * | `period_start`, `period_end` | `YYYY-MM-DD`, both days in; or `period` with a slash between them; or `time_period` and `time_identifier` of the open data standard |
 * | `breakdown`, `stratum` | the part; both blank for the whole, and `unknown` for what falls in no stratum |
 * | `numerator`, `denominator` | numbers; or in their place a symbol |
 * | `symbol` | why there is no number: `c` hidden, `x` not available, `z` not applicable, `low` rounds to nothing, `u` unreliable |
 *
 * @param options - `name`: what results quote, the file's name when left out; `indicators`: the ids there are, so that others are told
 */
export async function readAggregates(
  file: SourceFile,
  log: IssueLog,
  options: { readonly name?: string; readonly indicators?: readonly string[] } = {},
): Promise<AggregatesReading> {
  const rows: AggregateRow[] = [];
  const known = options.indicators && new Set(options.indicators);
  const { isUsed, counts } = await readBeside(file, log, {
    what: 'aggregates',
    issues,
    header(columns, report) {
      const has = (...names: readonly string[]): boolean => names.some((name) => columns.includes(name));
      const missing = [
        ...(has('la_code', 'new_la_code', 'old_la_code') ? [] : ['la_code']),
        ...['indicator', 'numerator'].filter((name) => !has(name)),
        ...(has('period') || (has('period_start') && has('period_end')) || (has('time_period') && has('time_identifier'))
          ? []
          : ['period_start', 'period_end']),
      ];
      if (missing.length === 0) return true;
      report('aggregates-not-recognised', missing.join(', '), undefined, `The file of aggregates has no ${missing.join(', ')} column.`);
      return false;
    },
    row(cells, line, report) {
      const laCode = [cells('la_code'), cells('old_la_code'), cells('new_la_code')].find((code) => /^(\d{3}|E\d{8})$/.test(code));
      if (laCode === undefined) return (report('aggregate-authority-not-valid', 'la_code', line), false);
      const period = periodIn(cells);
      if (!period) return (report('aggregate-period-not-valid', 'period_start', line), false);
      const [numerator, denominator, written] = [countIn(cells('numerator')), countIn(cells('denominator')), symbolIn(cells('symbol'))];
      if (!numerator) return (report('aggregate-number-not-valid', 'numerator', line), false);
      if (!denominator) return (report('aggregate-number-not-valid', 'denominator', line), false);
      if (written === null && cells('symbol') !== '') return (report('aggregate-number-not-valid', 'symbol', line), false);
      const indicator = cells('indicator');
      if (known && !known.has(indicator)) report('aggregate-indicator-not-known', 'indicator', line);
      const [breakdown, stratum] = [cells('breakdown'), cells('stratum')];
      const symbol = numerator.symbol ?? denominator.symbol ?? written;
      rows.push({
        laCode,
        indicator,
        period,
        ...(breakdown === '' || breakdown === 'all'
          ? {}
          : { breakdown: { id: breakdown, stratum: stratum === 'unknown' ? null : stratum } }),
        numerator: numerator.value,
        denominator: denominator.value,
        ...(symbol === null ? {} : { symbol }),
      });
      return true;
    },
  });
  if (!isUsed && rows.length === 0 && !log.list().some(({ file: name, severity }) => name === file.name && severity === 'error'))
    log.report({
      code: 'aggregates-empty',
      severity: 'error',
      file: file.name,
      table: 'aggregates',
      column: null,
      message: issues['aggregates-empty'][1],
      hint: issues['aggregates-empty'][2],
    });
  return { aggregates: isUsed ? { name: options.name ?? file.name, rows } : null, counts };
}
