import { after, ageOn, and, exists, isAmong, isNull, lessThan, onOrBefore, or, periodEnd, proportion, rows } from '../../src/language/index.js';
import { agesUnder16, ageBandWithin, sex } from '../shared/age-and-sex.js';
import { cite } from '../shared/cite.js';
import { ageOfChildrenInCare, localCommentary, placementMarket } from '../shared/context.js';
import { anyDay, claDisclosure, endedOnTheDay, firstVersion, oneAuthorityOnly, shortBreakSources, sinceLinkedReturns, wholePercent } from '../shared/looked-after-notes.js';
import { placedForAdoptionWithOthers } from '../shared/placement-lists.js';
import { adoptionBringsAlong, ageNotKnown, monthsBack, sameCarer, temporaryPassedOver } from '../shared/placement-readings.js';
import { careHadBegunBy, currentPlacementBeganAs, currentPlacementStartedOn, placementHadBegunBy, previousPlacementStartedOn } from '../shared/placement-stability.js';

/** Of the children under 16 in care for two and a half years, those who lived with the same carer for the last two. */
export const longTermStability = /* @__PURE__ */ proportion({
  id: 'long-term-stability',
  version: 1,
  status: 'active',
  editions: sinceLinkedReturns,
  title: 'Long-term placement stability: 2 years or more with the same carer',
  summary:
    'Of the children under 16 on the last day of the period who have been looked after without a break for at least two and a half years, the share who have lived with the same carer for at least two years, or are placed for adoption and have lived there and in the placement before it for at least two years together.',
  rationale: 'Children who stay long in care need people who stay with them; two years with one carer is a sign that they have them.',
  framework: 'loving-homes',
  level: 'output',
  countingUnit: 'Child: once for each authority. A placement is a stay with one carer.',
  unit: 'percent',

  cohort: rows('children', (child) =>
    and(
      lessThan(ageOn(child.birthDate, periodEnd), 16),
      exists('carePeriods', (period) => and(onOrBefore(period.startedOn, careHadBegunBy), or(isNull(period.endedOn), after(period.endedOn, periodEnd)))),
    ),
  ),
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
  precision: { decimalPlaces: 0 },
  disclosure: claDisclosure,
  sources: [
    cite('Children under 16 looked after for at least two and a half years; in the same placement for two years, or placed for adoption and together with the placement before it two years', 'lait', 'relayed', 'measure 393; formerly national indicator 63'),
    cite('The same carer, not the same placement', 'stabilityMethodology', 'official', 'la_cla_placement_stability.csv'),
    cite('Reasons L, T and U for a new episode keep the carer', 'ssda903Validator', 'proposed', 'code list of reasons for a new episode'),
    cite('The share for England in 2024, 19,750 of 29,000, is published as 68', 'stabilityMethodology', 'computed'),
    cite('Adoption with the current foster carers is placement types A3 and A5, with others A4 and A6', 'ssda903Validator', 'proposed', 'code list of placement types'),
    cite('Months are counted back by the calendar; temporary placements do not break a placement; care is one period while each episode follows on from the one before', 'proposal', 'proposed'),
    ...shortBreakSources,
    wholePercent,
  ],
  influence: { kind: 'shared', note: 'Matching and support are the authority’s; whether carers can go on is theirs.', agencies: ['fostering agencies', 'adoption agencies', 'children’s homes', 'health'] },
  collectability: 'derivable',
  publishedAs: [
    {
      publication: 'Children looked after in England including adoptions',
      where: 'la_cla_placement_stability.csv, looked after 2.5 years and with the same carer for 2',
      agreement: 'The published share is reproduced from the published counts; counts from records may differ where carers or breaks are read differently.',
    },
  ],
  listedIn: ['safeguarding-pressures', 'lait'],
  related: [{ id: 'placements-3plus', relation: 'looks-like-the-complement-but-is-not', note: 'Another cohort and another span of time.' }],
  examples: {
    counted: 'a child long in one placement is counted',
    notCounted: 'a child who moved less than two years ago is in the denominator only',
    onTheEdge: 'care that began on 30 September two and a half years before is in, a day later is out',
  },
  changes: firstVersion,
  addresses: ['S24', 'S28', 'S70'],
});
