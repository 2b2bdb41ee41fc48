import { NAME_NUMBERS } from './element-names.js';
import type { XmlByteEvents, XmlLimits } from './events.js';
import type { HeldBytes } from './held-bytes.js';
import { countElement, type MarkupState } from './markup-state.js';
import { afterBlanks, afterName, isNext, lineEnds, plainText } from './plain-bytes.js';

const SLASH = 47;
const LESS = 60;
const GREATER = 62;

export const STOPPED = -1;

function stop(state: MarkupState, isOther: boolean): number {
  state.metOther = isOther;
  return STOPPED;
}

/**
 * Reads what is plain but not usual: text before a tag, and empty elements. Returns where to go on, or `STOPPED` when
 * what comes is not plain, or not whole.
 */
export function scanUnusual(
  state: MarkupState,
  { bytes, view, length }: HeldBytes,
  at: number,
  events: XmlByteEvents,
  limits: XmlLimits,
): number {
  const { names, open, lines } = state;
  let tag = afterBlanks(state, bytes, at);
  state.lines = lines;
  const hasText = bytes[tag] !== LESS;
  if (hasText) for (tag = at; plainText[bytes[tag]] === 1; ) tag++;
  if (bytes[tag] !== LESS) return stop(state, tag < length);
  if (tag + 2 >= length) return stop(state, false);

  if (bytes[tag + 1] === SLASH) {
    const name = open[state.depth - 1];
    const end = tag + 2 + names.lengths[name];
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
