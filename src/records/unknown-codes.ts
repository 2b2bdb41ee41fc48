import { codeSets } from './model/code-sets/index.js';
import { type RecordTableName, recordTables } from './model/model.js';
import type { TableSpec } from './model/table.js';

/** The name of the code set that a code should be in and is not, or null; sets without a list, such as that of the authorities, hold every code. */
export type UnknownCodes = (table: RecordTableName, column: string, code: string) => string | null;

/**
 * Has `recordsFrom` refuse codes that no list of their item holds. It carries every code list, which records themselves do not.
 *
 * @example
 * ```ts
 * const records = recordsFrom({ tables: { careEpisodes: [] } }, { unknownCodes: refuseUnknownCodes });
 * ```
 */
export const refuseUnknownCodes: UnknownCodes = (table, column, code) => {
  const { columns }: TableSpec = recordTables[table];
  const set = columns[column]?.codes;
  if (set === undefined || !Object.hasOwn(codeSets, set)) return null;
  return codeSets[set].codes.some((entry) => entry.code === code) ? null : set;
};
