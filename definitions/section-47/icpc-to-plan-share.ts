import { addDays, and, during, equals, exists, onOrAfter, onOrBefore, parameter, proportion } from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { conferenceCaveats, conferenceContext, conferenceSources, everyConference, whatChasingConferencesCouldDo } from './conferences.js';
import { conferencesOfThePeriod } from './family.js';

/** What conferences decided: whether a plan was made that day. */
export const icpcToPlanShare = proportion('conferences', {
  ...conferencesOfThePeriod,
  id: 'icpc-to-plan-share',
  version: 1,
  added: '2026-11-28',
  title: 'Initial conferences that led to a child protection plan',
  summary:
    'Of the initial child protection conferences held in the period after a section 47 enquiry, the share after which a child protection plan of the child started on the same day.',
  rationale: 'It shows how often agencies that met because a child might be suffering significant harm agreed that a plan was needed.',
  countingUnit: everyConference,
  unit: 'percent',

  cohort: (conference) => during(conference.heldOn),
  exclusions: [
    {
      id: 'moved-in',
      because: 'The child moved in on a plan: the conference decides whether it goes on here, which is another question.',
      when: (conference) => equals(conference.isTransferIn, true),
      source: 'cinGuide',
    },
  ],
  numerator: (conference) =>
    exists('childProtectionPlans', (plan) =>
      and(
        onOrAfter(plan.startedOn, conference.heldOn),
        onOrBefore(
          plan.startedOn,
          addDays(
            conference.heldOn,
            parameter('integer', 'days-to-plan', { title: 'number of days within which the plan starts', default: 0 }),
          ),
        ),
      ),
    ),
  breakdowns: [],
  frequency: {
    usual: 'annual',
    allowed: ['year', 'quarter'],
    why: 'The plan starts on the day of the conference, so nothing has to be waited for; shares of quarters may not be averaged.',
  },

  direction: {
    kind: 'contextual',
    because: 'Neither end is good: a conference is held to decide, and one that always makes a plan decides nothing.',
    high: 'Conferences called only where a plan is certain, caution in the meeting, or harm found late',
    low: 'Conferences called early, help agreed without a plan, or children who came into care instead',
    not: 'That the decisions were right, or that a child without a plan got no help',
    published: [],
  },
  context: conferenceContext,
  questions: [
    'What was agreed for children without a plan?',
    'How many of them came back to an enquiry or a conference within a year?',
    'How many were looked after by then?',
  ],
  unintendedConsequences: whatChasingConferencesCouldDo,
  notFor: 'Judging the decisions of conferences, or ranking authorities.',

  interpretations: [
    {
      question: 'Which plan is one that the conference made?',
      chosen: 'One of the child that started on the day of the conference; who asks may allow some days more.',
      others: ['Any plan within some weeks', 'Annex A’s own item on the result of the enquiry'],
      why: 'The sector’s validator asks why a plan starts on another day than its conference (rule 2885).',
      verification: 'proposed',
    },
    {
      question: 'Are children looked after left out?',
      chosen: 'No.',
      others: ['Yes: a child in care seldom needs a plan as well'],
      why: 'Leaving them out would need the other return; they lower the share a little.',
      verification: 'proposed',
    },
  ],

  caveats: [
    ...conferenceCaveats,
    'A plan dated a day later, as some systems do, does not count: try a few days more before reading a low figure.',
  ],

  sources: [
    cite('The plan starts on the day of the conference', 'cinValidator', 'proposed', 'rule 2885'),
    cite('Of which conferences it is a share, and within how many days', 'proposal', 'proposed', 'no published measure was found'),
    ...conferenceSources,
  ],

  publishedAs: [],
  listedIn: ['annex-a'],
  related: [
    { id: 'new-cpp-rate', relation: 'companion', note: 'The plans that started, with those of children who moved in.' },
    { id: 's47-to-icpc-cohort', relation: 'companion', note: 'The step before: enquiries that led to a conference.' },
    { id: 'icpc-rate', relation: 'companion', note: 'How many conferences there were.' },
  ],
  examples: {
    counted: 'a plan that started the same day',
    notCounted: 'a plan that started the day before, and the day after',
    onTheEdge: 'the first and the last day of the year',
  },
  addresses: ['S23', 'S26', 'S28'],
});
