import type { ValueType } from '../../language/index.js';
import { type DerivedTable, type DerivedTables, derivedTable } from '../../language/index.js';
import { knownTable } from '../../language/tables.js';
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

type DerivedTitles = { readonly [T in keyof DerivedTables]: Readonly<Record<keyof DerivedTables[T]['types'] & string, string>> };

/** Titles of derived columns. A new derived table must be given its words here. */
const derivedTitles = {
  carePeriods: {
    startedOn: 'date the period of care started',
    reasonStarted: 'reason the period of care started',
    endedOn: 'date the period of care ended',
    reasonEnded: 'reason the period of care ended',
    episodes: 'number of episodes in the period of care',
  },
  conferences: {
    heldOn: 'date the conference was held',
    section47StartedOn: 'date the section 47 enquiry before the conference started',
    isTransferIn: 'whether the conference was for a child who moved in on a plan',
  },
  stays: {
    startedOn: 'date the stay started',
    reasonStarted: 'reason for the first episode of the stay',
    placementType: 'placement type',
    placementUrn: 'Ofsted unique reference number of the placement',
    placementPostcode: 'placement postcode',
    lastPlacementType: 'type of the last placement of the stay',
    endedOn: 'date the stay ended',
    reasonEnded: 'reason the last episode of the stay ceased',
    episodes: 'number of episodes in the stay',
  },
  placements: {
    startedOn: 'date the placement started',
    endedOn: 'date the placement ended',
    firstPlacementType: 'first placement type',
    placementType: 'placement type',
    stays: 'number of stays in the placement',
  },
} satisfies DerivedTitles;

const isRecordTable = (table: string): table is keyof RecordTables => Object.hasOwn(recordTables, table);

/** A table's row in words; an unknown table keeps its own name, so that nothing is hidden. */
export function tableNoun(table: string): TableNoun {
  if (isRecordTable(table)) return recordTables[table];
  return derivedTable(table) ?? { singular: `row of ${table}`, plural: `rows of ${table}`, description: '' };
}

/** A column in words; an unknown column keeps its own name. */
export function columnNoun(table: string, name: string): ColumnNoun {
  const derived = derivedTable(table);
  if (derived) return derivedColumnNoun(derived, name);
  const spec: TableSpec | null = isRecordTable(table) ? recordTables[table] : null;
  const column = spec?.columns[name];
  return column ? fromSpec(column) : { kind: 'text', title: name, items: [], codes: null };
}

function fromSpec(column: ColumnSpec): ColumnNoun {
  // "SDQ score, 0 to 40": the range belongs in a reference table, not in a sentence.
  return { kind: column.kind, title: column.title.replace(/, (\d|as a number).*$/, ''), items: column.items, codes: column.codes ?? null };
}

function derivedColumnNoun(table: DerivedTable, name: string): ColumnNoun {
  const titles: Readonly<Record<string, Readonly<Record<string, string>>>> = derivedTitles;
  return {
    kind: table.types[name] ?? 'text',
    title: titles[table.name]?.[name] ?? name,
    items: [],
    codes: knownTable(table.name)?.columns[name]?.codes ?? null,
  };
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
