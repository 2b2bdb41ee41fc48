import { asksOf, type Calculation, countedRows, type Definition, type Expression, type Sum } from '../../language/index.js';

/** The counts or sums a calculation is made of. */
export const sumsOf = (calculation: Calculation): readonly Sum[] =>
  countedRows(calculation).map(({ sum, rows, exclusions }) => sum ?? { rows, exclusions, of: null });

/** Every expression of a definition, and the table whose row it is decided for. */
export function expressionsOf(definition: Definition): readonly { readonly table: string; readonly expression: Expression }[] {
  const { calculation } = definition;
  const sums = sumsOf(calculation);
  const ofSums = sums.flatMap(({ rows, exclusions, of }) =>
    [rows.where, ...exclusions.map((exclusion) => exclusion.when), of].flatMap((expression) =>
      expression ? [{ table: rows.table, expression }] : [],
    ),
  );
  const table = sums[0]?.rows.table ?? '';
  const own =
    calculation.shape === 'proportion' ? [calculation.numerator] : calculation.shape === 'distribution' ? [calculation.value] : [];
  const splits = definition.breakdowns.flatMap(asksOf);
  return [...ofSums, ...[...own, ...splits].map((expression) => ({ table, expression }))];
}
