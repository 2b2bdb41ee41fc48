import { type NotHere, notHere } from '../../../src/lists/index.js';
import { unwritten } from './unwritten.js';

const cla = 'the SSDA903 return';
const oc3 = 'the care leaver records of the SSDA903 return';

/** Adoption, and young people who have left care. */
export const adoptionAndLeavingNotHere: readonly NotHere[] = [
  notHere(
    'placement-order-to-match',
    'Time from placement order to match',
    ['adoption scorecard', 'A2', 'timeliness', 'adoption'],
    'other-records',
    'The day of a placement order and the day of the match stand together in Annex A and in case systems; published figures start at the decision instead.',
    ['adopted-share'],
  ),
  notHere(
    'adoption-decision-to-match',
    'Time from the decision for adoption to the match',
    ['adoption', 'timeliness', 'matching'],
    'not-written-yet',
    'The adoption records of the SSDA903 return hold both days; its page is not written yet. Only a national figure is published.',
    ['adopted-share'],
  ),
  unwritten(
    'adoption-entry-to-placement',
    'Time from coming into care to living with adopters',
    ['adoption scorecard', 'A1', 'A10', 'timeliness'],
    cla,
    ['adopted-share'],
  ),
  unwritten('adoption-stage-times', 'How long each stage of adoption took', ['adoption', 'timeliness'], cla, ['adopted-share']),
  unwritten(
    'adoption-placed-within-12m-of-decision',
    'Children placed within a year of the decision for adoption',
    ['adoption', 'timeliness'],
    cla,
    ['adopted-share'],
  ),
  notHere(
    'adoption-waiting',
    'Children with a placement order who wait for adopters',
    ['adoption', 'waiting children', 'ASGLB', 'Coram'],
    'other-records',
    'Placement orders with no placement yet stand in Annex A and in case systems alone.',
    ['adopted-share'],
  ),
  unwritten('care-leavers-eet', 'Care leavers in education, employment or training', ['EET', 'NEET', 'activity'], oc3),
  unwritten('care-leavers-he', 'Care leavers in higher education', ['university', 'HE', 'EET', 'activity'], oc3),
  unwritten('care-leavers-apprenticeships', 'Care leavers in apprenticeships', ['apprentice', 'EET', 'activity'], oc3),
  unwritten('care-leavers-neet', 'Care leavers not in education, employment or training', ['NEET', 'activity', 'unemployed'], oc3),
  unwritten('care-leavers-activity-unknown', 'Care leavers whose activity is not known', ['EET', 'NEET', 'activity', 'data quality'], oc3),
  unwritten('care-leavers-suitable-accommodation', 'Care leavers in suitable accommodation', ['housing', 'accommodation'], oc3),
  unwritten(
    'care-leavers-unsuitable-accommodation',
    'Care leavers in unsuitable accommodation',
    ['housing', 'homeless', 'custody', 'accommodation'],
    oc3,
  ),
  unwritten(
    'care-leavers-accommodation-unknown',
    'Care leavers whose accommodation is not known',
    ['housing', 'accommodation', 'data quality'],
    oc3,
  ),
  unwritten(
    'care-leavers-not-in-touch',
    'Care leavers with whom the authority is not in touch',
    ['in touch', 'contact', 'personal adviser'],
    oc3,
  ),
  unwritten('staying-put', 'Care leavers who stay with their former foster carers', ['staying put', 'former carer'], oc3),
  notHere(
    'care-leavers-eet-excluding-not-permitted',
    'Care leavers in education, employment or training, those not permitted to work or study left out',
    ['EET', 'NEET', 'former UASC', 'NRPF', 'immigration status'],
    'other-records',
    'Who may not work or study stands in an authority’s own records of immigration status, which no return asks for.',
    ['care-leavers-eet'],
  ),
  unwritten('care-leaver-count', 'Care leavers', ['number of care leavers', 'leaving care'], oc3),
  unwritten(
    'former-uasc-share',
    'Care leavers who came as unaccompanied children',
    ['former UASC', 'asylum', 'care leavers'],
    `${oc3} with earlier years of it`,
    ['children-in-care-rate-uasc-only'],
  ),
];
