import { hashStep, NAME_NUMBERS, type ElementNames } from './element-names.js';
import { leafText, nameCharacters, nameStarts, plainText } from './plain-characters.js';
import { Ending, xmlRefusals } from './refusal.js';
import type { XmlByteEvents, XmlLimits } from './events.js';

/** Where a reading stands; the scanner and the parser that takes over from it both keep it up. */
export interface MarkupState {
  readonly names: ElementNames;
  /** Numbers of the names of the open elements: `open[0 … depth)`. */
  readonly open: Int32Array;
  depth: number;
  elements: number;
  /** Line ends that the scanner passed. */
  lines: number;
  /** The tag last met: the number of its name, and `NAME_NUMBERS` more when it was closed. */
  last: number;
  /** The name that followed each tag the last time: returns repeat one order, so that it is tried before any other. */
  readonly followed: Int16Array;
  /** True when the last scan stopped at something that is not plain, rather than at the end of the bytes. */
  metOther: boolean;
}

export const markupState = (names: ElementNames, limits: XmlLimits): MarkupState => ({
  names,
  open: new Int32Array(limits.depth + 1),
  depth: 0,
  elements: 0,
  lines: 0,
  last: 0,
  followed: new Int16Array(NAME_NUMBERS * 2),
  metOther: false,
});

const TAB = 9;
const LINE_FEED = 10;
const RETURN = 13;
const SPACE = 32;
const SLASH = 47;
const LESS = 60;
const GREATER = 62;

/** True when `bytes` go on with what `store[from … to)` holds. */
function goOn(bytes: Uint8Array, at: number, store: Uint8Array, from: number, to: number): boolean {
  while (from < to) if (bytes[at++] !== store[from++]) return false;
  return true;
}

/** Counts an element about to be opened, `inside` so many others. */
export function countElement(state: MarkupState, inside: number, limits: XmlLimits): void {
  if (inside >= limits.depth) throw new Ending(xmlRefusals.deep);
  if (++state.elements > limits.elements) throw new Ending(xmlRefusals.many);
}

/**
 * Reads the plain part of XML, which is nearly all of a return: tags without attributes and ASCII text without
 * references, closed in order. It decides nothing that is hard: at anything else it stops before it has reported any
 * part of it, and the parser takes over there. So every error and every rule of XML remains the parser's.
 *
 * @param bytes - UTF-8, with a 0 at `length`: no loop passes it, so that none need look where the bytes end
 * @returns where it stopped: before the first text or tag that is not plain, or that does not end in these bytes
 */
export function scanPlain(state: MarkupState, bytes: Uint8Array, length: number, start: number, events: XmlByteEvents, limits: XmlLimits): number {
  const { names, open, followed } = state;
  const { store, offsets } = names;
  let { depth, last } = state;
  let at = start;
  let isOther = false;
  for (;;) {
    let lines = 0;
    let tag = at;
    let met = bytes[tag]!;
    for (; met <= SPACE; met = bytes[++tag]!) {
      while (met === SPACE) met = bytes[++tag]!;
      if (met === LINE_FEED) lines++;
      else if (met === RETURN ? bytes[tag + 1] !== LINE_FEED : met !== TAB) break;
    }
    let textEnd = at;
    if (met !== LESS) {
      lines = 0;
      for (tag = at; plainText[(met = bytes[tag]!)] === 1; tag++) if (met === LINE_FEED) lines++;
      if (met !== LESS) {
        isOther = tag < length;
        break;
      }
      textEnd = tag;
    }
    if (tag + 2 >= length) break;
    const first = bytes[tag + 1]!;
    if (first === SLASH) {
      const name = open[depth - 1]!;
      const end = tag + 1 + offsets[name + 1]! - offsets[name]!;
      if (end >= length) break;
      // The root's end is the parser's, which knows what may follow it.
      if (depth === 1 || !goOn(bytes, tag + 2, store, offsets[name]!, offsets[name + 1]!)) {
        isOther = true;
        break;
      }
      if (textEnd > at) events.text(bytes, at, textEnd);
      events.close();
      depth--;
      last = name + NAME_NUMBERS;
      at = end + 1;
    } else {
      let name = followed[last]!;
      let content = tag + 1 + offsets[name + 1]! - offsets[name]!;
      let isEmpty = false;
      if (name === 0 || !goOn(bytes, tag + 1, store, offsets[name]!, offsets[name + 1]!)) {
        let end = tag + 1;
        let hash = 0;
        if (nameStarts[first] === 1) for (; nameCharacters[(met = bytes[end]!)] === 1; end++) hash = hashStep(hash, met);
        if (end >= length) break;
        isEmpty = met === SLASH;
        if (isEmpty && end + 1 >= length) break;
        content = isEmpty ? end + 2 : end + 1;
        name = end > tag + 1 && bytes[content - 1] === GREATER ? names.numberOfBytes(bytes, tag + 1, end, hash) : 0;
        if (name === 0) {
          isOther = true;
          break;
        }
        followed[last] = name;
      }
      if (textEnd > at) events.text(bytes, at, textEnd);
      countElement(state, depth, limits);
      let end = content;
      if (!isEmpty) while (leafText[bytes[end]!] === 1) end++;
      if (isEmpty || (bytes[end] === LESS && bytes[end + 1] === SLASH && goOn(bytes, end + 2, store, offsets[name]!, offsets[name + 1]!))) {
        events.leaf(name, bytes, content, end);
        last = name + NAME_NUMBERS;
        at = isEmpty ? content : end + 2 + offsets[name + 1]! - offsets[name]!;
      } else {
        events.open(name);
        open[depth++] = name;
        last = name;
        at = content;
      }
    }
    state.lines += lines;
  }
  state.depth = depth;
  state.last = last;
  state.metOther = isOther;
  return at;
}
