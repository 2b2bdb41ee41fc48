import type { Definition } from '../../src/language/index.js';

type Node = { readonly [field: string]: unknown };

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string => JSON.stringify(value) ?? '';
const inOrder = (values: readonly unknown[]): readonly unknown[] => [...values].sort((a, b) => (textOf(a) < textOf(b) ? -1 : 1));

/** What two rows of words say of one rule: names, titles, reasons and sources. */
const said: readonly string[] = ['id', 'title', 'because', 'source', 'says'];

/** `and` and `or` as a set of operands: flat, each once, in an order of their own. */
function joined(kind: 'and' | 'or', operands: readonly unknown[]): unknown {
  const flat = operands.flatMap((each) => (isNode(each) && each['kind'] === kind ? (each['operands'] as readonly unknown[]) : [each]));
  const once = inOrder([...new Map(flat.map((each) => [textOf(each), each])).values()]);
  return once.length === 1 ? once[0] : { kind, operands: once };
}

const conjuncts = (value: unknown): readonly unknown[] =>
  value === null ? [] : isNode(value) && value['kind'] === 'and' ? (value['operands'] as readonly unknown[]) : [value];

const not = (operand: unknown): unknown => (isNode(operand) && operand['kind'] === 'not' ? operand['operand'] : { kind: 'not', operand });

function compared(operator: unknown, left: unknown, right: unknown): unknown {
  if (operator === '>' || operator === '>=') return { kind: 'compare', operator: operator === '>' ? '<' : '<=', left: right, right: left };
  const [first, second] = operator === '=' || operator === '<>' ? inOrder([left, right]) : [left, right];
  return { kind: 'compare', operator, left: first, right: second };
}

/** A rule without the words about it and without the order in which its parts happen to be written. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (!isNode(value)) return value;
  if (value['kind'] === 'idiom') return plain(value['expansion']);
  if (value['kind'] === 'in') {
    const { codes } = value['list'] as { readonly codes: readonly string[] };
    const operand = plain(value['operand']);
    if (codes.length === 1) return compared('=', operand, { kind: 'literal', type: 'code', value: codes[0] });
    return { kind: 'in', operand, codes: [...codes].sort() };
  }
  const fields = Object.entries(value)
    .filter(([name]) => !said.includes(name))
    .map(([name, field]) => [name, plain(field)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const node: Node = Object.fromEntries(fields);
  if (node['kind'] === 'and' || node['kind'] === 'or') return joined(node['kind'], node['operands'] as readonly unknown[]);
  if (node['kind'] === 'not') return not(node['operand']);
  if (node['kind'] === 'compare') return compared(node['operator'], node['left'], node['right']);
  return 'rows' in node && 'exclusions' in node ? counted(node) : node;
}

/** Who is left out by name is left out as if the cohort said so; a numerator says only what the cohort does not. */
function counted({ rows, exclusions, numerator, bands: _, statistics: __, ...rest }: Node): Node {
  const { table, where } = rows as { readonly table: string; readonly where: unknown };
  const left = (exclusions as readonly { readonly when: unknown }[]).map(({ when }) => not(when));
  const cohort = joined('and', [...conjuncts(where), ...left.flatMap(conjuncts)]);
  if (numerator === undefined) return { table, cohort, ...rest };
  const known = new Set(conjuncts(cohort).map(textOf));
  return {
    table,
    cohort,
    numerator: joined(
      'and',
      conjuncts(numerator).filter((each) => !known.has(textOf(each))),
    ),
    ...rest,
  };
}

/**
 * What a definition counts, as text: cohort, exclusions, numerator, denominator, period and unit, without breakdowns, bands,
 * words, and the order in which conditions are written. Two definitions with one text give one figure.
 */
export const figureKey = ({ calculation, period, unit }: Definition): string => textOf([plain(calculation), period, unit]);
