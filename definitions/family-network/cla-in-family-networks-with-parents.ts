import { isAmong, periodEnd, proportion, rows } from '../../src/language/index.js';
import { ageOnLastDay, sex } from '../shared/age-and-sex.js';
import { isLookedAfterOn, placementTypeOn } from '../shared/children-looked-after.js';
import { cite } from '../shared/cite.js';
import { familyNetworkWithParents } from '../shared/family-network-readings.js';
import { familyNetworkContext, familyNetworkDirection, familyNetworkInfluence, familyNetworkQuestions } from '../shared/family-network.js';
import { endedOnTheDay, inTemporaryPlacement, noLegalStatus, onTheDaySources, temporarySource, wholePercent } from '../shared/looked-after-notes.js';
import { shareByPlacement } from '../shared/looked-after-on-the-day.js';
import { kinshipFosterAndParents } from '../shared/placement-lists.js';

/** Of the children looked after on the last day, those fostered by a relative or friend or placed with their parents. */
export const claInFamilyNetworksWithParents = /* @__PURE__ */ proportion({
  ...shareByPlacement,
  id: 'cla-in-family-networks-with-parents',
  version: 1,
  title: 'Children looked after living with relatives, friends or parents',
  summary: 'Of the children looked after on the last day of the period, the share who live in foster care with a relative or friend, or are placed with their parents or others with parental responsibility.',
  rationale: 'It is the widest reading of “living within the family network” that the return can show for children who are still looked after.',
  framework: 'family-network',

  cohort: rows('children', () => isLookedAfterOn(periodEnd)),
  numerator: () => isAmong(placementTypeOn(periodEnd), kinshipFosterAndParents),
  breakdowns: [ageOnLastDay, sex],

  direction: { ...familyNetworkDirection, published: [{ publisher: 'DfE LAIT', polarity: 'High, for children placed with parents alone (401)' }] },
  context: familyNetworkContext,
  questions: ['How many of the children are with their parents on a care order?', ...familyNetworkQuestions],
  interpretations: [familyNetworkWithParents, inTemporaryPlacement, endedOnTheDay, noLegalStatus],
  caveats: ['It joins two unlike things, kinship care and care orders at home: read both parts apart before drawing a conclusion.', 'Children who left care to relatives are not counted, however many they are.'],
  unintendedConsequences: ['Leaving children at home on care orders raises the figure.'],
  notFor: 'Saying how many children of the area live with relatives, or ranking authorities.',
  sources: [
    ...onTheDaySources,
    cite('Kinship foster care is placement type U1, U2 or U3, placement with parents is P1', 'ssda903Validator', 'proposed', 'code list of placement types'),
    temporarySource,
    wholePercent,
  ],
  influence: familyNetworkInfluence,
  publishedAs: [],
  listedIn: ['draft-2023', 'adcs-2023'],
  related: [
    { id: 'cla-in-family-networks-kinship-foster', relation: 'variant', note: 'Without children placed with their parents.' },
    { id: 'care-orders-at-home', relation: 'companion', note: 'The part of the placements with parents that ADCS asked to see apart.' },
  ],
  examples: {
    counted: 'each kind of kinship foster placement, and placement with parents, counts',
    notCounted: 'a child fostered by strangers is in the denominator only',
    onTheEdge: 'a child in a temporary placement counts where the child lived before',
  },
  addresses: ['S24', 'S26', 'S62', 'S64'],
});
