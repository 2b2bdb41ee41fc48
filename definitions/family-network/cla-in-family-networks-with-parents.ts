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
import { familyNetworkContext, familyNetworkQuestions, networkSources, shareInFamilyNetwork } from './family.js';

/** Of the children looked after on the last day, those fostered by a relative or friend or placed with their parents. */
export const claInFamilyNetworksWithParents = proportion('children', {
  ...shareInFamilyNetwork,
  id: 'cla-in-family-networks-with-parents',
  version: 3,
  added: '2026-11-23',
  title: 'Children looked after living with relatives, friends or parents',
  summary:
    'Of the children looked after on the last day of the period, the share who live in foster care with a relative or friend, or are placed with their parents or others with parental responsibility.',
  rationale:
    'It shows how many of the children looked after live with people of their own, parents among them. It is no reading of the family network, which by the statutory framework is relatives and connected people beside the parents.',
  countingUnit: 'Child: once for each authority.',

  cohort: () => hasOpenEpisodeOn(periodEnd),
  exclusions: [shortBreaksOnly],
  numerator: () =>
    isAmong(
      placementTypeOn(periodEnd),
      codeList({
        name: 'kinshipFosterAndParents',
        title: 'foster placements with a relative or friend, and placements with parents',
        codes: ['U1', 'U2', 'U3', 'P1'],
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
    published: [{ publisher: 'DfE LAIT', polarity: 'High, for children placed with parents alone (401)' }],
  },
  context: familyNetworkContext,
  questions: ['How many of the children are with their parents on a care order?', ...familyNetworkQuestions],
  unintendedConsequences: ['Leaving children at home on care orders raises the figure.'],
  notFor: 'Saying how many children of the area live with relatives, or ranking authorities.',

  interpretations: [
    {
      question: 'With whom?',
      chosen: 'With a relative or friend who fosters (U1 to U3), or with parents or others with parental responsibility (P1).',
      others: [
        'The family network as the statutory framework has it, without parents: cla-in-family-networks-kinship-foster',
        'With those who left care to it by order: cla-in-family-networks-with-exits',
      ],
      why: 'Some authorities add parents to the family network, the framework does not. The sum has an id of its own, so that it is not taken for the other.',
      verification: 'proposed',
    },
    inTemporaryPlacement,
    endedOnTheDay,
    currentEpisode,
    noLegalStatus,
  ],

  caveats: [
    'It joins two unlike things, kinship care and care orders at home: read both parts apart before drawing a conclusion.',
    'Children who left care to relatives are not counted, however many they are.',
  ],

  sources: [
    ...onTheDaySources,
    ...networkSources,
    cite('Placement with parents or others with parental responsibility is P1', 'claItemGuidance', 'relayed', 'placement type'),
    temporarySource,
    wholePercent,
  ],

  publishedAs: [],
  listedIn: ['draft-2023', 'adcs-2023'],
  related: [
    { id: 'cla-in-family-networks-kinship-foster', relation: 'variant', note: 'Without children placed with their parents.' },
    {
      id: 'cla-in-family-networks-with-exits',
      relation: 'variant',
      note: 'Without parents, and with children who left care by order in the year.',
    },
    { id: 'care-orders-at-home', relation: 'companion', note: 'The part of the placements with parents that ADCS asked to see apart.' },
  ],
  examples: {
    counted: 'each kind of kinship foster placement, and placement with parents, counts',
    notCounted: 'a child fostered by strangers is in the denominator only',
    onTheEdge: 'a child in a temporary placement counts where the child lived before',
  },
  changes: [periodsOfCareMended, shortBreaksByName(3)],
  addresses: ['S24', 'S26', 'S62', 'S64'],
});
