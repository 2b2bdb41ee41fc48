import { rate } from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { missingReturns, needInOneAuthority, onceAYear } from '../common/returns.js';
import { ratesPer10000 } from '../common/units.js';
import { factorCaveats, factorContext, factorFound, factorSources, onceAnEpisode } from './factors.js';
import { factorsOfThePeriod } from './family.js';

/** Self-harm as social workers record it: a stand-in for a measure that was dropped, and no count of self-harm. */
export const selfHarmFactorRate = rate('cinEpisodes', {
  ...factorsOfThePeriod,
  id: 'self-harm-factor-rate',
  version: 1,
  added: '2026-11-28',
  title: 'Self-harm found by assessments: episodes of need per 10,000 children',
  summary: 'Episodes of need of which an assessment completed in the period found self-harm of the child, for every 10,000 children.',
  rationale:
    'A measure of self-harm was taken out of the dashboard in December 2023; what social workers record is what an authority’s own records can say of it.',
  countingUnit: 'Episode of need: once, however many assessments found it; a child with two episodes counts twice.',
  unit: 'per-10,000-children',
  editions: [{ from: '2016-04-01', note: 'The factor has kept its meaning in every census since.', comparable: 'with-previous' }],

  cohort: () => factorFound('15A'),
  exclusions: [],
  breakdowns: [],
  frequency: onceAYear,
  precision: { decimalPlaces: 0 },

  direction: {
    kind: 'neither',
    because: 'More may mean more children in distress, or distress that is noticed and told; a child who tells has taken a step.',
    high: 'More children in distress, schools and health who tell, or full recording',
    low: 'Fewer children in distress, help elsewhere without a social worker, or distress that nobody sees',
    not: 'How many children in the area harm themselves',
    published: [],
  },
  context: factorContext,
  questions: [
    'Which mental health help could these children get, and how soon?',
    'What do hospitals and schools in the area see?',
    'Which other factors were found with it?',
  ],
  unintendedConsequences: ['Leaving it unrecorded to lower the figure.'],
  notFor: 'Saying how common self-harm is, judging mental health services, or ranking authorities.',

  interpretations: [
    onceAnEpisode,
    {
      question: 'What is self-harm here?',
      chosen: 'Factor 15A at the end of an assessment.',
      others: ['Hospital admissions for self-harm, which the dropped measure may have meant'],
      why: 'It is the one item of the children’s social care returns that names it.',
      verification: 'proposed',
    },
  ],

  caveats: [...factorCaveats, missingReturns, needInOneAuthority],

  sources: [
    ...factorSources,
    cite(
      'A measure of self-harm was removed when the draft was revised in December 2023',
      'dashboardSupportingInformation',
      'official',
      'annex A',
    ),
    cite('The factor stands in for it', 'proposal', 'proposed'),
    ...ratesPer10000,
  ],

  publishedAs: [
    {
      publication: 'Children in need',
      where: 'C3, self-harm, as a number of episodes',
      agreement: 'Meant to agree in the number; the rate is not published.',
    },
  ],
  listedIn: [],
  related: [{ id: 'assessment-factor-rate', relation: 'variant', note: 'Every factor in one table.' }],
  examples: {
    counted: 'found by an assessment of the year',
    notCounted: 'another factor, or found in another year',
    onTheEdge: 'authorised on the first and on the last day',
  },
  addresses: ['S23', 'S28', 'S46'],
});
