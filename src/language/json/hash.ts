/**
 * SHA-256 (FIPS 180-4) in plain arithmetic: the core imports no Node built-in, and the browser's own digest is
 * asynchronous. The constants are the fractional parts of roots of primes, as the standard defines them.
 */
const primes: readonly number[] = (() => {
  const found: number[] = [];
  for (let candidate = 2; found.length < 64; candidate++) if (found.every((prime) => candidate % prime !== 0)) found.push(candidate);
  return found;
})();

/** The first 32 bits of the fractional part of a root. The roots taken lie far enough from the next 32 bits that a root rounded in its last place gives the same. */
const fractionBits = (root: number): number => Math.floor((root % 1) * 2 ** 32);

let constants: { readonly start: readonly number[]; readonly rounds: readonly number[] } | undefined;

const rotate = (value: number, by: number): number => (value >>> by) | (value << (32 - by));

/** The SHA-256 digest of a text's UTF-8 bytes, in lower-case hexadecimal. */
export function sha256(text: string): string {
  constants ??= {
    start: primes.slice(0, 8).map((prime) => fractionBits(Math.sqrt(prime))),
    rounds: primes.map((prime) => fractionBits(Math.cbrt(prime))),
  };
  const bytes = new TextEncoder().encode(text);
  const padded = new Uint8Array((Math.floor((bytes.length + 8) / 64) + 1) * 64);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(padded.length - 4, (bytes.length * 8) >>> 0);
  const state = Int32Array.from(constants.start);
  const words = new Int32Array(64);
  for (let block = 0; block < padded.length; block += 64) {
    for (let at = 0; at < 16; at++) words[at] = view.getInt32(block + at * 4);
    for (let at = 16; at < 64; at++) {
      const early = words[at - 15];
      const late = words[at - 2];
      const sigma0 = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3);
      const sigma1 = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10);
      words[at] = words[at - 16] + sigma0 + words[at - 7] + sigma1;
    }
    let a = state[0],
      b = state[1],
      c = state[2],
      d = state[3],
      e = state[4],
      f = state[5],
      g = state[6],
      h = state[7];
    for (let at = 0; at < 64; at++) {
      const sum1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
      const first = (h + sum1 + ((e & f) ^ (~e & g)) + constants.rounds[at] + words[at]) | 0;
      const sum0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
      const second = (sum0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      h = g;
      g = f;
      f = e;
      e = (d + first) | 0;
      d = c;
      c = b;
      b = a;
      a = (first + second) | 0;
    }
    const mixed = [a, b, c, d, e, f, g, h];
    for (let at = 0; at < 8; at++) state[at] += mixed[at];
  }
  return [...state].map((value) => (value >>> 0).toString(16).padStart(8, '0')).join('');
}
