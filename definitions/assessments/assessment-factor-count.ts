import { and, count, during, type Expr, exists, isKnown } from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { missingReturns, needInOneAuthority } from '../common/returns.js';
import { everyFactor, factorCaveats, factorContext, factorEditions, factorFound, factorSources, onceAnEpisode } from './factors.js';
import { factorsOfThePeriod } from './family.js';

/** Each factor as a share of the episodes whose factors were recorded: what a caseload is made of, whatever its size. */
export const assessmentFactorCount = count('cinEpisodes', {
  ...factorsOfThePeriod,
  id: 'assessment-factor-count',
  version: 1,
  added: '2026-11-28',
  title: 'Factors found by assessments: episodes of need, and share of each factor',
  summary:
    'Episodes of need with an assessment completed in the period that recorded factors, “no factors” included; by factor and by family of factors, each as a number and as a share of those episodes.',
  rationale:
    'The rate follows how many children are assessed; the share says what was found among those who were, so that two places or years can be read side by side.',
  countingUnit: 'Episode of need: once, however many assessments and factors; a child with two episodes counts twice.',
  unit: 'number',
  editions: factorEditions,

  cohort: () => factorsRecorded(),
  exclusions: [],
  breakdowns: [
    {
      kind: 'overlapping',
      id: 'factor',
      title: 'Factors, singly and in families',
      strata: [...everyFactor, { value: '21', label: 'No factors identified', when: () => factorFound('21') }],
      anyLabel: 'All episodes with information on factors',
      unknownLabel: 'Only a factor that is not in the list',
    },
  ],
  frequency: {
    usual: 'annual',
    allowed: ['year', 'quarter', 'month'],
    why: 'Factors belong to assessments, each completed on one day; an episode assessed in two quarters counts in both, so quarters do not add up.',
  },
  precision: { decimalPlaces: 1 },

  direction: {
    kind: 'neither',
    because: 'More may mean more harm, or harm that is noticed and written down; finding it is the beginning of help.',
    high: 'More of the concern among those assessed, practice that looks for it, or full recording',
    low: 'Less of the concern, concern that nobody sees, or factors that are not recorded',
    not: 'That more children are harmed here, or that assessments are better',
    published: [],
  },
  context: factorContext,
  questions: [
    'Which factors are found together?',
    'How many episodes have no factor, or other alone?',
    'How many completed assessments recorded nothing at all?',
  ],
  unintendedConsequences: ['Leaving a factor unrecorded to lower a figure, or ticking many to seem thorough.'],
  notFor: 'Saying how common a harm is among all children, or ranking authorities.',

  interpretations: [
    onceAnEpisode,
    {
      question: 'Of what is a factor a share?',
      chosen: 'Of the episodes with information on factors, those with “no factors” (21) included.',
      others: ['Of all episodes with a completed assessment', 'Of the episodes with at least one factor'],
      why: 'The published table carries the number of episodes with such information; the dashboard does not use it.',
      verification: 'proposed',
    },
  ],

  caveats: [...factorCaveats, 'Shares add up to more than 100, as most episodes have several factors.', missingReturns, needInOneAuthority],

  sources: [
    ...factorSources,
    cite('The number of episodes with information on factors is published beside the factors', 'cinDataSets', 'official', 'C3'),
    cite('The share of each factor in them', 'proposal', 'proposed'),
    cite(
      'Families of factors, and harm outside the home as five of them',
      'proposal',
      'proposed',
      'the five are shown together on the dashboard',
    ),
  ],

  publishedAs: [
    {
      publication: 'Children in need',
      where: 'C3, number of episodes by factor',
      agreement: 'Meant to agree; DfE’s record-level derivation was not available.',
    },
  ],
  listedIn: ['safeguarding-pressures'],
  related: [
    { id: 'assessment-factor-rate', relation: 'variant', note: 'The same factors for every 10,000 children, as the dashboard shows them.' },
    { id: 'assessments-completed-rate', relation: 'companion', note: 'How many assessments there were to find them.' },
  ],
  examples: {
    counted: 'every factor, singly and in its family',
    notCounted: 'none recorded, or found in another year',
    onTheEdge: 'authorised on the first and on the last day',
  },
  addresses: ['S23', 'S28', 'S29', 'S46'],
});

/** An assessment of the episode that was completed in the period has a factor, or says that there was none. */
function factorsRecorded(): Expr<'boolean'> {
  return exists(
    'assessments',
    (assessment) =>
      and(
        during(assessment.authorisedOn),
        exists('assessmentFactors', (found) => isKnown(found.factor), 'assessment'),
      ),
    'cinEpisode',
  );
}
