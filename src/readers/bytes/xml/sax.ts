import type { SourceFile } from '../../source.js';
import { headOf, inUtf8, sniffXml, xmlPieces } from './decode.js';
import { type ElementNames, elementNames } from './element-names.js';
import { defaultXmlLimits, inText, type XmlByteEvents, type XmlControl, type XmlEvents, type XmlLimits } from './events.js';
import { markupReader } from './markup-reader.js';
import { prologReader } from './prolog.js';
import { Ending, type XmlRefusal, xmlRefusals } from './refusal.js';

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

/** The ways to end a reading early. */
const control: XmlControl = {
  stop() {
    throw new Ending(null);
  },
  refuse(refusal) {
    throw new Ending(refusal);
  },
};

/**
 * Reads XML as a stream through a conforming parser, with what an untrusted file could abuse shut off: no document
 * type, no entities but the five built in and numeric ones, nothing external, bounded depth, elements and text.
 *
 * @param names - where the names are numbered by which the events call them
 */
export async function readXmlBytes(
  file: SourceFile,
  names: ElementNames,
  events: XmlByteEvents,
  limits: XmlLimits = defaultXmlLimits,
): Promise<XmlOutcome> {
  const markup = markupReader(events, names, limits);
  const prolog = prologReader();
  let encoding: { readonly decoder: ReturnType<typeof inUtf8>; readonly asDeclared: boolean } | null = null;
  const write = (bytes: Uint8Array): void => {
    const checked = prolog.isOver() ? bytes : prolog.write(bytes);
    if (checked) markup.write(checked);
  };

  let refusal: XmlRefusal | null = null;
  try {
    for await (const piece of xmlPieces(file)) {
      let bytes = piece;
      if (!encoding) {
        const found = sniffXml(headOf(piece));
        if ('code' in found) throw new Ending(found);
        encoding = { decoder: inUtf8(found.label), asDeclared: found.asDeclared };
        bytes = piece.subarray(found.skip);
      }
      write(encoding.decoder.write(bytes));
    }
    if (!encoding) throw new Ending(xmlRefusals.empty);
    write(encoding.decoder.end());
    if (!prolog.isOver()) markup.write(prolog.rest());
    markup.end();
  } catch (error) {
    if (!(error instanceof Ending)) throw error;
    refusal = error.refusal;
    if ((refusal === xmlRefusals.truncated || refusal === xmlRefusals.longText) && markup.isInReference()) refusal = xmlRefusals.ampersand;
  }
  return {
    refusal,
    line: markup.line(),
    encodingDiffers: encoding !== null && !encoding.asDeclared,
    bytesReplaced: markup.bytesReplaced(),
  };
}

/** The same for a reader that takes names and text as strings. */
export function readXml(file: SourceFile, events: (control: XmlControl) => XmlEvents, limits?: XmlLimits): Promise<XmlOutcome> {
  const names = elementNames();
  return readXmlBytes(file, names, inText(events(control), names), limits);
}
