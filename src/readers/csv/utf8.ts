/** How many bytes the UTF-8 character at `at` takes, or 0 when the bytes are no such character (The Unicode Standard, table 3-7). */
export function utf8Length(bytes: Uint8Array, at: number, end: number): number {
  const first = bytes[at]!;
  if (first < 0x80) return 1;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  if (first < 0xc2 || first > 0xf4 || at + length > end) return 0;
  for (let i = at + 1; i < at + length; i++) if ((bytes[i]! & 0xc0) !== 0x80) return 0;
  const second = bytes[at + 1]!;
  if (first === 0xe0 && second < 0xa0) return 0;
  if (first === 0xed && second > 0x9f) return 0;
  if (first === 0xf0 && second < 0x90) return 0;
  if (first === 0xf4 && second > 0x8f) return 0;
  return length;
}

/**
 * Whether any byte is outside ASCII, four at a time. Up to three bytes left over from before may be looked at too: that
 * costs a closer look at the rows, never a wrong answer.
 */
export function anyHighByte(bytes: Uint8Array, length: number): boolean {
  const count = (length + 3) >> 2;
  const words = new Int32Array(bytes.buffer, 0, count);
  let all = 0;
  let other = 0;
  let at = 0;
  for (; at + 3 < count; at += 4) {
    all |= words[at]! | words[at + 1]!;
    other |= words[at + 2]! | words[at + 3]!;
  }
  for (; at < count; at++) all |= words[at]!;
  return ((all | other) & 0x80808080) !== 0;
}
