import { before, distribution, during, equals, workingDaysBetween } from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import {
  conferenceCaveats,
  conferenceContext,
  conferenceSources,
  everyConference,
  lengthOfEnquirySources,
  severalEnquiriesOneConference,
  strategyDiscussionIsDay0,
  whatChasingConferencesCouldDo,
} from './conferences.js';
import { conferencesOfThePeriod } from './family.js';

/** How long families wait from the strategy discussion to the conference: the median, the quartiles and DfE’s bands. */
export const icpcDuration = distribution('conferences', {
  ...conferencesOfThePeriod,
  id: 'icpc-duration',
  version: 1,
  added: '2026-11-28',
  title: 'Strategy discussion to initial conference: median working days',
  summary:
    'How many working days passed from the strategy discussion to the initial conference, of conferences held in the period: the median, and how many fall in each of DfE’s bands.',
  rationale: 'One limit hides how long families wait on either side of it; the spread shows it.',
  countingUnit: everyConference,
  unit: 'working-days',

  cohort: (conference) => during(conference.heldOn),
  exclusions: [
    {
      id: 'moved-in',
      because: 'The child moved in on a plan: there was no enquiry here, and no return says when the move was known.',
      when: (conference) => equals(conference.isTransferIn, true),
      source: 'cinGuide',
    },
    {
      id: 'before-the-enquiry',
      because: 'The conference is dated before the enquiry, so there is no length.',
      when: (conference) => before(conference.heldOn, conference.section47StartedOn),
      source: 'proposal',
    },
  ],
  value: (conference) => workingDaysBetween(conference.section47StartedOn, conference.heldOn),
  headline: 'median',
  bands: [
    { id: '0-to-10', label: '0 to 10 working days', from: null, to: 10 },
    { id: '11-to-15', label: '11 to 15 working days', from: 11, to: 15 },
    { id: '16-to-20', label: '16 to 20 working days', from: 16, to: 20 },
    { id: '21-or-more', label: '21 working days or more', from: 21, to: null },
  ],
  breakdowns: [],
  frequency: {
    usual: 'annual',
    allowed: ['year', 'quarter', 'month'],
    why: 'Each conference is counted once, in the period it was held in; medians of months may not be averaged.',
  },

  direction: {
    kind: 'contextual',
    because: 'Short is good when the enquiry was done and bad when it was not; a spread cannot tell which.',
    high: 'Too few chairs, partners who cannot come, or conferences put off for good reason',
    low: 'Timely work, or conferences called before the enquiry is done',
    not: 'That enquiries were thorough, or that a shorter median is better practice',
    published: [{ publisher: 'DfE LAIT', polarity: 'none given (268)' }],
  },
  context: conferenceContext,
  questions: [
    'Is there a heap just under 15 working days?',
    'How late were the latest, and who watched over those children?',
    'Do conferences wait for one agency?',
  ],
  unintendedConsequences: whatChasingConferencesCouldDo,
  notFor: 'Judging the quality of enquiries, or ranking authorities by speed.',

  interpretations: [strategyDiscussionIsDay0, severalEnquiriesOneConference],

  caveats: conferenceCaveats,

  sources: [...conferenceSources, ...lengthOfEnquirySources, cite('Who has no length and is left out by name', 'proposal', 'proposed')],

  publishedAs: [
    {
      publication: 'Children in need',
      where: 'C4, Duration bands and quartiles',
      agreement: 'The same bands and quartiles; DfE’s record-level derivation was not available.',
    },
  ],
  listedIn: ['lait'],
  related: [{ id: 'icpc-within-15-days', relation: 'companion', note: 'The share within the limit, over all conferences.' }],
  examples: {
    counted: 'every band at both ends',
    notCounted: 'the child moved in on a plan',
    onTheEdge: 'held before the enquiry',
  },
  listNames: [{ list: 'lait', code: '268' }],
  addresses: ['S26', 'S28', 'S37', 'S48'],
});
