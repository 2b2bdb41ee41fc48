const encoder = /* @__PURE__ */ new TextEncoder();

/** A text's UTF-8 bytes; short ASCII is written into `scratch`, one byte a character, since a call of an encoder costs more. */
export function utf8Of(text: string, scratch: Uint8Array): Uint8Array {
  if (text.length > scratch.length) return encoder.encode(text);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 127) return encoder.encode(text);
    scratch[at] = unit;
  }
  return scratch;
}
