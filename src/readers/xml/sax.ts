import type { SourceFile } from '../source.js';
import { headOf, pieceDecoder, sniffXml, xmlPieces } from './decode.js';
import { Ending, markupReader } from './markup-reader.js';
import { checkProlog } from './prolog.js';
import { xmlRefusals, type XmlRefusal } from './refusal.js';

/** What a reader does with each part of a file. Names may carry a namespace prefix: see `localName`. */
export interface XmlEvents {
  open(name: string): void;
  /** Text or CDATA between tags, white space included; it may come in several parts. */
  text(text: string): void;
  close(): void;
}

/** How a reader ends a reading early, from inside an event. */
export interface XmlControl {
  /** Stops: what was needed has been read. */
  stop(): never;
  /** Stops: the file is not what it should be. */
  refuse(refusal: XmlRefusal): never;
}

export interface XmlLimits {
  readonly depth: number;
  readonly elements: number;
}

export const defaultXmlLimits: XmlLimits = { depth: 64, elements: 200_000_000 };

/** How a reading ended. */
export interface XmlOutcome {
  readonly refusal: XmlRefusal | null;
  /** The line reached, for a refusal in the middle of a file. */
  readonly line: number;
  /** True when the declared encoding was not the one found. */
  readonly encodingDiffers: boolean;
  /** True when some bytes were not valid in the encoding and were replaced. */
  readonly bytesReplaced: boolean;
}

/** A name without its namespace prefix. Prefixes are not resolved: a return is known by its local names. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/**
 * Reads XML as a stream through a conforming parser, with what an untrusted file could abuse shut off: no document
 * type, no entities but the five built in and numeric ones, nothing external, bounded depth, elements and text.
 */
export async function readXml(
  file: SourceFile,
  events: (control: XmlControl) => XmlEvents,
  limits: XmlLimits = defaultXmlLimits,
): Promise<XmlOutcome> {
  const given = events({
    stop: () => {
      throw new Ending(null);
    },
    refuse: (refusal) => {
      throw new Ending(refusal);
    },
  });
  const markup = markupReader(given, limits);

  let decoder: ReturnType<typeof pieceDecoder> | null = null;
  let prolog: string | null = '';
  let encodingDiffers = false;
  let bytesReplaced = false;
  const write = (decoded: string): void => {
    if (decoded.includes('\uFFFD')) bytesReplaced = true;
    let piece = decoded;
    if (prolog !== null) {
      prolog += decoded;
      const found = checkProlog(prolog);
      if (typeof found === 'object') throw new Ending(found);
      if (found === 'more') return;
      piece = prolog;
      prolog = null;
    }
    markup.write(piece);
  };

  let refusal: XmlRefusal | null = null;
  try {
    for await (const piece of xmlPieces(file)) {
      let bytes = piece;
      if (!decoder) {
        const encoding = sniffXml(headOf(piece));
        if ('code' in encoding) throw new Ending(encoding);
        decoder = pieceDecoder(encoding.label);
        encodingDiffers = !encoding.asDeclared;
        bytes = piece.subarray(encoding.skip);
      }
      write(decoder.decode(bytes));
    }
    if (!decoder) throw new Ending(xmlRefusals.empty);
    write(decoder.end());
    if (prolog !== null) markup.write(prolog);
    markup.end();
  } catch (error) {
    if (!(error instanceof Ending)) throw error;
    refusal = error.refusal;
    if ((refusal === xmlRefusals.truncated || refusal === xmlRefusals.longText) && markup.isInReference()) refusal = xmlRefusals.ampersand;
  }
  return { refusal, line: markup.line(), encodingDiffers, bytesReplaced };
}
