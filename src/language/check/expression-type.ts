import type { KeyName } from '../../records/index.js';
import { didYouMean } from '../../text/nearest.js';
import { dayIfValid, NULL } from '../../time/index.js';
import { codeOriginOf } from '../code-origin.js';
import type { CodeList, Expression, RelatedExpression, ValueType } from '../nodes.js';
import { isOfType } from '../parameters.js';
import { knownTable, tableNames } from '../tables.js';
import type { DefinitionProblem, DefinitionProblemCode } from './problems.js';

/** The codes of a code set by name, or null when the set is not held. */
export type CodesOf = (codeSet: string) => ReadonlySet<string> | null;

/** Where an expression stands: the tables of the rows in scope by level, and the previous row's inside a chain. */
export interface TypeScope {
  readonly tables: readonly string[];
  readonly previous: string | null;
  readonly codesOf: CodesOf;
  readonly report: (problem: DefinitionProblem) => void;
}

const textual: ReadonlySet<ValueType> = new Set(['code', 'id', 'text', 'token']);
const numeric: ReadonlySet<ValueType> = new Set(['integer', 'decimal']);
const ordered: ReadonlySet<ValueType> = new Set(['date', ...numeric]);

/** True when values of two types can be compared; a written code stands for text of any kind, and null for anything. */
function comparable(left: ValueType | null, right: ValueType | null, written: boolean): boolean {
  if (left === null || right === null || left === right) return true;
  return (numeric.has(left) && numeric.has(right)) || (written && textual.has(left) && textual.has(right));
}

const within = (node: RelatedExpression, scope: TypeScope): TypeScope => ({ ...scope, tables: [...scope.tables, node.table] });

/** The type of an expression's value, reporting what is wrong inside it; null when it has none of its own (a null, or a mistake already reported). */
export function typeOf(node: Expression, path: string, scope: TypeScope): ValueType | null {
  const fail = (code: DefinitionProblemCode, message: string, at = path): null => {
    scope.report({ code, path: at, message });
    return null;
  };
  const inside = (child: Expression, name: string): ValueType | null => typeOf(child, `${path}.${name}`, scope);
  const expect = (child: Expression, name: string, type: ValueType): void => {
    const found = inside(child, name);
    if (found !== null && found !== type) fail('wrong-type', `A value of type ${type} belongs here, not ${found}.`, `${path}.${name}`);
  };
  const number = (child: Expression, name: string): ValueType | null => {
    const found = inside(child, name);
    return found === null || numeric.has(found) ? found : fail('wrong-type', `A number belongs here, not a ${found}.`, `${path}.${name}`);
  };
  const checkCodes = (codes: readonly string[], of: Expression, at: string): void => {
    const origin = codeOriginOf(of);
    const held = origin.sets.map((set) => scope.codesOf(set));
    if (origin.isOpen || held.includes(null)) return;
    const known = new Set([...origin.written, ...held.flatMap((set) => [...(set ?? [])])]);
    const from = origin.sets.length > 0 ? `The code set ${origin.sets.join(' or ')} has` : 'The cases give';
    for (const code of codes) if (!known.has(code)) fail('unknown-code', `${from} no code "${code}".`, at);
  };

  switch (node.kind) {
    case 'literal':
      if (node.value === null) return null;
      return isWritten(node.type, node.value) ? node.type : fail('wrong-literal', `This is not a value of type ${node.type}.`);
    case 'given':
      return isOfType(node.default, node.type)
        ? node.type
        : fail('wrong-literal', `The default is not a value of type ${node.type}.`, `${path}.default`);
    case 'parameter':
      return 'date';
    case 'column': {
      const table = node.level === -1 ? scope.previous : (scope.tables[node.level] ?? null);
      if (table === null) return fail('wrong-level', `There is no row at level ${node.level} here.`);
      if (table !== node.table) return fail('wrong-level', `The row at level ${node.level} is of ${table}, not ${node.table}.`);
      const column = knownTable(table)?.columns;
      if (!column) return null;
      return Object.hasOwn(column, node.name)
        ? column[node.name].type
        : fail('unknown-column', `Table ${table} has no column ${node.name}.${didYouMean(node.name, Object.keys(column))}`);
    }
    case 'compare': {
      const left = inside(node.left, 'left');
      const right = inside(node.right, 'right');
      if (!comparable(left, right, node.left.kind === 'literal' || node.right.kind === 'literal'))
        return fail('wrong-type', `A ${left} cannot be compared with a ${right}.`);
      if (node.operator !== '=' && node.operator !== '<>' && [left, right].some((type) => type !== null && !ordered.has(type))) {
        return fail('wrong-type', `Only dates and numbers have an order, so ${node.operator} does not apply.`);
      }
      for (const [side, other, name] of [
        [node.left, node.right, 'left'],
        [node.right, node.left, 'right'],
      ] as const) {
        if (side.kind === 'literal' && side.type === 'code' && side.value !== null)
          checkCodes([String(side.value)], other, `${path}.${name}`);
      }
      return 'boolean';
    }
    case 'and':
    case 'or':
      node.operands.forEach((operand, at) => expect(operand, `operands.${at}`, 'boolean'));
      return 'boolean';
    case 'not':
      expect(node.operand, 'operand', 'boolean');
      return 'boolean';
    case 'isNull':
      inside(node.operand, 'operand');
      return 'boolean';
    case 'in':
      expect(node.operand, 'operand', 'code');
      checkList(node.list, `${path}.list`, fail);
      checkCodes(node.list.codes, node.operand, `${path}.list`);
      return 'boolean';
    case 'arithmetic':
      return [number(node.left, 'left'), number(node.right, 'right')].includes('decimal') ? 'decimal' : 'integer';
    case 'quotient':
      number(node.over, 'over');
      number(node.under, 'under');
      return 'decimal';
    case 'case': {
      node.when.forEach((entry, at) => expect(entry.if, `when.${at}.if`, 'boolean'));
      const types = [...node.when.map((entry, at) => inside(entry.then, `when.${at}.then`)), inside(node.otherwise, 'otherwise')];
      const known = types.filter((type) => type !== null);
      if (known.every((type) => numeric.has(type)) && known.includes('decimal')) return 'decimal';
      if (new Set(known).size > 1)
        return fail('wrong-type', `The cases have values of different types: ${[...new Set(known)].join(', ')}.`);
      return known[0] ?? null;
    }
    case 'shift':
      expect(node.date, 'date', 'date');
      if (typeof node.by !== 'number') expect(node.by, 'by', 'integer');
      return 'date';
    case 'elapsed':
      expect(node.from, 'from', 'date');
      expect(node.to, 'to', 'date');
      return 'integer';
    case 'related':
      return relatedType(node, path, scope, fail);
    case 'idiom':
      node.arguments.forEach((argument, at) => inside(argument, `arguments.${at}`));
      return inside(node.expansion, 'expansion');
  }
}

type Fail = (code: DefinitionProblemCode, message: string, at?: string) => null;

function checkList(list: CodeList, path: string, fail: Fail): void {
  if (new Set(list.codes).size < list.codes.length) fail('not-unique', `The list ${list.name} names a code twice.`, path);
}

function relatedType(node: RelatedExpression, path: string, scope: TypeScope, fail: Fail): ValueType | null {
  if (node.level !== scope.tables.length)
    return fail('wrong-level', `The rows here are at level ${scope.tables.length}, not ${node.level}.`);
  const table = knownTable(node.table);
  if (!table) return fail('unknown-table', `There is no table ${node.table}.${didYouMean(node.table, tableNames)}`);
  const hasKey = (name: string, key: KeyName): boolean => knownTable(name)?.keys.includes(key) ?? true;
  const enclosing = scope.tables.at(-1)!;
  if (!hasKey(node.table, node.key)) fail('unknown-key', `Rows of ${node.table} carry no key ${node.key}.`);
  if (!hasKey(enclosing, node.key)) fail('unknown-key', `Rows of ${enclosing} carry no key ${node.key}.`);
  const inner = within(node, scope);
  if (node.where !== null) {
    const found = typeOf(node.where, `${path}.where`, inner);
    if (found !== null && found !== 'boolean') fail('wrong-type', `A condition belongs here, not a ${found}.`, `${path}.where`);
  }
  const type = node.of === null ? null : typeOf(node.of, `${path}.of`, inner);
  const counts = node.aggregate === 'exists' || node.aggregate === 'count';
  if (counts && node.of !== null) fail('malformed', `${node.aggregate} takes no value from the rows.`, `${path}.of`);
  if (!counts && node.of === null) return fail('malformed', `${node.aggregate} must say which value it takes from the rows.`, `${path}.of`);
  if (node.aggregate === 'coveredDays') {
    const dates: readonly (readonly [string, Expression, TypeScope])[] = [
      ['of', node.of, inner],
      ['until', node.until, inner],
      ['within.from', node.within.from, scope],
      ['within.to', node.within.to, scope],
    ];
    for (const [name, date, where] of dates) {
      const found = name === 'of' ? type : typeOf(date, `${path}.${name}`, where);
      if (found !== null && found !== 'date') fail('wrong-type', `A value of type date belongs here, not ${found}.`, `${path}.${name}`);
    }
    return 'integer';
  }
  if (node.aggregate === 'exists') return 'boolean';
  if (node.aggregate === 'count' || node.aggregate === 'countDistinct') return 'integer';
  if (node.aggregate === 'sum' && type !== null && !numeric.has(type))
    return fail('wrong-type', `Only numbers can be summed, not a ${type}.`, `${path}.of`);
  if ((node.aggregate === 'min' || node.aggregate === 'max') && type !== null && !ordered.has(type)) {
    return fail('wrong-type', `Only dates and numbers have a ${node.aggregate}, not a ${type}.`, `${path}.of`);
  }
  return type;
}

function isWritten(type: ValueType, value: string | number | boolean): boolean {
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'boolean') return typeof value === 'boolean';
  if (type === 'decimal') return typeof value === 'string' && /^-?\d+(\.\d{1,6})?$/.test(value);
  return typeof value === 'string' && (type !== 'date' || isDate(value));
}

function isDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match !== null && dayIfValid(Number(match[1]), Number(match[2]), Number(match[3])) !== NULL;
}
