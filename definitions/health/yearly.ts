import { type Expr, equals, latestOf, type Metadata, periodEnd, type Reading, type Row } from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { ageOfChildrenInCare, deprivation, localCommentary, timeInCare, uascShare } from '../common/context.js';
import { shortBreakSources } from '../common/readings.js';
import { wholePercent } from '../common/units.js';

type Record = Row<'oc2'>;

/** What the record of the year answers: 1 is yes, 0 no. Without a record, or with a blank, nobody knows. */
export const yearsAnswer = (item: (record: Record) => Expr<'integer'>): Expr<'integer'> =>
  latestOf('oc2', { where: (record) => equals(record.yearEndedOn, periodEnd), of: item });

export const hasSubstanceMisuse = (): Expr<'boolean'> =>
  equals(
    yearsAnswer((record) => record.substanceMisuse),
    1,
  );

export const receivedHelp = (): Expr<'boolean'> =>
  equals(
    yearsAnswer((record) => record.interventionReceived),
    1,
  );

export const yearlyContext: Metadata['context'] = [ageOfChildrenInCare, timeInCare, deprivation, uascShare, localCommentary];

export const healthInfluence: Metadata['influence'] = {
  kind: 'shared',
  note: 'The authority asks and reminds; doctors, nurses and dentists have the appointments, and children may refuse.',
  agencies: ['health', 'dentists', 'foster carers'],
};

export const everyChildOfTheYear: Reading = {
  question: 'What of a child without a record of the year, or with a blank in it?',
  chosen: 'The child stays in the denominator, and it is reported that nobody knows.',
  others: ['The child is left out', 'A blank counts as no'],
  why: 'The published totals hold children for whom it is not known; leaving them out would make the share rise with what is missing.',
  verification: 'proposed',
};

export const refusedIsNotDone: Reading = {
  question: 'What of a child or young person who refused?',
  chosen: 'It was not done.',
  others: ['Those who refuse are left out'],
  why: 'The return asks whether it was done, and LAIT says that a refusal counts as not done.',
  verification: 'relayed',
};

export const yearlyCaveats = [
  'It tells of children in care all year: those who came or left in it, often in most need of care for their health, are not in it.',
  'It says that something was done, not what was found, nor what came of it.',
] as const;

export const yearlySources: Metadata['sources'] = [
  /* @__PURE__ */ cite(
    'Children looked after continuously for at least 12 months on 31 March; age is that of the day; short-term placements are left out',
    'claDataGuidance',
    'official',
    'data guidance of 2020, yearly outcomes of children looked after for 12 months',
  ),
  /* @__PURE__ */ cite(
    'Care that starts on 1 April counts as the whole year; a series of short breaks in the year does not',
    'lait',
    'relayed',
    'cohort of children looked after for 12 months',
  ),
  ...shortBreakSources,
  wholePercent,
];

export const refusalSource = /* @__PURE__ */ cite('A refusal counts as not done', 'lait', 'relayed', 'measure 3');

/** The yearly table, whose counts were not at hand for this row. */
export const publishedYearly = (row: string): Metadata['publishedAs'][number] => ({
  publication: 'Children looked after in England including adoptions',
  where: `children looked after for 12 months, convictions and health: ${row}`,
  agreement: 'Meant to agree; counts of this row were not at hand, and DfE’s record-level derivation was not available to compare with.',
});
