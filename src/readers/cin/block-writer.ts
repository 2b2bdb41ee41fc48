import type { RecordBuilder } from '../../records/index.js';
import { isoDate, NULL } from '../../time/index.js';
import { NOT_VALID } from '../bytes/xml/xml-values.js';
import type { ReportCin } from './checks.js';
import { type BlockRows, type ChildRows, place } from './child-rows.js';
import { type CinBlockName, cinBlocks } from './layout.js';
import { addToBatch, noteUnread, type RowBatch, rowBatch, type Target } from './row-batch.js';

export type OwnedBlock = Exclude<CinBlockName, 'child'>;

/** Writes the rows of one block, child after child. */
export interface BlockWriter {
  readonly name: OwnedBlock;
  readonly owner: BlockWriter | null;
  readonly batch: RowBatch;
  /** A day on which every row that had begun was still held, because the census returns it for that; or `NULL`. */
  readonly heldBefore: number;
  /** The row that each row of the child in hand became, or `LEFT_OUT`. */
  written: Int32Array;
  kept: number;
}

const LEFT_OUT = -1;
const REFERRED = place('episode', 'referredOn');

/** Blocks of which a census holds every row that was open at any time in its year. */
const openInYear: ReadonlySet<OwnedBlock> = new Set(['episode', 'cinPlan', 'plan']);

/**
 * Every block's writer but the children's, owners before what they own.
 *
 * @param firstDay - the first day of the census year, or `NULL`
 */
export function blockWriters({ tables }: RecordBuilder, firstDay: number): readonly BlockWriter[] {
  const block = (name: OwnedBlock, owner: BlockWriter | null, ...beside: readonly Target[]): BlockWriter => {
    const columns: readonly string[] = cinBlocks[name].columns;
    const batch = rowBatch(tables[cinBlocks[name].table], columns, beside);
    const heldBefore = openInYear.has(name) && firstDay !== NULL ? firstDay - 1 : NULL;
    return { name, owner, batch, heldBefore, written: new Int32Array(64), kept: 0 };
  };
  const episode = block('episode', null, tables.cinEpisodes.columns['cinEpisodeId'].list);
  const assessment = block('assessment', episode, tables.assessments.keys.cinEpisode!);
  const factor = block('factor', assessment, tables.assessmentFactors.keys.assessment!, tables.assessmentFactors.keys.cinEpisode!);
  const cinPlan = block('cinPlan', episode, tables.cinPlans.keys.cinEpisode!);
  const enquiry = block('enquiry', episode, tables.section47Enquiries.keys.cinEpisode!);
  const plan = block('plan', episode, tables.childProtectionPlans.keys.cinEpisode!);
  const review = block('review', plan, tables.cppReviews.keys.childProtectionPlan!);
  const preProceedings = block('preProceedings', episode, tables.preProceedings.keys.cinEpisode!);
  return [episode, assessment, factor, cinPlan, enquiry, plan, review, preProceedings];
}

/** Numbers of the ids of episodes: the census has none, so that the day of the referral is taken. */
export function episodeIds(builder: RecordBuilder): (day: number) => number {
  const ids = builder.tables.cinEpisodes.columns['cinEpisodeId'].dictionary!;
  const numbers = new Map<number, number>();
  return (day) => {
    let number = numbers.get(day);
    if (number === undefined) numbers.set(day, (number = ids.intern(isoDate(day))));
    return number;
  };
}

function rowsWritten(writer: BlockWriter, count: number): Int32Array {
  if (count > writer.written.length) writer.written = new Int32Array(count * 2);
  return writer.written;
}

/** Writes a child's episodes; one without a date is left out, and what it owns after it. */
export function writeEpisodes(
  writer: BlockWriter,
  child: number,
  { values, width, count, hasUnread }: BlockRows,
  idOf: (day: number) => number,
  report: ReportCin,
): void {
  const { batch } = writer;
  const written = rowsWritten(writer, count);
  const ids = batch.beside[0];
  for (let row = 0; row < count; row++) {
    const day = values[row * width + REFERRED];
    if (day === NULL || day === NOT_VALID) {
      report('referral-without-date', 'episode', 'CINreferralDate');
      written[row] = LEFT_OUT;
      continue;
    }
    const placed = addToBatch(batch, child, values, row * width + 1);
    if (hasUnread) noteUnread(batch, writer.heldBefore);
    ids[placed] = idOf(day);
    written[row] = batch.first + placed;
    writer.kept++;
  }
}

/** Writes a child's rows of any block that stands under an episode. */
export function writeOwned(writer: BlockWriter, owner: BlockWriter, child: number, rows: ChildRows): void {
  const { batch } = writer;
  const { values, width, count, hasUnread } = rows[writer.name];
  const written = rowsWritten(writer, count);
  const owners = owner.written;
  // What is owned by what an episode owns keeps the row of its owner, and some that of the episode too.
  const [ownerRows, episodeRows] = batch.beside;
  for (let row = 0; row < count; row++) {
    const from = row * width;
    const ownedBy = owners[values[from]];
    if (ownedBy === LEFT_OUT) {
      written[row] = LEFT_OUT;
      continue;
    }
    const placed = addToBatch(batch, child, values, from + 1);
    if (hasUnread) noteUnread(batch, writer.heldBefore);
    ownerRows![placed] = ownedBy;
    if (episodeRows) {
      const ownerOf = rows[owner.name];
      episodeRows[placed] = owner.owner!.written[ownerOf.values[values[from] * ownerOf.width]];
    }
    written[row] = batch.first + placed;
    writer.kept++;
  }
}
