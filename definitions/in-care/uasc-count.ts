import { and, count, periodEnd } from '../../src/language/index.js';
import { ageOnLastDay, sex } from '../common/age-and-sex.js';
import { cite } from '../common/cite.js';
import { hasOpenEpisodeOn, placementTypeOn, shortBreaksOnly } from '../common/looked-after.js';
import {
  currentEpisode,
  endedOnTheDay,
  inTemporaryPlacement,
  noLegalStatus,
  onTheDaySources,
  temporarySource,
} from '../common/readings.js';
import { careInOneAuthority } from '../common/returns.js';
import { careRateContext, noAgeLimit, numberOfChildrenInCare } from './family.js';
import { isUnaccompaniedOn, publishedInDfeTable, uascInfluence, uascOnTheDay, uascSources } from './unaccompanied.js';

/** Unaccompanied asylum-seeking children looked after on the last day. */
export const uascCount = count('children', {
  ...numberOfChildrenInCare,
  id: 'uasc-count',
  version: 1,
  added: '2026-11-28',
  title: 'Unaccompanied children (UASC) looked after: number',
  summary:
    'How many unaccompanied asylum-seeking children (UASC) the authority looks after on the last day of the period, by where they live, age and sex.',
  rationale: 'Places, interpreters and advice are planned by their number; where they live differs from other children in care.',
  level: 'context',
  countingUnit: 'Child: once for each authority, however many episodes are open that day.',

  cohort: () =>
    and(
      hasOpenEpisodeOn(periodEnd),
      isUnaccompaniedOn(() => periodEnd),
    ),
  exclusions: [shortBreaksOnly],
  breakdowns: [
    {
      id: 'placement-type',
      title: 'Type of placement on the last day',
      of: () => placementTypeOn(periodEnd),
      strata: [
        { value: 'U4', label: 'Foster care, long term' },
        { value: 'U6', label: 'Foster care, neither long term nor for adoption' },
        { value: 'U1', label: 'Foster care with a relative or friend, long term' },
        { value: 'U3', label: 'Foster care with a relative or friend, other' },
        { value: 'K3', label: 'Supported accommodation' },
        { value: 'H5', label: 'Semi-independent living' },
        { value: 'P2', label: 'Independent living' },
        { value: 'K2', label: 'Children’s home' },
      ],
      unknownLabel: 'Another type, or not known',
    },
    ageOnLastDay,
    sex,
  ],

  direction: {
    kind: 'neither',
    because: 'Children arrive, or are transferred, and the authority cares for them; more or fewer is not its doing.',
    high: 'A port of entry, a large part in the transfer of children, or statuses that last long before they are decided',
    low: 'Few arrivals or transfers, or statuses that are decided early',
    not: 'Poor or good practice, or that fewer children in care would be better for children',
    published: [{ publisher: 'DfE LAIT', polarity: 'none given (334)' }],
  },
  context: careRateContext,
  questions: [
    'Does the area have a port of entry?',
    'How many children came through the transfer scheme?',
    'Where do they live, and near whom?',
  ],
  unintendedConsequences: ['Read without its context it could make offering care to arriving children look like a failing.'],
  notFor: 'Judging practice or ranking authorities.',
  influence: uascInfluence,

  interpretations: [uascOnTheDay, inTemporaryPlacement, endedOnTheDay, currentEpisode, noLegalStatus, noAgeLimit],

  caveats: [
    'A number alone says nothing between areas of different size: children-in-care-rate-uasc-only is the rate.',
    'A child whose UASC status has ceased is no longer counted here, but may still be looked after.',
    careInOneAuthority,
  ],

  sources: [
    ...onTheDaySources,
    temporarySource,
    ...uascSources,
    cite('The number on 31 March, unrounded', 'lait', 'relayed', 'measure 334'),
  ],

  publishedAs: [publishedInDfeTable('unaccompanied asylum-seeking children looked after on 31 March')],
  listedIn: ['riia', 'safeguarding-pressures', 'lait'],
  listNames: [{ list: 'lait', code: '334' }],
  aliases: ['UASC', 'asylum', 'unaccompanied'],
  related: [
    { id: 'children-in-care-rate-uasc-only', relation: 'variant', note: 'The same children for every 10,000.' },
    { id: 'uasc-share', relation: 'variant', note: 'Their share of children looked after.' },
    { id: 'uasc-leaving', relation: 'companion', note: 'Those who left care.' },
  ],
  examples: {
    counted: 'an unaccompanied child looked after is counted',
    notCounted: 'a child who was never unaccompanied is outside',
    onTheEdge: 'a status that ceased on the last day has ceased, one that ceases the day after has not',
  },
  addresses: ['S24', 'S57', 'S58', 'S59'],
});
