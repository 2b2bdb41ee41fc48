import { type BreakdownOf, latestOf } from '../../src/language/index.js';
import { ageOfChildOn } from '../common/age-and-sex.js';
import { primaryNeeds } from '../common/in-need.js';

/** The primary need of the case that an assessment belongs to. */
export const needOfCase = {
  id: 'need',
  title: 'Primary need of the case',
  of: () => latestOf('cinEpisodes', { of: (episode) => episode.primaryNeed, key: 'cinEpisode' }),
  strata: primaryNeeds,
  unknownLabel: 'Not returned, or not a code of the list',
} as const satisfies BreakdownOf<'assessments'>;

export const ageAtStart = /* @__PURE__ */ ageOfChildOn<'assessments'>(
  'Age when the assessment started',
  (assessment) => assessment.startedOn,
);
