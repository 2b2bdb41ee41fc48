import type { Metadata, Reading } from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { childPopulation, deprivation, localCommentary, partnershipThresholds } from '../common/context.js';
import { missingReturns, needInOneAuthority } from '../common/returns.js';

export const volumeOfReferrals: Metadata['direction'] = {
  kind: 'neither',
  because: 'It is a volume of demand that follows deprivation, partners’ thresholds and what is recorded as a contact.',
  high: 'More need, partners who refer early, contacts recorded as referrals, or help that did not last the first time',
  low: 'Less need, early help that works, a high threshold, contacts that are not recorded as referrals, or need that nobody sees',
  not: 'That children are safer or less safe, or that partners refer the right families',
  published: [{ publisher: 'DfE LAIT', polarity: 'none given (305)' }],
};

export const volumeContext: Metadata['context'] = [deprivation, childPopulation, partnershipThresholds, localCommentary];

export const whatChasingReferralsCouldDo: Metadata['unintendedConsequences'] = [
  'Recording referrals as contacts, or sending partners away, to lower the figure.',
];

export const whatIsAReferral: Reading = {
  question: 'What is a referral?',
  chosen: 'A request for services that is returned as one: contacts and news about a case that is already open are none.',
  others: ['Every contact that a social worker looked at', 'Only referrals that went on to an assessment'],
  why: 'The census guide says what a referral is; where a contact ends and a referral begins is decided locally.',
  verification: 'official',
};

export const severalAtOnce: Reading = {
  question: 'How many referrals are two of one child on one day?',
  chosen: 'One: several agencies that refer at a similar time make one referral, and one that led to work stands.',
  others: ['Two', 'The one recorded first'],
  why: 'The guide asks for the first; a file holds no times, so which was first cannot be seen in it.',
  verification: 'official',
};

export const receivedCaveats: Metadata['caveats'] = [
  'A child who is referred several times counts each time; brothers and sisters count one by one.',
  'A child in need after adoption gets a new record dated on the adoption order, which looks like a referral.',
  missingReturns,
  needInOneAuthority,
];

export const receivedSources: Metadata['sources'] = [
  /* @__PURE__ */ cite('Contacts, and new information about an open case, are no referrals', 'cinGuide', 'official', '4.2'),
  /* @__PURE__ */ cite('Of several referrals of a child on one day the first is recorded', 'cinGuide', 'official', '4.2 and 4.4'),
  /* @__PURE__ */ cite(
    'The date of the referral places it in the year, 1 April to 31 March',
    'cinGuide',
    'official',
    '1.10, check YonY 02',
  ),
  /* @__PURE__ */ cite('Referrals that led to no further action are returned and counted', 'cinGuide', 'official', '1.2.2'),
  /* @__PURE__ */ cite(
    'When a day holds two, one that led to work stands over one that led to no further action',
    'proposal',
    'proposed',
    'a file without times does not show which came first',
  ),
];

export const sharesBySource: Metadata['frequency'] = {
  usual: 'annual',
  allowed: ['year', 'quarter', 'month'],
  why: 'A referral belongs to one day; school holidays make seasons, and shares of months may not be averaged.',
};

export const sourceContext: Metadata['context'] = [partnershipThresholds, childPopulation, localCommentary];

export const whatChasingASourceCouldDo: Metadata['unintendedConsequences'] = [
  'Sending a partner’s referrals back unread, or coding them under another source.',
];

export const oneSource: Reading = {
  question: 'What when several agencies refer?',
  chosen: 'The one source that was returned, the first.',
  others: ['Every agency that took part'],
  why: 'The census holds one source for each referral.',
  verification: 'official',
};

export const unknownSource: Reading = {
  question: 'Where do anonymous and unknown sources belong?',
  chosen: 'In the denominator, like every other; a source that was not returned is reported as undecided.',
  others: ['Left out of both, so that the shares of known sources add up to 100'],
  why: 'The share is of all referrals, and a gap in recording should be seen.',
  verification: 'proposed',
};
