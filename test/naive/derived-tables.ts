import { addDays } from './calendar.js';
import type { Value } from './world.js';

// The derived tables, written from their rules in words and from nothing of src/language/derived: one child's episodes
// in, in order of their start; out come its periods of care, its stays and its placements.

/** One episode of care: plain values by column. */
export type Episode = Readonly<Record<string, Value>>;

interface Run {
  readonly rows: Episode[];
}

const startsCare = (episode: Episode): boolean => episode['reasonStarted'] === 'S';
/** X1 says that another episode begins the same day; every other reason says that the child left care. */
const leftCare = (episode: Episode): boolean => (episode['reasonEnded'] ?? 'X1') !== 'X1';
const isShortBreak = (episode: Episode): boolean => episode['legalStatus'] === 'V3' || episode['legalStatus'] === 'V4';
const isTemporary = (type: Value | undefined): boolean => typeof type === 'string' && /^T[0-4]$/.test(type);
const dateOf = (episode: Episode, name: string): string | null => (episode[name] ?? null) as string | null;

/** A row belongs to the run before it when the rule says so; else it begins one. */
function runsOf(rows: readonly Episode[], joins: (row: Episode, before: Episode, at: number) => boolean): readonly Run[] {
  const runs: Run[] = [];
  for (const [at, row] of rows.entries()) {
    if (at > 0 && joins(row, rows[at - 1]!, at)) runs.at(-1)!.rows.push(row);
    else runs.push({ rows: [row] });
  }
  return runs;
}

/** When the last of them ended, and why; open when any is. */
function ending(rows: readonly Episode[]): Episode {
  let last = rows[0]!;
  for (const row of rows.slice(1)) {
    const [end, latest] = [dateOf(row, 'endedOn'), dateOf(last, 'endedOn')];
    if (end === null || (latest !== null && end >= latest)) last = row;
  }
  return last;
}

export function periodsOfCare(episodes: readonly Episode[]): readonly Episode[] {
  const rows = episodes.filter((episode) => !isShortBreak(episode));
  const runs = runsOf(rows, (row, before, at) => {
    if (startsCare(row) || leftCare(before)) return false;
    const start = dateOf(row, 'startedOn');
    if (start === null) return false;
    const reaches = ({ startedOn, endedOn }: Episode): boolean =>
      (startedOn ?? null) !== null && startedOn! < start && ((endedOn ?? null) === null || endedOn! >= start);
    if (rows.slice(0, at).some(reaches)) return true;
    const isSlip = before['reasonEnded'] === 'X1' && (row['reasonStarted'] ?? null) !== null;
    return isSlip && dateOf(before, 'endedOn') !== null && addDays(dateOf(before, 'endedOn')!, 1) >= start;
  });
  return runs.map(({ rows: joined }) => ({
    startedOn: joined[0]!['startedOn'] ?? null,
    reasonStarted: joined[0]!['reasonStarted'] ?? null,
    endedOn: ending(joined)['endedOn'] ?? null,
    reasonEnded: ending(joined)['reasonEnded'] ?? null,
    episodes: joined.length,
  }));
}

export function staysOf(episodes: readonly Episode[]): readonly Episode[] {
  const rows = episodes.filter((episode) => !isShortBreak(episode));
  const runs = runsOf(rows, (row, before) => isTemporary(row['placementType']) && !startsCare(row) && !leftCare(before));
  return runs.map(({ rows: joined }) => ({
    startedOn: joined[0]!['startedOn'] ?? null,
    reasonStarted: joined[0]!['reasonStarted'] ?? null,
    placementType: joined[0]!['placementType'] ?? null,
    placementUrn: joined[0]!['placementUrn'] ?? null,
    placementPostcode: joined[0]!['placementPostcode'] ?? null,
    lastPlacementType: joined.at(-1)!['placementType'] ?? null,
    endedOn: ending(joined)['endedOn'] ?? null,
    reasonEnded: joined.at(-1)!['reasonEnded'] ?? null,
    episodes: joined.length,
  }));
}

/** By the postcode where both were returned, else by the number where both were, else there is nothing to tell them apart. */
function isOnePlace(stay: Episode, before: Episode): boolean {
  for (const name of ['placementPostcode', 'placementUrn']) {
    const [one, other] = [stay[name] ?? null, before[name] ?? null];
    if (one !== null && other !== null) return one === other;
  }
  return true;
}

export function placementsOf(episodes: readonly Episode[]): readonly Episode[] {
  const rows = staysOf(episodes).filter((stay) => !isTemporary(stay['placementType']));
  const runs = runsOf(rows, (stay, before) => {
    if (startsCare(stay) || leftCare(before)) return false;
    if (stay['placementType'] === 'A3' || stay['placementType'] === 'A5') return true;
    if (isTemporary(before['lastPlacementType'])) {
      const type = stay['placementType'] ?? null;
      return type !== null && type === before['placementType'] && isOnePlace(stay, before);
    }
    return ['L', 'T', 'U'].includes(String(stay['reasonStarted']));
  });
  return runs.map(({ rows: joined }) => ({
    startedOn: joined[0]!['startedOn'] ?? null,
    endedOn: ending(joined)['endedOn'] ?? null,
    firstPlacementType: joined[0]!['placementType'] ?? null,
    placementType: joined.at(-1)!['placementType'] ?? null,
    stays: joined.length,
  }));
}

/** The rules by the name of the derived table. */
export const derivedFromRules = { carePeriods: periodsOfCare, stays: staysOf, placements: placementsOf };
