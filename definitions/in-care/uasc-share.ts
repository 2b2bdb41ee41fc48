import { periodEnd, proportion } from '../../src/language/index.js';
import { ageOnLastDay, sex } from '../common/age-and-sex.js';
import { cite } from '../common/cite.js';
import { hasOpenEpisodeOn, shortBreaksOnly } from '../common/looked-after.js';
import { currentEpisode, endedOnTheDay, noLegalStatus, onTheDaySources } from '../common/readings.js';
import { careInOneAuthority } from '../common/returns.js';
import { careRateContext, rateOfChildrenInCare } from './family.js';
import { isUnaccompaniedOn, publishedInDfeTable, uascInfluence, uascOnTheDay, uascSources } from './unaccompanied.js';

/** Of the children looked after on the last day, those who are unaccompanied. */
export const uascShareOfChildrenInCare = proportion('children', {
  ...rateOfChildrenInCare,
  id: 'uasc-share',
  version: 1,
  added: '2026-11-28',
  title: 'Unaccompanied children (UASC) among children looked after',
  summary: 'Of the children looked after on the last day of the period, the share who are unaccompanied asylum-seeking children (UASC).',
  rationale:
    'Unaccompanied children are older, live elsewhere and have other needs: where they are many, every other figure of children in care must be read with it.',
  level: 'context',
  countingUnit: 'Child: once for each authority.',
  unit: 'percent',

  cohort: () => hasOpenEpisodeOn(periodEnd),
  exclusions: [shortBreaksOnly],
  numerator: () => isUnaccompaniedOn(() => periodEnd),
  breakdowns: [ageOnLastDay, sex],
  precision: { decimalPlaces: 1 },

  direction: {
    kind: 'neither',
    because: 'Children arrive, or are transferred, and the authority cares for them; more or fewer is not its doing.',
    high: 'A port of entry, a large part in the transfer of children, or few other children in care',
    low: 'Few arrivals or transfers, or many other children in care',
    not: 'Poor or good practice, or that fewer children in care would be better for children',
    published: [{ publisher: 'DfE LAIT', polarity: 'none given (no code)' }],
  },
  context: careRateContext,
  questions: ['Does the area have a port of entry?', 'How many children came through the transfer scheme?'],
  unintendedConsequences: ['Read without its context it could make offering care to arriving children look like a failing.'],
  notFor: 'Judging practice or ranking authorities.',
  influence: uascInfluence,

  interpretations: [uascOnTheDay, endedOnTheDay, currentEpisode, noLegalStatus],

  caveats: ['A child whose UASC status has ceased is no longer counted here, but may still be looked after.', careInOneAuthority],

  sources: [
    ...onTheDaySources,
    ...uascSources,
    cite('Unaccompanied children as a share of children looked after, to one decimal place', 'lait', 'relayed', 'measure without a code'),
  ],

  publishedAs: [publishedInDfeTable('unaccompanied asylum-seeking children looked after on 31 March, over all children looked after')],
  listedIn: ['lait'],
  aliases: ['UASC', 'asylum', 'unaccompanied'],
  related: [
    { id: 'uasc-count', relation: 'variant', note: 'The number.' },
    { id: 'children-in-care-rate-uasc-only', relation: 'variant', note: 'For every 10,000 children.' },
  ],
  examples: {
    counted: 'an unaccompanied child is counted',
    notCounted: 'a child who was never unaccompanied is in the denominator only',
    onTheEdge: 'a status that ceased on the last day has ceased, one that ceases the day after has not',
  },
  addresses: ['S24', 'S57', 'S58', 'S59'],
});
