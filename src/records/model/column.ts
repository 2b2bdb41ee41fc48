/**
 * What a column holds. Every value is stored as a 32-bit integer with `NULL` for "no value": a `date` as a day number, a
 * `boolean` as 0 or 1, a `decimal` as a whole number of units of its last place, and `code`, `id`, `text` and `token` as an
 * index into the column's dictionary of distinct strings. A `token` only says which rows hold the same: what stands behind
 * it (a postcode) leaves the library in no form.
 */
export type ColumnKind = 'date' | 'integer' | 'decimal' | 'boolean' | 'code' | 'id' | 'text' | 'token';

/** One documented column of the record model. */
export interface ColumnSpec<K extends ColumnKind = ColumnKind> {
  readonly kind: K;
  /** What it is, in words that finish "the …": "date the referral was received". */
  readonly title: string;
  /** The statutory items it is read from, such as `SSDA903 Episodes.DECOM` or `CIN CINreferralDate`. */
  readonly items: readonly string[];
  /** The code set its values come from. */
  readonly codes?: string;
  /** Of a decimal: how many decimal places its values have. */
  readonly places?: number;
}

const column =
  <K extends ColumnKind>(kind: K) =>
  (title: string, ...items: readonly string[]): ColumnSpec<K> => ({ kind, title, items });

export const date = /* @__PURE__ */ column('date');
export const integer = /* @__PURE__ */ column('integer');
export const boolean = /* @__PURE__ */ column('boolean');
export const id = /* @__PURE__ */ column('id');
export const text = /* @__PURE__ */ column('text');
export const token = /* @__PURE__ */ column('token');

/** Whether values of a kind are numbers of texts in the column's dictionary. */
export const isOfTexts = (kind: ColumnKind): boolean => kind === 'code' || kind === 'id' || kind === 'text' || kind === 'token';

/** How a token is told from another: without capitals, blanks or marks, which people write differently. */
export const tokenText = (written: string): string => written.toUpperCase().replace(/[^0-9A-Z]/g, '');

/** A column of numbers with a fixed number of decimal places, which add up exactly. */
export const decimal = (places: number, title: string, ...items: readonly string[]): ColumnSpec<'decimal'> => ({
  kind: 'decimal',
  title,
  items,
  places,
});

/** A column of codes from a named code set. */
export function code(codes: string, title: string, ...items: readonly string[]): ColumnSpec<'code'> {
  return { kind: 'code', title, items, codes };
}
