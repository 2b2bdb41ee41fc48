const decoder = /* @__PURE__ */ new TextDecoder('utf-8');

/** Blanks that trimming does not know of: zero-width space and joiners, word joiner. A no-break space is trimmed by `trim`. */
const invisible = /[\u200B-\u200D\u2060]/g;

const SHORT = 32;
/** Room for the characters of a short cell, reused so that making its text allocates nothing else. */
const unitsOfLength: readonly number[][] = /* @__PURE__ */ Array.from({ length: SHORT + 1 }, (_, length) =>
  new Array<number>(length).fill(0),
);

/** A cell as text, without blanks around it. For the first time a value is met and for what the fast way could not read. */
export function cellText(bytes: Uint8Array, start: number, end: number): string {
  const length = end - start;
  if (length <= SHORT) {
    const units = unitsOfLength[length];
    let at = 0;
    // ASCII that is not blank is what nearly every cell is made of.
    while (at < length && bytes[start + at] > 32 && bytes[start + at] < 127) {
      units[at] = bytes[start + at];
      at++;
    }
    if (at === length) return String.fromCharCode.apply(null, units);
  }
  return decoder.decode(bytes.subarray(start, end)).replace(invisible, '').trim();
}

/** A whole number from 0 to 99,999 written in digits, or −1. `1.0` is the whole number 1: table tools write it so. */
export function smallIntegerFromBytes(bytes: Uint8Array, start: number, end: number): number {
  let from = start;
  let to = end;
  while (from < to && bytes[from] <= 32) from++;
  while (to > from && bytes[to - 1] <= 32) to--;
  if (to - from > 2 && bytes[to - 1] === 48 && bytes[to - 2] === 46) to -= 2;
  if (to === from || to - from > 5) return -1;
  let value = 0;
  for (let i = from; i < to; i++) {
    const digit = bytes[i] - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** Whether a cell holds nothing but blanks. */
export function isBlankCell(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (bytes[i] > 32) return false;
  return true;
}
