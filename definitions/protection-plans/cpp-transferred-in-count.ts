import { and, count, during, equals } from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { volumeOfPlans } from './family.js';
import { planCaveats, planContext } from './volume.js';

/** Children on a plan elsewhere who moved in: how many conferences were held to take them on. */
export const cppTransferredInCount = count('conferences', {
  ...volumeOfPlans,
  id: 'cpp-transferred-in-count',
  version: 1,
  added: '2026-11-28',
  title: 'Children who moved in on a child protection plan: number of conferences',
  summary: 'Initial child protection conferences held in the period because a child on the plan of another authority moved in.',
  rationale: 'Such plans start here without an enquiry here; where there are many, rates of plans and conferences say less about the area.',
  countingUnit: 'Conference about one child: two on one day count once; one that also followed an enquiry here counts as that.',
  unit: 'number',

  cohort: (conference) => and(during(conference.heldOn), equals(conference.isTransferIn, true)),
  exclusions: [],
  breakdowns: [],
  period: 'year',
  frequency: {
    usual: 'annual',
    allowed: ['year', 'quarter', 'month'],
    why: 'A conference is held on one day, so the months add up to the year.',
  },
  history: [
    { collection: 'cin', monthsBefore: 0, why: 'Such a conference is returned, with the episode of need, in the year it was held in.' },
  ],

  direction: {
    kind: 'neither',
    because: 'Families move for reasons of their own.',
    high: 'Cheap or temporary housing in the area, a border that families cross, or full recording',
    low: 'Few families who move in, moves of which nobody tells, or conferences recorded with an enquiry',
    not: 'Anything about protection here',
    published: [],
  },
  context: planContext,
  questions: [
    'From where do the families come, and into what housing?',
    'How long after the notice of the move was the conference?',
    'How many of the plans went on?',
  ],
  unintendedConsequences: ['Holding up the notice of a move.'],
  notFor: 'Judging or ranking authorities: it follows housing.',

  interpretations: [
    {
      question: 'How is a plan known that was transferred in?',
      chosen: 'By the date of a conference returned with the episode of need and not with an enquiry.',
      others: ['By a plan without an enquiry before it'],
      why: 'The guide has the conference of a child who moved in on a plan returned there; plans may start without an enquiry for other reasons.',
      verification: 'official',
    },
  ],

  caveats: [...planCaveats, 'Published totals hold hardly any of these conferences, so they may often not be returned.'],

  sources: [
    cite(
      'The conference of a child who moves in on a plan is returned with the episode of need, and held within 15 working days of the notice',
      'cinGuide',
      'official',
      '4.1.1 and 4.8',
    ),
    cite(
      'The bands of length, which hold none of them, add up to the published total in about 95 per cent of authorities',
      'cinDataSets',
      'computed',
      'C4',
    ),
  ],

  publishedAs: [],
  listedIn: [],
  related: [
    { id: 'icpc-rate', relation: 'companion', note: 'All conferences.' },
    { id: 'new-cpp-count', relation: 'companion', note: 'All plans that started, these included.' },
  ],
  examples: {
    counted: 'a child who moved in on a plan',
    notCounted: 'a conference after an enquiry here',
    onTheEdge: 'the first and the last day of the year',
  },
  aliases: ['transfer-in conferences', 'transfers in'],
  addresses: ['S23', 'S28', 'S46'],
});
