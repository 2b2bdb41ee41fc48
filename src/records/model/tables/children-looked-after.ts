import { code, date, decimal, id, integer, text, token } from '../column.js';
import { openLast, table } from '../table.js';

export const careEpisodes = /* @__PURE__ */ table({
  singular: 'episode of care',
  plural: 'episodes of care',
  description:
    'One row for each episode of being looked after: a stretch with one legal status in one placement. An episode is returned in every year it spans, and is known by its child and start date. Episodes of one day are one: it starts for the reason of the first (S before all, a new carer before the same carer), and is in the status and placement of the last, the one that ended that day coming first.',
  owner: 'child',
  orderBy: 'startedOn',
  spell: { from: 'startedOn', to: 'endedOn', correctedBy: 'any', otherwise: 'last-seen' },
  identity: ['startedOn'],
  // An episode may not start and end on one day (item guidance of the return), so such a run should have been one row.
  twins: { order: [openLast('endedOn')], carries: { column: 'reasonStarted', strongestFirst: ['S', 'B', 'P', 'U', 'T', 'L'] } },
  columns: {
    startedOn: date('date the episode commenced', 'SSDA903 Episodes.DECOM'),
    reasonStarted: code('reasonForNewEpisode', 'reason for the new episode', 'SSDA903 Episodes.RNE'),
    legalStatus: code('legalStatus', 'legal status', 'SSDA903 Episodes.LS'),
    categoryOfNeed: code('categoryOfNeed', 'category of need', 'SSDA903 Episodes.CIN'),
    placementType: code('placementType', 'placement type', 'SSDA903 Episodes.PLACE'),
    placementProvider: code('placementProvider', 'placement provider', 'SSDA903 Episodes.PLACE_PROVIDER'),
    endedOn: date('date the episode ceased', 'SSDA903 Episodes.DEC'),
    reasonEnded: code('reasonEpisodeCeased', 'reason the episode ceased', 'SSDA903 Episodes.REC'),
    reasonPlacementChanged: code('reasonForPlacementChange', 'reason for the placement change', 'SSDA903 Episodes.REASON_PLACE_CHANGE'),
    placementUrn: id('Ofsted unique reference number of the placement', 'SSDA903 Episodes.URN'),
    placementPostcode: token('placement postcode, as a number that only tells one place from another', 'SSDA903 Episodes.PL_POST'),
    // The return holds the two postcodes; both of these are worked out from them, by DfE or with a list of postcodes.
    placementDistance: decimal(
      1,
      'miles in a straight line from the home to the placement, 999.9 when the home is not known or not in England',
      'SSDA903 Episodes.PL_DISTANCE',
    ),
    placementLocation: code(
      'placementLocation',
      'whether the placement is in the area of the responsible authority',
      'SSDA903 Episodes.PL_LOCATION',
    ),
  },
});

export const careReviews = /* @__PURE__ */ table({
  singular: 'review of a child looked after',
  plural: 'reviews of children looked after',
  description: 'One row for each statutory review of a child looked after.',
  owner: 'child',
  orderBy: 'heldOn',
  identity: ['heldOn'],
  columns: {
    heldOn: date('date of the review', 'SSDA903 Reviews.REVIEW'),
    participation: code('reviewParticipation', 'how the child took part', 'SSDA903 Reviews.REVIEW_CODE'),
  },
});

export const oc2 = /* @__PURE__ */ table({
  singular: 'yearly health and wellbeing record',
  plural: 'yearly health and wellbeing records',
  description:
    'One row a child a year (SSDA903 OC2): health, the Strengths and Difficulties Questionnaire (SDQ), convictions, substance misuse.',
  owner: 'child',
  orderBy: 'yearEndedOn',
  identity: ['yearEndedOn'],
  columns: {
    yearEndedOn: date('31 March that ends the year the record is for'),
    sdqScore: integer('SDQ score, 0 to 40', 'SSDA903 OC2.SDQ_SCORE'),
    sdqReason: code('sdqReason', 'reason for no SDQ score', 'SSDA903 OC2.SDQ_REASON'),
    convicted: integer('1 when convicted or cautioned in the year', 'SSDA903 OC2.CONVICTED'),
    healthCheck: integer('1 when development checks were up to date', 'SSDA903 OC2.HEALTH_CHECK'),
    immunisations: integer('1 when immunisations were up to date', 'SSDA903 OC2.IMMUNISATIONS'),
    teethCheck: integer('1 when teeth were checked by a dentist', 'SSDA903 OC2.TEETH_CHECK'),
    healthAssessment: integer('1 when the annual health assessment was done', 'SSDA903 OC2.HEALTH_ASSESSMENT'),
    substanceMisuse: integer('1 when a substance misuse problem was identified', 'SSDA903 OC2.SUBSTANCE_MISUSE'),
    interventionReceived: integer('1 when an intervention was received', 'SSDA903 OC2.INTERVENTION_RECEIVED'),
    interventionOffered: integer('1 when an intervention was offered', 'SSDA903 OC2.INTERVENTION_OFFERED'),
  },
});

export const careLeavers = /* @__PURE__ */ table({
  singular: 'care leaver record',
  plural: 'care leaver records',
  description: 'One row a care leaver a year (SSDA903 OC3), about the time of the birthday in the year.',
  owner: 'child',
  orderBy: 'yearEndedOn',
  identity: ['yearEndedOn'],
  columns: {
    yearEndedOn: date('31 March that ends the year the record is for'),
    inTouch: code('inTouch', 'whether the authority is in touch', 'SSDA903 OC3.IN_TOUCH'),
    activity: code('activity', 'main activity', 'SSDA903 OC3.ACTIV'),
    accommodation: code('accommodation', 'accommodation and its suitability', 'SSDA903 OC3.ACCOM'),
  },
});

export const adoptions = /* @__PURE__ */ table({
  singular: 'adoption',
  plural: 'adoptions',
  description: 'One row for each child adopted in a year (SSDA903 AD1).',
  owner: 'child',
  orderBy: 'decidedOn',
  identity: [],
  columns: {
    decidedOn: date('date of the decision that the child should be placed for adoption', 'SSDA903 AD1.DATE_INT'),
    matchedOn: date('date of the match', 'SSDA903 AD1.DATE_MATCH'),
    fosterCarerAdopted: integer('1 when adopted by the foster carer', 'SSDA903 AD1.FOSTER_CARE'),
    adopters: integer('number of adopters', 'SSDA903 AD1.NB_ADOPTR'),
    adopterSex: code('adopterSex', 'sex of the adopters', 'SSDA903 AD1.SEX_ADOPTR'),
    adopterLegalStatus: code('adopterLegalStatus', 'legal status of the adopters', 'SSDA903 AD1.LS_ADOPTR'),
  },
});

export const adoptionPlacements = /* @__PURE__ */ table({
  singular: 'decision to place for adoption',
  plural: 'decisions to place for adoption',
  description:
    'One row for each decision that a child should be placed for adoption (SSDA903 PlacedAdoption). The day the child moved in is no part of it: that is the start of the first episode in a placement for adoption.',
  owner: 'child',
  orderBy: 'decidedOn',
  // A return need not hold a decision of an earlier year.
  spell: { from: 'decidedOn', to: 'ceasedOn', correctedBy: 'overlapping', otherwise: 'stays' },
  identity: ['decidedOn'],
  twins: { order: [openLast('ceasedOn')] },
  columns: {
    decidedOn: date('date of the decision that the child should be placed for adoption', 'SSDA903 PlacedAdoption.DATE_PLACED'),
    ceasedOn: date(
      'date of the decision that the child should no longer be placed for adoption',
      'SSDA903 PlacedAdoption.DATE_PLACED_CEASED',
    ),
    reasonCeased: code('reasonAdoptionCeased', 'reason the plan ceased', 'SSDA903 PlacedAdoption.REASON_PLACED_CEASED'),
  },
});

export const previousPermanence = /* @__PURE__ */ table({
  singular: 'previous permanence arrangement',
  plural: 'previous permanence arrangements',
  description: 'One row a child: the permanence arrangement left before the latest period of care (SSDA903 PrevPerm).',
  owner: 'child',
  orderBy: null,
  identity: [],
  columns: {
    arrangement: code('previousPermanence', 'arrangement', 'SSDA903 PrevPerm.PREV_PERM'),
    arrangedBy: code('previousPermanenceAuthority', 'where it was arranged', 'SSDA903 PrevPerm.LA_PERM'),
    orderText: text('date of the order, which may be partly unknown (zz/MM/YYYY)', 'SSDA903 PrevPerm.DATE_PERM'),
  },
});

export const missingIncidents = /* @__PURE__ */ table({
  singular: 'incident of going missing',
  plural: 'incidents of going missing',
  description: 'One row for each time a child looked after was missing or away without authorisation.',
  owner: 'child',
  orderBy: 'startedOn',
  spell: { from: 'startedOn', to: 'endedOn', correctedBy: 'overlapping', otherwise: 'last-seen' },
  identity: ['startedOn'],
  twins: { order: [openLast('endedOn')] },
  columns: {
    incidentType: code('missingType', 'missing, or away without authorisation', 'SSDA903 Missing.MISSING'),
    startedOn: date('start of the incident', 'SSDA903 Missing.MIS_START'),
    endedOn: date('end of the incident', 'SSDA903 Missing.MIS_END'),
  },
});

export const socialWorkerEpisodes = /* @__PURE__ */ table({
  singular: 'spell with one social worker',
  plural: 'spells with one social worker',
  description: 'One row for each spell of a child looked after with one social worker, collected from the year ending March 2024.',
  owner: 'child',
  orderBy: 'startedOn',
  spell: { from: 'startedOn', to: 'endedOn', correctedBy: 'any', otherwise: 'last-seen' },
  identity: ['startedOn'],
  twins: { order: [openLast('endedOn')] },
  columns: {
    socialWorkerId: id('social worker id', 'SSDA903 SWEpisodes.SW_ID'),
    startedOn: date('start of the spell', 'SSDA903 SWEpisodes.SW_DECOM'),
    endedOn: date('end of the spell', 'SSDA903 SWEpisodes.SW_DEC'),
    reasonChanged: code('socialWorkerChangeReason', 'reason for the change', 'SSDA903 SWEpisodes.SW_REASON'),
  },
});

export const deprivationsOfLiberty = /* @__PURE__ */ table({
  singular: 'deprivation of liberty order',
  plural: 'deprivation of liberty orders',
  description: 'One row for each deprivation of liberty order (SSDA903 DoLo).',
  owner: 'child',
  orderBy: 'startedOn',
  spell: { from: 'startedOn', to: 'endedOn', correctedBy: 'overlapping', otherwise: 'last-seen' },
  identity: ['startedOn'],
  twins: { order: [openLast('endedOn')] },
  columns: {
    startedOn: date('start of the order', 'SSDA903 DoLo.DOLO_START'),
    endedOn: date('end of the order', 'SSDA903 DoLo.DOLO_END'),
  },
});
