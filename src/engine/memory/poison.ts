/** What no array in use may be mistaken for: far from any day, code, row or bit. */
export const POISON = -0x5ead_beef;

let isOn = false;

/**
 * Has every array that is used again hold nonsense when it is handed out and when it is given back, so that whoever reads
 * what was never written, or keeps what was only lent, gets another figure. For tests: it takes time.
 */
export const poisonMemory = (on: boolean): void => void (isOn = on);

/** Fills a part of an array with nonsense, where memory is poisoned. */
export function poison(values: Int32Array, from = 0, to: number = values.length): void {
  if (isOn) values.fill(POISON, from, to);
}
