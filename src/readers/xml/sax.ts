import { SaxesParser } from 'saxes';
import type { SourceFile } from '../source.js';
import { headOf, pieceDecoder, sniffXml, xmlPieces } from './decode.js';
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

class Ending extends Error {
  constructor(readonly refusal: XmlRefusal | null) {
    super(refusal?.message ?? 'stopped');
  }
}

/**
 * True when the parser is inside a reference such as `&amp;`. After a bare ampersand it looks for the semicolon to the
 * end of the file, so this tells a bare ampersand from a cut. The field is the parser's own: should it ever be renamed,
 * only the wording of that refusal is lost.
 */
function isInReference(parser: SaxesParser): boolean {
  const { entity } = parser as unknown as { readonly entity?: string };
  return entity !== undefined && entity !== '';
}

/** Characters that may pass without a tag before the text is too long. */
const LONGEST_SILENCE = 1_048_576;

/**
 * Reads XML as a stream through a conforming parser, with what an untrusted file could abuse shut off: no document
 * type, no entities but the five built in and numeric ones, nothing external, bounded depth, elements and text.
 */
export async function readXml(
  file: SourceFile,
  events: (control: XmlControl) => XmlEvents,
  limits: XmlLimits = defaultXmlLimits,
): Promise<XmlOutcome> {
  const { open, text, close } = events({
    stop: () => {
      throw new Ending(null);
    },
    refuse: (refusal) => {
      throw new Ending(refusal);
    },
  });
  const parser = new SaxesParser({ position: false });
  let depth = 0;
  let elements = 0;
  parser.on('opentag', (tag) => {
    if (++depth > limits.depth) throw new Ending(xmlRefusals.deep);
    if (++elements > limits.elements) throw new Ending(xmlRefusals.many);
    open(tag.name);
  });
  parser.on('closetag', () => {
    depth--;
    close();
  });
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('doctype', () => {
    throw new Ending(xmlRefusals.doctype);
  });
  // The parser's own messages may quote the file, so they go no further.
  let ended = false;
  parser.on('error', () => {
    throw new Ending(ended ? xmlRefusals.truncated : xmlRefusals.malformed);
  });

  let decoder: ReturnType<typeof pieceDecoder> | null = null;
  let prolog: string | null = '';
  let encodingDiffers = false;
  let bytesReplaced = false;
  let silent = 0;
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
    const before = elements + depth;
    parser.write(piece);
    silent = elements + depth === before ? silent + piece.length : 0;
    if (silent > LONGEST_SILENCE) throw new Ending(xmlRefusals.longText);
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
    ended = true;
    if (prolog !== null) parser.write(prolog);
    parser.close();
  } catch (error) {
    if (!(error instanceof Ending)) throw error;
    refusal = error.refusal;
    if ((refusal === xmlRefusals.truncated || refusal === xmlRefusals.longText) && isInReference(parser)) refusal = xmlRefusals.ampersand;
  }
  return { refusal, line: parser.line, encodingDiffers, bytesReplaced };
}
