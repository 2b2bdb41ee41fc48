import {
  type Breakdown,
  type Calculation,
  type ChainTable,
  type Definition,
  derivedTables,
  type Expression,
  type RelatedValue,
  type UnionTable,
  type ValueType,
} from '../../../src/language/index.js';
import { knownTable } from '../../../src/language/tables.js';
import { type KeyName, recordTables } from '../../../src/records/index.js';
import { codeSets } from '../../../src/records/model/code-sets/index.js';
import { orderColumn } from '../../naive/evaluate.js';

/**
 * Well-typed expressions built backwards from the type wanted. Choices come from a tape of numbers: fast-check shrinks the
 * tape, and a tape that runs out gives the simplest choice, so building always ends.
 */
export interface Tape {
  next(choices: number): number;
}

export function tapeOf(numbers: readonly number[]): Tape {
  let at = 0;
  return { next: (choices) => (at < numbers.length ? numbers[at++]! % choices : 0) };
}

const pick = <T>(tape: Tape, from: readonly T[]): T => from[tape.next(from.length)]!;

/** Tables that expressions range over: enough to cover every kind of key and column, few enough that rows meet. */
export const tablesInUse = [
  'careEpisodes',
  'cinEpisodes',
  'assessments',
  'childProtectionPlans',
  'children',
  'section47Enquiries',
  'oc2',
  'unaccompanied',
  'assessmentFactors',
  'carePeriods',
  'conferences',
  'placements',
  'workers',
  'cases',
  'workforceEntries',
  'workforceTotals',
  'leadershipPosts',
  'postHoldings',
  'inspections',
] as const;

/** The tables in scope by level; `previous` adds the row before; the rules of a derived table look at no other table. */
export interface Scope {
  readonly tables: readonly string[];
  readonly previous: boolean;
  readonly alone: boolean;
}

const literal = (type: ValueType, value: string | number | boolean | null): Expression => ({ kind: 'literal', type, value });

/** The columns of a type in scope; births are far from other dates, so working days leave them out. */
function columnsOf(scope: Scope, type: ValueType, births = true): Expression[] {
  const levels = scope.tables.map((table, level) => ({ table, level })).reverse();
  if (scope.previous) levels.push({ table: scope.tables[0]!, level: -1 });
  return levels.flatMap(({ table, level }) =>
    Object.entries(knownTable(table)!.columns)
      .filter(([name, column]) => column.type === type && (births || !/birth|death/i.test(name)))
      .map(([name]): Expression => ({ kind: 'column', level, table, name })),
  );
}

function codesOf(column: Expression): readonly string[] {
  if (column.kind !== 'column') return ['S', 'C2', 'U1', 'nonesuch'];
  const set = knownTable(column.table)!.columns[column.name]!.codes;
  return [...(codeSets[set ?? '']?.codes.slice(0, 6).map((entry) => entry.code) ?? ['1']), 'nonesuch'];
}

const dateLiterals = ['2024-02-29', '2025-03-31', '2024-04-01', '2010-01-01', '2023-02-28'];

export function build(type: ValueType, scope: Scope, tape: Tape, depth: number): Expression {
  if (depth > 0 && tape.next(9) === 8) {
    const when = Array.from({ length: 1 + tape.next(2) }, () => ({
      if: build('boolean', scope, tape, depth - 1),
      then: build(type, scope, tape, depth - 1),
    }));
    return { kind: 'case', when, otherwise: tape.next(3) === 0 ? literal(type, null) : build(type, scope, tape, depth - 1) };
  }
  if (type === 'boolean') return truth(scope, tape, depth);
  if (type === 'date') return date(scope, tape, depth);
  if (type === 'integer') return integer(scope, tape, depth);
  if (type === 'decimal') return decimal(scope, tape, depth);
  return code(scope, tape, depth);
}

const deeper = (type: ValueType, scope: Scope, tape: Tape, depth: number): Expression => build(type, scope, tape, depth - 1);

function truth(scope: Scope, tape: Tape, depth: number): Expression {
  const operators = ['<', '<=', '=', '<>', '>=', '>'] as const;
  const compared = (type: ValueType): Expression => ({
    kind: 'compare',
    operator: pick(tape, operators),
    left: deeper(type, scope, tape, depth),
    right: deeper(type, scope, tape, depth),
  });
  const several = (): Expression[] => Array.from({ length: 2 + tape.next(2) }, () => deeper('boolean', scope, tape, depth));
  switch (depth <= 0 ? tape.next(4) : tape.next(14)) {
    case 0: {
      const columns = columnsOf(scope, 'date');
      if (columns.length === 0) return literal('boolean', true);
      return {
        kind: 'compare',
        operator: pick(tape, operators),
        left: pick(tape, columns),
        right: pick(tape, [{ kind: 'parameter', name: 'periodEnd' }, literal('date', pick(tape, dateLiterals)), ...columns]),
      };
    }
    case 1: {
      const columns = columnsOf(scope, 'code');
      if (columns.length === 0) return literal('boolean', false);
      const operand = pick(tape, columns);
      const codes = codesOf(operand).filter(() => tape.next(2) === 0);
      return {
        kind: 'in',
        operand,
        list: { name: 'list', title: 'codes', codes: codes.length > 0 ? codes : ['nonesuch'], source: 'test' },
      };
    }
    case 2: {
      const left = code(scope, tape, depth - 1);
      return {
        kind: 'compare',
        operator: pick(tape, ['=', '<>'] as const),
        left,
        right: tape.next(3) === 0 ? code(scope, tape, depth - 1) : literal('code', pick(tape, codesOf(left))),
      };
    }
    case 3: {
      const columns = columnsOf(scope, 'boolean');
      if (columns.length === 0) return literal('boolean', tape.next(2) === 0);
      const column = pick(tape, columns);
      return tape.next(2) === 0
        ? column
        : { kind: 'compare', operator: pick(tape, ['=', '<>'] as const), left: column, right: literal('boolean', tape.next(2) === 0) };
    }
    case 4:
    case 5:
      return { kind: 'and', operands: several() };
    case 6:
      return { kind: 'or', operands: several() };
    case 7:
      return { kind: 'not', operand: deeper('boolean', scope, tape, depth) };
    case 8:
      return {
        kind: 'isNull',
        operand: deeper(pick(tape, ['date', 'code', 'integer', 'boolean', 'decimal'] as const), scope, tape, depth),
      };
    case 9:
    case 10:
      return compared('date');
    case 11:
      return tape.next(2) === 0 ? compared('integer') : comparedDecimals(scope, tape, depth);
    default:
      return related('exists', null, scope, tape, depth) ?? compared('date');
  }
}

function date(scope: Scope, tape: Tape, depth: number): Expression {
  const columns = columnsOf(scope, 'date');
  switch (depth <= 0 ? tape.next(3) : tape.next(12)) {
    case 0:
      return columns.length > 0 ? pick(tape, columns) : { kind: 'parameter', name: 'periodEnd' };
    case 1:
      return { kind: 'parameter', name: pick(tape, ['periodStart', 'periodEnd'] as const) };
    case 2:
      return tape.next(2) === 0
        ? { kind: 'parameter', name: 'dataEnd', collection: pick(tape, ['cin', 'ssda903'] as const) }
        : literal('date', pick(tape, dateLiterals));
    case 3:
    case 4:
      return { kind: 'shift', unit: 'months', date: deeper('date', scope, tape, depth), by: pick(tape, [-12, -1, 1, 6, 12, 24, -24]) };
    case 5:
      return { kind: 'shift', unit: 'days', date: deeper('date', scope, tape, depth), by: pick(tape, [-1, 1, -365, 28]) };
    case 6:
      return { kind: 'shift', unit: 'years', date: deeper('date', scope, tape, depth), by: pick(tape, [1, 2, 3, 4, -1, -4]) };
    case 7: {
      // The typed bank holidays are of few years, so working days start from a stored date near them.
      const near = columnsOf(scope, 'date', false);
      if (near.length === 0) return literal('date', '2024-03-28');
      return {
        kind: 'shift',
        unit: 'workingDays',
        date: pick(tape, near),
        by: tape.next(3) === 2 ? few(scope, tape) : pick(tape, [0, 1, 15, -1, -6]),
      };
    }
    case 8:
      return {
        kind: 'shift',
        unit: pick(tape, ['days', 'months', 'years'] as const),
        date: pick(tape, [{ kind: 'parameter', name: 'periodEnd' }, literal('date', pick(tape, dateLiterals)), ...columns]),
        by: few(scope, tape),
      };
    default:
      return (
        related(pick(tape, ['min', 'max', 'latest', 'earliest'] as const), 'date', scope, tape, depth) ??
        literal('date', pick(tape, dateLiterals))
      );
  }
}

/** A small whole number that may differ from row to row, or be missing. */
function few(scope: Scope, tape: Tape): Expression {
  const columns = columnsOf(scope, 'integer');
  if (columns.length > 0 && tape.next(2) === 0) return pick(tape, columns);
  const dates = columnsOf(scope, 'date');
  if (dates.length === 0) return literal('integer', pick(tape, [-2, 0, 3, null]));
  const on: Expression = { kind: 'compare', operator: '<', left: pick(tape, dates), right: { kind: 'parameter', name: 'periodEnd' } };
  return {
    kind: 'case',
    when: [{ if: on, then: literal('integer', pick(tape, [1, -1, 4, -12])) }],
    otherwise: literal('integer', pick(tape, [0, 18, null])),
  };
}

function integer(scope: Scope, tape: Tape, depth: number): Expression {
  const columns = columnsOf(scope, 'integer');
  const days = columnsOf(scope, 'date', false);
  switch (depth <= 0 ? tape.next(4) : tape.next(12)) {
    case 0:
      return tape.next(5) === 4
        ? { kind: 'given', name: 'limit', title: 'limit', type: 'integer', default: pick(tape, [1, 2, 14]) }
        : literal('integer', pick(tape, [0, 1, 2, 14, 17, 45, -1, 365]));
    case 1:
      return columns.length > 0 ? pick(tape, columns) : literal('integer', 3);
    case 2: {
      if (days.length === 0) return literal('integer', 5);
      const to = pick(tape, [{ kind: 'parameter', name: 'periodEnd' } as const, ...days]);
      return {
        kind: 'elapsed',
        unit: 'workingDays',
        from: pick(tape, days),
        to: tape.next(3) === 2 ? { kind: 'shift', unit: 'months', date: to, by: -6 } : to,
      };
    }
    case 3:
      return columnsOf(scope, 'date').length === 0
        ? literal('integer', 7)
        : {
            kind: 'elapsed',
            unit: pick(tape, ['days', 'completedMonths', 'completedYears'] as const),
            from: pick(tape, columnsOf(scope, 'date')),
            to: { kind: 'parameter', name: 'periodEnd' },
          };
    case 4:
    case 5:
      return {
        kind: 'elapsed',
        unit: pick(tape, ['days', 'completedMonths', 'completedYears'] as const),
        from: deeper('date', scope, tape, depth),
        to: deeper('date', scope, tape, depth),
      };
    case 6:
      return {
        kind: 'arithmetic',
        operator: pick(tape, ['+', '-'] as const),
        left: deeper('integer', scope, tape, depth),
        right: deeper('integer', scope, tape, depth),
      };
    case 7:
      return {
        kind: 'arithmetic',
        operator: '*',
        left: deeper('integer', scope, tape, depth),
        right: literal('integer', pick(tape, [0, 2, -3])),
      };
    case 11:
      return covered(scope, tape, depth) ?? literal('integer', 6);
    case 8:
      return related('count', null, scope, tape, depth) ?? literal('integer', 4);
    case 9:
      return (
        related('countDistinct', pick(tape, ['code', 'date', 'integer', 'boolean', 'id', 'decimal'] as const), scope, tape, depth) ??
        literal('integer', 4)
      );
    default:
      return (
        related(pick(tape, ['sum', 'min', 'max', 'latest', 'earliest'] as const), 'integer', scope, tape, depth) ?? literal('integer', 4)
      );
  }
}

/** Days of a window near the records' dates that some rows cover, from one of their dates to another or without end. */
function covered(scope: Scope, tape: Tape, depth: number): Expression | null {
  const rows = related('min', 'date', scope, tape, depth);
  if (rows?.kind !== 'related' || rows.of === null || rows.aggregate === 'coveredDays') return null;
  const own = columnsOf({ tables: [...scope.tables, rows.table], previous: false, alone: false }, 'date', false);
  const ends = [
    { kind: 'parameter', name: 'periodStart' },
    { kind: 'parameter', name: 'periodEnd' },
    literal('date', '2024-09-30'),
  ] as const;
  const end = (): Expression => pick(tape, [...ends, ...columnsOf(scope, 'date', false)]);
  const until = tape.next(6) === 0 || own.length === 0 ? literal('date', null) : pick(tape, own);
  return {
    ...rows,
    aggregate: 'coveredDays',
    of: tape.next(2) === 0 && own.length > 0 ? own[0]! : rows.of,
    until,
    within: { from: end(), to: end() },
  };
}

/** Two decimals, or a decimal and a small number, compared: a number that would not fit when it is put in the units of the other is refused by the engine. */
function comparedDecimals(scope: Scope, tape: Tape, depth: number): Expression {
  return {
    kind: 'compare',
    operator: pick(tape, ['<', '<=', '=', '<>', '>=', '>'] as const),
    left: deeper('decimal', scope, tape, depth),
    right: tape.next(3) === 0 ? literal('integer', tape.next(3)) : deeper('decimal', scope, tape, depth),
  };
}

function decimal(scope: Scope, tape: Tape, depth: number): Expression {
  const columns = columnsOf(scope, 'decimal');
  const number = (): Expression => deeper('decimal', scope, tape, depth);
  switch (depth <= 0 ? tape.next(2) : tape.next(8)) {
    case 0:
      return literal('decimal', pick(tape, ['0.5', '1.25', '-0.1', '0.0', '2', '2.000001']));
    case 1:
      return columns.length > 0 ? pick(tape, columns) : literal('decimal', '0.75');
    case 2:
    case 3: {
      const operator = pick(tape, ['+', '-'] as const);
      return { kind: 'arithmetic', operator, left: number(), right: tape.next(3) === 0 ? literal('integer', tape.next(4)) : number() };
    }
    case 4:
      return { kind: 'arithmetic', operator: '*', left: number(), right: literal('integer', pick(tape, [0, 2, -1])) };
    case 5:
      return { kind: 'quotient', over: smallNumber(scope, tape), under: smallNumber(scope, tape), places: tape.next(4) };
    default:
      return related(pick(tape, ['sum', 'min', 'max', 'latest'] as const), 'decimal', scope, tape, depth) ?? literal('decimal', '0.3');
  }
}

/** A number that may be divided and divided by without a quotient that does not fit. */
function smallNumber(scope: Scope, tape: Tape): Expression {
  const columns = [...columnsOf(scope, 'decimal'), ...columnsOf(scope, 'integer')];
  return columns.length > 0 && tape.next(4) > 0 ? pick(tape, columns) : literal('decimal', pick(tape, ['0.5', '3.0', '-7.0', '0.0']));
}

function code(scope: Scope, tape: Tape, depth: number): Expression {
  const columns = columnsOf(scope, 'code');
  if (depth > 0 && tape.next(4) === 3)
    return related(pick(tape, ['latest', 'earliest'] as const), 'code', scope, tape, depth) ?? literal('code', 'S');
  return columns.length > 0 ? pick(tape, columns) : literal('code', 'S');
}

type Aggregate = RelatedValue['aggregate'];

function related(aggregate: Aggregate, of: ValueType | null, scope: Scope, tape: Tape, depth: number): Expression | null {
  if (depth <= 0 || scope.alone || scope.tables.length > 3) return null;
  const enclosing = knownTable(scope.tables.at(-1)!)!;
  const shared = (name: string): readonly KeyName[] => knownTable(name)!.keys.filter((key) => enclosing.keys.includes(key));
  const table = pick(
    tape,
    tablesInUse.filter((name) => shared(name).length > 0),
  );
  const keys = shared(table);
  const inner: Scope = { ...scope, tables: [...scope.tables, table] };
  const value =
    of === null
      ? null
      : of === 'id'
        ? columnsOf({ ...inner, tables: [table] }, 'id').length > 0
          ? columnsOf(inner, 'id')[0]!
          : deeper('date', inner, tape, depth)
        : deeper(of, inner, tape, depth);
  return {
    kind: 'related',
    aggregate,
    table,
    key: pick(tape, keys),
    level: scope.tables.length,
    where: whereOf(table, scope, inner, tape, depth),
    of: value,
  };
}

/** No condition, any condition, or the window that most definitions ask for: the related row's date against the enclosing row's. */
function whereOf(table: string, scope: Scope, inner: Scope, tape: Tape, depth: number): Expression | null {
  const order = orderColumn(table);
  const outside = columnsOf(scope, 'date');
  const choice = tape.next(6);
  if (choice === 0) return null;
  if (choice < 3 || order === null || outside.length === 0) return deeper('boolean', inner, tape, depth);
  const left: Expression = { kind: 'column', level: inner.tables.length - 1, table, name: order };
  const limit = (): Expression => {
    const date = pick(tape, outside);
    return tape.next(2) === 0
      ? date
      : { kind: 'shift', unit: pick(tape, ['days', 'months'] as const), date, by: pick(tape, [0, -1, 1, -12]) };
  };
  const bounds = Array.from(
    { length: 1 + tape.next(2) },
    (): Expression => ({ kind: 'compare', operator: pick(tape, ['<', '<=', '=', '>=', '>'] as const), left, right: limit() }),
  );
  return { kind: 'and', operands: tape.next(3) === 0 ? [...bounds, deeper('boolean', inner, tape, depth)] : bounds };
}

type Measured = Pick<Definition, 'calculation' | 'breakdowns'>;

/** A whole calculation with exclusions and a breakdown over one table. */
export function buildDefinition(tape: Tape, depth: number): Measured {
  const table = pick(tape, tablesInUse);
  const scope: Scope = { tables: [table], previous: false, alone: false };
  const condition = (): Expression => build('boolean', scope, tape, depth);
  const rows = { table, where: tape.next(5) === 0 ? null : condition() };
  const exclusions = Array.from({ length: tape.next(3) }, (_, at) => ({
    id: `exclusion-${at}`,
    because: 'A test.',
    when: condition(),
    source: 'test',
  }));
  const shape = tape.next(3);
  const calculation: Calculation =
    shape === 0
      ? { shape: 'proportion', rows, exclusions, numerator: condition(), per: 100 }
      : shape === 1
        ? {
            shape: 'distribution',
            rows,
            exclusions,
            value: build(pick(tape, ['integer', 'decimal'] as const), scope, tape, depth),
            headline: 'mean',
            bands: [],
          }
        : { shape: 'count', rows, exclusions };
  const strata = ['S', 'C2', 'U1', 'N1', '1', 'V2'].map((value) => ({ value, label: value }));
  const overlapping: Breakdown = {
    kind: 'overlapping',
    id: 'overlap',
    title: 'Overlap',
    strata: Array.from({ length: 1 + tape.next(3) }, (_, at) => ({ value: `part-${at}`, label: `Part ${at}`, when: condition() })),
    anyLabel: 'Any',
    unknownLabel: 'None',
  };
  return {
    calculation,
    breakdowns: [{ id: 'split', title: 'Split', of: build('code', scope, tape, depth), strata, unknownLabel: 'Unknown' }, overlapping],
  };
}

/** A derived table is the same in every period, so its rules name none. */
function withoutPeriod(expression: Expression): Expression {
  const day = JSON.stringify(literal('date', '2024-03-31'));
  return JSON.parse(JSON.stringify(expression).replaceAll(/\{"kind":"parameter","name":"period(Start|End)"\}/g, day));
}

/** A derived table with rules of its own. */
export function buildChain(tape: Tape, depth: number): ChainTable {
  const { placements } = derivedTables;
  const from = pick(tape, ['careEpisodes', 'cinEpisodes'] as const);
  const [first, second] = Object.keys(recordTables[from].columns) as [string, string];
  return {
    ...placements,
    from,
    orderBy: 'begins',
    endsOn: from === 'careEpisodes' ? 'endedOn' : 'closedOn',
    where: tape.next(2) === 0 ? null : withoutPeriod(build('boolean', { tables: [from], previous: false, alone: true }, tape, depth)),
    joins: withoutPeriod(build('boolean', { tables: [from], previous: true, alone: true }, tape, depth)),
    columns: {
      begins: { take: 'first', of: recordTables[from].orderBy! },
      first: { take: 'first', of: first },
      last: { take: 'last', of: second },
      ending: { take: 'lastToEnd', of: first },
      joined: { take: 'count' },
    },
    types: {
      begins: 'date',
      first: recordTables[from].columns[first as never]['kind'],
      last: recordTables[from].columns[second as never]['kind'],
      joined: 'integer',
    },
  };
}

/** A union of two tables with rules of its own. */
export function buildUnion(tape: Tape, depth: number): UnionTable {
  const { conferences } = derivedTables;
  const types = { held: 'date', code: 'code', so: 'boolean', number: 'integer' } as const;
  const tables = ['careEpisodes', 'cinEpisodes', 'assessments', 'section47Enquiries'] as const;
  const parts = Array.from({ length: 1 + tape.next(3) }, () => {
    const from = pick(tape, tables);
    const scope: Scope = { tables: [from], previous: false, alone: true };
    const columns = Object.entries(types).map(([name, type]) => [name, withoutPeriod(build(type, scope, tape, depth))] as const);
    return {
      from,
      where: tape.next(3) === 0 ? null : withoutPeriod(build('boolean', scope, tape, depth)),
      columns: Object.fromEntries(columns),
    };
  });
  return {
    ...conferences,
    parts,
    types,
    orderBy: 'held',
    identity: pick(tape, [['held'], ['held', 'code'], ['code'], ['held', 'so', 'number']]),
  };
}
