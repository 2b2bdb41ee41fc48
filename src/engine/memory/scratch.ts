import { poison } from './poison.js';

let longest = new Int32Array(1 << 15);

/**
 * An array to write to that is at least so long, with anything in it: the same one every time. For what is read or
 * copied before anything else can ask for it; new arrays cost as much as what they are filled with.
 */
export function scratch(length: number): Int32Array {
  if (longest.length < length) longest = new Int32Array(length);
  poison(longest, 0, length);
  return longest;
}
