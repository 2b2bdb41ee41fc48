import type { Metadata, Reading } from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { childPopulation, deprivation, localCommentary, partnershipThresholds } from '../common/context.js';
import { missingReturns, needInOneAuthority } from '../common/returns.js';

export const everyConference: Metadata['countingUnit'] =
  'Conference about one child: a child with two conferences counts twice, two on one day count once, and brothers and sisters count one by one.';

export const conferenceContext: Metadata['context'] = [deprivation, childPopulation, partnershipThresholds, localCommentary];

export const whereConferencesStand: Reading = {
  question: 'Which conferences are counted?',
  chosen:
    'Those returned with a section 47 enquiry and those returned with the episode of need, of a child who moved in on a plan; of one child and day, one.',
  others: ['Only those that followed an enquiry'],
  why: 'The guide has them in two places, and LAIT says that the published number holds both; in it those of children who moved in are hardly to be seen.',
  verification: 'relayed',
};

export const strategyDiscussionIsDay0: Reading = {
  question: 'From which day are working days counted?',
  chosen: 'From the start of the enquiry, the day of the strategy discussion, as day 0; weekends and bank holidays do not count.',
  others: ['From the day after it', 'With bank holidays counted'],
  why: 'The guide puts the conference 15 working days after the strategy discussion, and says that this is the start date of the enquiry. Which holidays DfE leaves out was not found.',
  verification: 'official',
};

export const severalEnquiriesOneConference: Reading = {
  question: 'Which enquiry tells how long it took, when several led to one conference?',
  chosen: 'The one that began last on or before the conference.',
  others: ['The first', 'Each of them, so that one conference counts several times'],
  why: 'A new strategy discussion starts the clock again; the conference is one.',
  verification: 'proposed',
};

export const whatChasingConferencesCouldDo: Metadata['unintendedConsequences'] = [
  'Holding a conference before the enquiry is done, or starting a new strategy discussion to start the clock again.',
];

export const conferenceCaveats: Metadata['caveats'] = [
  'Conferences of brothers and sisters are mostly one meeting: families decide the figure of a small authority.',
  missingReturns,
  needInOneAuthority,
];

export const conferenceSources: Metadata['sources'] = [
  /* @__PURE__ */ cite(
    'A conference is returned with the enquiry it followed; that of a child who moved in on a plan with the episode of need',
    'cinGuide',
    'official',
    '4.1.1, 4.8 and 4.12',
  ),
  /* @__PURE__ */ cite('Of a child’s conferences of one day one counts', 'proposal', 'proposed', 'enquiries may share a conference'),
];

export const lengthOfEnquirySources: Metadata['sources'] = [
  /* @__PURE__ */ cite(
    'A conference is due 15 working days after the strategy discussion, the start date of the enquiry',
    'cinGuide',
    'official',
    '4.12.1 and 4.12.2',
  ),
  /* @__PURE__ */ cite('Bank holidays in England and Wales are no working days', 'proposal', 'proposed'),
  /* @__PURE__ */ cite(
    'Bands: 0 to 10, 11 to 15, 16 to 20, 21 working days and over; quartiles 13, 14 and 15 in England in 2024',
    'cinDataSets',
    'official',
    'C4',
  ),
];
