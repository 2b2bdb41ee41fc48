import {
  and,
  atMost,
  before,
  choose,
  during,
  type Expr,
  isKnown,
  onOrAfter,
  proportion,
  type Row,
  workingDaysBetween,
} from '../../src/language/index.js';
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
  whereConferencesStand,
} from './conferences.js';
import { conferencesOfThePeriod } from './family.js';

/** The limit for conferences, over all conferences of the period. */
export const icpcWithin15Days = proportion('conferences', {
  ...conferencesOfThePeriod,
  id: 'icpc-within-15-days',
  version: 1,
  added: '2026-11-28',
  title: 'Initial conferences held within 15 working days of the strategy discussion',
  summary:
    'Of all initial child protection conferences held in the period, the share held within 15 working days of the strategy discussion that started the section 47 enquiry.',
  rationale:
    'A child who may be suffering significant harm should not wait long for agencies to decide together; 15 working days is the limit.',
  countingUnit: everyConference,
  unit: 'percent',

  cohort: (conference) => during(conference.heldOn),
  exclusions: [],
  numerator: (conference) =>
    and(isKnown(conference.section47StartedOn), onOrAfter(conference.heldOn, conference.section47StartedOn), tookAtMost(conference, 15)),
  breakdowns: [
    {
      id: 'length',
      title: 'Working days from the strategy discussion to the conference',
      of: (conference) =>
        choose(
          [
            { if: before(conference.heldOn, conference.section47StartedOn), then: 'none' },
            { if: tookAtMost(conference, 10), then: '0-to-10' },
            { if: tookAtMost(conference, 15), then: '11-to-15' },
            { if: tookAtMost(conference, 20), then: '16-to-20' },
            { if: isKnown(conference.section47StartedOn), then: '21-or-more' },
          ],
          'none',
        ),
      strata: [
        { value: '0-to-10', label: '0 to 10 working days' },
        { value: '11-to-15', label: '11 to 15 working days' },
        { value: '16-to-20', label: '16 to 20 working days' },
        { value: '21-or-more', label: '21 working days or more' },
        { value: 'none', label: 'No enquiry that began on or before it' },
      ],
      unknownLabel: 'The start of the enquiry is not known',
    },
  ],
  frequency: {
    usual: 'annual',
    allowed: ['year', 'quarter', 'month'],
    why: 'Each conference is counted once, in the period it was held in; shares of months may not be averaged.',
  },

  direction: {
    kind: 'higher',
    because: 'The limit is set nationally and delay leaves a child at risk; it measures time, not the quality of the decision.',
    high: 'Timely work, or conferences called before the enquiry is done',
    low: 'Too few chairs or rooms, partners who cannot come, conferences put off for a family, or plans kept back for good reason',
    not: 'That children were safe meanwhile, or that the right children came to conference',
    published: [{ publisher: 'DfE LAIT', polarity: 'High (218)' }],
  },
  context: conferenceContext,
  questions: [
    'How late were the late ones, and what kept the children safe until then?',
    'Was it one large family, or many?',
    'Who asked for the delay?',
  ],
  unintendedConsequences: whatChasingConferencesCouldDo,
  notFor: 'Judging the quality of enquiries or conferences, or ranking authorities.',

  interpretations: [
    {
      question: 'Of what is it a share?',
      chosen: 'Of all conferences of the period, also those that fall in no band of length.',
      others: ['Of the conferences with an enquiry before them', 'Of the enquiries that started'],
      why: 'Where the two differ, the share that DfE’s interactive tool prints is over all conferences in 69 of 70 years of an authority, and over the bands in none.',
      verification: 'computed',
    },
    strategyDiscussionIsDay0,
    severalEnquiriesOneConference,
    {
      question: 'Does a conference of a child who moved in count?',
      chosen: 'Below the line only: it has 15 working days of its own, from the notice of the move, which no return holds.',
      others: ['Left out of both'],
      why: 'The denominator is every conference; such conferences are hardly to be seen in the published numbers.',
      verification: 'proposed',
    },
    whereConferencesStand,
  ],

  caveats: [...conferenceCaveats, 'A conference dated before every enquiry it is returned with is below the line only.'],

  sources: [
    cite('Within 15 working days, over all conferences of the year', 'lait', 'relayed', 'measure 218'),
    cite('57,580 of 72,250 conferences in England in 2024 are 79.7 per cent', 'cinDataSets', 'computed', 'C4'),
    cite('The denominator is all conferences, those in no band of length too', 'cinDataSets', 'computed', 'C4, set beside measure 218'),
    ...conferenceSources,
    ...lengthOfEnquirySources,
  ],

  publishedAs: [
    {
      publication: 'Children in need',
      where: 'C4, Duration_0-10_days and Duration_11-15_days over ICPC',
      agreement: 'The share follows from the published bands; DfE’s record-level derivation was not available.',
    },
    { publication: 'DfE LAIT', where: 'measure 218', agreement: 'The same denominator; see the reading.' },
  ],
  listedIn: ['riia', 'safeguarding-pressures', 'lait', 'annex-a'],
  related: [
    { id: 'icpc-duration', relation: 'companion', note: 'How the lengths are spread.' },
    { id: 'icpc-rate', relation: 'companion', note: 'How many conferences there were.' },
  ],
  examples: {
    counted: 'held on the 15th working day',
    notCounted: 'held on the 16th working day',
    onTheEdge: 'fifteen working days over bank holidays',
  },
  listNames: [{ list: 'lait', code: '218' }],
  addresses: ['S23', 'S25', 'S26', 'S28', 'S37'],
});

/** At most so many working days passed between the start of the enquiry, which is day 0, and the conference. */
function tookAtMost(conference: Row<'conferences'>, days: number): Expr<'boolean'> {
  return atMost(workingDaysBetween(conference.section47StartedOn, conference.heldOn), days);
}
