import type { Metadata } from '../../src/language/index.js';
import { missingReturns, oneAuthorityOnly } from './children-in-need.js';
import { cite } from './cite.js';

/** What a reader of the national figure must know. */
export const reReferralCaveats: Metadata['caveats'] = [
  'Needs last year’s return too: without it the first months of the year would look as if nobody had come back, and no figure is given.',
  'In a chain every later referral counts.',
  'A case must be closed before a new referral is recorded; new worries on an open case are not seen here.',
  'DfE’s figures from one census and from linked censuses differ a little.',
  missingReturns,
  oneAuthorityOnly,
];

/** Where each rule of the national reading comes from. */
export const reReferralSources: Metadata['sources'] = [
  /* @__PURE__ */ cite('Referrals are counted, not children; the denominator is all referrals of the year', 'reReferralsRelease', 'official'),
  /* @__PURE__ */ cite('139,080 of 621,880 referrals of 2024 give the published 22 per cent', 'cinDataSets', 'computed', 'C1'),
  /* @__PURE__ */ cite('A re-referral comes within twelve months of a previous referral', 'reReferralsRelease', 'official'),
  /* @__PURE__ */ cite('In a chain of referrals every later one is a re-referral', 'sexualAbuseRelease', 'official', 'its categories of referrals'),
  /* @__PURE__ */ cite('Referrals that led to no further action are in', 'cinDataSets', 'official', 'E1'),
  /* @__PURE__ */ cite('The earlier referral may fall from the same day twelve months before to the day before', 'standardSafeguardingDataset', 'proposed', 'its look-back for section 47 enquiries uses these limits'),
  /* @__PURE__ */ cite('Reasons are compared by primary need', 'proposal', 'proposed', 'that the reason should be known was asked for in 2023 (S55)'),
];

/** Where the national figure is published. */
export const reReferralsPublished: Metadata['publishedAs'] = [
  { publication: 'Children in need', where: 'c1 referrals, rereferral_percent', agreement: 'Exact from the published counts; DfE’s record-level window was not available to compare with.' },
  { publication: 'Children’s social care dashboard', where: 'Repeat referrals within 12 months', agreement: 'The same figure.' },
];
