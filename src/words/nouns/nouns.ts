import type { ValueType } from '../../language/index.js';
import { type DerivedTables, derivedTables } from '../../language/index.js';
import { type ColumnSpec, type KeyName, type RecordTables, recordTables, type TableSpec } from '../../records/index.js';

/** A table's row in words. */
export interface TableNoun {
  readonly singular: string;
  readonly plural: string;
  readonly description: string;
}

/** A column in words: `title` finishes "the …". */
export interface ColumnNoun {
  readonly kind: ValueType;
  readonly title: string;
  readonly items: readonly string[];
  readonly codes: string | null;
}

const episodeColumns = recordTables.careEpisodes.columns;

type DerivedTitles = { readonly [T in keyof DerivedTables]: Readonly<Record<keyof DerivedTables[T]['types'] & string, string>> };

/** Titles of derived columns, whose values are those of joined episodes. A new derived table must be given its words here. */
const derivedTitles = {
  carePeriods: {
    startedOn: 'date the period of care started',
    reasonStarted: 'reason the period of care started',
    endedOn: 'date the period of care ended',
    reasonEnded: 'reason the period of care ended',
    episodes: 'number of episodes in the period of care',
  },
  placements: {
    startedOn: 'date the placement started',
    endedOn: 'date the placement ended',
    firstPlacementType: 'first placement type',
    placementType: 'placement type',
    episodes: 'number of episodes in the placement',
  },
} satisfies DerivedTitles;

const isRecordTable = (table: string): table is keyof RecordTables => Object.hasOwn(recordTables, table);
const isDerivedTable = (table: string): table is keyof DerivedTables => Object.hasOwn(derivedTables, table);

/** A table's row in words; an unknown table keeps its own name, so that nothing is hidden. */
export function tableNoun(table: string): TableNoun {
  if (isRecordTable(table)) return recordTables[table];
  if (isDerivedTable(table)) return derivedTables[table];
  return { singular: `row of ${table}`, plural: `rows of ${table}`, description: '' };
}

/** A column in words; an unknown column keeps its own name. */
export function columnNoun(table: string, name: string): ColumnNoun {
  if (isDerivedTable(table)) return derivedColumnNoun(table, name);
  const spec: TableSpec | null = isRecordTable(table) ? recordTables[table] : null;
  const column = spec?.columns[name];
  return column ? fromSpec(column) : { kind: 'text', title: name, items: [], codes: null };
}

function fromSpec(column: ColumnSpec): ColumnNoun {
  // "SDQ score, 0 to 40": the range belongs in a reference table, not in a sentence.
  return { kind: column.kind, title: column.title.replace(/, \d.*$/, ''), items: column.items, codes: column.codes ?? null };
}

function derivedColumnNoun(table: keyof DerivedTables, name: string): ColumnNoun {
  const titles: Readonly<Record<string, string>> = derivedTitles[table];
  const derived = derivedTables[table];
  const column = derived.columns[name];
  const source: ColumnSpec | undefined =
    column && column.take !== 'count' ? (episodeColumns as Readonly<Record<string, ColumnSpec>>)[column.of] : undefined;
  return { kind: derived.types[name] ?? 'text', title: titles[name] ?? name, items: [], codes: source?.codes ?? null };
}

const keyNouns: Readonly<Record<KeyName, string>> = {
  child: 'child',
  worker: 'social worker',
  post: 'leadership post',
  authority: 'local authority',
  cinEpisode: 'referral',
  assessment: 'assessment',
  childProtectionPlan: 'child protection plan',
};

/** What a key stands for, as an owner of rows: "child", "referral". */
export const keyNoun = (key: KeyName): string => keyNouns[key];
