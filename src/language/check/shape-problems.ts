import * as z from 'zod';
import { didYouMean } from '../../text/nearest.js';
import type { DefinitionProblem } from './problems.js';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** The schema of a field, as far as a path leads through objects and lists; null where it branches. */
function schemaAt(whole: z.ZodType, path: Path): z.ZodType | null {
  let schema: unknown = whole;
  for (const step of path) {
    if (schema instanceof z.ZodObject) schema = (schema.shape as Readonly<Record<PropertyKey, unknown>>)[step];
    else if (schema instanceof z.ZodArray) schema = schema.element;
    else return null;
    if (schema === undefined) return null;
    if (schema instanceof z.ZodOptional) schema = schema.unwrap();
  }
  return schema instanceof z.ZodType ? schema : null;
}

const fieldsAt = (whole: z.ZodType, path: Path): readonly string[] => {
  const schema = schemaAt(whole, path);
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
};

function valueAt(value: unknown, path: Path): unknown {
  let found = value;
  for (const step of path)
    found = typeof found === 'object' && found !== null ? (found as Readonly<Record<PropertyKey, unknown>>)[step] : undefined;
  return found;
}

/** What a field holds, by its own documentation: ` It holds: why it is measured.` */
function holding(whole: z.ZodType, path: Path): string {
  const text = schemaAt(whole, path)?.description;
  return text === undefined ? '' : ` It holds: ${text.charAt(0).toLowerCase()}${text.slice(1)}.`;
}

const listed = (values: readonly unknown[]): string => values.map(String).join(', ');

function problemsOf(whole: z.ZodType, issue: Issue, definition: unknown): readonly DefinitionProblem[] {
  const { path } = issue;
  const name = path.join('.');
  const at = (message: string, where: Path = path): DefinitionProblem => ({ code: 'malformed', path: where.join('.'), message });
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      at(`There is no field ${[...path, key].join('.')}.${didYouMean(key, fieldsAt(whole, path))}`, [...path, key]),
    );
  }
  const value = valueAt(definition, path);
  if (value === undefined && path.length > 0) {
    const oneOf = issue.code === 'invalid_value' ? ` One of: ${listed(issue.values)}.` : '';
    return [at(`${name} is missing.${holding(whole, path)}${oneOf}`)];
  }
  if (issue.code === 'invalid_value') {
    const near = typeof value === 'string' ? didYouMean(value, issue.values.map(String)) : '';
    return [at(`${name} cannot be ${JSON.stringify(value)}; it is one of: ${listed(issue.values)}.${near}`)];
  }
  if (issue.code === 'too_small' && issue.origin === 'array')
    return [at(`${name} is an empty list, and needs at least ${String(issue.minimum)}.${holding(whole, path)}`)];
  return [
    at(`${name === '' ? 'A definition' : name}: ${issue.message.charAt(0).toLowerCase()}${issue.message.slice(1)}.${holding(whole, path)}`),
  ];
}

/** Fields of an entry that are missing, misspelt or of the wrong kind, each with what belongs there by the schema. */
export const shapeProblems = (schema: z.ZodType, issues: readonly Issue[], entry: unknown): readonly DefinitionProblem[] =>
  issues.flatMap((issue) => problemsOf(schema, issue, entry));
