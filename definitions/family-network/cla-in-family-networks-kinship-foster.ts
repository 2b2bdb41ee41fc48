import { isAmong, periodEnd, proportion } from '../../src/language/index.js';
import { ageOnLastDay, sex } from '../common/age-and-sex.js';
import { periodsOfCareMended, shortBreaksByName } from '../common/changes.js';
import { hasOpenEpisodeOn, placementTypeOn, shortBreaksOnly } from '../common/looked-after.js';
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

/** Of the children looked after on the last day, those fostered by a relative or friend. */
export const claInFamilyNetworksKinshipFoster = proportion('children', {
  ...shareInFamilyNetwork,
  id: 'cla-in-family-networks-kinship-foster',
  version: 3,
  added: '2026-11-23',
  title: 'Children looked after fostered by relatives or friends (connected carers)',
  summary:
    'Of the children looked after on the last day of the period, the share who live in foster care with a relative or friend (a connected carer). Children placed with their parents are not in the share.',
  rationale: 'Children who cannot live with their parents often do well with people they know, if it is safe and supported.',
  countingUnit: 'Child: once for each authority.',

  cohort: () => hasOpenEpisodeOn(periodEnd),
  exclusions: [shortBreaksOnly],
  numerator: () => isAmong(placementTypeOn(periodEnd), kinshipFosterPlacements),
  breakdowns: [ageOnLastDay, sex],

  direction: {
    kind: 'contextual',
    because:
      'Living with family or friends is wanted where it is safe and lasts, not at any cost; and the best family arrangements leave care altogether.',
    high: 'Family and friends sought early and supported well, or children who stay in care though an order to the family would serve them better',
    low: 'Families not sought or not supported, many children without family here, or children who moved on to special guardianship and so are no longer counted',
    not: 'How well families are supported, or how many children of the area live with relatives',
    published: [],
  },
  context: familyNetworkContext,
  questions: familyNetworkQuestions,
  unintendedConsequences: ['Keeping children in care with relatives who would be better served by an order that ends care.'],
  notFor: 'Saying how many children of the area live with relatives, or ranking authorities.',

  interpretations: [
    {
      question: 'What is a family network?',
      chosen: 'Foster care with a relative or friend (U1 to U3).',
      others: [
        'With those who left care to relatives or friends by order: cla-in-family-networks-with-exits',
        'Placement with parents too, which the framework does not call a family network: cla-in-family-networks-with-parents',
      ],
      why: 'The statutory framework has relatives and connected people who are not relatives in the family network, and calls kinship care being raised by one who is not the parent; so connected carers are in, and parents are not. For children still in care that is foster care with a relative or friend.',
      verification: 'official',
    },
    inTemporaryPlacement,
    endedOnTheDay,
    currentEpisode,
    noLegalStatus,
  ],

  caveats: [
    'The codes hold friends as well as relatives and cannot tell them apart.',
    'Children who left care to relatives are not counted, however many they are.',
    onlyApproved,
  ],

  sources: [...onTheDaySources, ...networkSources, temporarySource, wholePercent],

  publishedAs: [],
  listedIn: ['draft-2023', 'adcs-2023'],
  related: [
    {
      id: 'cla-in-family-networks-with-exits',
      relation: 'variant',
      note: 'With children who left care to relatives or friends by order in the year.',
    },
    { id: 'cla-in-family-networks-with-parents', relation: 'variant', note: 'With children placed with their parents.' },
    { id: 'foster-care-share', relation: 'companion', note: 'All foster care, of which this is a part.' },
    { id: 'care-orders-at-home', relation: 'companion', note: 'Children on a care order who live with their parents.' },
  ],
  examples: {
    counted: 'each kind of kinship foster placement counts',
    notCounted: 'a child placed with parents is in the denominator only',
    onTheEdge: 'a child in a temporary placement counts where the child lived before',
  },
  changes: [periodsOfCareMended, shortBreaksByName(3)],
  addresses: ['S24', 'S26', 'S64'],
});
