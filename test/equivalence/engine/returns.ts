import * as fc from 'fast-check';
import type { PlainReturn, PlainTables, RecordTableName } from '../../../src/records/index.js';
import { rowsOfReturn } from './records.js';

const cin: readonly RecordTableName[] = [
  'children',
  'cinEpisodes',
  'assessments',
  'assessmentFactors',
  'cinPlans',
  'section47Enquiries',
  'childProtectionPlans',
  'cppReviews',
];
const care: readonly RecordTableName[] = [
  'children',
  'careEpisodes',
  'missingIncidents',
  'oc2',
  'unaccompanied',
  'socialWorkerEpisodes',
  'previousPermanence',
];

const days = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(2023, 2024, 2025).map((year) => ({ year })) },
  { weight: 1, arbitrary: fc.constantFrom({ from: '2024-04-01', to: '2024-09-30' }, { from: '2023-04-01', to: '2024-12-31' }) },
);

const oneReturn = (collection: 'cin' | 'ssda903', names: readonly RecordTableName[]): fc.Arbitrary<PlainReturn> =>
  fc
    .tuple(
      days,
      rowsOfReturn(names),
      fc.constantFrom('201', '201', '301'),
      fc.constantFrom(undefined, undefined, '2024-07-01', '2025-07-01'),
      fc.boolean(),
    )
    .map(([when, tables, laCode, madeOn, isWhole]) => ({
      ...when,
      laCode,
      collection,
      ...(madeOn ? { madeOn } : {}),
      // Now and then a table is not returned, so nothing is to be learnt from its rows not being there.
      ...(isWhole ? {} : { returned: names.filter((name) => name !== 'careEpisodes' && name !== 'childProtectionPlans') }),
      tables: tables as PlainTables,
    }));

/** A few returns of two authorities, whose rows often begin on one of few days so that years meet. */
export const returnsArbitrary: fc.Arbitrary<readonly PlainReturn[]> = fc.array(
  fc.oneof(oneReturn('cin', cin), oneReturn('ssda903', care)),
  { minLength: 1, maxLength: 4 },
);
