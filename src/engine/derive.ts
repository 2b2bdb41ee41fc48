import type { DerivedTable } from '../language/derived/index.js';
import type { Table } from '../records/index.js';
import { chainTable } from './chain.js';
import type { Data } from './prepare/data.js';
import { unionTable } from './union.js';

/** Builds a derived table. */
export function deriveTable(data: Data, table: DerivedTable): Table {
  return table.kind === 'chain' ? chainTable(data, table) : unionTable(data, table);
}
