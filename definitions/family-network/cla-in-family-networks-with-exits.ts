import {
  and,
  type CodeList,
  choose,
  codeList,
  during,
  type Expr,
  exists,
  isAmong,
  not,
  or,
  periodEnd,
  proportion,
} from '../../src/language/index.js';
import { ageOnLastDay, sex } from '../common/age-and-sex.js';
import { cite } from '../common/cite.js';
import { isLookedAfterOn, placementTypeOn } from '../common/looked-after.js';
import {
  currentEpisode,
  endedOnTheDay,
  inTemporaryPlacement,
  noLegalStatus,
  onTheDaySources,
  temporarySource,
} from '../common/readings.js';
import { wholePercent } from '../common/units.js';
import {
  familyNetworkContext,
  familyNetworkQuestions,
  kinshipFosterPlacements,
  networkSources,
  onlyApproved,
  shareInFamilyNetwork,
} from './family.js';

/** Of the children in care on the last day or gone from it in the year by a family order, those who live with relatives or friends. */
export const claInFamilyNetworksWithExits = proportion('children', {
  ...shareInFamilyNetwork,
  id: 'cla-in-family-networks-with-exits',
  version: 1,
  added: '2026-11-28',
  title: 'Family network: fostered in it, or left care to it by order',
  summary:
    'Of the children looked after on the last day of the year, and those who left care in it by special guardianship or child arrangements order, the share who are fostered by a relative or friend (a connected carer) or left care to one.',
  rationale:
    'The best arrangement with relatives often ends care. A share of those still in care falls when children move on to an order; this one does not.',
  countingUnit: 'Child: once for each authority. One who left by order and is in care on the last day is counted as in care.',
  editions: [
    {
      from: '2018-04-01',
      note: 'Since the return of 2019 the reasons for leaving by special guardianship (E45 to E48) say whether the guardian is a relative or friend.',
      comparable: 'with-previous',
    },
  ],

  cohort: () => or(isLookedAfterOn(periodEnd), leftByOrder()),
  exclusions: [],
  numerator: () =>
    or(
      and(isLookedAfterOn(periodEnd), isAmong(placementTypeOn(periodEnd), kinshipFosterPlacements)),
      and(not(isLookedAfterOn(periodEnd)), leftToRelatives()),
    ),
  breakdowns: [
    {
      id: 'where',
      title: 'Whether the child is in care on the last day',
      of: () => choose([{ if: isLookedAfterOn(periodEnd), then: 'in-care' }], 'left-by-order'),
      strata: [
        { value: 'in-care', label: 'Looked after on the last day' },
        { value: 'left-by-order', label: 'Left care in the year by order' },
      ],
      unknownLabel: 'Not known',
    },
    ageOnLastDay,
    sex,
  ],
  period: 'year',
  frequency: {
    usual: 'annual',
    allowed: ['year'],
    why: 'Children who left are those of the year and children in care those of its last day: a shorter period would weigh the two otherwise.',
  },

  direction: {
    kind: 'contextual',
    because: 'Living with family or friends is wanted where it is safe and lasts, not at any cost.',
    high: 'Family and friends sought early and supported well, in care or by order',
    low: 'Families not sought or not supported, or many children without family here',
    not: 'How well families are supported, that the arrangements last, or how many children of the area live with relatives',
    published: [],
  },
  context: familyNetworkContext,
  questions: familyNetworkQuestions,
  unintendedConsequences: ['Pressing relatives to take an order that gives them and the child less support.'],
  notFor: 'Saying how many children of the area live with relatives, or ranking authorities.',

  interpretations: [
    {
      question: 'Who has left care to the family network?',
      chosen:
        'Children who left by special guardianship to a relative or friend (E45, E47), or by child arrangements order (E41), which does not say to whom.',
      others: ['Without child arrangements orders', 'Children who went home to parents too'],
      why: 'The framework counts special guardianship and child arrangements orders among kinship care. A child arrangements order that ends care names mostly relatives, friends or former carers.',
      verification: 'proposed',
    },
    {
      question: 'Of which children?',
      chosen: 'Those in care on the last day and those who left in the year by either order, whoever took them.',
      others: ['All who left care in the year', 'Those in care on the last day alone: cla-in-family-networks-kinship-foster'],
      why: 'The orders are what moves children out of the other share.',
      verification: 'proposed',
    },
    inTemporaryPlacement,
    endedOnTheDay,
    currentEpisode,
    noLegalStatus,
  ],

  caveats: [
    'It adds children of one day and children of a year.',
    'Adoption by relatives and private fostering are kinship care too, and are not in it.',
    onlyApproved,
  ],

  sources: [
    ...onTheDaySources,
    ...networkSources,
    cite('Special guardianship and child arrangements orders with relatives are kinship care', 'nationalFramework', 'official', 'glossary'),
    cite(
      'E45 and E47 are relatives or friends, E41 does not say',
      'ssda903Validator',
      'proposed',
      'code list of reasons for an episode ceasing',
    ),
    temporarySource,
    wholePercent,
  ],

  publishedAs: [],
  listedIn: ['draft-2023', 'adcs-2023'],
  related: [
    { id: 'cla-in-family-networks-kinship-foster', relation: 'variant', note: 'Only children in care on the last day.' },
    { id: 'cla-in-family-networks-with-parents', relation: 'variant', note: 'Children in care with parents, relatives or friends.' },
    { id: 'ceased-care-family-order', relation: 'companion', note: 'How many of those who left care did so by these orders.' },
  ],
  examples: {
    counted: 'fostered by a relative or friend, or gone to one by order',
    notCounted: 'fostered by strangers, or gone to others by order',
    onTheEdge: 'left by order on the first or the last day of the year',
  },
  addresses: ['S24', 'S26', 'S64'],
});

/** The child left care in the year by special guardianship or child arrangements order. */
function leftByOrder(): Expr<'boolean'> {
  return leftFor(
    codeList({
      name: 'familyOrders',
      title: 'special guardianship and child arrangements orders',
      codes: ['E41', 'E45', 'E46', 'E47', 'E48'],
      source: 'SSDA903 reasons for an episode ceasing since the return of 2019, as the sector’s validator lists them',
    }),
  );
}

/** The same, to a relative or friend as far as the reason says. */
function leftToRelatives(): Expr<'boolean'> {
  return leftFor(
    codeList({
      name: 'ordersToRelatives',
      title: 'orders to relatives or friends, and child arrangements orders',
      codes: ['E41', 'E45', 'E47'],
      source: 'SSDA903 reasons for an episode ceasing since the return of 2019, as the sector’s validator lists them',
    }),
  );
}

function leftFor(reasons: CodeList): Expr<'boolean'> {
  return exists('careEpisodes', (episode) => and(during(episode.endedOn), isAmong(episode.reasonEnded, reasons)));
}
