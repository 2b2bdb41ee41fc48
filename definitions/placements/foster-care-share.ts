import { isAmong, periodEnd, proportion } from '../../src/language/index.js';
import { ageOnLastDay, sex } from '../common/age-and-sex.js';
import { periodsOfCareMended, shortBreaksByName } from '../common/changes.js';
import { cite } from '../common/cite.js';
import { ageOfChildrenInCare, localCommentary, placementMarket, uascShare } from '../common/context.js';
import { hasOpenEpisodeOn, placementTypeOn, shortBreaksOnly } from '../common/looked-after.js';
import {
  currentEpisode,
  endedOnTheDay,
  inTemporaryPlacement,
  noLegalStatus,
  onTheDaySources,
  temporarySource,
} from '../common/readings.js';
import { anyDay, sinceLinkedReturns } from '../common/returns.js';
import { wholePercent } from '../common/units.js';
import { fosterPlacements } from './placement-groups.js';

/** Of the children looked after on the last day, those in foster care. */
export const fosterCareShare = proportion('children', {
  id: 'foster-care-share',
  version: 3,
  added: '2026-11-23',
  status: 'active',
  title: 'Children looked after in foster care',
  summary:
    'Of the children looked after on the last day of the period, the share who live with foster carers, relatives and friends who foster included.',
  rationale: 'Most children who cannot live with their family are to live in one; foster care is the commonest way.',
  framework: 'loving-homes',
  level: 'output',
  countingUnit: 'Child: once for each authority.',
  unit: 'percent',
  editions: sinceLinkedReturns,

  cohort: () => hasOpenEpisodeOn(periodEnd),
  exclusions: [shortBreaksOnly],
  numerator: () => isAmong(placementTypeOn(periodEnd), fosterPlacements),
  breakdowns: [ageOnLastDay, sex],
  period: 'last-day',
  frequency: anyDay,
  history: [
    { collection: 'ssda903', monthsBefore: 2, why: 'A temporary placement lasts weeks; the placement before it is in the return.' },
  ],
  precision: { decimalPlaces: 0 },
  disclosure: 'dfe-cla',

  direction: {
    kind: 'contextual',
    because: 'Foster care is right for many children and not for all; the right placement for each child is the aim.',
    high: 'Enough foster carers near home, a young population in care, or few homes for children who need another kind',
    low: 'Too few foster carers, more teenagers and unaccompanied young people, or more children placed with parents or for adoption',
    not: 'That other placements are bad, or that foster placements are good ones',
    published: [
      { publisher: 'DfE LAIT', polarity: 'High (396)' },
      { publisher: 'DfE dashboard', polarity: 'High, in its prose: foster care is the aim where it is possible' },
    ],
  },
  context: [ageOfChildrenInCare, uascShare, placementMarket, localCommentary],
  questions: [
    'How many of the foster carers are relatives or friends?',
    'How old are the children who live elsewhere?',
    'How many children wait for a foster home?',
    'How far from home are the foster homes?',
  ],
  unintendedConsequences: ['Placing a child in a foster home that cannot meet the child’s needs, to raise the share.'],
  notFor: 'Judging residential care, or ranking authorities.',
  influence: {
    kind: 'shared',
    note: 'The authority recruits, places and plans; which carers exist nearby is for the market and families too.',
    agencies: ['fostering agencies', 'family courts'],
  },

  interpretations: [
    {
      question: 'Do foster placements with relatives and friends count?',
      chosen: 'Yes: every foster placement (U1 to U6).',
      others: ['Only carers who were strangers (U4 to U6)'],
      why: 'The published share counts them all; kinship foster care has an id of its own, cla-in-family-networks-kinship-foster.',
      verification: 'proposed',
    },
    inTemporaryPlacement,
    endedOnTheDay,
    currentEpisode,
    noLegalStatus,
  ],

  caveats: [
    'Supported accommodation had to register from 2023 and changed type in the return: the shares of other kinds of placement do not run on from 2023 to 2025, that of foster care does.',
    'Placement for adoption, also with the current foster carers, is not foster care here.',
  ],

  sources: [
    ...onTheDaySources,
    cite('The share is of all children looked after on the day', 'lait', 'relayed', 'measure 396'),
    cite('Foster care is placement types U1 to U6', 'claItemGuidance', 'relayed', 'placement type'),
    temporarySource,
    wholePercent,
  ],

  collectability: 'derivable',
  publishedAs: [
    {
      publication: 'Children looked after in England including adoptions',
      where: 'la_cla_on_31_march_by_characteristics.csv, foster placements',
      agreement: 'The published share is reproduced from the published counts; the grouping of types was worked out, not read.',
    },
  ],
  listedIn: ['draft-2023', 'dashboard', 'safeguarding-pressures', 'lait', 'annex-a'],
  listNames: [{ list: 'lait', code: '396' }],
  related: [
    { id: 'cla-in-family-networks-kinship-foster', relation: 'companion', note: 'The part of foster care with relatives and friends.' },
    { id: 'placement-type-distribution', relation: 'companion', note: 'All groups of placements together.' },
    { id: 'placements-3plus', relation: 'companion', note: 'Whether the children stay where they are.' },
  ],
  examples: {
    counted: 'each kind of foster placement counts',
    notCounted: 'children in other kinds of placement are in the denominator only',
    onTheEdge: 'a child in a temporary placement counts where the child lived before',
  },
  changes: [periodsOfCareMended, shortBreaksByName(3)],
  addresses: ['S24', 'S28', 'S60'],
});
