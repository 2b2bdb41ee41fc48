const decoder = /* @__PURE__ */ new TextDecoder('utf-8');

/** Blanks that trimming does not know of: zero-width space and joiners, word joiner. A no-break space is trimmed by `trim`. */
const invisible = /[\u200B-\u200D\u2060]/g;

/** A cell as text, without blanks around it. For the first time a value is met and for what the fast way could not read. */
export function cellText(bytes: Uint8Array, start: number, end: number): string {
  const cell = bytes.subarray(start, end);
  if (cell.length <= 32) {
    const units: number[] = [];
    // ASCII that is not blank is what nearly every cell is made of.
    for (const byte of cell) if (byte > 32 && byte < 127) units.push(byte);
    if (units.length === cell.length) return String.fromCharCode.apply(null, units);
  }
  return decoder.decode(cell).replace(invisible, '').trim();
}

/** A whole number from 0 to 99,999 written in digits, or −1. `1.0` is the whole number 1: table tools write it so. */
export function smallIntegerFromBytes(bytes: Uint8Array, start: number, end: number): number {
  let from = start;
  let to = end;
  while (from < to && bytes[from]! <= 32) from++;
  while (to > from && bytes[to - 1]! <= 32) to--;
  if (to - from > 2 && bytes[to - 1] === 48 && bytes[to - 2] === 46) to -= 2;
  if (to === from || to - from > 5) return -1;
  let value = 0;
  for (let i = from; i < to; i++) {
    const digit = bytes[i]! - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** Whether a cell holds nothing but blanks. */
export function isBlankCell(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (bytes[i]! > 32) return false;
  return true;
}
