import type { XmlEvents } from './sax.js';

/** What the scanner leaves: how far it read, and why it stopped. */
export interface PlainMarkup {
  /**
   * Reads from a place in a text as far as the markup is plain; returns where it stopped: before the first text or tag
   * that is not, or that does not end in this text.
   */
  scan(text: string, from: number): number;
  /** True when the last scan stopped at something that is not plain, rather than at the end of the text. */
  readonly metOther: boolean;
  /** Line ends passed. */
  readonly lines: number;
}

const LINE_FEED = 10;
const LESS = 60;
const GREATER = 62;
const SLASH = 47;

/** ASCII letters, digits, `_`, `-` and `.`: every name that a return uses. Others are left to the parser. */
const nameCharacters = /* @__PURE__ */ (() =>
  Uint8Array.from({ length: 128 }, (_, code) => (/[A-Za-z0-9_.-]/.test(String.fromCharCode(code)) ? 1 : 0)))();
const nameStarts = /* @__PURE__ */ (() =>
  Uint8Array.from({ length: 128 }, (_, code) => (/[A-Za-z_]/.test(String.fromCharCode(code)) ? 1 : 0)))();
/** Characters that mean themselves in text: not `&`, `<`, `]` nor any control but tab and line feed; ASCII only. */
const plainText = /* @__PURE__ */ (() =>
  Uint8Array.from({ length: 128 }, (_, code) => ((code >= 32 && code < 127 && !'&<]'.includes(String.fromCharCode(code))) || code === 9 || code === 10 ? 1 : 0)))();

/**
 * Reads the plain part of XML, which is nearly all of a return: tags without attributes and ASCII text without
 * references, closed in order. It decides nothing that is hard: at anything else it stops before it has reported any
 * part of it, and the parser takes over there. So every error and every rule of XML remains the parser's.
 *
 * @param path - the names of the open elements, kept up by the events
 */
export function plainMarkup({ open, text: emit, close }: XmlEvents, path: readonly string[]): PlainMarkup {
  let metOther = false;
  let lines = 0;

  return {
    get metOther() {
      return metOther;
    },
    get lines() {
      return lines;
    },
    scan(text, from) {
      const { length } = text;
      let at = from;
      metOther = false;
      for (;;) {
        // Every place is checked before it is read: one code past the end is not a number, and would slow every read.
        let ends = 0;
        let tag = at;
        let met = LESS;
        while (tag < length && (met = text.charCodeAt(tag)) < 128 && plainText[met] === 1) {
          if (met === LINE_FEED) ends++;
          tag++;
        }
        if (tag < length && met !== LESS) {
          metOther = true;
          return at;
        }
        if (tag + 2 >= length) return at;
        const first = text.charCodeAt(tag + 1);
        if (first === SLASH) {
          const name = path[path.length - 1]!;
          const end = tag + 2 + name.length;
          if (end >= length) return at;
          // The root's end is the parser's, which knows what may follow it.
          if (path.length === 1 || text.charCodeAt(end) !== GREATER || !text.startsWith(name, tag + 2)) {
            metOther = true;
            return at;
          }
          if (tag > at) emit(text.slice(at, tag));
          close();
          at = end + 1;
        } else {
          let end = tag + 1;
          if (!(first < 128 && nameStarts[first] === 1)) {
            metOther = true;
            return at;
          }
          let code = first;
          while (code < 128 && nameCharacters[code] === 1 && ++end < length) code = text.charCodeAt(end);
          if (end >= length) return at;
          const isEmpty = code === SLASH;
          if (isEmpty && end + 1 >= length) return at;
          if (isEmpty ? text.charCodeAt(end + 1) !== GREATER : code !== GREATER) {
            metOther = true;
            return at;
          }
          if (tag > at) emit(text.slice(at, tag));
          open(text.slice(tag + 1, end));
          if (isEmpty) {
            close();
            end++;
          }
          at = end + 1;
        }
        lines += ends;
      }
    },
  };
}
