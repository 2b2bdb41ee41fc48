import { NULL } from '../../time/index.js';

// Kept with the stored column, as a database keeps what it knows of a column: many have a value in every row.
const known = new WeakMap<Int32Array, boolean>();

/** Whether any value of a stored column is missing. */
export function storedHasNull(values: Int32Array): boolean {
  let found = known.get(values);
  if (found === undefined) known.set(values, (found = hasNull(values)));
  return found;
}

/** Whether any value is missing. */
export function hasNull(values: Int32Array): boolean {
  const none = NULL;
  for (let at = 0; at < values.length; at++) if (values[at] === none) return true;
  return false;
}
