import type { RecordBuilder } from '../../records/index.js';
import { isoDate, NULL } from '../../time/index.js';
import type { TableCounts } from '../counts.js';
import type { IdBytes } from './cin-child.js';
import { place, type BlockRows, type ChildRows } from './child-rows.js';
import type { ReportCin } from './cin-checks.js';
import { cinBlockNames, cinBlocks, type CinBlockName } from './cin-layout.js';

/** Writes the rows of one child after another into the record builder, and counts what became of them. */
export interface CinWriter {
  /** Without an id the child cannot be known: everything is then counted as left out. */
  write(id: IdBytes | null, rows: ChildRows): void;
  counts(file: string): readonly TableCounts[];
}

const LEFT_OUT = -1;
const REFERRED = place('episode', 'referredOn');
const owned = cinBlockNames.filter((name) => name !== 'child');

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

export function cinWriter(builder: RecordBuilder, laCode: string, report: ReportCin): CinWriter {
  const { tables } = builder;
  const tallies = Object.fromEntries(cinBlockNames.map((name) => [name, { read: 0, kept: 0 }])) as Record<CinBlockName, { read: number; kept: number }>;
  const lists = Object.fromEntries(
    cinBlockNames.map((name) => [name, cinBlocks[name].columns.map((column) => tables[cinBlocks[name].table].columns[column]!.list)]),
  ) as unknown as Readonly<Record<CinBlockName, readonly { get(row: number): number; set(row: number, value: number): void }[]>>;
  /** Where each row of the child's blocks was written. */
  const written = Object.fromEntries(cinBlockNames.map((name) => [name, [] as number[]])) as Record<CinBlockName, number[]>;
  const episodeIds = tables.cinEpisodes.columns['cinEpisodeId']!;
  const idOfDay = new Map<number, number>();
  let seen = new Uint8Array(1024);

  function episodeId(day: number): number {
    let id = idOfDay.get(day);
    if (id === undefined) idOfDay.set(day, (id = episodeIds.dictionary!.intern(isoDate(day))));
    return id;
  }

  function writeChild(child: number, { values }: BlockRows): void {
    if (child >= seen.length) {
      const grown = new Uint8Array(Math.max(child + 1, seen.length * 2));
      grown.set(seen);
      seen = grown;
    }
    const again = seen[child] === 1;
    seen[child] = 1;
    if (again) report('child-repeated', 'child', 'LAchildID');
    for (const [at, column] of cinBlocks.child.columns.entries()) {
      const value = values[at + 1]!;
      if (value === NULL) continue;
      const list = lists.child[at]!;
      const before = list.get(child);
      if (before !== NULL && before !== value) {
        if (again) report('child-details-differ', 'child', itemOf[column]!);
        else if (lasting.has(column)) report('child-details-changed', 'child', itemOf[column]!);
      }
      list.set(child, value);
    }
  }

  function writeKeys(name: CinBlockName, row: number, owner: number): void {
    const keys = tables[cinBlocks[name].table].keys;
    if (name === 'factor') {
      keys.assessment!.set(row, owner);
      keys.cinEpisode!.set(row, tables.assessments.keys.cinEpisode!.get(owner));
    } else if (name === 'review') keys.childProtectionPlan!.set(row, owner);
    else if (name === 'episode') episodeIds.list.set(row, episodeId(tables.cinEpisodes.columns['referredOn']!.list.get(row)));
    else keys.cinEpisode!.set(row, owner);
  }

  function writeRows(name: CinBlockName, child: number, rows: BlockRows): void {
    const target = tables[cinBlocks[name].table];
    const columns = lists[name];
    const owners = written[cinBlocks[name].parent!];
    const own = written[name];
    const { values, width } = rows;
    let kept = 0;
    own.length = 0;
    for (let at = 0, end = rows.count * width; at < end; at += width) {
      const owner = owners[values[at]!]!;
      if (owner === LEFT_OUT) {
        own.push(LEFT_OUT);
        continue;
      }
      if (name === 'episode' && values[at + REFERRED] === NULL) {
        report('referral-without-date', 'episode', 'CINreferralDate');
        own.push(LEFT_OUT);
        continue;
      }
      const row = target.add(child);
      for (let i = 1; i < width; i++) columns[i - 1]!.set(row, values[at + i]!);
      writeKeys(name, row, owner);
      own.push(row);
      kept++;
    }
    tallies[name].kept += kept;
  }

  return {
    write(id, rows) {
      for (const name of cinBlockNames) tallies[name].read += rows[name].count;
      if (id === null) return;
      const child = builder.childOfBytes(laCode, id.bytes, 0, id.length);
      writeChild(child, rows.child);
      tallies.child.kept++;
      written.child[0] = child;
      for (const name of owned) {
        // Owners' places are stale when a block has none, but then nothing of theirs follows either.
        if (rows[name].count > 0) writeRows(name, child, rows[name]);
      }
    },
    counts: (file) =>
      cinBlockNames.map((name) => {
        const { read, kept } = tallies[name];
        return { file, table: cinBlocks[name].element, read, kept, leftOut: read - kept };
      }),
  };
}
