/** For four bits, four counts of a byte each. */
const counts = Int32Array.from({ length: 16 }, (_, bits) => (bits & 1) | ((bits & 2) << 7) | ((bits & 4) << 14) | ((bits & 8) << 21));

/** So many ones fit in a byte that is never taken for a sign. */
const MOST = 127;

/** Adds up, for four periods at once, how many of some numbers have the bit of each. */
function addFour(bits: Int32Array, from: number, to: number, shift: number): Int32Array {
  const ofFour = counts;
  const sums = new Int32Array(4);
  for (let start = from; start < to; start += MOST) {
    const end = Math.min(to, start + MOST);
    let bytes = 0;
    for (let at = start; at < end; at++) bytes += ofFour[(bits[at] >> shift) & 15];
    for (let period = 0; period < 4; period++) sums[period] += (bytes >> (period * 8)) & 255;
  }
  return sums;
}

/** Adds to each period's number, `stride` apart from `first` on, how many bits from one place to another are that period's. */
export function addBits(bits: Int32Array, from: number, to: number, periods: number, out: Int32Array, first: number, stride: number): void {
  for (let period = 0; period < periods; period += 4) {
    const sums = addFour(bits, from, to, period);
    for (let more = 0; more < 4 && period + more < periods; more++) out[first + (period + more) * stride] += sums[more];
  }
}
