import { IndicatorError } from '../../errors.js';

/** A region of England by its nine-character code. The nine cover England once. */
export type RegionCode =
  | 'E12000001'
  | 'E12000002'
  | 'E12000003'
  | 'E12000004'
  | 'E12000005'
  | 'E12000006'
  | 'E12000007'
  | 'E12000008'
  | 'E12000009';

/** Inner and Outer London, which published tables set beside London: parts of it, never to be added to it. */
export type LondonPartCode = 'E13000001' | 'E13000002';

export const ENGLAND = 'E92000001';
export const LONDON: RegionCode = 'E12000007';

export interface Region {
  readonly code: RegionCode;
  readonly name: string;
}

/**
 * The nine regions, which add up to England. Published tables have eleven regional rows, London and both of its parts, so
 * a sum over all of them counts London twice.
 */
export const regions: readonly Region[] = [
  { code: 'E12000001', name: 'North East' },
  { code: 'E12000002', name: 'North West' },
  { code: 'E12000003', name: 'Yorkshire and The Humber' },
  { code: 'E12000004', name: 'East Midlands' },
  { code: 'E12000005', name: 'West Midlands' },
  { code: 'E12000006', name: 'East of England' },
  { code: 'E12000007', name: 'London' },
  { code: 'E12000008', name: 'South East' },
  { code: 'E12000009', name: 'South West' },
];

/** The parts of London that published tables also show. */
export const londonParts: readonly { readonly code: LondonPartCode; readonly name: string; readonly within: RegionCode }[] = [
  { code: 'E13000001', name: 'Inner London', within: LONDON },
  { code: 'E13000002', name: 'Outer London', within: LONDON },
];

const names: ReadonlyMap<string, string> = /* @__PURE__ */ (() =>
  new Map([[ENGLAND, 'England'], ...[...regions, ...londonParts].map(({ code, name }) => [code, name] as const)]))();

/**
 * The name of a region, a part of London, or England.
 *
 * @throws IndicatorError `invalid-argument` for any other code
 */
export function regionName(code: string): string {
  const name = names.get(code);
  if (name === undefined)
    throw new IndicatorError('invalid-argument', 'A region is one of E12000001 to E12000009, E13000001 or E13000002.');
  return name;
}
