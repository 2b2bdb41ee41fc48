import { allAuthorities, jointReturns } from '../geography/index.js';

let triples: ReadonlySet<string> | undefined;

/** Bedfordshire and Cheshire, abolished in 2009: DfE's list for open data gives them no 3-digit code, though they had one. */
const listedWithout: ReadonlySet<string> = /* @__PURE__ */ new Set(['E10000001', 'E10000004']);

/**
 * Every authority, past and present, as open data files may name it: `3-digit code|9-character code|name`, which stand or
 * fall together, all letters as they are. An `x` stands where it had no 3-digit code. Joint returns and the schools of the
 * armed forces overseas are on DfE's list too.
 */
export function authorityTriples(): ReadonlySet<string> {
  return (triples ??= new Set([
    ...allAuthorities().map(({ laCode, gssCode, name }) => `${listedWithout.has(gssCode) ? 'x' : (laCode ?? 'x')}|${gssCode}|${name}`),
    ...jointReturns().map(({ laCode, gssCode, name }) => `${laCode}|${gssCode}|${name}`),
    '702|z|British Forces Post Office overseas establishments',
  ]));
}
