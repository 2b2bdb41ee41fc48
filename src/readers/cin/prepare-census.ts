import { dayFromParts, NULL, partsOf } from '../../time/index.js';
import type { XmlOutcome } from '../bytes/xml/sax.js';
import { dayFromXml, NOT_VALID } from '../bytes/xml/xml-values.js';
import type { SourceFile } from '../source.js';
import { type CinHeader, readCinHeader } from './header.js';

/** A census file whose header has been read: what must be known of it before the first child. */
export interface PreparedCensus {
  readonly file: SourceFile;
  readonly header: CinHeader;
  /** How the reading of the header ended. */
  readonly outcome: XmlOutcome;
  /** The last day of the census year: the ReferenceDate, else 31 March of the Year, else `null`. */
  readonly referenceDay: number | null;
  /** True when the header states the ReferenceDate. */
  readonly isReferenceStated: boolean;
  /** The collection year, in which the reference day falls; `null` when the file does not say or cannot be read. */
  readonly year: number | null;
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
  const stated = header.referenceDate === null ? NULL : dayFromXml(header.referenceDate);
  const isReferenceStated = stated !== NULL && stated !== NOT_VALID;
  const named = yearNamed(header);
  const referenceDay = isReferenceStated ? stated : named === null ? null : dayFromParts(named, 3, 31);
  return { file, header, outcome, referenceDay, isReferenceStated, year: referenceDay === null ? null : partsOf(referenceDay).year };
}

/** The Year of a header, when it can be one. */
export function yearNamed({ year }: CinHeader): number | null {
  return year !== null && /^(19|20|21)\d\d$/.test(year) ? Number(year) : null;
}

/** Census files by the year of their header; those without one first, so that a file that says its year stands over them. */
export function inYearOrder(censuses: readonly PreparedCensus[]): readonly PreparedCensus[] {
  return [...censuses].sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
}

/**
 * The authority of the census files, when they are of one. SSDA903 files name none, so an authority that gives both
 * returns need not say which it is.
 */
export function authorityOfCensuses(censuses: readonly PreparedCensus[]): string | null {
  const named = new Set(censuses.flatMap(({ header }) => header.lea ?? []));
  return named.size === 1 ? ([...named][0] ?? null) : null;
}
