import type { FamilyFields, Metadata, Reading } from '../../src/language/index.js';
import { cite } from '../common/cite.js';

export const temporaryPassedOver: Reading = {
  question: 'What does a temporary placement (T0 to T4) do?',
  chosen:
    'It belongs to the placement it was left for: that lasts until the temporary one ends, and a child who is then in the same type of placement at the same place has not moved. The place is told by its postcode where both were returned, else by its Ofsted number.',
  others: [
    'It is a placement, and the return begins another',
    'Any return to a place of the same type and number, also when no temporary placement lies between',
  ],
  why: 'The return asks that a child comes back from a temporary placement to the same type of placement, and from 2025 to 2026 to the same postcode; published reasons for moves leave room for no other count. The number of a foster home is that of its agency.',
  verification: 'relayed',
};

/** The reasons for an episode, and the placement types of adoption, as the return's guidance has them. */
export const carerSources: Metadata['sources'] = [
  /* @__PURE__ */ cite(
    'Reasons P and B for a new episode say that the carer changed; L, T and U that the child stayed with the carer, T also when only the Ofsted number or the provider changed',
    'claItemGuidance',
    'relayed',
    'reason for new episode; Ofsted number',
  ),
  /* @__PURE__ */ cite(
    'Placement for adoption with the current foster carers is placement types A3 and A5, with others A4 and A6; A3 and A5 begin with reason S, T or U',
    'claItemGuidance',
    'relayed',
    'placement type; validation rule 217',
  ),
  /* @__PURE__ */ cite(
    'After a temporary placement comes reason P, the placement type of before and from 2025 to 2026 its postcode; no reason for a change of placement is returned in it or before it',
    'claValidationRules',
    'relayed',
    'rules 226 and 383',
  ),
  /* @__PURE__ */ cite(
    'Reasons for changes of placement add up to the new placements less the children starting, so that temporary stays and returns from them are in no count of placements',
    'stabilityMethodology',
    'computed',
    'England, 2021 to 2025',
  ),
];

/** Supported accommodation had to register from October 2023. */
const registrationOf2023: Metadata['editions'] = [
  { from: '2016-04-01', note: 'The items it reads have kept their meaning since.', comparable: 'with-previous' },
  {
    from: '2023-04-01',
    note: 'Supported accommodation had to register from October 2023 and changed type with the same carer (7,090 more such changes in England in 2024): they are no moves, but records that give them another reason make them look so.',
    comparable: 'with-previous',
  },
];

export const stabilityMended: NonNullable<Metadata['changes']>[number] = {
  version: 2,
  date: '2026-11-28',
  kind: 'meaning',
  what: 'A place is returned to across a temporary placement only, told by its postcode where returned; a gap without one goes by the reason; a placement lasts until the temporary one that it was left for ends; a reason for leaving care ends it; periods of care go on as their ends and reasons say.',
  effect: 'More moves where a new carer of the same agency began a day later, fewer where an agency had a new number; few elsewhere.',
};

/** What the measures of stability have in common. */
export const measureOfStability = {
  status: 'active',
  framework: 'loving-homes',
  level: 'output',
  unit: 'percent',
  editions: registrationOf2023,
  precision: { decimalPlaces: 0 },
  disclosure: 'dfe-cla',
  collectability: 'derivable',
} as const satisfies FamilyFields;
