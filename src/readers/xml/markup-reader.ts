import { SaxesParser } from 'saxes';
import { plainMarkup } from './plain-markup.js';
import { xmlRefusals, type XmlRefusal } from './refusal.js';
import type { XmlEvents, XmlLimits } from './sax.js';

/** Ends a reading early: with a refusal, or because nothing more is wanted. */
export class Ending extends Error {
  constructor(readonly refusal: XmlRefusal | null) {
    super(refusal?.message ?? 'stopped');
  }
}

export interface MarkupReader {
  write(piece: string): void;
  end(): void;
  line(): number;
  /** True after an ampersand that no semicolon has ended. */
  isInReference(): boolean;
}

/** Characters that may pass without a tag before the text is too long. */
const LONGEST_SILENCE = 1_048_576;
/** The parser keeps the rest of a file once this many changes to it have each brought less than this many elements. */
const MANY_CHANGES = 1000;
const FEW_ELEMENTS = 50;

/**
 * Turns text into events. Plain markup goes through a scanner several times as fast as a full parser; whatever is not
 * plain (attributes, references, CDATA, comments, letters beyond ASCII, errors, both ends of the document) goes to the
 * parser, token by token, until it stands between two tags again.
 *
 * @throws Ending for anything that ends the reading
 */
export function markupReader(given: XmlEvents, limits: XmlLimits): MarkupReader {
  const path: string[] = [];
  let elements = 0;
  let tags = 0;
  let ended = false;
  const events: XmlEvents = {
    open(name) {
      tags++;
      if (path.push(name) > limits.depth) throw new Ending(xmlRefusals.deep);
      if (++elements > limits.elements) throw new Ending(xmlRefusals.many);
      given.open(name);
    },
    text: given.text,
    close() {
      tags++;
      path.pop();
      given.close();
    },
  };
  const scanner = plainMarkup(events, path);

  let parser: SaxesParser | null = startParser();
  let linesBefore = 0;
  let changes = 0;
  let isSettled = false;
  let carried = '';
  let heldReturn = false;
  let silent = 0;

  /** A parser standing inside the elements that are open. */
  function startParser(): SaxesParser {
    const started = new SaxesParser({ position: false });
    // Fed before it has anyone to tell: these elements have been reported.
    if (path.length > 0) started.write(`<${path.join('><')}>`);
    started.on('opentag', (tag) => events.open(tag.name));
    started.on('closetag', events.close);
    started.on('text', events.text);
    started.on('cdata', events.text);
    started.on('doctype', () => {
      throw new Ending(xmlRefusals.doctype);
    });
    // The parser's own messages may quote the file, so they go no further.
    started.on('error', () => {
      throw new Ending(ended ? xmlRefusals.truncated : xmlRefusals.malformed);
    });
    return started;
  }

  function listen(passed: number, before: number): void {
    silent = tags === before ? silent + passed : 0;
    if (silent > LONGEST_SILENCE) throw new Ending(xmlRefusals.longText);
  }

  /** Gives the parser text up to the next `>`; it is between two tags when that ended one. */
  function parse(current: SaxesParser, text: string, from: number): number {
    const end = isSettled ? 0 : text.indexOf('>', from) + 1;
    const before = tags;
    const part = text.slice(from, end === 0 ? text.length : end);
    current.write(part);
    listen(part.length, before);
    if (end === 0) return text.length;
    if (tags !== before && path.length > 0) {
      changes++;
      // XML 1.1 has other rules for characters, which the scanner does not know.
      isSettled = current.xmlDecl.version === '1.1' || (changes > MANY_CHANGES && elements < changes * FEW_ELEMENTS);
      if (!isSettled) {
        linesBefore += current.line - 1;
        parser = null;
      }
    }
    return end;
  }

  /** Reads a text from a place on; what does not end a tag yet is carried to the next. */
  function read(text: string, from: number): void {
    let at = from;
    while (at < text.length) {
      if (parser) at = parse(parser, text, at);
      else {
        const before = tags;
        at = scanner.scan(text, at);
        if (scanner.metOther) parser = startParser();
        else {
          listen(0, before);
          carried = text.slice(at);
          if (carried.length > LONGEST_SILENCE) throw new Ending(xmlRefusals.longText);
          return;
        }
      }
    }
  }

  /** Line ends are one character before anything else looks at them, as XML requires. */
  function withLineFeeds(piece: string): string {
    if (!heldReturn && !piece.includes('\r')) return piece;
    const whole = heldReturn ? `\r${piece}` : piece;
    heldReturn = whole.endsWith('\r');
    return (heldReturn ? whole.slice(0, -1) : whole).replace(/\r\n?/g, '\n');
  }

  return {
    write(piece) {
      const text = withLineFeeds(piece);
      if (carried === '') return read(text, 0);
      // Only the tag cut in two is joined: reading a joined text costs more for every character than a whole one.
      const end = text.indexOf('>') + 1 || text.length;
      const joined = carried + text.slice(0, end);
      carried = '';
      read(joined, 0);
      if (carried === '') read(text, end);
      else if (end < text.length) {
        const all = carried + text.slice(end);
        carried = '';
        read(all, 0);
      }
    },
    end() {
      const rest = heldReturn ? `${carried}\n` : carried;
      const last = (parser ??= startParser());
      carried = '';
      ended = true;
      if (rest !== '') last.write(rest);
      last.close();
    },
    line: () => 1 + linesBefore + scanner.lines + (parser ? parser.line - 1 : 0),
    isInReference() {
      // After a bare ampersand the parser looks for the semicolon to the end of the file, which its own half-read
      // reference tells from a cut. Should the field ever be renamed, only the wording of a refusal is lost.
      const entity = (parser as unknown as { readonly entity?: string } | null)?.entity;
      return entity !== undefined && entity !== '';
    },
  };
}
