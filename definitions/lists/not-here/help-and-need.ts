import { type NotHere, notHere } from '../../../src/lists/index.js';

/** Front door, early help and children in need. */
export const helpAndNeedNotHere: readonly NotHere[] = [
  notHere(
    'contacts-by-outcome-share',
    'Contacts by what came of them',
    ['front door', 'MASH', 'contact outcome'],
    'named-otherwise',
    'Only the share that became a referral has a page of its own; every outcome is a breakdown of contacts.',
    ['contacts-to-referral-share', 'contacts-rate'],
  ),
  notHere(
    'referral-source-share',
    'Referrals by who referred',
    ['referral source', 'referrer', 'police', 'schools', 'health'],
    'named-otherwise',
    'Each source that is published by itself has a page; all of them are a breakdown of the number of referrals.',
    ['referral-source-police-share', 'referral-source-schools-share', 'referral-source-health-share', 'referral-count'],
  ),
  notHere(
    'assessment-factor-share',
    'Share of assessed episodes with each factor',
    ['factors', 'domestic abuse', 'neglect'],
    'named-otherwise',
    'Factors overlap, so the share of each is a breakdown of the number of episodes with factors recorded.',
    ['assessment-factor-count', 'assessment-factor-rate'],
  ),
  notHere(
    'early-help-step-up',
    'Early help stepped up to social care',
    ['step up', 'escalation', 'EH'],
    'named-otherwise',
    'It is a share of the early help episodes that ended, and named so.',
    ['early-help-step-up-share'],
  ),
];
