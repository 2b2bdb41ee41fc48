import {
  addMonths,
  after,
  and,
  atMost,
  choose,
  dataEnd,
  during,
  type Expr,
  equals,
  isKnown,
  onOrBefore,
  parameter,
  proportion,
  type Row,
  workingDaysBetween,
} from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import {
  enquiriesOfThePeriod,
  enquiryCaveats,
  enquiryContext,
  enquirySources,
  twoOfOneDay,
  whatChasingEnquiriesCouldDo,
  whichDatePlacesAnEnquiry,
} from './family.js';

/** What became of enquiries: each is followed for the same time, and one not yet followed so long is left out. */
export const s47ToIcpcCohort = proportion('section47Enquiries', {
  ...enquiriesOfThePeriod,
  id: 's47-to-icpc-cohort',
  version: 1,
  added: '2026-11-28',
  title: 'Section 47 enquiries that led to an initial conference, followed up',
  summary:
    'Of the enquiries that started in the period and could be followed for three months, the share with an initial child protection conference within that time.',
  rationale:
    'An enquiry asks whether a child is suffering significant harm; a conference is held when it seems so. The same enquiries stand above and below the line, so that the share says what became of them.',
  countingUnit: 'Enquiry: every one that started in the period, several of one child included; two of one child on one day count once.',
  unit: 'percent',

  cohort: (enquiry) => during(enquiry.startedOn),
  exclusions: [
    {
      id: 'follow-up-not-complete',
      because: 'The returns end before the enquiry could be followed for the whole time.',
      when: (enquiry) => after(followedTo(enquiry), dataEnd('cin')),
      source: 'proposal',
    },
  ],
  numerator: (enquiry) => and(isKnown(enquiry.initialConferenceOn), onOrBefore(enquiry.initialConferenceOn, followedTo(enquiry))),
  breakdowns: [
    {
      id: 'what-followed',
      title: 'What followed the enquiry, at any time',
      of: (enquiry) =>
        choose(
          [
            { if: atMost(workingDaysBetween(enquiry.startedOn, enquiry.initialConferenceOn), 15), then: 'within-15-days' },
            { if: isKnown(enquiry.initialConferenceOn), then: 'later' },
            { if: equals(enquiry.conferenceNotRequired, true), then: 'not-required' },
          ],
          'none',
        ),
      strata: [
        { value: 'within-15-days', label: 'A conference within 15 working days' },
        { value: 'later', label: 'A conference later than that' },
        { value: 'not-required', label: 'A conference was not required' },
        { value: 'none', label: 'No conference, and not said that none was required' },
      ],
      unknownLabel: 'Not known',
    },
  ],
  frequency: {
    usual: 'annual',
    allowed: ['year', 'quarter'],
    why: 'Each enquiry is followed for a time of its own; shares of quarters may not be averaged.',
  },

  direction: {
    kind: 'contextual',
    because: 'Neither end is good: all enquiries leading to a conference would mean a very high bar, none a very low one.',
    high: 'Enquiries begun only where harm is likely, or conferences held where a plan for a child in need would do',
    low: 'Enquiries begun early or where an assessment would do, help agreed without a conference, or harm that was not pursued',
    not: 'That children were safe when no conference was held, or that the enquiry was needless',
    published: [],
  },
  context: enquiryContext,
  questions: [
    'What help did the children get for whom no conference was held?',
    'How many came back to an enquiry within a year?',
    'Do police and health agree with where the line lies?',
  ],
  unintendedConsequences: whatChasingEnquiriesCouldDo,
  notFor: 'Judging single decisions, or ranking authorities.',

  interpretations: [
    whichDatePlacesAnEnquiry,
    twoOfOneDay,
    {
      question: 'How long is an enquiry followed?',
      chosen: 'To the same day of the month three months after its start; who asks may set another number of months.',
      others: ['15 working days, when the conference is due', 'Without a limit, so that the last weeks look as if they led to nothing'],
      why: 'A few conferences are late; three months hold nearly all of them. No official rule was found.',
      verification: 'proposed',
    },
    {
      question: 'Do conferences over enquiries of the same year say the same?',
      chosen: 'No: other enquiries stand above and below that line. It is icpc-to-s47-period-ratio.',
      others: ['Yes'],
      why: 'Several enquiries share a conference, conferences of children who moved in follow no enquiry here, and years overlap.',
      verification: 'computed',
    },
  ],

  caveats: [...enquiryCaveats, 'With the year’s return alone, enquiries of its last three months are left out by name.'],

  sources: [
    cite('The draft of 2023 asked for enquiries that result in a conference', 'adcsResponse', 'relayed', 'outcome 3'),
    cite('Who is followed, and for how long', 'proposal', 'proposed'),
    cite('72,250 conferences over 224,520 enquiries in England in 2024 are a ratio of volumes', 'cinDataSets', 'computed', 'C4'),
    cite('A conference is due 15 working days after the strategy discussion', 'cinGuide', 'official', '4.12.2'),
    ...enquirySources,
  ],

  publishedAs: [],
  listedIn: ['draft-2023', 'annex-a'],
  related: [
    {
      id: 'icpc-to-s47-period-ratio',
      relation: 'variant',
      note: 'Conferences of a year over enquiries of the year: not a share of the enquiries.',
    },
    { id: 's47-rate', relation: 'companion', note: 'How many enquiries there were.' },
    { id: 'icpc-to-plan-share', relation: 'companion', note: 'How many conferences led to a plan.' },
  ],
  examples: {
    counted: 'a conference on the last day of the three months',
    notCounted: 'a conference the day after the three months',
    onTheEdge: 'returns that end on the last day of the three months, and the day before',
  },
  aliases: ['conversion from section 47 to conference'],
  addresses: ['S23', 'S26', 'S28', 'S67'],
});

/** The last day on which a conference counts as one that the enquiry led to. */
function followedTo(enquiry: Row<'section47Enquiries'>): Expr<'date'> {
  return addMonths(
    enquiry.startedOn,
    parameter('integer', 'follow-up-months', { title: 'number of months an enquiry is followed', default: 3 }),
  );
}
