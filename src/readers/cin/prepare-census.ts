import { NULL } from '../../time/index.js';
import type { XmlOutcome } from '../bytes/xml/sax.js';
import type { SourceFile } from '../source.js';
import { type CensusDays, censusDays } from './census-days.js';
import { type CinHeader, readCinHeader } from './header.js';

/** A census file whose header has been read: what must be known of it before the first child. */
export interface PreparedCensus extends CensusDays {
  readonly file: SourceFile;
  readonly header: CinHeader;
  /** How the reading of the header ended. */
  readonly outcome: XmlOutcome;
}

/**
 * Reads the header of a census file, once: the year tells in which order files are read, so that a later year stands over
 * an earlier one, and the authority is known before any return is read.
 *
 * @example
 * ```ts
 * const { year } = await prepareCinCensus(sourceFromText('cin.xml', xml)); // 2024
 * ```
 */
export async function prepareCinCensus(file: SourceFile): Promise<PreparedCensus> {
  const { header, outcome } = await readCinHeader(file);
  return { file, header, outcome, ...censusDays(header) };
}

/**
 * Census files by the day they end, then by the day they were made, so that what is said of a child is what the latest
 * return says; those that do not say their days first.
 */
export function inYearOrder(censuses: readonly PreparedCensus[]): readonly PreparedCensus[] {
  const ends = ({ covered }: PreparedCensus): number => covered?.to ?? NULL;
  return [...censuses].sort((a, b) => ends(a) - ends(b) || (a.madeOn !== null && b.madeOn !== null ? a.madeOn - b.madeOn : 0));
}

/**
 * The authority of the census files, when they are of one. SSDA903 files name none, so an authority that gives both
 * returns need not say which it is.
 */
export function authorityOfCensuses(censuses: readonly PreparedCensus[]): string | null {
  const named = new Set(censuses.flatMap(({ header }) => header.lea ?? []));
  return named.size === 1 ? ([...named][0] ?? null) : null;
}
