import { isAmong, periodEnd, proportion } from '../../src/language/index.js';
import { ageOnLastDay, sex } from '../common/age-and-sex.js';
import { cite } from '../common/cite.js';
import { hasOpenEpisodeOn, placementTypeOn, shortBreaksOnly } from '../common/looked-after.js';
import { currentEpisode, endedOnTheDay, inTemporaryPlacement, noLegalStatus } from '../common/readings.js';
import { onceForEachAuthority, placementContext, placementSources, shareOfPlacements, sumToLess } from './family.js';
import { childrensHomes } from './placement-groups.js';

/** Of the children looked after on the last day, those in secure homes and children’s homes. */
export const residentialShare = proportion('children', {
  ...shareOfPlacements,
  id: 'residential-share',
  version: 1,
  added: '2026-11-28',
  title: 'Children looked after in secure homes and children’s homes',
  summary:
    'Of the children looked after on the last day of the period, the share who live in a secure children’s home or another children’s home.',
  rationale: 'Children’s homes care for children who cannot live in a family, or do not want to; places are few and often far away.',
  countingUnit: onceForEachAuthority,
  editions: [
    { from: '2016-04-01', note: 'The items it reads have kept their meaning in every return since.', comparable: 'with-previous' },
    {
      from: '2023-04-01',
      note: 'Supported accommodation had to register from October 2023; some settings registered as children’s homes instead, so the share may not run on.',
      comparable: 'break',
    },
  ],

  cohort: () => hasOpenEpisodeOn(periodEnd),
  exclusions: [shortBreaksOnly],
  numerator: () => isAmong(placementTypeOn(periodEnd), childrensHomes),
  breakdowns: [ageOnLastDay, sex],

  direction: {
    kind: 'contextual',
    because: 'A good children’s home is the right place for some children; the figure cannot tell for whom it was the only place left.',
    high: 'Many teenagers, homes nearby, or too few foster carers for older children',
    low: 'Enough foster carers, a young population in care, or no homes to be had',
    not: 'That residential care is bad, or that children in it should be elsewhere',
    published: [
      { publisher: 'DfE LAIT', polarity: 'none given (397)' },
      { publisher: 'DfE dashboard', polarity: 'Low is implied in its prose' },
    ],
  },
  context: placementContext,
  questions: [
    'For how many children was a home the first choice?',
    'How many waited for a foster home?',
    'How far away are the homes?',
    'How old are the children?',
  ],
  unintendedConsequences: ['Keeping children out of homes in which they would do well.'],
  notFor: 'Judging the placement of a single child, or ranking authorities.',

  interpretations: [
    {
      question: 'Which homes count?',
      chosen: 'Secure children’s homes (K1) and children’s homes (K2).',
      others: [
        'Also residential care homes, family centres and schools (R1 to R5, S1): other-residential-share has the former',
        'K1 and K2 each by itself',
      ],
      why: 'The published group is of secure homes and children’s homes.',
      verification: 'relayed',
    },
    inTemporaryPlacement,
    endedOnTheDay,
    currentEpisode,
    noLegalStatus,
  ],

  caveats: [sumToLess],

  sources: [
    ...placementSources,
    cite(
      'The group is of secure homes and children’s homes',
      'dashboard',
      'relayed',
      'placement types of children looked after on 31 March',
    ),
    cite('They are placement types K1 and K2', 'ssda903Validator', 'proposed', 'code list of placement types'),
  ],

  publishedAs: [
    {
      publication: 'Children looked after in England including adoptions',
      where: 'la_cla_on_31_march_by_characteristics.csv, secure homes and children’s homes',
      agreement: 'The published share is reproduced from the published counts; the grouping of types was worked out, not read.',
    },
  ],
  listedIn: ['draft-2023', 'dashboard', 'safeguarding-pressures', 'lait', 'annex-a'],
  listNames: [{ list: 'lait', code: '397' }],
  aliases: ['residential care', 'children’s home', 'secure home'],
  related: [
    { id: 'foster-care-share', relation: 'companion', note: 'The share in foster care.' },
    { id: 'placement-type-distribution', relation: 'companion', note: 'All groups of placements together.' },
    { id: 'other-residential-share', relation: 'companion', note: 'Residential settings that are no children’s homes.' },
  ],
  examples: {
    counted: 'each type of the group counts',
    notCounted: 'children in other types of placement are in the denominator only',
    onTheEdge: 'a child who moved on the last day counts where the child moved to',
  },
  addresses: ['S24', 'S28', 'S60', 'S70', 'S71'],
});
