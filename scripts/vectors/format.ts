const WIDTH = 140;

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type Row = Readonly<Record<string, Json>>;

const onOneLine = (value: Json): string => {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[${value.map(onOneLine).join(', ')}]`;
  const entries = Object.entries(value);
  return entries.length === 0 ? '{}' : `{ ${entries.map(([key, entry]) => `${JSON.stringify(key)}: ${onOneLine(entry)}`).join(', ')} }`;
};

const isRow = (value: Json): value is Row =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((entry) => typeof entry !== 'object' || entry === null);

/** Rows as a small table: a line each, every column below itself. */
function table(rows: readonly Row[], indent: string): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cell = (row: Row, column: string): string =>
    Object.hasOwn(row, column) ? `${JSON.stringify(column)}: ${onOneLine(row[column]!)}` : '';
  const widths = new Map(columns.map((column) => [column, Math.max(...rows.map((row) => cell(row, column).length))]));
  const lines = rows.map((row) => {
    const last = Math.max(...columns.map((column, at) => (Object.hasOwn(row, column) ? at : 0)));
    const cells = columns.slice(0, last + 1).map((column, at) => {
      const text = cell(row, column);
      const mark = text === '' || at === last ? '' : ', ';
      return at === last ? text : `${text}${mark}`.padEnd((widths.get(column) ?? 0) + 2);
    });
    return `${indent}  { ${cells.join('')} }`;
  });
  return `[\n${lines.join(',\n')}\n${indent}]`;
}

function text(value: Json, indent: string): string {
  const line = onOneLine(value);
  const isTable = Array.isArray(value) && value.length > 0 && value.every(isRow);
  if (isTable) return value.length === 1 && indent.length + line.length <= WIDTH ? line : table(value, indent);
  if (typeof value !== 'object' || value === null || indent.length + line.length <= WIDTH) return line;
  const inner = `${indent}  `;
  if (Array.isArray(value)) return `[\n${value.map((entry) => inner + text(entry, inner)).join(',\n')}\n${indent}]`;
  return `{\n${Object.entries(value)
    .map(([key, entry]) => `${inner}${JSON.stringify(key)}: ${text(entry, inner)}`)
    .join(',\n')}\n${indent}}`;
}

/** A file of vectors as it is to be read: rows as small tables, what is short on one line, each case and its parts on lines of their own. */
export function formatVectors(file: Readonly<Record<string, Json>> & { readonly cases: readonly Row[] }): string {
  const { cases, ...head } = file;
  const lines = Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${text(value, '  ')}`);
  const written = cases.map((each) => {
    const fields = Object.entries(each).map(([key, value]) => `      ${JSON.stringify(key)}: ${text(value, '      ')}`);
    return `    {\n${fields.join(',\n')}\n    }`;
  });
  return `{\n${[...lines, `  "cases": [\n${written.join(',\n')}\n  ]`].join(',\n')}\n}\n`;
}
