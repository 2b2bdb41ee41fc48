import { SaxesParser } from 'saxes';
import { pieceDecoder } from './decode.js';
import type { ElementNames } from './element-names.js';
import type { XmlByteEvents, XmlLimits } from './events.js';
import { heldBytes, hold, letGo } from './held-bytes.js';
import { onlyLineFeeds } from './line-feeds.js';
import { countElement, markupState } from './markup-state.js';
import { scanPlain } from './plain-scanner.js';
import { Ending, xmlRefusals } from './refusal.js';
import { utf8Of } from './utf8.js';

export interface MarkupReader {
  /** Takes the next bytes, in UTF-8; they are copied. */
  write(piece: Uint8Array): void;
  end(): void;
  line(): number;
  /** True when some bytes were not valid in the encoding and were replaced. */
  bytesReplaced(): boolean;
  /** True after an ampersand that no semicolon has ended. */
  isInReference(): boolean;
}

/** Characters that may pass without a tag before the text is too long. */
const LONGEST_SILENCE = 1_048_576;
/** The parser keeps the rest of a file once this many changes to it have each brought less than this many elements. */
const MANY_CHANGES = 1000;
const FEW_ELEMENTS = 6;
const GREATER = 62;
/** `#x10FFFF`, and some more. */
const LONGEST_REFERENCE = 12;

/**
 * Turns bytes into events. Plain markup goes through a scanner many times as fast as a full parser; whatever is not
 * plain (attributes, references, CDATA, comments, letters beyond ASCII, errors, both ends of the document) goes to the
 * parser, token by token, until it stands between two tags again.
 *
 * @throws Ending for anything that ends the reading
 */
export function markupReader(events: XmlByteEvents, names: ElementNames, limits: XmlLimits): MarkupReader {
  const state = markupState(names, limits);
  const scratch = new Uint8Array(256);
  // What is not read yet, from the last piece and the new one. One array for all: no loop over bytes sees two kinds.
  const held = heldBytes(131072);

  let parser: SaxesParser | null = startParser();
  const decoder = pieceDecoder();
  const lineFeeds = onlyLineFeeds();
  let tags = 0;
  let linesBefore = 0;
  let changes = 0;
  let isSettled = false;
  let silent = 0;
  let isEnding = false;
  let hasReplaced = false;

  function openTag({ name }: { readonly name: string }): void {
    tags++;
    countElement(state, limits);
    const number = names.number(name);
    // The scanner cannot come back into an element whose name has no number.
    if (number === 0) isSettled = true;
    state.open[state.depth++] = state.last = number;
    events.open(number);
  }

  function closeTag(): void {
    tags++;
    state.depth--;
    events.close();
  }

  function text(part: string): void {
    const bytes = utf8Of(part, scratch);
    events.text(bytes, 0, bytes === scratch ? part.length : bytes.length);
  }

  /** A parser standing inside the elements that are open. */
  function startParser(): SaxesParser {
    const started = new SaxesParser({ position: false });
    // Fed before it has anyone to tell: these elements have been reported.
    for (let at = 0; at < state.depth; at++) started.write(`<${names.text(state.open[at])}>`);
    started.on('opentag', openTag);
    started.on('closetag', closeTag);
    started.on('text', text);
    started.on('cdata', text);
    started.on('doctype', () => {
      throw new Ending(xmlRefusals.doctype);
    });
    // The parser's own messages may quote the file, so they go no further.
    started.on('error', () => {
      throw new Ending(isEnding ? xmlRefusals.truncated : xmlRefusals.malformed);
    });
    return started;
  }

  /** Gives the parser what stands up to the next `>`; it is between two tags when that ended one. */
  function parse(current: SaxesParser, from: number): number {
    const found = isSettled ? 0 : held.bytes.indexOf(GREATER, from) + 1;
    const end = found === 0 || found > held.length ? held.length : found;
    const before = tags;
    const part = decoder.decode(held.bytes.subarray(from, end));
    if (part.includes('\uFFFD')) hasReplaced = true;
    current.write(lineFeeds.write(part));
    silent = tags === before ? silent + part.length : 0;
    if (silent > LONGEST_SILENCE) throw new Ending(xmlRefusals.longText);
    if (end === found && tags !== before && state.depth > 0) {
      changes++;
      // XML 1.1 has other rules for characters, which the scanner does not know.
      isSettled ||= current.xmlDecl.version === '1.1' || (changes > MANY_CHANGES && state.elements < changes * FEW_ELEMENTS);
      if (!isSettled) {
        linesBefore += current.line - 1;
        parser = null;
      }
    }
    return end;
  }

  /** Reads what is held; what does not end a tag yet is held on to. */
  function read(): number {
    let at = 0;
    while (at < held.length) {
      if (parser) at = parse(parser, at);
      else {
        const from = at;
        at = scanPlain(state, held, from, events, limits);
        if (at > from) silent = 0;
        if (!state.metOther) {
          if (held.length - at > LONGEST_SILENCE) throw new Ending(xmlRefusals.longText);
          return at;
        }
        parser = startParser();
      }
    }
    return at;
  }

  return {
    write(piece) {
      hold(held, piece);
      letGo(held, read());
    },
    end() {
      const rest = lineFeeds.write(decoder.decode(held.bytes.subarray(0, held.length)) + decoder.end()) + lineFeeds.end();
      if (rest.includes('\uFFFD')) hasReplaced = true;
      const last = (parser ??= startParser());
      isEnding = true;
      if (rest !== '') last.write(rest);
      last.close();
    },
    line: () => 1 + linesBefore + state.lines + (parser ? parser.line - 1 : 0),
    bytesReplaced: () => hasReplaced,
    isInReference() {
      // After a bare ampersand the parser looks for the semicolon to the end of the file, which its own half-read
      // reference tells from a cut. Should the field ever be renamed, only the wording of a refusal is lost.
      const entity = (parser as unknown as { readonly entity?: string } | null)?.entity;
      // A reference that is one is short, and a file, or the text that may pass without a tag, can end within it.
      return entity !== undefined && entity.length > LONGEST_REFERENCE;
    },
  };
}
