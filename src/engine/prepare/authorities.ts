/** The children of each authority: rows `first[authority] … end[authority] − 1` of `children`. */
export interface AuthorityRanges {
  readonly first: Int32Array;
  readonly end: Int32Array;
}

// Kept with the stored column, as a database keeps what it knows of a column's order.
const known = new WeakMap<Int32Array, AuthorityRanges | null>();

/** The range of each authority's children, or null when some authority's children do not lie together. */
export function authorityRanges(authorityOfChild: Int32Array, authorities: number): AuthorityRanges | null {
  let ranges = known.get(authorityOfChild);
  if (ranges === undefined) known.set(authorityOfChild, (ranges = found(authorityOfChild, authorities)));
  return ranges;
}

function found(authorityOfChild: Int32Array, authorities: number): AuthorityRanges | null {
  const first = new Int32Array(authorities).fill(-1);
  const end = new Int32Array(authorities).fill(-1);
  let last = -1;
  for (let child = 0; child < authorityOfChild.length; child++) {
    const authority = authorityOfChild[child];
    if (authority === last) continue;
    if (first[authority] !== -1) return null;
    first[authority] = child;
    if (last >= 0) end[last] = child;
    last = authority;
  }
  if (last >= 0) end[last] = authorityOfChild.length;
  return { first, end };
}
