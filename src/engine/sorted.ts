/** What is in both of two sorted lists. */
export function intersect(a: Int32Array, b: Int32Array): Int32Array {
  const out = new Int32Array(Math.min(a.length, b.length));
  let length = 0;
  let j = 0;
  for (let i = 0; i < a.length; i++) {
    while (j < b.length && b[j]! < a[i]!) j++;
    if (j < b.length && b[j] === a[i]) out[length++] = a[i]!;
  }
  return out.subarray(0, length);
}

/** What is in the first of two sorted lists and not in the second. */
export function without(a: Int32Array | null, b: Int32Array, count: number): Int32Array {
  const size = a ? a.length : count;
  const out = new Int32Array(size);
  let length = 0;
  let j = 0;
  for (let i = 0; i < size; i++) {
    const at = a ? a[i]! : i;
    while (j < b.length && b[j]! < at) j++;
    if (j >= b.length || b[j] !== at) out[length++] = at;
  }
  return out.subarray(0, length);
}
