/** How many bytes the UTF-8 character at `at` takes, or 0 when the bytes are no such character (The Unicode Standard, table 3-7). */
export function utf8Length(bytes: Uint8Array, at: number, end: number): number {
  const first = bytes[at];
  if (first < 0x80) return 1;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  if (first < 0xc2 || first > 0xf4 || at + length > end) return 0;
  for (let i = at + 1; i < at + length; i++) if ((bytes[i] & 0xc0) !== 0x80) return 0;
  const second = bytes[at + 1];
  if (first === 0xe0 && second < 0xa0) return 0;
  if (first === 0xed && second > 0x9f) return 0;
  if (first === 0xf0 && second < 0x90) return 0;
  if (first === 0xf4 && second > 0x8f) return 0;
  return length;
}

/** Whether all bytes are ASCII and none is 0: what nearly every file is, so that it pays to know it at once. */
export function isPlainAscii(bytes: Uint8Array): boolean {
  const inWords = bytes.byteOffset % 4 === 0 ? bytes.length >> 2 : 0;
  const words = new Int32Array(inWords === 0 ? new ArrayBuffer(0) : bytes.buffer, inWords === 0 ? 0 : bytes.byteOffset, inWords);
  for (let at = inWords * 4; at < bytes.length; at++) if (bytes[at] === 0 || bytes[at] > 127) return false;
  return areWordsPlain(words);
}

function areWordsPlain(words: Int32Array): boolean {
  let all = 0;
  let less = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    all |= word;
    // Taking 1 from each byte sets the highest bit of one that was 0; of ASCII it sets no other.
    less |= word - 0x01010101;
  }
  return ((all | less) & 0x80808080) === 0;
}
