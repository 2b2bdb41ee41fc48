import { type NotHere, notHere } from '../../../src/lists/index.js';
import { unwritten } from './unwritten.js';

/** Family networks, courts and what comes before them. */
export const familyNetworkNotHere: readonly NotHere[] = [
  notHere(
    'ceased-care-sgo-carer-share',
    'Special guardianship orders by who the guardian is',
    ['SGO', 'special guardianship', 'kinship', 'former foster carer', 'relative'],
    'named-otherwise',
    'Each of four kinds of guardian is a breakdown of the number of orders, and the two questions that are asked have shares of their own.',
    ['ceased-care-sgo-count', 'ceased-care-sgo-relatives-share', 'ceased-care-sgo-former-foster-carers-share'],
  ),
  unwritten(
    'early-permanence-placements',
    'Children placed with foster carers who may adopt them',
    ['fostering for adoption', 'FFA', 'concurrent planning'],
    'ssda903',
    ['adopted-share'],
  ),
  unwritten(
    'homeless-16-17-entries',
    'Young people of 16 and 17 who came into care because they were homeless',
    ['homelessness', 'Southwark'],
    'ssda903',
    ['new-entrants-to-care-rate'],
    'No code says that homelessness was the reason, so an authority’s own reason is needed.',
  ),
  notHere(
    's31-ending-with-parents',
    'Care proceedings that ended with the child living with parents',
    ['section 31', 'care proceedings', 'court outcome', 'Cafcass'],
    'other-records',
    'Final orders stand in records of the courts and of case systems, not in the SSDA903 return or the CIN census; the draft of 2023 gave no rule.',
    ['care-orders-at-home', 'cla-in-family-networks-with-parents'],
  ),
  notHere(
    's31-ending-with-relatives',
    'Care proceedings that ended with the child living with relatives or friends',
    ['section 31', 'care proceedings', 'court outcome', 'kinship', 'SGO'],
    'other-records',
    'Final orders stand in records of the courts and of case systems, not in the returns read here.',
    ['ceased-care-family-order', 'ceased-care-sgo'],
  ),
  notHere(
    's31-care-order-at-home',
    'Care proceedings that ended with a care order and the child at home',
    ['section 31', 'care proceedings', 'care order at home', 'Cafcass'],
    'other-records',
    'Final orders stand in records of the courts and of case systems, not in the returns read here.',
    ['care-orders-at-home'],
  ),
  notHere(
    'care-applications-rate',
    'Applications for care orders',
    ['Cafcass', 'court', 'section 31', 'care proceedings'],
    'aggregates-only',
    'Cafcass counts them and publishes figures; whether it counts children or applications is not clear from what was read.',
    ['care-orders-at-home', 'new-entrants-to-care-rate'],
  ),
  notHere(
    'pre-proceedings-outcome-share',
    'What came of pre-proceedings',
    ['PLO', 'public law outline'],
    'named-otherwise',
    'Every outcome is a breakdown of the number that came to a decision; what the three codes mean was not found, so no share has a name.',
    ['pre-proceedings-ended-count'],
  ),
];
