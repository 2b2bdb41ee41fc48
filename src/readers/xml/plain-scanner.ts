import { NAME_NUMBERS, type ElementNames } from './element-names.js';
import type { HeldBytes } from './held-bytes.js';
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
  /** Where the white space begins that was passed before the last scan stopped. */
  from: number;
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
  from: 0,
  metOther: false,
});

const TAB = 9;
const LINE_FEED = 10;
const RETURN = 13;
const SPACE = 32;
const SLASH = 47;
const LESS = 60;
const GREATER = 62;

/** True when the bytes go on with a name and its `>`. */
function isNext(names: ElementNames, name: number, view: DataView, start: number): boolean {
  const { words, lastWords } = names;
  const last = lastWords[name]!;
  let at = start;
  for (let word = names.firstWords[name]!; word < last; word++) {
    if (view.getInt32(at, true) !== words[word]) return false;
    at += 4;
  }
  return ((view.getInt32(at, true) ^ words[last]!) & names.lastMasks[name]!) === 0;
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
function scanUsual(state: MarkupState, { bytes, view }: HeldBytes, start: number, events: XmlByteEvents, limits: XmlLimits): number {
  const { names, open, followed } = state;
  const { lengths } = names;
  let at = start;
  for (;;) {
    const tag = afterBlanks(state, bytes, at);
    const isEnd = bytes[tag + 1] === SLASH;
    const name = isEnd ? open[state.depth - 1]! : followed[state.last]!;
    if (bytes[tag] !== LESS || name === 0 || !isNext(names, name, view, isEnd ? tag + 2 : tag + 1) || (isEnd && state.depth === 1)) {
      state.from = at;
      return tag;
    }
    at = tag + 1 + lengths[name]!;
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
      at = end + 2 + lengths[name]!;
    } else {
      state.last = open[state.depth++] = name;
      events.open(name);
    }
  }
}

function afterName(bytes: Uint8Array, start: number): number {
  let at = start;
  if (nameStarts[bytes[at]!] === 1) while (nameCharacters[bytes[at]!] === 1) at++;
  return at;
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

const STOPPED = -1;

function stop(state: MarkupState, isOther: boolean): number {
  state.metOther = isOther;
  return STOPPED;
}

/**
 * Reads what is plain but not usual: text before a tag, and empty elements. Returns where to go on, or `STOPPED` when
 * what comes is not plain, or not whole.
 */
function scanUnusual(state: MarkupState, { bytes, view, length }: HeldBytes, at: number, events: XmlByteEvents, limits: XmlLimits): number {
  const { names, open, lines } = state;
  let tag = afterBlanks(state, bytes, at);
  state.lines = lines;
  const hasText = bytes[tag] !== LESS;
  if (hasText) for (tag = at; plainText[bytes[tag]!] === 1; ) tag++;
  if (bytes[tag] !== LESS) return stop(state, tag < length);
  if (tag + 2 >= length) return stop(state, false);

  if (bytes[tag + 1] === SLASH) {
    const name = open[state.depth - 1]!;
    const end = tag + 2 + names.lengths[name]!;
    if (end > length) return stop(state, false);
    if (state.depth === 1 || !isNext(names, name, view, tag + 2)) return stop(state, true);
    if (hasText) events.text(bytes, at, tag);
    state.lines += lineEnds(bytes, at, tag);
    state.depth--;
    state.last = name + NAME_NUMBERS;
    events.close();
    return end;
  }

  const nameEnd = afterName(bytes, tag + 1);
  const isEmpty = bytes[nameEnd] === SLASH;
  const end = isEmpty ? nameEnd + 2 : nameEnd + 1;
  if (end > length) return stop(state, false);
  const name = nameEnd > tag + 1 && bytes[end - 1] === GREATER ? names.numberOfBytes(bytes, tag + 1, nameEnd) : 0;
  if (name === 0) return stop(state, true);
  if (hasText) events.text(bytes, at, tag);
  state.lines += lineEnds(bytes, at, tag);
  if (!isEmpty) return tag;
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
