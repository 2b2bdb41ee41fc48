import type { RecordBuilder } from '../../records/index.js';
import { longerBytes } from '../../records/intern/longer.js';
import { NULL } from '../../time/index.js';
import { NOT_VALID } from '../bytes/xml/xml-values.js';
import type { TableCounts } from '../counts.js';
import { blockWriters, episodeIds, writeEpisodes, writeOwned } from './block-writer.js';
import type { ReportCin } from './checks.js';
import type { BlockRows, ChildRows, IdBytes } from './child-rows.js';
import { cinBlockNames, cinBlocks } from './layout.js';
import { writeBatch } from './row-batch.js';

/** Writes the rows of one child after another into the record builder, and counts what became of them. */
export interface CinWriter {
  /** Without an id the child cannot be known: everything is then counted as left out. */
  write(id: IdBytes | null, rows: ChildRows): void;
  /** Writes what is still held back. */
  finish(): void;
  counts(file: string): readonly TableCounts[];
}

/** Details that should not change from year to year; a change is worth a look. */
const lasting: ReadonlySet<string> = new Set(['birthDate', 'sex']);
const itemOf: Readonly<Record<string, string>> = {
  sex: 'Sex',
  birthDate: 'PersonBirthDate',
  expectedBirthDate: 'ExpectedPersonBirthDate',
  deathDate: 'PersonDeathDate',
  ethnicity: 'Ethnicity',
  isDisabled: 'Disability',
};

/** @param firstDay - the first day of the census year, or `NULL` */
export function cinWriter(builder: RecordBuilder, laCode: string, firstDay: number, report: ReportCin): CinWriter {
  const columns: readonly string[] = cinBlocks.child.columns;
  const lists = columns.map((column) => builder.tables.children.columns[column].list);
  // A column is made when it is first used: in the middle of a file that would send the code in use back to be compiled.
  for (const list of lists) list.view();
  const [episodes, ...owned] = blockWriters(builder, firstDay);
  const idOf = episodeIds(builder);
  const read = new Int32Array(cinBlockNames.length);
  let childrenKept = 0;
  let seen = new Uint8Array(16);

  function isSeenAgain(child: number): boolean {
    if (child >= seen.length) seen = longerBytes(seen, Math.max(child + 1, seen.length * 2));
    const again = seen[child] === 1;
    seen[child] = 1;
    return again;
  }

  function writeChild(child: number, { values }: BlockRows): void {
    const again = isSeenAgain(child);
    if (again) report('child-repeated', 'child', 'LAchildID');
    for (let at = 0; at < columns.length; at++) {
      const value = values[at + 1];
      if (value === NULL) continue;
      if (value === NOT_VALID) {
        builder.tables.children.unknown(child, columns[at]);
        continue;
      }
      const before = lists[at].get(child);
      if (before !== NULL && before !== value) reportDifference(columns[at], again);
      lists[at].set(child, value);
    }
  }

  function reportDifference(column: string, again: boolean): void {
    if (again) report('child-details-differ', 'child', itemOf[column]);
    else if (lasting.has(column)) report('child-details-changed', 'child', itemOf[column]);
  }

  return {
    write(id, rows) {
      for (let block = 0; block < read.length; block++) read[block] += rows[cinBlockNames[block]].count;
      if (id === null) return;
      const child = builder.childOfBytes(laCode, id.bytes, 0, id.length);
      writeChild(child, rows.child);
      childrenKept++;
      writeEpisodes(episodes!, child, rows.episode, idOf, report);
      for (const writer of owned) {
        // Owners' rows are another child's when a block has none, but then nothing of theirs follows either.
        if (rows[writer.name].count > 0) writeOwned(writer, writer.owner!, child, rows);
      }
    },
    finish() {
      for (const { batch } of [episodes!, ...owned]) writeBatch(batch);
    },
    counts: (file) =>
      cinBlockNames.map((name, block) => {
        const kept = name === 'child' ? childrenKept : [episodes!, ...owned].find((writer) => writer.name === name)!.kept;
        return { file, table: cinBlocks[name].element, read: read[block], kept, leftOut: read[block] - kept };
      }),
  };
}
