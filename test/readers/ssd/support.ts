import {
  childrenInCareRate,
  cppOver2YearsStock,
  placements3Plus,
  repeatCppEver,
  reReferrals12m as rereferrals,
} from '../../../definitions/index.js';
import type { Definition } from '../../../src/language/index.js';
import { type Cell, type GivenTable, type ReadReturns, readReturns, tableFromObjects } from '../../../src/readers/index.js';
import { calculate, type Result } from '../../../src/results/index.js';
import { day, type Period } from '../../../src/time/index.js';
import { rowsOf } from '../annex-a/support.js';

export { childrenInCareRate, cppOver2YearsStock, placements3Plus, repeatCppEver, rereferrals, rowsOf };

const table =
  (name: string) =>
  (...rows: readonly Readonly<Record<string, Cell>>[]): GivenTable =>
    tableFromObjects(name, rows);

export const tables = {
  person: table('ssd_person'),
  contacts: table('ssd_contacts'),
  earlyHelp: table('ssd_early_help_episodes'),
  episodes: table('ssd_cin_episodes'),
  assessments: table('ssd_cin_assessments'),
  factors: table('ssd_assessment_factors'),
  enquiries: table('ssd_s47_enquiry'),
  conferences: table('ssd_initial_cp_conference'),
  plans: table('ssd_cp_plans'),
  planReviews: table('ssd_cp_reviews'),
  preProceedings: table('ssd_pre_proceedings'),
  care: table('ssd_cla_episodes'),
  placements: table('ssd_cla_placement'),
  statuses: table('ssd_legal_status'),
  careReviews: table('ssd_cla_reviews'),
  missing: table('ssd_missing'),
  permanence: table('ssd_permanence'),
};

/** An extract of authority 201 that holds everything from 1 April 2019 and was made on 30 September 2025. */
export const read = (...given: readonly GivenTable[]): Promise<ReadReturns> =>
  readReturns({ ssd: [{ tables: given, from: day('2019-04-01'), to: day('2025-09-30'), laCode: '201' }] });

export const resultOf = ({ records }: ReadReturns, definition: Definition, asked: Period): Result =>
  calculate(records, [definition], { periods: [asked], authorities: ['201'] })[0]!;

export const careReviewRows = (result: ReadReturns) => rowsOf(result, 'careReviews', 'heldOn', 'participation');

/** Issues but those of columns that a test leaves out. */
export const codesOf = ({ issues }: ReadReturns): readonly string[] =>
  issues.filter(({ code }) => code !== 'column-missing').map(({ code, column, count }) => `${code} ${column ?? ''} × ${count}`);
