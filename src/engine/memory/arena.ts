import { poison } from './poison.js';

const LENGTH = 1 << 22;

let space: Int32Array | null = null;
let used = 0;
let isOpen = false;

/**
 * An array to work in, with anything in it. Within `usingWorkspace` it is part of one large array and is used again
 * afterwards: new arrays cost as much as what is done with them, and as much again to be collected. Elsewhere it is new.
 */
export function workspace(length: number): Int32Array {
  if (!isOpen || used + length > LENGTH) return new Int32Array(length);
  const from = used;
  used += length;
  poison(space!, from, used);
  return space!.subarray(from, used);
}

/** As `workspace`, with zeros in it. */
export function zeroed(length: number): Int32Array {
  return isOpen ? workspace(length).fill(0) : new Int32Array(length);
}

/** A copy to work with. */
export function copied(values: Int32Array): Int32Array {
  const out = workspace(values.length);
  out.set(values);
  return out;
}

/** Does some work whose arrays may be used again when it is done: what it returns must be no such array, nor hold one. */
export function usingWorkspace<T>(work: () => T): T {
  const [wasOpen, before] = [isOpen, used];
  space ??= new Int32Array(LENGTH);
  isOpen = true;
  try {
    return work();
  } finally {
    isOpen = wasOpen;
    poison(space, before, used);
    used = before;
  }
}

/** Does some work whose arrays are kept, in the midst of work that uses the workspace. */
export function forKeeps<T>(work: () => T): T {
  const wasOpen = isOpen;
  isOpen = false;
  try {
    return work();
  } finally {
    isOpen = wasOpen;
  }
}
