import type { RecordBuilder, RecordTableName } from '../../records/index.js';
import type { Day } from '../../time/index.js';

/** Sets one column of a row; null leaves it without a value. */
export type SetText = (row: number, value: string | null) => void;
export type SetNumber = (row: number, value: number | null) => void;

/** A text, code or id column. The last value's number is remembered, because neighbours repeat. */
export function textColumn(builder: RecordBuilder, table: RecordTableName, column: string): SetText {
  const { list, dictionary } = builder.tables[table].columns[column];
  let lastText: string | null = null;
  let lastNumber = 0;
  return (row, value) => {
    if (value === null) return;
    if (value !== lastText) {
      lastNumber = dictionary!.intern(value);
      lastText = value;
    }
    list.set(row, lastNumber);
  };
}

/** A date, integer or boolean column. */
export function numberColumn(builder: RecordBuilder, table: RecordTableName, column: string): SetNumber {
  const { list } = builder.tables[table].columns[column];
  return (row, value) => {
    if (value !== null) list.set(row, value);
  };
}

/** Interns dates as text once each: an episode of need is known by its referral date. */
export function dateTexts(write: (value: Day) => string): (value: Day) => string {
  const known = new Map<Day, string>();
  return (value) => {
    let text = known.get(value);
    if (text === undefined) known.set(value, (text = write(value)));
    return text;
  };
}
