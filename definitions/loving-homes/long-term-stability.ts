import { ageOn, and, isAmong, lessThan, onOrBefore, or, periodEnd, proportion, rows } from '../../src/language/index.js';
import { ageBandWithin, agesUnder16, sex } from '../shared/age-and-sex.js';
import { ageOfChildrenInCare, localCommentary, placementMarket } from '../shared/context.js';
import { anyDay, endedOnTheDay, oneAuthorityOnly } from '../shared/looked-after-notes.js';
import { placedForAdoptionWithOthers } from '../shared/placement-lists.js';
import { adoptionBringsAlong, ageNotKnown, monthsBack, sameCarer, temporaryPassedOver } from '../shared/placement-readings.js';
import { longTermPublished, longTermSources, stabilityMeasure } from '../shared/placement-stability-notes.js';
import { currentPlacementBeganAs, currentPlacementStartedOn, hasBeenInCareLongEnough, placementHadBegunBy, previousPlacementStartedOn } from '../shared/placement-stability.js';

/** Of the children under 16 in care for two and a half years, those who lived with the same carer for the last two. */
export const longTermStability = /* @__PURE__ */ proportion({
  ...stabilityMeasure,
  id: 'long-term-stability',
  version: 1,
  title: 'Long-term placement stability: 2 years or more with the same carer',
  summary:
    'Of the children under 16 on the last day of the period who have been looked after without a break for at least two and a half years, the share who have lived with the same carer for at least two years, or are placed for adoption and have lived there and in the placement before it for at least two years together.',
  rationale: 'Children who stay long in care need people who stay with them; two years with one carer is a sign that they have them.',
  countingUnit: 'Child: once for each authority. A placement is a stay with one carer.',

  cohort: rows('children', (child) => and(lessThan(ageOn(child.birthDate, periodEnd), 16), hasBeenInCareLongEnough())),
  numerator: () =>
    or(
      onOrBefore(currentPlacementStartedOn(), placementHadBegunBy),
      and(isAmong(currentPlacementBeganAs(), placedForAdoptionWithOthers), onOrBefore(previousPlacementStartedOn(), placementHadBegunBy)),
    ),
  breakdowns: [ageBandWithin(agesUnder16), sex],

  direction: {
    kind: 'higher',
    because: 'Lasting ties with a carer are good for children; a poor placement that lasts is not.',
    high: 'Placements that fit and are supported to last, or children left in placements that do not fit',
    low: 'Placements that broke down, or children who moved for good: to family, or from homes to foster carers',
    not: 'That the placements are good, or that children who moved were let down',
    published: [{ publisher: 'DfE LAIT', polarity: 'High (393)' }],
  },
  context: [ageOfChildrenInCare, placementMarket, localCommentary],
  questions: ['How many of those who moved did so by plan?', 'How many moves followed notice from the carer?', 'How long had the others stayed before they moved?', 'What do the children say about where they live?'],
  interpretations: [sameCarer, adoptionBringsAlong, temporaryPassedOver, monthsBack, ageNotKnown, endedOnTheDay],
  caveats: ['Children who left care for good, many of them from settled placements, are not in the figure.', 'A gap in the return breaks care, and with it the two and a half years.', oneAuthorityOnly],
  unintendedConsequences: ['Keeping a child in a placement that is wrong for the child, because two years are near.'],
  notFor: 'Judging a single placement, or ranking authorities.',
  period: 'last-day',
  frequency: anyDay,
  history: [{ collection: 'ssda903', monthsBefore: 30, why: 'Care without a break, and placements before the current one, are seen only in the linked returns of those years.' }],
  sources: longTermSources,
  influence: { kind: 'shared', note: 'Matching and support are the authority’s; whether carers can go on is theirs.', agencies: ['fostering agencies', 'adoption agencies', 'children’s homes', 'health'] },
  publishedAs: longTermPublished,
  listedIn: ['safeguarding-pressures', 'lait'],
  related: [{ id: 'placements-3plus', relation: 'looks-like-the-complement-but-is-not', note: 'Another cohort and another span of time.' }],
  examples: {
    counted: 'a child long in one placement is counted',
    notCounted: 'a child who moved less than two years ago is in the denominator only',
    onTheEdge: 'care that began on 30 September two and a half years before is in, a day later is out',
  },
  addresses: ['S24', 'S28', 'S70'],
});
