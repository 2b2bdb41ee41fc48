type Row = Readonly<Record<string, unknown>>;
type Tables = Readonly<Record<string, readonly Row[]>>;
type Case = Readonly<Record<string, unknown>> & { readonly tables?: Tables; readonly returns?: readonly { readonly tables: Tables }[] };

/** A file of test vectors as JSON. */
export type VectorsJson = Readonly<Record<string, unknown>> & { readonly cases: readonly Case[] };

/**
 * A file of vectors in which every case says everything itself: the period and the coverage of the file, and what its
 * rows leave to the defaults of their table.
 */
export function fillVectors(file: VectorsJson): VectorsJson {
  const { defaults, period, coverage, cases, ...rest } = file;
  const ofTable = (defaults ?? {}) as Readonly<Record<string, Row>>;
  const filled = (tables: Tables): Tables =>
    Object.fromEntries(Object.entries(tables).map(([table, rows]) => [table, rows.map((row) => ({ ...ofTable[table], ...row }))]));
  return {
    ...rest,
    cases: cases.map((each) => ({
      ...each,
      period: each['period'] ?? period,
      // Returns say themselves what they cover.
      coverage: each['coverage'] ?? (each.returns ? [] : coverage),
      tables: filled(each.tables ?? {}),
      ...(each.returns ? { returns: each.returns.map((one) => ({ ...one, tables: filled(one.tables) })) } : {}),
    })),
  };
}
