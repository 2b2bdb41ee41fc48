import { derivedTable } from '../language/index.js';
import { keyOwner, ownerColumns, snakeCase } from '../records/index.js';
import { chainSteps } from './chain.js';
import type { Dialect } from './dialect.js';
import { type Needs, noNeeds, sqlTable } from './scope.js';
import type { Step } from './step.js';
import { indent, lines } from './text.js';
import { unionSteps } from './union.js';

/** Tables and columns beside the unit's own that the conditions turned out to need. */
export function preparation(table: string, needs: Needs, dialect: Dialect): readonly Step[] {
  const steps: Step[] = [];
  const placed = new Set<string>();
  const place = (name: string): void => {
    if (placed.has(name)) return;
    placed.add(name);
    const inner = noNeeds();
    const derived = derivedTable(name)!;
    const own = derived.kind === 'chain' ? chainSteps(derived, dialect, inner) : unionSteps(derived, dialect, inner);
    // Its rules may themselves look at another derived table, which then has to stand before it.
    for (const other of inner.derived) place(other);
    steps.push(...own);
  };
  if (sqlTable(table).derived) place(table);
  for (const name of needs.derived) place(name);
  const collections = [...needs.dataEnd].sort();
  if (collections.length > 0) {
    const ends = collections.map((collection) => ({
      text: `MAX(CASE WHEN collection = ${dialect.text(collection).text} THEN covered_to END) AS ${collection}_data_end`,
    }));
    steps.push({
      name: 'data_ends',
      remarks: ['The last day each authority has a return for.'],
      body: `SELECT\n${indent(lines([{ text: 'la_code' }, ...ends]))}\nFROM coverage\nGROUP BY la_code`,
    });
  }
  return steps;
}

/** Every row of the definition's table in every period, with what the conditions need of its owner and authority. */
export function units(table: string, needs: Needs, dialect: Dialect): Step {
  const own = sqlTable(table);
  const collections = [...needs.dataEnd].sort();
  const { owner } = own;
  const ofOwner = [...needs.ownerColumns].sort();
  const columns = [
    'row_of_unit.*',
    'periods.period_index',
    'periods.period_start',
    'periods.period_end',
    ...collections.map((collection) => `data_ends.${collection}_data_end`),
    ...ofOwner.map((name) => `${owner}.${dialect.identifier(snakeCase(name))} AS ${owner}_${snakeCase(name)}`),
  ];
  const from = [`FROM ${dialect.identifier(snakeCase(table))} AS row_of_unit`, 'CROSS JOIN periods'];
  if (collections.length > 0) from.push('LEFT JOIN data_ends ON data_ends.la_code = row_of_unit.la_code');
  if (ofOwner.length > 0) {
    const keys = ownerColumns(owner).map((key) => `${owner}.${key} = row_of_unit.${key}`);
    from.push(`LEFT JOIN ${dialect.identifier(snakeCase(keyOwner[owner]))} AS ${owner} ON ${keys.join(' AND ')}`);
  }
  return {
    name: 'units',
    remarks: [`Each ${own.singular} in each period.`],
    body: `SELECT\n${indent(lines(columns.map((text) => ({ text }))))}\n${from.join('\n')}`,
  };
}
