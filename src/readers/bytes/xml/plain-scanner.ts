import { NAME_NUMBERS } from './element-names.js';
import type { XmlByteEvents, XmlLimits } from './events.js';
import type { HeldBytes } from './held-bytes.js';
import { countElement, type MarkupState } from './markup-state.js';
import { afterBlanks, afterLeafText, afterName, isNext, lineEnds } from './plain-bytes.js';
import { STOPPED, scanUnusual } from './unusual-markup.js';

const SLASH = 47;
const LESS = 60;
const GREATER = 62;

/**
 * Reads on while every tag is the one that followed the last tag before, or an end, with only white space between:
 * what is left out here would cost every other tag.
 */
function scanUsual(state: MarkupState, { bytes, view }: HeldBytes, start: number, events: XmlByteEvents, limits: XmlLimits): number {
  const { names, open, followed } = state;
  const { lengths } = names;
  let at = start;
  for (;;) {
    const tag = afterBlanks(state, bytes, at);
    const isEnd = bytes[tag + 1] === SLASH;
    const name = isEnd ? open[state.depth - 1] : followed[state.last];
    if (bytes[tag] !== LESS || name === 0 || !isNext(names, name, view, isEnd ? tag + 2 : tag + 1) || (isEnd && state.depth === 1)) {
      state.from = at;
      return tag;
    }
    at = tag + 1 + lengths[name];
    if (isEnd) {
      at++;
      state.depth--;
      state.last = name + NAME_NUMBERS;
      events.close();
      continue;
    }
    countElement(state, limits);
    const end = afterLeafText(bytes, at);
    if (bytes[end] === LESS && bytes[end + 1] === SLASH && isNext(names, name, view, end + 2)) {
      state.last = name + NAME_NUMBERS;
      events.leaf(name, bytes, at, end);
      at = end + 2 + lengths[name];
    } else {
      state.last = open[state.depth++] = name;
      events.open(name);
    }
  }
}

/** Notes that a start tag follows the last tag, so that it is usual from then on; false when none stands there, or none that is plain. */
function learn(state: MarkupState, bytes: Uint8Array, at: number): boolean {
  if (bytes[at] !== LESS) return false;
  const end = afterName(bytes, at + 1);
  if (end === at + 1 || bytes[end] !== GREATER) return false;
  const name = state.names.numberOfBytes(bytes, at + 1, end);
  state.followed[state.last] = name;
  return name !== 0;
}

/**
 * Reads the plain part of XML, which is nearly all of a return: tags without attributes and ASCII text without
 * references, closed in order. It decides nothing that is hard: at anything else it stops before it has reported any
 * part of it, and the parser takes over there. So every error and every rule of XML remains the parser's.
 *
 * @returns where it stopped: before the first text or tag that is not plain, or that does not end in these bytes
 */
export function scanPlain(state: MarkupState, held: HeldBytes, start: number, events: XmlByteEvents, limits: XmlLimits): number {
  let at = start;
  for (;;) {
    const tag = scanUsual(state, held, at, events, limits);
    if (learn(state, held.bytes, tag)) {
      at = tag;
      continue;
    }
    // White space before a start tag is done with; before anything else it may be a part of some text.
    at = state.from;
    state.lines -= lineEnds(held.bytes, at, tag);
    const next = scanUnusual(state, held, at, events, limits);
    if (next === STOPPED) return at;
    at = next;
  }
}
