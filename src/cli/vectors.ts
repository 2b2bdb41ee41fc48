type Row = Readonly<Record<string, unknown>>;
type Case = Readonly<Record<string, unknown>> & { readonly tables: Readonly<Record<string, readonly Row[]>> };

/** A file of test vectors as JSON. */
export type VectorsJson = Readonly<Record<string, unknown>> & { readonly cases: readonly Case[] };

/**
 * A file of vectors in which every case says everything itself: the period and the coverage of the file, and what its
 * rows leave to the defaults of their table.
 */
export function fillVectors(file: VectorsJson): VectorsJson {
  const { defaults, period, coverage, cases, ...rest } = file;
  const ofTable = (defaults ?? {}) as Readonly<Record<string, Row>>;
  return {
    ...rest,
    cases: cases.map((each) => ({
      ...each,
      period: each['period'] ?? period,
      coverage: each['coverage'] ?? coverage,
      tables: Object.fromEntries(
        Object.entries(each.tables).map(([table, rows]) => [table, rows.map((row) => ({ ...ofTable[table], ...row }))]),
      ),
    })),
  };
}
