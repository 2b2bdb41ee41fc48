import type { Clause, Explanation, Truth } from '../../engine/index.js';
import { countedRows, type Definition, everyPart } from '../../language/index.js';
import { doubtWarnings, lastSeenWarnings, type Result, type Vintage } from '../../results/index.js';
import { type Period, periodText } from '../../time/index.js';
import { columnNoun, sayInOneLine, tableNoun } from '../../words/index.js';
import { vintageWords } from '../vintage.js';

const mark = (truth: Truth): string => (truth === null ? '?' : truth ? '✓' : '✗');

function said(clause: Clause, table: string): string {
  return sayInOneLine(clause.expression, table);
}

/** The conditions worth a line: an idiom is told whole, and a nested "and" or "or" by its parts. */
function lines(clause: Clause, table: string, depth: number): readonly string[] {
  const indent = '  '.repeat(depth + 2);
  const { expression } = clause;
  if (expression.kind === 'and' || expression.kind === 'or') {
    const lead = expression.kind === 'and' ? 'all of:' : 'any of:';
    return [`${indent}${mark(clause.truth)} ${lead}`, ...clause.parts.flatMap((part) => lines(part, table, depth + 1))];
  }
  const out = [`${indent}${mark(clause.truth)} ${said(clause, table)}${valuesText(clause)}`];
  const related = clause.expression.kind === 'related' || clause.witnesses.length > 0 ? clause : null;
  if (related) out.push(`${indent}    ${witnessText(related)}`);
  if (expression.kind === 'idiom') {
    for (const part of clause.parts) if (part.witnesses.length > 0) out.push(`${indent}    ${witnessText(part)}`);
  }
  return out;
}

const valueText = (value: Clause['values'][number]): string => (value === null ? 'not recorded' : String(value));

/** What was found, and what it was held against. */
function valuesText({ values, expression }: Clause): string {
  if (values.length === 0) return '';
  const [found, against] = values.map(valueText);
  return against === undefined || expression.kind !== 'compare' ? ` [${found}]` : ` [${found} against ${against}]`;
}

/** The comparisons that a condition came out by: of several that must all hold, those that do not. */
function deciding(clause: Clause): readonly Clause[] {
  switch (clause.expression.kind) {
    case 'and':
      return clause.parts.filter(({ truth }) => truth !== true).flatMap(deciding);
    case 'or':
    case 'not':
    case 'idiom':
      return clause.parts.flatMap(deciding);
    case 'compare':
    case 'in':
    case 'isNull':
      return [clause];
    default:
      return [];
  }
}

/** Never shown, not even as the token that stands for it. */
const kept: ReadonlySet<string> = new Set(['homePostcode', 'placementPostcode']);

/** What a comparison looked at, by the name of the column: "the date the placement ended 2023-01-04". */
function factOf({ expression, values }: Clause): string | null {
  const sides = expression.kind === 'compare' ? [expression.left, expression.right] : 'operand' in expression ? [expression.operand] : [];
  for (const [at, side] of sides.entries()) {
    const column = everyPart(side).find((part) => part.kind === 'column');
    if (column?.kind !== 'column' || kept.has(column.name)) continue;
    return `${columnNoun(column.table, column.name).title} ${valueText(values[at] ?? null)}`;
  }
  return null;
}

function oneWitness({ date, truth, parts }: Clause['witnesses'][number]): string {
  const row = `${mark(truth)} ${date ?? 'no date'}`;
  if (truth === true) return row;
  const facts = [...new Set(parts.flatMap(deciding).map(factOf))].filter((fact) => fact !== null && !fact.endsWith(` ${date}`));
  return facts.length === 0 ? row : `${row} (${facts.join(', ')})`;
}

function witnessText(clause: Clause): string {
  if (clause.witnesses.length === 0) return 'no rows to look at';
  const shown = clause.witnesses.map(oneWitness);
  return `looked at: ${shown.slice(0, 12).join(', ')}${shown.length > 12 ? `, and ${shown.length - 12} more` : ''}`;
}

function oneExplanation(definition: Definition, explanation: Explanation): string {
  const counted = countedRows(definition.calculation);
  const { rows, side, sum } = counted.find(({ part }) => part === explanation.rows) ?? counted[0];
  const { table } = rows;
  const part = sum?.title ? `, ${sum.title}` : side === 'denominator' ? ', to divide by' : '';
  const when = explanation.date === null ? '' : ` of ${explanation.date}`;
  const what = tableNoun(table).singular;
  const why = explanation.exclusion ? `: ${explanation.exclusion.because}` : '';
  const out = [`Authority ${explanation.laCode}, ${what}${when}${part}: ${explanation.outcome}${why}`];
  for (const { step, id, clause } of explanation.steps) {
    out.push(
      `  ${step === 'exclusion' ? `Left out by "${id}"?` : step === 'cohort' ? 'In the cohort?' : 'In the numerator?'}`,
      ...lines(clause, table, 0),
    );
  }
  if (explanation.value !== null) out.push(`  Value: ${explanation.value}`);
  return out.join('\n');
}

/** Why a child was, or was not, counted, in words: ✓ true, ✗ false, ? unknown. */
export function explanationText(
  definition: Definition,
  period: Period,
  childId: string,
  explanations: readonly Explanation[],
  results: readonly Result[],
  as: Vintage = 'latest',
): string {
  const heading = `${definition.title}\n${periodText(period)}${vintageWords(as)}, child ${childId}\n`;
  const notes = results.flatMap(figureNotes).map((note) => `${note}\n`);
  const after = notes.length === 0 ? '' : `\n${notes.join('')}`;
  if (explanations.length === 0) return `${heading}\nThe child has no row that this indicator could count.\n${after}`;
  return `${heading}\n${explanations.map((explanation) => oneExplanation(definition, explanation)).join('\n\n')}\n${after}`;
}

/** What stands on the figure itself and may be why the child is not in it. */
function figureNotes({ geography, noValueReasons, rowsInDoubt, lastSeen }: Result): readonly string[] {
  const own = doubtWarnings(rowsInDoubt).map(({ code, message }) =>
    code === 'rows-left-out' ? `${message} The child’s may be among them.` : message,
  );
  const gone = lastSeenWarnings(lastSeen).map(({ message }) => `${message} The child’s may be among them.`);
  return [...noValueReasons.map(({ message }) => `The figure has no value: ${message}`), ...own, ...gone].map(
    (note) => `Authority ${geography.laCode}. ${note}`,
  );
}
