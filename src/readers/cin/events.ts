import { longerBytes } from '../../records/intern/longer.js';
import { textOfUtf8 } from '../../records/intern/utf8-text.js';
import { NULL } from '../../time/index.js';
import { type ElementNames, NAME_NUMBERS } from '../bytes/xml/element-names.js';
import { byteEvents, localName, type XmlByteEvents } from '../bytes/xml/events.js';
import { blocksInHand } from './blocks-in-hand.js';
import { cinChild } from './child.js';
import { compileCinStates, DOCUMENT, StateKind } from './states.js';
import { type CinValueContext, cinValues } from './values.js';
import type { CinWriter } from './writer.js';

export interface CinContext extends CinValueContext {
  readonly writer: CinWriter;
  readonly names: ElementNames;
  /** An element that is not read: its name when it is plainly a name, else `null`. */
  readonly reportElement: (code: 'element-not-read', name: string | null) => void;
  /** Called with the number of the child being read, from 1. */
  readonly onChild: (number: number) => void;
}

export interface CinEvents {
  readonly events: XmlByteEvents;
  insideChild(): boolean;
  abandon(): void;
  reportNotKept(): void;
}

/** True for ASCII white space alone; other text may still be nothing but white space of another kind. */
function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (bytes[at] !== 32 && bytes[at] !== 10) return false;
  return true;
}

/** The part of the reader that runs for every tag of a census file. */
export function cinEvents(context: CinContext): CinEvents {
  const { report, names: given } = context;
  const layout = compileCinStates();
  const { states, names, nameCount, next, kinds, fields } = layout;
  /** The layout's number of each name of the file; 0 before it is looked up, and for a name that the layout has not. */
  const known = new Uint8Array(NAME_NUMBERS);
  const values = cinValues(states, context);
  const child = cinChild(states, context.writer, report);
  const blocks = blocksInHand(layout, child, context);

  const stack = new Int32Array(16);
  let depth = 0;
  let state = DOCUMENT;
  let unread = 0;
  /** The value being read, when it comes in parts. */
  let pending = new Uint8Array(64);
  let pendingLength = 0;

  /** The state that a name leads to from this one when it is met for the first time; 0 when it is not read here. */
  function lookUp(name: number): number {
    const number = names.get(localName(given.text(name))) ?? 0;
    // Number 0 is not one name.
    if (name !== 0) known[name] = number;
    return next[state * nameCount + number];
  }

  function reportNotRead(entered: number, name: number): void {
    if (entered === 0) context.reportElement('element-not-read', given.text(name));
  }

  function enter(entered: number): void {
    stack[depth++] = state;
    state = entered;
    blocks.start(entered);
  }

  function leave(): void {
    blocks.end(state);
    state = stack[--depth];
  }

  function setValue(of: number, bytes: Uint8Array, start: number, end: number): void {
    if (fields[of] < 0) return child.identify(of, values.codes[of], bytes, start, end);
    const value = values.read(of, bytes, start, end);
    if (value !== NULL) blocks.set(of, value);
  }

  function addText(bytes: Uint8Array, start: number, end: number): void {
    const length = pendingLength + end - start;
    if (length > pending.length) pending = longerBytes(pending, length * 2);
    for (let at = start; at < end; at++) pending[pendingLength++] = bytes[at];
  }

  function open(name: number): void {
    if (unread > 0) {
      unread++;
      return;
    }
    const entered = next[state * nameCount + known[name]] || lookUp(name);
    if (kinds[entered] !== StateKind.notRead) return enter(entered);
    unread = 1;
    reportNotRead(entered, name);
  }

  function text(bytes: Uint8Array, start: number, end: number): void {
    if (unread > 0) return;
    if (kinds[state] === StateKind.leaf) addText(bytes, start, end);
    else if (!isBlank(bytes, start, end) && textOfUtf8(bytes, start, end).trim() !== '') report('stray-text', 'child', null);
  }

  function close(): void {
    if (unread > 0) {
      unread--;
      return;
    }
    if (kinds[state] === StateKind.leaf) {
      setValue(state, pending, 0, pendingLength);
      pendingLength = 0;
    }
    leave();
  }

  function leaf(name: number, bytes: Uint8Array, start: number, end: number): void {
    if (unread > 0) return;
    const entered = next[state * nameCount + known[name]] || lookUp(name);
    if (kinds[entered] === StateKind.leaf) return setValue(entered, bytes, start, end);
    if (kinds[entered] === StateKind.notRead) return reportNotRead(entered, name);
    enter(entered);
    if (end > start) text(bytes, start, end);
    leave();
  }

  return {
    events: byteEvents(open, text, close, leaf),
    // Document, Message, Children: inside a child the stack is deeper than two.
    insideChild: () => depth > 2,
    abandon: child.abandon,
    reportNotKept: child.reportNotKept,
  };
}
