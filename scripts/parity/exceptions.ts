import { fullTimeEquivalents } from './exceptions-full-time-equivalents.js';
import type { PublishedRow } from './published-rows.js';

/** Why a published value is known not to be its numerator over its denominator, rounded half up. */
export interface NamedException {
  readonly id:
    | 'binary-float'
    | 'inputs-printed-to-a-tenth'
    | 'authority-left-out-of-the-share'
    | 'published-imputes'
    | 'unrounded-inputs'
    | 'complement-of-a-rounded-share';
  readonly because: string;
}

const reasons: Readonly<Record<NamedException['id'], string>> = {
  'binary-float': 'A tie that binary floating point takes for a little less than a half, so that the publication rounded it down.',
  'inputs-printed-to-a-tenth':
    'Full-time equivalents are printed to a tenth; the value was made from finer ones and differs, by 0.1 (once by 0.3).',
  'authority-left-out-of-the-share':
    'An authority with a missing input is left out of both sides of the share but not of the totals printed.',
  'published-imputes':
    'The publication puts earlier figures in for missing authorities, or leaves them out; neither reproduces it from what is printed.',
  'unrounded-inputs': 'The value was made before the count was rounded, and differs in the fifth decimal place.',
  'complement-of-a-rounded-share': 'The dashboard publishes 100 less the rounded share of White workers.',
};

/** `file | period | place | breakdown | numerator | denominator | value`, as published. */
const rows: readonly (readonly [NamedException['id'], string])[] = [
  ['binary-float', 'absence | 201819 | Telford and Wrekin | CPPO at 31 March · persistent_10 | 23 | 80 | 28.7'],
  ['binary-float', 'absence | 202425 | St. Helens | CINO at 31 March · persistent_10 | 246 | 480 | 51.2'],
  ['unrounded-inputs', 'hospital_admissions | 2019/20 | Westmorland and Furness |  | 415 | 32355 | 128.26457'],
  // Doncaster's repeat plans are marked unreliable; its 437 starts are left out of the share and not of the total.
  ['authority-left-out-of-the-share', 'cpp_repeat | 2022 | England |  | 14550 | 64390 | 22.7'],
  ['authority-left-out-of-the-share', 'cpp_repeat | 2022 | Yorkshire and The Humber |  | 1660 | 7490 | 23.6'],
  ['authority-left-out-of-the-share', 'workforce | 2022 | England | turnover_rate_headcount | 5796 | 33689 | 17.3'],
  ['authority-left-out-of-the-share', 'workforce | 2022 | North East | turnover_rate_fte | 282.3 | 2054.5 | 14.8'],
  ['authority-left-out-of-the-share', 'workforce | 2022 | North East | turnover_rate_headcount | 304 | 2157 | 15.2'],
  ['authority-left-out-of-the-share', 'workforce | 2024 | England | turnover_rate_fte | 4728.7 | 34328.2 | 13.9'],
  ['authority-left-out-of-the-share', 'workforce | 2024 | North East | turnover_rate_fte | 271.5 | 2158.1 | 14'],
  ['published-imputes', 'workforce | 2023 | England | agency_rate_fte | 7178.5 | 40297.6 | 17.9'],
  ['published-imputes', 'workforce | 2023 | London | agency_rate_fte | 1679 | 7362.2 | 23.2'],
  ['authority-left-out-of-the-share', 'workforce | 2023 | Outer London | agency_rate_fte | 890.5 | 3981.6 | 23'],
  ['published-imputes', 'workforce | 2024 | England | agency_rate_fte | 6520.7 | 40848.9 | 16.2'],
  ['authority-left-out-of-the-share', 'workforce | 2024 | England | agency_rate_headcount | 6704 | 43106 | 15.7'],
  ['authority-left-out-of-the-share', 'workforce | 2024 | West Midlands | agency_rate_fte | 569.5 | 4551.8 | 13.9'],
  ['authority-left-out-of-the-share', 'workforce | 2024 | West Midlands | agency_rate_headcount | 583 | 4782 | 13.5'],
];

const named = new Map<string, NamedException['id']>([
  ...rows.map(([id, row]) => [row, id] as const),
  ...fullTimeEquivalents.map((row) => [row, 'inputs-printed-to-a-tenth'] as const),
]);

/**
 * Float artefacts found in fuller releases of these statistics, of which only the statistic and the fraction are on record:
 * all are ties that `numerator / denominator * 100` in binary floating point puts just under the half.
 */
const floatFractions: readonly { readonly statistic: RegExp; readonly fractions: readonly string[] }[] = [
  { statistic: /absence/i, fractions: ['23/80=28.7', '41/80=51.2'] },
  { statistic: /ks2|key_stage_2/i, fractions: ['23/40=57'] },
  { statistic: /ks4|key_stage_4/i, fractions: ['23/80=28.7'] },
  { statistic: /cpp|child_protection/i, fractions: ['69/240=28.7'] },
];

const stem = (file: string): string => file.replace(/^.*\//, '').replace(/\.csv$/i, '');

/** How the list names a row; full-time equivalents are named without their numbers. */
export const nameOfRow = (file: string, row: PublishedRow): string =>
  [stem(file), row.period, row.place, row.breakdown, row.numerator, row.denominator, row.value].join(' | ');
const shortNameOfRow = (file: string, row: PublishedRow): string => [stem(file), row.period, row.place, row.breakdown].join(' | ');

/** The exception a row is listed under, with the name it is listed by; null when it is not listed. */
export function namedException(
  file: string,
  row: PublishedRow,
  isWithinRounding: boolean,
): (NamedException & { readonly name: string | null }) | null {
  const full = nameOfRow(file, row);
  const short = shortNameOfRow(file, row);
  const found = named.get(full);
  if (found) return { id: found, because: reasons[found], name: full };
  if (row.level !== 'local-authority') return null;
  // A listed name excuses what the inputs' printing explains, and nothing more.
  const shortFound = isWithinRounding ? named.get(short) : undefined;
  if (shortFound) return { id: shortFound, because: reasons[shortFound], name: short };
  const fraction = `${row.numerator}/${row.denominator}=${row.value}`;
  if (floatFractions.some(({ statistic, fractions }) => statistic.test(file) && fractions.includes(fraction)))
    return { id: 'binary-float', because: reasons['binary-float'], name: null };
  return null;
}

/** Every name on the list, so that one that no longer occurs can be reported. */
export const exceptionNames: readonly string[] = [...named.keys()];

export const leftOutOfTheShare: NamedException = {
  id: 'authority-left-out-of-the-share',
  because: reasons['authority-left-out-of-the-share'],
};
export const complementOfRoundedShare: NamedException = {
  id: 'complement-of-a-rounded-share',
  because: reasons['complement-of-a-rounded-share'],
};
