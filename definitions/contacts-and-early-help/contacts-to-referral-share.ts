import { during, equals, proportion } from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { outcomeOfContact } from './breakdowns.js';
import { contactContext, contactsOfThePeriod, recordedLocally } from './family.js';

/** What the front door makes of what knocks. */
export const contactsToReferralShare = proportion('contacts', {
  ...contactsOfThePeriod,
  id: 'contacts-to-referral-share',
  version: 1,
  added: '2026-11-28',
  title: 'Contacts that became referrals',
  summary: 'Of all contacts about children received in the period, the share that became a referral; news about open cases is left out.',
  rationale:
    'It shows how far what partners bring and what the authority takes on as a referral agree; beside it stand the contacts that went to early help, advice or nothing.',
  countingUnit:
    'Contact about a child: every one in the period, several about one child included; two about one child on one day from one source count once.',
  unit: 'percent',

  cohort: (contact) => during(contact.receivedOn),
  exclusions: [
    {
      id: 'about-an-open-case',
      because: 'It was passed to a case that was open: news about a case is a note in it, and no contact of its own.',
      when: (contact) => equals(contact.outcome, 'open-case'),
      source: 'proposal',
    },
  ],
  numerator: (contact) => equals(contact.outcome, 'referral'),
  breakdowns: [outcomeOfContact],
  frequency: {
    usual: 'annual',
    allowed: ['year', 'quarter', 'month'],
    why: 'A contact is decided on within a day or two; shares of months may not be averaged.',
  },
  precision: { decimalPlaces: 0 },

  direction: {
    kind: 'contextual',
    because: 'Many may mean partners who know the threshold, or few contacts written down at all.',
    high: 'Partners who know the threshold, screening before anything is recorded, or a low threshold',
    low: 'Notices sent without a look, advice recorded as contacts, a high threshold, or early help that takes its share',
    not: 'That the decisions were right, or that the others needed nothing',
    published: [],
  },
  context: contactContext,
  questions: [
    'What became of the contacts that were no referral?',
    'Who hears what was decided?',
    'How many children had several contacts before a referral?',
  ],
  unintendedConsequences: ['Recording as contacts only what will become a referral.'],
  notFor: 'Judging decisions at the front door, or ranking authorities.',

  interpretations: [
    {
      question: 'Is news about an open case a contact?',
      chosen: 'No: a contact whose outcome says so is left out by name.',
      others: ['Yes: every call is counted'],
      why: 'The census guide treats new information about an open case as no referral; contacts are read alike.',
      verification: 'proposed',
    },
    {
      question: 'How many contacts are two about one child on one day?',
      chosen: 'One when they come from one source; two when from two.',
      others: ['One, whoever called', 'Two'],
      why: 'No return numbers contacts; two notes of one call are more likely than two calls.',
      verification: 'proposed',
    },
    {
      question: 'Where does a contact without an outcome belong?',
      chosen: 'In the denominator, and it is reported as undecided.',
      others: ['Left out of both'],
      why: 'A gap in recording should be seen.',
      verification: 'proposed',
    },
  ],

  caveats: [
    ...recordedLocally,
    'Outcomes are local words, put into groups when records are read; Annex A has none, so it gives no figure here.',
  ],

  sources: [
    cite('Date, source and outcome of a contact', 'standardSafeguardingDataset', 'proposed', 'ssd_contacts'),
    cite('Contacts are no referrals, and news about an open case is none', 'cinGuide', 'official', '4.2'),
    cite('What counts as one contact, and the groups of outcomes', 'proposal', 'proposed'),
  ],

  publishedAs: [],
  listedIn: ['riia', 'safeguarding-pressures'],
  related: [
    { id: 'contacts-rate', relation: 'companion', note: 'How many contacts there were.' },
    { id: 'referral-nfa-share', relation: 'companion', note: 'What became of the referrals.' },
  ],
  examples: {
    counted: 'became a referral',
    notCounted: 'every other outcome',
    onTheEdge: 'the first and the last day of the year',
  },
  addresses: ['S23', 'S26', 'S28', 'S56'],
});
