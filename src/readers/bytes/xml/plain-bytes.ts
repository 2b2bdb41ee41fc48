import type { ElementNames } from './element-names.js';
import type { MarkupState } from './markup-state.js';

const table = (isIn: (character: string, code: number) => boolean): Uint8Array =>
  Uint8Array.from({ length: 256 }, (_, code) => (code < 127 && isIn(String.fromCharCode(code), code) ? 1 : 0));

/** ASCII letters, digits, `_`, `-`, `.` and the `:` after a prefix: every name that a return uses. Others are left to the parser. */
export const nameCharacters = /* @__PURE__ */ table((character) => /[A-Za-z0-9_.:-]/.test(character));
export const nameStarts = /* @__PURE__ */ table((character) => /[A-Za-z_]/.test(character));
/** Characters that mean themselves in text: not `&`, `<`, `]` nor any control but tab and line feed; ASCII only. */
export const plainText = /* @__PURE__ */ table(
  (character, code) => (code >= 32 && !'&<]'.includes(character)) || code === 9 || code === 10,
);
/** The same for text on one line. */
export const leafText = /* @__PURE__ */ table((_, code) => code !== 10 && plainText[code] === 1);

const TAB = 9;
const LINE_FEED = 10;
const RETURN = 13;
const SPACE = 32;

/** True when the bytes go on with a name and its `>`. */
export function isNext(names: ElementNames, name: number, view: DataView, start: number): boolean {
  const { words, lastWords } = names;
  const last = lastWords[name];
  let at = start;
  for (let word = names.firstWords[name]; word < last; word++) {
    if (view.getInt32(at, true) !== words[word]) return false;
    at += 4;
  }
  return ((view.getInt32(at, true) ^ words[last]) & names.lastMasks[name]) === 0;
}

/** Passes white space, counting its line ends. */
export function afterBlanks(state: MarkupState, bytes: Uint8Array, start: number): number {
  let at = start;
  for (;;) {
    while (bytes[at] === SPACE) at++;
    const met = bytes[at];
    if (met === LINE_FEED) state.lines++;
    else if (met !== TAB && (met !== RETURN || bytes[at + 1] !== LINE_FEED)) return at;
    at++;
  }
}

export function afterLeafText(bytes: Uint8Array, start: number): number {
  let at = start;
  while (leafText[bytes[at]] === 1) at++;
  return at;
}

export function afterName(bytes: Uint8Array, start: number): number {
  let at = start;
  if (nameStarts[bytes[at]] === 1) while (nameCharacters[bytes[at]] === 1) at++;
  return at;
}

export function lineEnds(bytes: Uint8Array, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) if (bytes[at] === LINE_FEED) count++;
  return count;
}
