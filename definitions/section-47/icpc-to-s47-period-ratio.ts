import { during, ratio, sum } from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import {
  conferenceCaveats,
  conferenceContext,
  conferenceSources,
  whatChasingConferencesCouldDo,
  whereConferencesStand,
} from './conferences.js';
import { conferencesOfThePeriod, enquirySources, twoOfOneDay, whichDatePlacesAnEnquiry } from './family.js';

/** Conferences of a period over enquiries of the same period: a ratio of two volumes, and no share of the enquiries. */
export const icpcToS47PeriodRatio = ratio('conferences', {
  ...conferencesOfThePeriod,
  id: 'icpc-to-s47-period-ratio',
  version: 1,
  added: '2026-11-28',
  title: 'Initial conferences for every 100 section 47 enquiries of the same period',
  summary:
    'Initial child protection conferences held in the period for every 100 section 47 enquiries that started in it. The conferences need not be of those enquiries, so the figure can be more than 100.',
  rationale:
    'It needs no more than two published numbers, so it can be made for every authority and year; how far enquiries are used where no conference follows can be guessed from it.',
  countingUnit: 'Conference about one child above the line, enquiry about one child below it; two of one child and day are one.',
  unit: 'percent',

  numerator: sum('conferences', {
    id: 'conferences',
    title: 'initial conferences held in the period',
    rows: (conference) => during(conference.heldOn),
  }),
  denominator: sum('section47Enquiries', {
    id: 'enquiries',
    title: 'section 47 enquiries that started in the period',
    rows: (enquiry) => during(enquiry.startedOn),
  }),
  per: 100,
  breakdowns: [],
  frequency: {
    usual: 'annual',
    allowed: ['year'],
    why: 'Enquiries of the last weeks have their conferences in the next period; in a year that evens out, in a quarter it does not.',
  },

  direction: {
    kind: 'contextual',
    because: 'It says how two volumes relate; neither a high nor a low figure is good in itself.',
    high: 'Enquiries begun only where harm is likely, few enquiries, many children who moved in on a plan, or a falling number of enquiries',
    low: 'Enquiries begun early, several enquiries that share a conference, help agreed without one, or a rising number of enquiries',
    not: 'What share of enquiries led to a conference',
    published: [{ publisher: 'DfE dashboard, development edition', polarity: 'higher is read as proportionate use of enquiries' }],
  },
  context: conferenceContext,
  questions: [
    'What does the share of followed enquiries say (s47-to-icpc-cohort)?',
    'Did conferences change, or enquiries?',
    'How many conferences were of children who moved in?',
  ],
  unintendedConsequences: whatChasingConferencesCouldDo,
  notFor: 'Saying how many enquiries led to a conference, or ranking authorities.',

  interpretations: [
    {
      question: 'Are the enquiries those that the conferences followed?',
      chosen: 'No: each is placed in the period by its own date.',
      others: ['Yes: s47-to-icpc-cohort follows the enquiries'],
      why: 'It is the figure that the development edition of the dashboard shows: 72,100 conferences over 230,590 enquiries are 31.3 in England in 2025.',
      verification: 'computed',
    },
    whichDatePlacesAnEnquiry,
    twoOfOneDay,
    whereConferencesStand,
  ],

  caveats: [...conferenceCaveats, 'It is printed as a per cent and can be more than 100.'],

  sources: [
    cite('Conferences over enquiries of the year, per cent', 'dashboard', 'relayed', 'development edition, line 23'),
    cite('72,250 conferences and 224,520 enquiries of 2024 give 32.2', 'cinDataSets', 'computed', 'C4'),
    ...enquirySources,
    ...conferenceSources,
  ],

  publishedAs: [
    {
      publication: 'Children’s social care dashboard, development edition',
      where: 'Initial conferences as a share of section 47 enquiries',
      agreement: 'Exact from the two published counts.',
    },
  ],
  listedIn: ['dashboard-development'],
  related: [
    {
      id: 's47-to-icpc-cohort',
      relation: 'variant',
      note: 'Follows the enquiries themselves: what the draft of 2023 asked for.',
    },
    { id: 's47-count', relation: 'companion', note: 'The number below the line.' },
    { id: 'icpc-rate', relation: 'companion', note: 'The number above the line, as a rate.' },
  ],
  examples: {
    counted: 'a conference and two enquiries of the period',
    notCounted: 'held the day before the first day',
    onTheEdge: 'more conferences than enquiries',
  },
  addresses: ['S23', 'S26', 'S28', 'S67'],
});
