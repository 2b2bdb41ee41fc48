import { during, equals, rate } from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { ratesPer10000 } from '../common/units.js';
import { outcomeOfContact } from './breakdowns.js';
import { contactContext, contactsOfThePeriod, recordedLocally } from './family.js';

/** Everything that knocks at the front door, before it is decided what it is. */
export const contactsRate = rate('contacts', {
  ...contactsOfThePeriod,
  id: 'contacts-rate',
  version: 1,
  added: '2026-11-28',
  title: 'Contacts with children’s social care: rate per 10,000 children',
  summary:
    'Contacts about children that were received in the period, for every 10,000 children, whatever came of them; news about open cases is left out.',
  rationale: 'Most of the work at the front door never becomes a referral; without it a rate of referrals cannot be read.',
  countingUnit:
    'Contact about a child: every one in the period, several about one child included; two about one child on one day from one source count once.',
  unit: 'per-10,000-children',

  cohort: (contact) => during(contact.receivedOn),
  exclusions: [
    {
      id: 'about-an-open-case',
      because: 'It was passed to a case that was open: news about a case is a note in it, and no contact of its own.',
      when: (contact) => equals(contact.outcome, 'open-case'),
      source: 'proposal',
    },
  ],
  breakdowns: [outcomeOfContact],
  frequency: {
    usual: 'annual',
    allowed: ['year'],
    why: 'A quarter’s count over a year’s population is a quarter of a yearly rate, and school holidays make seasons.',
  },
  precision: { decimalPlaces: 0 },

  direction: {
    kind: 'neither',
    because: 'It follows what partners are asked to tell and what is written down as a contact.',
    high: 'Partners who tell everything, police notices all recorded, more need, or a wide understanding of contact',
    low: 'Advice lines that record nothing, notices screened before they are sent, or less need',
    not: 'That more children are at risk, or that the front door is better or worse',
    published: [],
  },
  context: contactContext,
  questions: [
    'Are police notices recorded as contacts?',
    'How many contacts became referrals?',
    'Did the system or the rule for recording change?',
  ],
  unintendedConsequences: ['Not writing contacts down, or writing them as advice, to lower the figure.'],
  notFor: 'Judging the front door, or ranking authorities: places write down different things as contacts.',

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
  ],

  caveats: [...recordedLocally, 'One call about three children is three contacts.'],

  sources: [
    cite('Date, source and outcome of a contact', 'standardSafeguardingDataset', 'proposed', 'ssd_contacts'),
    cite('Contacts are no referrals, and news about an open case is none', 'cinGuide', 'official', '4.2'),
    cite('What counts as one contact, and the groups of outcomes', 'proposal', 'proposed'),
    ...ratesPer10000,
  ],

  publishedAs: [],
  listedIn: ['riia', 'early-help-benchmarking', 'safeguarding-pressures', 'annex-a'],
  related: [
    { id: 'contacts-to-referral-share', relation: 'companion', note: 'How many of them became referrals.' },
    { id: 'referral-rate', relation: 'companion', note: 'What came through the door.' },
  ],
  examples: {
    counted: 'received on the first day',
    notCounted: 'received the day before the first day',
    onTheEdge: 'received on the last day',
  },
  addresses: ['S19', 'S23', 'S26', 'S28', 'S33'],
});
