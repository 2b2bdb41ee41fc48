/** The owners of each authority: rows `first[authority] … end[authority] − 1` of the owners' table. */
export interface AuthorityRanges {
  readonly first: Int32Array;
  readonly end: Int32Array;
}

// Kept with the stored column, as a database keeps what it knows of a column's order.
const known = new WeakMap<Int32Array, AuthorityRanges | null>();

/** The range of each authority's owners, or null when some authority's owners do not lie together. */
export function authorityRanges(authorityOfOwner: Int32Array, authorities: number): AuthorityRanges | null {
  let ranges = known.get(authorityOfOwner);
  // Other records may hold the same column and know of more authorities.
  if (ranges === undefined || (ranges && ranges.first.length !== authorities))
    known.set(authorityOfOwner, (ranges = found(authorityOfOwner, authorities)));
  return ranges;
}

function found(authorityOfOwner: Int32Array, authorities: number): AuthorityRanges | null {
  const first = new Int32Array(authorities).fill(-1);
  const end = new Int32Array(authorities).fill(-1);
  let last = -1;
  for (let owner = 0; owner < authorityOfOwner.length; owner++) {
    const authority = authorityOfOwner[owner];
    if (authority === last) continue;
    if (first[authority] !== -1) return null;
    first[authority] = owner;
    if (last >= 0) end[last] = owner;
    last = authority;
  }
  if (last >= 0) end[last] = authorityOfOwner.length;
  return { first, end };
}
