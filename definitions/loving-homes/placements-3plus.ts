import { atLeast, periodEnd, proportion, rows } from '../../src/language/index.js';
import { ageOnLastDay, sex } from '../shared/age-and-sex.js';
import { isLookedAfterOn } from '../shared/children-looked-after.js';
import { localCommentary, placementMarket, timeInCare, uascShare } from '../shared/context.js';
import { endedOnTheDay, noLegalStatus } from '../shared/looked-after-notes.js';
import { atLeastOneNight, everyPeriodOfCare, oneCarerOnePlacement, temporaryPassedOver } from '../shared/placement-readings.js';
import { placementCaveats, placementQuestions, placementSources, placementsPublished, stabilityMeasure } from '../shared/placement-stability-notes.js';
import { placementsInPeriod } from '../shared/placement-stability.js';

/** Of the children looked after on the last day, those who had three or more placements in the year. */
export const placements3Plus = /* @__PURE__ */ proportion({
  ...stabilityMeasure,
  id: 'placements-3plus',
  version: 1,
  title: 'Placement stability: children with 3 or more placements in the year',
  summary:
    'Of the children looked after on the last day of the year, the share who lived in three or more placements during it. The placements of the first and last day count. A change of legal status, a stay in hospital or on holiday, and adoption by the foster carer are no new placement.',
  rationale: 'Each move can cost a child school, friends and trust in adults; many moves in a year are a sign that plans did not hold.',
  countingUnit: 'Child: once for each authority. A placement is a stay with one carer of at least one night.',

  cohort: rows('children', () => isLookedAfterOn(periodEnd)),
  numerator: () => atLeast(placementsInPeriod(), 3),
  breakdowns: [ageOnLastDay, sex],

  direction: {
    kind: 'lower',
    because: 'Fewer moves are better for most children, though a planned move can be the right one and staying in a poor placement is not stability.',
    high: 'Placements that broke down, children placed in haste or far away, or many children who entered care in the year by way of a short first placement',
    low: 'Placements that fit and hold, or children left in placements that do not fit',
    not: 'That every move was a failure, or that children who stayed are happy where they are',
    published: [{ publisher: 'DfE LAIT', polarity: 'Low (372)' }],
  },
  context: [timeInCare, placementMarket, uascShare, localCommentary],
  questions: placementQuestions,
  interpretations: [oneCarerOnePlacement, temporaryPassedOver, atLeastOneNight, everyPeriodOfCare, endedOnTheDay, noLegalStatus],
  caveats: placementCaveats,
  unintendedConsequences: ['Keeping a child in a placement that is wrong for the child, or not making a planned move before the last day of March.'],
  notFor: 'Judging a single move, or ranking authorities.',
  period: 'year',
  frequency: { usual: 'annual', quarterly: 'unsafe', why: 'The count of moves needs a whole year: a shorter period finds fewer by its length alone.' },
  history: [{ collection: 'ssda903', monthsBefore: 0, why: 'The placement open on the first day of the year is in the return of the year.' }],
  sources: placementSources,
  influence: { kind: 'shared', note: 'Matching and support are the authority’s; which carers exist, and whether they stay, is not only its own doing.', agencies: ['fostering agencies', 'children’s homes', 'health', 'schools'] },
  publishedAs: placementsPublished,
  listedIn: ['draft-2023', 'dashboard', 'safeguarding-pressures', 'lait', 'annex-a', 'adcs-2023'],
  related: [
    { id: 'long-term-stability', relation: 'looks-like-the-complement-but-is-not', note: 'Another cohort and another span of time.' },
    { id: 'foster-care-share', relation: 'companion', note: 'Where the children live.' },
    { id: 'children-in-care-rate', relation: 'companion', note: 'How many children the share is of.' },
  ],
  examples: {
    counted: 'a child with three placements in the year is counted',
    notCounted: 'a child with two placements in the year is in the denominator only',
    onTheEdge: 'a placement that ended on the first day does not count, one that ended the day after does',
  },
  addresses: ['S24', 'S28', 'S36', 'S70'],
});
