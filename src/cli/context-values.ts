import { readFileSync } from 'node:fs';
import { IndicatorError } from '../errors.js';
import type { ContextField } from '../language/metadata.js';
import { contextField } from '../language/schema/metadata.js';
import type { ContextByAuthority, ContextValues } from '../results/index.js';
import { csvTable } from '../text/csv.js';

const columns = ['laCode', 'field', 'value'] as const;

const isField = (text: string): text is ContextField => contextField.options.some((known) => known === text);

/**
 * What an authority says beside its figures: a CSV file with the columns laCode, field and value.
 *
 * @throws IndicatorError `invalid-argument` when the file cannot be used as it is: context half read would mislead
 */
export function contextIn(path: string): ContextByAuthority {
  const refuse = (message: string): never => {
    throw new IndicatorError('invalid-argument', `${path}: ${message}`);
  };
  let text = '';
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    refuse('there is no such file to read context from.');
  }
  const { header, rows, raggedRows, isBroken } = csvTable(text);
  const missing = columns.filter((column) => !header.includes(column));
  if (missing.length > 0)
    refuse(`the columns laCode, field and value are needed, and ${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing.`);
  if (isBroken || raggedRows.length > 0) refuse('a quoted cell is not closed, or a row has more or fewer cells than the header.');
  const found = new Map<string, ContextValues>();
  for (const [at, cells] of rows.entries()) {
    const [laCode, field, value] = columns.map((column) => cells[header.indexOf(column)].trim()) as [string, string, string]; // one for each of the three columns
    if (!isField(field))
      return refuse(`the field in row ${at + 1} is none that a definition asks for. They are ${contextField.options.join(', ')}.`);
    const known = found.get(laCode);
    if (known?.[field] !== undefined) refuse(`row ${at + 1} gives a field of an authority a second time.`);
    if (value !== '') found.set(laCode, { ...known, [field]: value });
  }
  return Object.fromEntries(found);
}
