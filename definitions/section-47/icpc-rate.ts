import { choose, during, equals, rate } from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { onceAYear } from '../common/returns.js';
import { ratesPer10000 } from '../common/units.js';
import {
  conferenceCaveats,
  conferenceContext,
  conferenceSources,
  everyConference,
  whatChasingConferencesCouldDo,
  whereConferencesStand,
} from './conferences.js';
import { conferencesOfThePeriod } from './family.js';

/** How often agencies met to decide whether a child needs a plan. */
export const icpcRate = rate('conferences', {
  ...conferencesOfThePeriod,
  id: 'icpc-rate',
  version: 1,
  added: '2026-11-28',
  title: 'Initial child protection conferences: rate per 10,000 children',
  summary:
    'Initial child protection conferences held in the period, those of children who moved in on a plan included, for every 10,000 children.',
  rationale: 'A conference is where agencies decide together whether a child needs a plan; the rate shows how often they had to.',
  countingUnit: everyConference,
  unit: 'per-10,000-children',

  cohort: (conference) => during(conference.heldOn),
  exclusions: [],
  breakdowns: [
    {
      id: 'occasion',
      title: 'What the conference followed',
      of: (conference) => choose([{ if: equals(conference.isTransferIn, true), then: 'moved-in' }], 'enquiry'),
      strata: [
        { value: 'enquiry', label: 'A section 47 enquiry' },
        { value: 'moved-in', label: 'A child on a plan moved in' },
      ],
      unknownLabel: 'Not known',
    },
  ],
  frequency: onceAYear,

  direction: {
    kind: 'neither',
    because: 'It follows harm, deprivation and where agencies draw the line, and is a step on the way and not an outcome.',
    high: 'More harm found, more deprivation, a low threshold, or many families who moved in',
    low: 'Less harm, help that comes earlier, a high threshold, or enquiries that are not taken further',
    not: 'That children are safer or less safe',
    published: [{ publisher: 'DfE LAIT', polarity: 'none given (269)' }],
  },
  context: conferenceContext,
  questions: [
    'How many conferences led to a plan?',
    'How many enquiries led to no conference, and what became of those children?',
    'How many families stand behind the number?',
  ],
  unintendedConsequences: whatChasingConferencesCouldDo,
  notFor: 'Judging how safe children are, or ranking authorities.',

  interpretations: [
    whereConferencesStand,
    {
      question: 'Conferences or children?',
      chosen: 'Conferences.',
      others: ['Children: 71,140 for 72,250 conferences in England in 2024'],
      why: 'The published rate counts each conference.',
      verification: 'official',
    },
  ],

  caveats: conferenceCaveats,

  sources: [
    cite('72,250 conferences, 60.2 for every 10,000 children, in England in 2024', 'cinDataSets', 'official', 'C4'),
    cite('Conferences of children who moved in are in the total', 'lait', 'relayed', 'measure 269'),
    ...conferenceSources,
    ...ratesPer10000,
  ],

  publishedAs: [
    {
      publication: 'Children in need',
      where: 'C4, ICPC_rate',
      agreement:
        'The published rate follows from the published count and population in all 1,772 years of an authority that have them, 2013 to 2024; DfE’s record-level derivation was not available.',
    },
  ],
  listedIn: ['riia', 'safeguarding-pressures', 'lait', 'annex-a'],
  related: [
    { id: 'new-cpp-rate', relation: 'companion', note: 'The plans that started, with those of children who moved in.' },
    { id: 's47-rate', relation: 'companion', note: 'How many enquiries there were.' },
    { id: 'icpc-to-s47-period-ratio', relation: 'companion', note: 'The conferences over the enquiries of the period.' },
    { id: 'icpc-to-plan-share', relation: 'companion', note: 'How many led to a plan.' },
  ],
  examples: {
    counted: 'held on the first day',
    notCounted: 'held the day before the first day',
    onTheEdge: 'held on the last day',
  },
  aliases: ['ICPC', 'initial case conferences'],
  listNames: [{ list: 'lait', code: '269' }],
  addresses: ['S23', 'S28', 'S29'],
});
