import { and, during, type Expr, exists, notEquals, rate } from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { missingReturns, needInOneAuthority, onceAYear } from '../common/returns.js';
import { ratesPer10000 } from '../common/units.js';
import { everyFactor, factorCaveats, factorContext, factorEditions, factorSources, onceAnEpisode } from './factors.js';
import { factorsOfThePeriod } from './family.js';

/** What assessments find, factor by factor: one table in which an episode stands under every factor it has. */
export const assessmentFactorRate = rate('cinEpisodes', {
  ...factorsOfThePeriod,
  id: 'assessment-factor-rate',
  version: 1,
  added: '2026-11-28',
  title: 'Factors found by assessments: episodes of need per 10,000 children',
  summary:
    'Episodes of need of which an assessment completed in the period found at least one factor, for every 10,000 children; by factor and by family of factors, each episode under every one it has.',
  rationale: 'It shows what the service meets in families: what help is needed, and which harms partners notice.',
  countingUnit: 'Episode of need: once, however many assessments and factors; a child with two episodes counts twice.',
  unit: 'per-10,000-children',
  editions: factorEditions,

  cohort: () => anyFactorFound(),
  exclusions: [],
  breakdowns: [
    {
      kind: 'overlapping',
      id: 'factor',
      title: 'Factors, singly and in families',
      strata: everyFactor,
      anyLabel: 'Any of these factors',
      unknownLabel: 'Only a factor that is not in the list',
    },
  ],
  frequency: onceAYear,
  precision: { decimalPlaces: 0 },

  direction: {
    kind: 'neither',
    because: 'More may mean more harm, or harm that is noticed and written down; finding it is the beginning of help.',
    high: 'More of the concern in the area, partners who look for it, or full recording',
    low: 'Less of the concern, concern that nobody sees, or factors that are not recorded',
    not: 'That more children are harmed here, or that assessments are better',
    published: [{ publisher: 'DfE dashboard', polarity: 'none given' }],
  },
  context: factorContext,
  questions: [
    'Which factors are found together?',
    'How many assessments ended with no factor, or with other alone?',
    'Has the recording of this factor changed, or what partners look for?',
  ],
  unintendedConsequences: ['Leaving a factor unrecorded to lower a figure, or ticking many to seem thorough.'],
  notFor: 'Saying how common a harm is among all children, or ranking authorities.',

  interpretations: [
    onceAnEpisode,
    {
      question: 'Does an episode count whose assessments found no factor (21)?',
      chosen: 'No: 21 says that there was none.',
      others: ['Yes, among the episodes with information: assessment-factor-count'],
      why: 'The published rates are of single factors, over children, so 21 is in none of them.',
      verification: 'proposed',
    },
    {
      question: 'May the factors be added up?',
      chosen: 'No: they overlap. Families count an episode once, and so does “any”.',
      others: ['Adding the single factors, which counts an episode as often as it has factors'],
      why: 'An episode has several factors more often than one.',
      verification: 'proposed',
    },
  ],

  caveats: [...factorCaveats, missingReturns, needInOneAuthority],

  sources: [
    ...factorSources,
    cite(
      '14,420 episodes with child criminal exploitation among 11,901,267 children are 12 for every 10,000 in 2023',
      'cinDataSets',
      'computed',
      'C3',
    ),
    cite(
      'Families of factors, and harm outside the home as five of them',
      'proposal',
      'proposed',
      'the five are shown together on the dashboard',
    ),
    ...ratesPer10000,
  ],

  publishedAs: [
    {
      publication: 'Children’s social care dashboard',
      where: 'Factors identified at the end of assessment: 12 of abuse or neglect, 5 of harm outside the home',
      agreement: 'Exact from the published counts and population, for each of the 17 factors.',
    },
    { publication: 'Children in need', where: 'C3', agreement: 'Meant to agree; DfE’s record-level derivation was not available.' },
  ],
  listedIn: ['dashboard', 'safeguarding-pressures'],
  related: [
    {
      id: 'assessment-factor-count',
      relation: 'variant',
      note: 'The number of episodes, and each factor as a share of those with information.',
    },
    { id: 'self-harm-factor-rate', relation: 'variant', note: 'Self-harm alone, with an id of its own.' },
    { id: 'assessments-completed-rate', relation: 'companion', note: 'How many assessments there were to find them.' },
  ],
  examples: {
    counted: 'every factor, singly and in its family',
    notCounted: 'no factors, none recorded, or found in another year',
    onTheEdge: 'authorised on the first and on the last day',
  },
  addresses: ['S23', 'S28', 'S29', 'S46'],
});

/** A factor other than 21, at the end of an assessment of the episode that was completed in the period. */
function anyFactorFound(): Expr<'boolean'> {
  return exists(
    'assessments',
    (assessment) =>
      and(
        during(assessment.authorisedOn),
        exists('assessmentFactors', (found) => notEquals(found.factor, '21'), 'assessment'),
      ),
    'cinEpisode',
  );
}
