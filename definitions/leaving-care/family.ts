import {
  and,
  during,
  type Expr,
  exists,
  type FamilyFields,
  idiom,
  isNotAmong,
  latestDateOf,
  latestOf,
  type Metadata,
  type Reading,
  type Row,
} from '../../src/language/index.js';
import { ageBandOn } from '../common/age-and-sex.js';
import { cite } from '../common/cite.js';
import { ageOfChildrenInCare, deprivation, localCommentary, timeInCare, uascShare } from '../common/context.js';
import { shortBreakSources } from '../common/readings.js';
import { sinceLinkedReturns } from '../common/returns.js';
import { wholePercent } from '../common/units.js';

/** A period of care that ended in the period. One that ends by X1, with nothing after it, did not end: the return lost the child. */
const endedInPeriod = (care: Row<'carePeriods'>): Expr<'boolean'> => and(during(care.endedOn), isNotAmong(care.reasonEnded, goesOn));

const goesOn = {
  name: 'careGoesOn',
  title: 'reasons by which care goes on',
  codes: ['X1'],
  source: 'SSDA903 reasons for an episode ceasing, as the sector’s validator of the return lists them',
} as const;

/** The child ceased to be looked after in the period, short breaks left out. */
export const leftCareInPeriod = (): Expr<'boolean'> =>
  idiom('leftCareInPeriod', 'the child ceased to be looked after in the period', [], exists('carePeriods', endedInPeriod));

/** The published counts are of the last time in the year that care ceased (LAIT, dashboard), so the reason is that of the latest period of care that ended in it. */
export const reasonForLeavingCare = (): Expr<'code'> =>
  idiom(
    'reasonForLeavingCare',
    'the reason for leaving care the last time in the period',
    [],
    latestOf('carePeriods', { where: endedInPeriod, of: (care) => care.reasonEnded }),
  );

export const lastDayOfCare = (): Expr<'date'> =>
  idiom(
    'lastDayOfCare',
    'the last time care ended in the period',
    [],
    latestDateOf('carePeriods', { where: endedInPeriod, of: (care) => care.endedOn }),
  );

export const ageAtLeaving = /* @__PURE__ */ ageBandOn('Age when care last ended in the period', lastDayOfCare);

/** What shares of the children who ceased to be looked after have in common. */
export const shareOfChildrenLeaving = {
  status: 'active',
  unit: 'percent',
  editions: sinceLinkedReturns,
  period: 'year',
  frequency: {
    usual: 'annual',
    allowed: ['year'],
    why: 'A child counts once in a period, the last time care ended in it: quarters do not add up to the year.',
  },
  history: [{ collection: 'ssda903', monthsBefore: 0, why: 'Every episode that ends in the year is in the return of that year.' }],
  precision: { decimalPlaces: 0 },
  disclosure: 'dfe-cla',
} as const satisfies FamilyFields;

/** What numbers of them have in common. */
export const numberOfChildrenLeaving = { ...shareOfChildrenLeaving, unit: 'number' } as const satisfies FamilyFields;

export const leavingContext = [ageOfChildrenInCare, timeInCare, uascShare, deprivation, localCommentary] as const;

export const lastTimeCounts: Reading = {
  question: 'How often does a child count whose care ended twice in the year?',
  chosen: 'Once, the last time care ended.',
  others: ['Each time', 'The first time'],
  why: 'DfE counts the last occasion of the year for each child and authority. A child who is in care again on the last day still counts.',
  verification: 'relayed',
};

export const transfersCount: Reading = {
  question: 'Does a child leave care whose care another authority takes over (E3)?',
  chosen: 'Yes: for this authority care ceased.',
  others: ['No: the child is still looked after, elsewhere'],
  why: 'The published counts take every reason but X1; added up over authorities they count such a child twice.',
  verification: 'relayed',
};

export const reasonNotGiven: Reading = {
  question: 'Does care end when an end is given and no reason?',
  chosen: 'Yes: the child is below the line, and for shares by reason it is reported that the reason is not known.',
  others: ['No: an end without a reason is a fault of the return, and the child is left out'],
  why: 'Leaving a child out takes evidence; the return says that the episode ended.',
  verification: 'proposed',
};

export const leavingSources: Metadata['sources'] = [
  /* @__PURE__ */ cite(
    'Only the last occasion in the year on which a child ceased to be looked after is counted, for each child and authority',
    'lait',
    'relayed',
    'measures 390 and 392',
  ),
  /* @__PURE__ */ cite('A child whose care another authority takes over has ceased to be looked after', 'lait', 'relayed', 'measure 392'),
  ...shortBreakSources,
  /* @__PURE__ */ cite(
    'Care ceases when an episode ends for another reason than that a new one begins (X1)',
    'ssda903Validator',
    'proposed',
    'code list of reasons for an episode ceasing',
  ),
  wholePercent,
];

export const whoDecidesOnLeaving: Metadata['influence'] = {
  kind: 'shared',
  note: 'The authority plans with the family; courts make the orders, and many young people leave because they turn 18.',
  agencies: ['family courts', 'Cafcass'],
};

/** Where the shares by reason are published; whether the counts behind them were there to work them out again. */
export const publishedByReason = (where: string, counts: 'counts read' | 'counts not read'): Metadata['publishedAs'][number] => ({
  publication: 'Children looked after in England including adoptions',
  where: `children who ceased to be looked after, by reason: ${where}`,
  agreement:
    counts === 'counts read'
      ? 'The published share is reproduced from the published counts; the records behind them are cleaned by DfE.'
      : 'The published counts were not at hand, so the share was not worked out again from them.',
});

export const agesLeaving =
  'Half of those who leave are 18 or nearly so, and leave by age alone: a small young population in care makes every other share low.';
