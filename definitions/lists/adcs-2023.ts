import { type Answer, type IndicatorList, none, part, reading, row, same } from '../../src/lists/index.js';
import { type RemarkId, remarks } from '../remarks.js';

/** Remarks that ask for a measure, for another reading of one, or for something to be seen beside it. */
const answered: Partial<Readonly<Record<RemarkId, readonly Answer[]>>> = {
  S06: [part('multi-agency-gap')],
  S07: [part('multi-agency-gap')],
  S08: [part('multi-agency-gap')],
  S09: [part('dfe-role-gap')],
  S10: [part('dfe-role-gap')],
  S21: [part('voice-of-child-gap')],
  S27: [
    reading('cin-rate-practice-exclusive', 'Without children in care, on plans and leaving care'),
    reading('cin-rate-excluding-looked-after', 'Without children in care'),
  ],
  S43: [part('care-leavers-eet', 'The one outcome of the draft')],
  S44: [
    same('care-leavers-eet-former-uasc'),
    same('care-leavers-eet-excluding-former-uasc'),
    part('former-uasc-share'),
    part('care-leavers-eet-excluding-not-permitted'),
  ],
  S49: [part('cin-attendance')],
  S50: [same('cin-attendance-in-spell')],
  S54: [part('absence-authorised')],
  S55: [same('re-referrals-12m', 'Its breakdown by reason')],
  S57: [part('children-in-care-rate', 'With the context it asks for'), part('new-entrants-to-care-rate', 'With the context it asks for')],
  S58: [
    same('children-in-care-rate-uasc-only'),
    same('children-in-care-rate-excluding-uasc'),
    same('new-entrants-to-care-rate-uasc-only'),
    same('new-entrants-to-care-rate-excluding-uasc'),
    part('uasc-count'),
    part('uasc-share'),
    part('uasc-share-of-starts'),
  ],
  S61: [reading('s31-ending-with-parents'), reading('s31-ending-with-relatives')],
  S62: [same('care-orders-at-home'), same('care-orders-at-home-share-of-children-in-care'), part('s31-care-order-at-home')],
  S64: [
    reading('cla-in-family-networks-kinship-foster'),
    reading('cla-in-family-networks-with-exits'),
    reading('cla-in-family-networks-with-parents'),
  ],
  S65: [same('s47-rate')],
  S68: [part('deescalated-not-represented-2y', 'Disputed, and says so')],
  S69: [same('deescalated-not-represented-2y', 'Its breakdown by reason')],
  S70: [part('residential-share'), part('placement-over-20-miles'), part('placements-3plus'), part('placement-distance-distribution')],
  S71: [part('residential-share')],
  S72: [same('sdq-completion'), part('sdq-average-score'), part('sdq-paired-change')],
  S73: [part('ks2-rwm-expected'), part('ks4-attainment8'), part('ks-progress-cla')],
  S75: [same('former-uasc-share')],
  S76: [
    same('care-leavers-eet-excluding-not-permitted'),
    part('care-leavers-eet-excluding-former-uasc', 'Who may not work is not known; who came unaccompanied is'),
  ],
  S78: [part('social-worker-turnover'), part('agency-rate'), part('caseload-mean')],
  S79: [same('caseload-distribution')],
  S87: [part('cla-share-of-csc-spend'), part('non-cla-share-of-cs-spend')],
  S88: [part('cla-share-of-csc-spend'), part('non-cla-share-of-cs-spend')],
  S89: [same('cs-spend-yoy-change'), part('cs-spend-per-child')],
  S91: [same('cs-share-of-la-spend')],
  S93: [same('middle-leader-turnover')],
  S94: [part('dcs-practice-leader-turnover')],
  S95: [part('dcs-practice-leader-turnover')],
  S96: [part('dfe-role-gap')],
  S97: [part('dfe-role-gap')],
};

const ofEveryMeasure = none('no-rule', 'It asks something of every measure, or of how measures are used, and not for one of its own.');

const isRemark = (code: string): code is RemarkId => code in remarks;

/** What directors answered to the draft of 2023, remark by remark. */
export const adcs2023: IndicatorList = {
  name: 'adcs-2023',
  title: 'Response of directors to the draft framework and dashboard',
  publisher: 'Association of Directors of Children’s Services',
  edition: '11 May 2023',
  read: 'official',
  howRead: 'The response was read. Its remarks are numbered and worded by this project.',
  codes: 'Numbered here: the S-numbers of the definitions.',
  rows: Object.keys(remarks)
    .filter(isRemark)
    .map((code) => row(code, remarks[code], ...(answered[code] ?? [ofEveryMeasure]))),
};
