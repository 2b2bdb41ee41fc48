import { codeList, isAmong, periodEnd, proportion } from '../../src/language/index.js';
import { ageOnLastDay, sex } from '../common/age-and-sex.js';
import { periodsOfCareMended, shortBreaksByName } from '../common/changes.js';
import { cite } from '../common/cite.js';
import { hasOpenEpisodeOn, placementTypeOn, shortBreaksOnly, ssda903PlacementTypes } from '../common/looked-after.js';
import {
  currentEpisode,
  endedOnTheDay,
  inTemporaryPlacement,
  noLegalStatus,
  onTheDaySources,
  temporarySource,
} from '../common/readings.js';
import { wholePercent } from '../common/units.js';
import { familyNetworkContext, familyNetworkQuestions, shareInFamilyNetwork } from './family.js';

/** Of the children looked after on the last day, those fostered by a relative or friend. */
export const claInFamilyNetworksKinshipFoster = proportion('children', {
  ...shareInFamilyNetwork,
  id: 'cla-in-family-networks-kinship-foster',
  version: 3,
  added: '2026-11-23',
  title: 'Children looked after fostered by relatives or friends',
  summary:
    'Of the children looked after on the last day of the period, the share who live in foster care with a relative or friend. Children placed with their parents are not in the share.',
  rationale: 'Children who cannot live with their parents often do well with people they know, if it is safe and supported.',
  countingUnit: 'Child: once for each authority.',

  cohort: () => hasOpenEpisodeOn(periodEnd),
  exclusions: [shortBreaksOnly],
  numerator: () =>
    isAmong(
      placementTypeOn(periodEnd),
      codeList({
        name: 'kinshipFosterPlacements',
        title: 'foster placements with a relative or friend',
        codes: ['U1', 'U2', 'U3'],
        source: ssda903PlacementTypes,
      }),
    ),
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
        'Placement with parents too: cla-in-family-networks-with-parents',
        'Special guardianship and child arrangements orders too, though those children have left care',
      ],
      why: 'No official list of placements was seen, and authorities differ on connected carers. Each reading has its own id, so that none is assumed.',
      verification: 'proposed',
    },
    inTemporaryPlacement,
    endedOnTheDay,
    currentEpisode,
    noLegalStatus,
  ],

  caveats: [
    'The codes hold friends as well as relatives and cannot tell them apart.',
    'Children who left care to relatives are not counted, however many they are.',
  ],

  sources: [
    ...onTheDaySources,
    cite('Kinship foster care is placement type U1, U2 or U3', 'ssda903Validator', 'proposed', 'code list of placement types'),
    temporarySource,
    wholePercent,
  ],

  publishedAs: [],
  listedIn: ['draft-2023', 'adcs-2023'],
  related: [
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
