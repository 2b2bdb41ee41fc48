import { count, during } from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { childPopulation, localCommentary, region } from '../common/context.js';

/** Reports that family courts order from an authority, mostly in disputes between parents. */
export const s7S37Reports = count('courtReports', {
  id: 's7-s37-reports',
  version: 1,
  added: '2026-11-28',
  status: 'active',
  title: 'Reports ordered by family courts (sections 7 and 37): number',
  summary:
    'Reports about children that family courts ordered from the authority in the period, under section 7 or section 37 of the Children Act 1989.',
  rationale: 'They are work for social workers that no referral shows, and that the authority cannot turn away.',
  framework: 'together',
  level: 'process',
  countingUnit:
    'Report about one child: brothers and sisters count one by one; two of one kind about one child ordered on one day count once.',
  unit: 'number',
  editions: [{ from: '2016-04-01', note: 'As far back as the authority’s own records go.', comparable: 'with-previous' }],

  cohort: (report) => during(report.orderedOn),
  exclusions: [],
  breakdowns: [
    {
      id: 'kind',
      title: 'Kind of report',
      of: (report) => report.kind,
      strata: [
        { value: 'section-7', label: 'Welfare report (section 7)' },
        { value: 'section-37', label: 'Report on whether to apply for an order (section 37)' },
      ],
      unknownLabel: 'Not recorded',
    },
  ],
  period: 'year',
  frequency: {
    usual: 'annual',
    allowed: ['year', 'quarter', 'month'],
    why: 'A report is ordered on one day, so the months add up to the year.',
  },
  history: [{ collection: 'court-reports', monthsBefore: 0, why: 'A report is recorded on the day it was ordered.' }],
  precision: { decimalPlaces: 0 },
  disclosure: 'dfe-cin',

  direction: {
    kind: 'neither',
    because: 'Courts decide, on what parents bring before them.',
    high: 'More disputes between parents, or courts that ask the authority and not Cafcass',
    low: 'Fewer disputes, courts that ask Cafcass, or reports that are not listed',
    not: 'Anything about the service',
    published: [],
  },
  context: [childPopulation, region, localCommentary],
  questions: [
    'How many were of families known to the service?',
    'How many were filed late?',
    'How many led to an application by the authority?',
  ],
  unintendedConsequences: ['None is likely: nobody here decides the number.'],
  notFor: 'Judging or ranking authorities: courts decide the number.',
  influence: { kind: 'external', note: 'Courts order the reports.', agencies: ['family courts', 'Cafcass'] },

  interpretations: [
    {
      question: 'Which day places a report in the period?',
      chosen: 'The day the court ordered it.',
      others: ['The day it was filed'],
      why: 'The work begins with the order. No rule was found.',
      verification: 'proposed',
    },
  ],

  caveats: [
    'No return asks for it: it rests on a list that the authority keeps itself.',
    'Section 7 reports of families not known to the service are mostly written by Cafcass, so the number depends on how the two share them.',
  ],

  sources: [
    cite('Section 7 and section 37 reports are collected from authorities', 'safeguardingPressures', 'proposed'),
    cite('What counts as one, and when', 'proposal', 'proposed'),
  ],

  collectability: 'not-collected',
  publishedAs: [],
  listedIn: ['safeguarding-pressures'],
  related: [{ id: 'referral-count', relation: 'companion', note: 'The work that comes through the front door.' }],
  examples: {
    counted: 'ordered on the first day',
    notCounted: 'ordered the day before the first day',
    onTheEdge: 'ordered on the last day',
  },
  aliases: ['section 7 reports', 'section 37 reports', 'private law reports', 'court reports'],
  addresses: ['S23', 'S28', 'S46'],
});
