import { isAmong, periodEnd, proportion, rows } from '../../src/language/index.js';
import { ageOnLastDay, sex } from '../shared/age-and-sex.js';
import { isLookedAfterOn, placementTypeOn } from '../shared/children-looked-after.js';
import { placementContext } from '../shared/family-network.js';
import { fosterCarePublished, fosterCareSources, kinshipFosteringCounts } from '../shared/foster-care-notes.js';
import { endedOnTheDay, inTemporaryPlacement, noLegalStatus } from '../shared/looked-after-notes.js';
import { shareByPlacement } from '../shared/looked-after-on-the-day.js';
import { fosterPlacements } from '../shared/placement-lists.js';

/** Of the children looked after on the last day, those in foster care. */
export const fosterCareShare = /* @__PURE__ */ proportion({
  ...shareByPlacement,
  id: 'foster-care-share',
  version: 1,
  title: 'Children looked after in foster care',
  summary: 'Of the children looked after on the last day of the period, the share who live with foster carers, relatives and friends who foster included.',
  rationale: 'Most children who cannot live with their family are to live in one; foster care is the commonest way.',
  framework: 'loving-homes',

  cohort: rows('children', () => isLookedAfterOn(periodEnd)),
  numerator: () => isAmong(placementTypeOn(periodEnd), fosterPlacements),
  breakdowns: [ageOnLastDay, sex],

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
  context: placementContext,
  questions: ['How many of the foster carers are relatives or friends?', 'How old are the children who live elsewhere?', 'How many children wait for a foster home?', 'How far from home are the foster homes?'],
  interpretations: [kinshipFosteringCounts, inTemporaryPlacement, endedOnTheDay, noLegalStatus],
  caveats: [
    'Supported accommodation had to register from 2023 and changed type in the return: the shares of other kinds of placement do not run on from 2023 to 2025, that of foster care does.',
    'Placement for adoption, also with the current foster carers, is not foster care here.',
  ],
  unintendedConsequences: ['Placing a child in a foster home that cannot meet the child’s needs, to raise the share.'],
  notFor: 'Judging residential care, or ranking authorities.',
  sources: fosterCareSources,
  influence: { kind: 'shared', note: 'The authority recruits, places and plans; which carers exist nearby is for the market and families too.', agencies: ['fostering agencies', 'family courts'] },
  publishedAs: fosterCarePublished,
  listedIn: ['draft-2023', 'dashboard', 'safeguarding-pressures', 'lait', 'annex-a'],
  related: [
    { id: 'cla-in-family-networks-kinship-foster', relation: 'companion', note: 'The part of foster care with relatives and friends.' },
    { id: 'placements-3plus', relation: 'companion', note: 'Whether the children stay where they are.' },
  ],
  examples: {
    counted: 'each kind of foster placement counts',
    notCounted: 'children in other kinds of placement are in the denominator only',
    onTheEdge: 'a child in a temporary placement counts where the child lived before',
  },
  addresses: ['S24', 'S28', 'S60', 'S70', 'S71'],
});
