const table = (isIn: (character: string, code: number) => boolean): Uint8Array =>
  Uint8Array.from({ length: 256 }, (_, code) => (code < 127 && isIn(String.fromCharCode(code), code) ? 1 : 0));

/** ASCII letters, digits, `_`, `-`, `.` and the `:` after a prefix: every name that a return uses. Others are left to the parser. */
export const nameCharacters = /* @__PURE__ */ table((character) => /[A-Za-z0-9_.:-]/.test(character));
export const nameStarts = /* @__PURE__ */ table((character) => /[A-Za-z_]/.test(character));
/** Characters that mean themselves in text: not `&`, `<`, `]` nor any control but tab and line feed; ASCII only. */
export const plainText = /* @__PURE__ */ table((character, code) => (code >= 32 && !'&<]'.includes(character)) || code === 9 || code === 10);
/** The same for text on one line. */
export const leafText = /* @__PURE__ */ table((_, code) => code !== 10 && plainText[code] === 1);
