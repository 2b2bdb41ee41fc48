import { type NotHere, notHere } from '../../../src/lists/index.js';
import { unwritten } from './unwritten.js';

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
    'ssda903',
    ['adopted-share'],
  ),
  unwritten('adoption-stage-times', 'How long each stage of adoption took', ['adoption', 'timeliness'], 'ssda903', ['adopted-share']),
  unwritten(
    'adoption-placed-within-12m-of-decision',
    'Children placed within a year of the decision for adoption',
    ['adoption', 'timeliness'],
    'ssda903',
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
];
