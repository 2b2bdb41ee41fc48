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

/** Passes white space, counting its line ends. */
function afterBlanks(state: MarkupState, bytes: Uint8Array, start: number): number {
  let at = start;
  for (;;) {
    while (bytes[at] === SPACE) at++;
    const met = bytes[at]!;
    if (met === LINE_FEED) state.lines++;
    else if (met !== TAB && (met !== RETURN || bytes[at + 1] !== LINE_FEED)) return at;
    at++;
  }
}

function afterLeafText(bytes: Uint8Array, start: number): number {
  let at = start;
  while (leafText[bytes[at]!] === 1) at++;
  return at;
}

function lineEnds(bytes: Uint8Array, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) if (bytes[at] === LINE_FEED) count++;
  return count;
}

/** Counts an element about to be opened. */
export function countElement(state: MarkupState, limits: XmlLimits): void {
  if (state.depth >= limits.depth) throw new Ending(xmlRefusals.deep);
  if (++state.elements > limits.elements) throw new Ending(xmlRefusals.many);
}

/**
 * Reads on while every tag is the one that followed the last tag before, or an end, with only white space between:
 * what is left out here would cost every other tag.
 */
function scanUsual(state: MarkupState, bytes: Uint8Array, start: number, events: XmlByteEvents, limits: XmlLimits): number {
  const { open, followed } = state;
  const { store, offsets } = state.names;
  let at = start;
  for (;;) {
    const tag = afterBlanks(state, bytes, at);
    const isEnd = bytes[tag + 1] === SLASH;
    const name = isEnd ? open[state.depth - 1]! : followed[state.last]!;
    const from = offsets[name]!;
    const to = offsets[name + 1]!;
    if (bytes[tag] !== LESS || name === 0 || !goOn(bytes, isEnd ? tag + 2 : tag + 1, store, from, to) || (isEnd && state.depth === 1)) {
      state.lines -= lineEnds(bytes, at, tag);
      return at;
    }
    at = tag + 1 + to - from;
    if (isEnd) {
      at++;
      state.depth--;
      state.last = name + NAME_NUMBERS;
      events.close();
      continue;
    }
    countElement(state, limits);
    const end = afterLeafText(bytes, at);
    if (bytes[end] === LESS && bytes[end + 1] === SLASH && goOn(bytes, end + 2, store, from, to)) {
      state.last = name + NAME_NUMBERS;
      events.leaf(name, bytes, at, end);
      at = end + 2 + to - from;
    } else {
      state.last = open[state.depth++] = name;
      events.open(name);
    }
  }
}

const STOPPED = -1;

function stop(state: MarkupState, isOther: boolean): number {
  state.metOther = isOther;
  return STOPPED;
}

/**
 * Reads what is plain but not usual: text before a tag, an empty element, or a name that did not follow the last tag
 * before, which is only noted, so that it is usual from then on. Returns where to go on, or `STOPPED` when what comes
 * is not plain, or not whole.
 */
function scanUnusual(state: MarkupState, bytes: Uint8Array, length: number, at: number, events: XmlByteEvents, limits: XmlLimits): number {
  const { names, open, followed, lines } = state;
  let tag = afterBlanks(state, bytes, at);
  state.lines = lines;
  const hasText = bytes[tag] !== LESS;
  if (hasText) for (tag = at; plainText[bytes[tag]!] === 1; ) tag++;
  if (bytes[tag] !== LESS) return stop(state, tag < length);
  if (tag + 2 >= length) return stop(state, false);

  if (bytes[tag + 1] === SLASH) {
    const name = open[state.depth - 1]!;
    const from = names.offsets[name]!;
    const to = names.offsets[name + 1]!;
    const end = tag + 2 + to - from;
    if (end > length) return stop(state, false);
    if (state.depth === 1 || !goOn(bytes, tag + 2, names.store, from, to)) return stop(state, true);
    if (hasText) events.text(bytes, at, tag);
    state.lines += lineEnds(bytes, at, tag);
    state.depth--;
    state.last = name + NAME_NUMBERS;
    events.close();
    return end;
  }

  let nameEnd = tag + 1;
  let hash = 0;
  if (nameStarts[bytes[nameEnd]!] === 1) for (; nameCharacters[bytes[nameEnd]!] === 1; nameEnd++) hash = hashStep(hash, bytes[nameEnd]!);
  const isEmpty = bytes[nameEnd] === SLASH;
  const end = isEmpty ? nameEnd + 2 : nameEnd + 1;
  if (end > length) return stop(state, false);
  const name = nameEnd > tag + 1 && bytes[end - 1] === GREATER ? names.numberOfBytes(bytes, tag + 1, nameEnd, hash) : 0;
  if (name === 0) return stop(state, true);
  if (hasText) events.text(bytes, at, tag);
  state.lines += lineEnds(bytes, at, tag);
  if (!isEmpty) {
    followed[state.last] = name;
    return tag;
  }
  countElement(state, limits);
  state.last = name + NAME_NUMBERS;
  events.leaf(name, bytes, end, end);
  return end;
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
  let at = start;
  for (;;) {
    at = scanUsual(state, bytes, at, events, limits);
    const next = scanUnusual(state, bytes, length, at, events, limits);
    if (next === STOPPED) return at;
    at = next;
  }
}
