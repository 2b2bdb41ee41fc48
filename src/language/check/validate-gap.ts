import type { Gap } from '../gap.js';
import { gapSchema } from '../schema/gap.js';
import type { DefinitionProblem } from './problems.js';
import { checkNamed, checkReferences, type DefinitionReferences } from './references.js';
import { shapeProblems } from './shape-problems.js';

/**
 * Everything wrong with a gap entry: fields that are missing or malformed, sources and nearest measures that do not exist.
 *
 * @returns one problem for each mistake, empty when there is none
 */
export function validateGap(gap: Gap, references: DefinitionReferences = {}): readonly DefinitionProblem[] {
  const read = gapSchema.safeParse(gap);
  if (!read.success) return shapeProblems(gapSchema, read.error.issues, gap);
  const problems: DefinitionProblem[] = [];
  const report = (problem: DefinitionProblem): void => void problems.push(problem);
  checkReferences(gap, references, report);
  checkNamed(
    gap.nearest.map(({ id }, at) => [`nearest.${at}.id`, id] as const),
    references,
    report,
  );
  return problems;
}
