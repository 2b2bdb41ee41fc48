const decoder = /* @__PURE__ */ new TextDecoder('utf-8', { ignoreBOM: true });
/** Longer texts are decoded as a whole: a call of a decoder costs more than a short one. */
const SHORT = 64;

/** The text that some UTF-8 bytes are. */
export function textOfUtf8(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > SHORT) return decoder.decode(bytes.subarray(start, end));
  let text = '';
  for (let at = start; at < end; at++) {
    if (bytes[at] > 127) return decoder.decode(bytes.subarray(start, end));
    text += String.fromCharCode(bytes[at]);
  }
  return text;
}
