import { isAmong, periodEnd, proportion, rows } from '../../src/language/index.js';
import { ageOnLastDay, sex } from '../shared/age-and-sex.js';
import { isLookedAfterOn, placementTypeOn } from '../shared/children-looked-after.js';
import { cite } from '../shared/cite.js';
import { familyNetworkContext, familyNetworkDirection, familyNetworkInfluence, familyNetworkQuestions } from '../shared/family-network.js';
import { endedOnTheDay, inTemporaryPlacement, noLegalStatus, onTheDaySources, temporarySource, wholePercent } from '../shared/looked-after-notes.js';
import { shareByPlacement } from '../shared/looked-after-on-the-day.js';
import { kinshipFosterPlacements } from '../shared/placement-lists.js';

/** Of the children looked after on the last day, those fostered by a relative or friend. */
export const claInFamilyNetworksKinshipFoster = /* @__PURE__ */ proportion({
  ...shareByPlacement,
  id: 'cla-in-family-networks-kinship-foster',
  version: 1,
  title: 'Children looked after fostered by relatives or friends',
  summary: 'Of the children looked after on the last day of the period, the share who live in foster care with a relative or friend. Children placed with their parents are not in the share.',
  rationale: 'Children who cannot live with their parents often do well with people they know, if it is safe and supported.',
  framework: 'family-network',

  cohort: rows('children', () => isLookedAfterOn(periodEnd)),
  numerator: () => isAmong(placementTypeOn(periodEnd), kinshipFosterPlacements),
  breakdowns: [ageOnLastDay, sex],

  direction: familyNetworkDirection,
  context: familyNetworkContext,
  questions: familyNetworkQuestions,
  interpretations: [
    {
      question: 'What is a family network?',
      chosen: 'Foster care with a relative or friend (U1 to U3).',
      others: ['Placement with parents too: cla-in-family-networks-with-parents', 'Special guardianship and child arrangements orders too, though those children have left care'],
      why: 'No official list of placements was seen, and authorities differ on connected carers. Each reading has its own id, so that none is assumed.',
      verification: 'proposed',
    },
    inTemporaryPlacement,
    endedOnTheDay,
    noLegalStatus,
  ],
  caveats: ['The codes hold friends as well as relatives and cannot tell them apart.', 'Children who left care to relatives are not counted, however many they are.'],
  unintendedConsequences: ['Keeping children in care with relatives who would be better served by an order that ends care.'],
  notFor: 'Saying how many children of the area live with relatives, or ranking authorities.',
  sources: [...onTheDaySources, cite('Kinship foster care is placement type U1, U2 or U3', 'ssda903Validator', 'proposed', 'code list of placement types'), temporarySource, wholePercent],
  influence: familyNetworkInfluence,
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
  addresses: ['S24', 'S26', 'S64'],
});
