import { isDeepStrictEqual } from 'node:util';
import { type Aggregated, type Calculation, type Definition, type Statistic, usualNumber } from '../../src/language/index.js';
import { keyOwner } from '../../src/records/index.js';
import { addDays } from '../naive/calendar.js';
import { type Idiom, typeOfPart } from '../support/parts.js';
import { formula } from './formula.js';
import { argumentsShared, argumentTypes, exchangesOf, type Parts, usesOf } from './parts.js';
import { countedParts, type Mutable, type Rules, type Slot, slotsIn, slotsOf, walkWith } from './tree.js';

/** A small change of meaning, made in place and taken back. */
export interface Mutant {
  readonly path: string;
  readonly what: string;
  apply(): void;
  revert(): void;
}

function change<T extends object, K extends keyof T>(path: string, what: string, holder: T, key: K, value: T[K]): Mutant {
  const before = holder[key];
  return { path, what, apply: () => void (holder[key] = value), revert: () => void (holder[key] = before) };
}

const swapped = { '<': '<=', '<=': '<', '>': '>=', '>=': '>', '=': '<>', '<>': '=' } as const;
const without = <T>(list: readonly T[], at: number): T[] => list.filter((_, index) => index !== at);
/** Each code of a short list, the ends of a long one. */
const codesToDrop = (codes: readonly string[]): readonly number[] => (codes.length <= 4 ? [...codes.keys()] : [0, codes.length - 1]);

/** Makes a node another in its place, so that wherever it is shared it has changed. */
function become(node: Slot['node'], by: object): void {
  const fields: Record<string, unknown> = { ...by };
  for (const key of Object.keys(node)) delete (node as unknown as Record<string, unknown>)[key];
  Object.assign(node, fields);
}

export function* mutantsOfSlot({ path, node, isCondition, isPart, depth }: Slot, parts: Parts): Generator<Mutant> {
  const before = { ...node };
  const put = (what: string, by: object): Mutant => ({ path, what, apply: () => become(node, by), revert: () => become(node, before) });
  if (isPart && node.kind === 'idiom') {
    if (isCondition) yield put(`negates ${formula(node)}`, { kind: 'not', operand: before });
    const types = argumentTypes(parts.get(node.name)!);
    const told = usesOf(node).map((places) => places[0]?.node);
    for (const [at, one] of told.entries()) {
      for (const [after, other] of told.entries()) {
        if (!one || !other || after <= at || types[at] !== types[after] || isDeepStrictEqual(one, other)) continue;
        const [oneBefore, otherBefore] = [{ ...one }, { ...other }];
        const apply = (): void => (become(one, otherBefore), become(other, oneBefore));
        const revert = (): void => (become(one, oneBefore), become(other, otherBefore));
        yield { path, what: `${formula(one)} and ${formula(other)} change places`, apply, revert };
      }
    }
    for (const { name, by } of exchangesOf(node, parts, depth)) yield put(`${node.name} becomes ${name}`, by);
    return;
  }
  switch (node.kind) {
    case 'compare':
      yield change(
        path,
        `${node.operator} becomes ${swapped[node.operator]} in ${formula(node)}`,
        node,
        'operator',
        swapped[node.operator],
      );
      return;
    case 'literal':
      if (typeof node.value === 'number')
        for (const by of [-1, 1]) yield change(path, `${node.value} becomes ${node.value + by}`, node, 'value', node.value + by);
      else if (node.type === 'date' && node.value !== null)
        for (const by of [-1, 1]) yield change(path, `${node.value} moves by ${by} day`, node, 'value', addDays(String(node.value), by));
      else if (node.type === 'decimal' && node.value !== null)
        for (const by of ['0', '9']) yield change(path, `${node.value} becomes ${by}`, node, 'value', by);
      else if (typeof node.value === 'boolean') yield change(path, `${node.value} becomes ${!node.value}`, node, 'value', !node.value);
      else if (node.value !== null) yield change(path, `"${node.value}" becomes no code there is`, node, 'value', '(none)');
      return;
    case 'given':
      if (typeof node.default === 'number')
        for (const by of [-1, 1]) yield change(path, `${node.name} is ${node.default + by}`, node, 'default', node.default + by);
      return;
    case 'parameter':
      if (node.name !== 'dataEnd')
        yield put(`${node.name} becomes the other end`, {
          kind: 'parameter',
          name: node.name === 'periodStart' ? 'periodEnd' : 'periodStart',
        });
      return;
    case 'and':
    case 'or':
      for (const [at, operand] of node.operands.entries()) {
        if (node.operands.length > 1) yield change(path, `drops ${formula(operand)}`, node, 'operands', without(node.operands, at));
      }
      return;
    case 'not':
      yield put(`drops the not of ${formula(node)}`, node.operand);
      return;
    case 'isNull':
      yield put(`negates ${formula(node)}`, { kind: 'not', operand: before });
      return;
    case 'in':
      for (const at of codesToDrop(node.list.codes))
        yield change(path, `drops ${node.list.codes[at]} from ${node.list.name}`, node.list, 'codes', without(node.list.codes, at));
      return;
    case 'case':
      for (const [at, entry] of node.when.entries())
        yield change(path, `drops the case ${formula(entry.if)}`, node, 'when', without(node.when, at));
      return;
    case 'shift':
      if (typeof node.by === 'number')
        for (const by of [-1, 1]) yield change(path, `${formula(node)} moves by ${by}`, node, 'by', node.by + by);
      if (node.unit === 'workingDays') yield change(path, 'working days become days', node, 'unit', 'days');
      return;
    case 'elapsed':
      if (node.unit === 'workingDays') yield change(path, 'working days become days', node, 'unit', 'days');
      return;
    case 'related':
      if (node.aggregate === 'exists' && isCondition) yield put(`negates ${formula(node)}`, { kind: 'not', operand: before });
      if (node.aggregate === 'min' || node.aggregate === 'max')
        yield change(path, `${node.aggregate} becomes the other`, node, 'aggregate', node.aggregate === 'min' ? 'max' : 'min');
      // An owner is one row of the owners, so its latest is its earliest.
      if ((node.aggregate === 'latest' || node.aggregate === 'earliest') && node.table !== keyOwner[node.key])
        yield change(path, `${node.aggregate} becomes the other`, node, 'aggregate', node.aggregate === 'latest' ? 'earliest' : 'latest');
      if (node.aggregate === 'countDistinct') yield change(path, 'different values become rows', node, 'aggregate', 'count');
      if (node.where !== null) yield change(path, `drops where ${formula(node.where)}`, node, 'where', null);
      return;
    case 'column':
    case 'arithmetic':
    case 'quotient':
    case 'idiom':
      return;
  }
}

type Holder = Record<string | number, Mutable<Statistic>>;

/** The headline of a distribution and the statistics beside it, each with where it stands. */
function statisticsOf(
  calculation: Mutable<Extract<Calculation, { shape: 'distribution' }>>,
): readonly (readonly [string, Holder, string | number])[] {
  const beside = calculation.statistics ?? [];
  return [
    ['headline', calculation as unknown as Holder, 'headline'],
    ...beside.map((_, at) => [`statistics.${at}`, beside as unknown as Holder, at] as const),
  ];
}

/** Every mutant of the inside of a part. The parts inside it are used, as a definition uses them, not proved again. */
export function* mutantsOfPart(idiom: Mutable<Idiom>, parts: Parts): Generator<Mutant> {
  argumentsShared(idiom);
  const condition = typeOfPart(parts.get(idiom.name)!) === 'boolean';
  for (const slot of slotsIn(idiom, 'expansion', idiom.name, condition, walkWith(parts))) yield* mutantsOfSlot(slot, parts);
}

/** Every mutant of what is said of figures that are given. Exclusions are words to whoever counts, and change no figure here. */
function* mutantsOfGiven(calculation: Mutable<Aggregated>): Generator<Mutant> {
  for (const by of [-1, 1]) yield change('per', `becomes ${calculation.per + by}`, calculation, 'per', calculation.per + by);
  yield change('isPart', 'becomes the other', calculation, 'isPart', !calculation.isPart);
  if (calculation.denominator !== null) yield change('denominator', 'is dropped', calculation, 'denominator', null);
  for (const split of calculation.breakdowns) {
    yield change(`breakdown ${split.id}`, 'adds up becomes the other', split, 'addsUp', !split.addsUp);
    for (const at of split.strata.keys())
      yield change(`breakdown ${split.id}`, `drops ${split.strata[at]?.value}`, split, 'strata', without(split.strata, at));
  }
}

/**
 * Every mutant of a definition or of a derived table's rules. Apply one at a time, and revert it. A definition answers for
 * its own clauses, for what it tells the parts it uses, and for another part in the place of one; the insides of `parts`
 * are proved by vectors of their own.
 */
export function* mutantsOf(part: Mutable<Definition> | Rules, parts: Parts = new Map()): Generator<Mutant> {
  for (const slot of slotsOf(part, parts)) yield* mutantsOfSlot(slot, parts);
  if (!('calculation' in part)) {
    if (part.kind === 'union') {
      for (const at of part.parts.keys()) yield change(`parts.${at}`, 'is dropped', part, 'parts', without(part.parts, at));
      for (const [at, { where }] of part.parts.entries())
        if (where !== null) yield change(`parts.${at}`, 'drops the whole condition', part.parts[at]!, 'where', null);
      for (const at of part.identity.keys())
        yield change('identity', `drops ${part.identity[at]}`, part, 'identity', without(part.identity, at));
      return;
    }
    if (part.where !== null) yield change('where', 'drops the whole condition', part, 'where', null);
    for (const [name, column] of Object.entries(part.columns)) {
      if (column.take !== 'count')
        yield change(`columns.${name}`, `${column.take} becomes the other end`, column, 'take', column.take === 'first' ? 'last' : 'first');
    }
    return;
  }
  for (const counted of countedParts(part)) {
    for (const [at, exclusion] of counted.exclusions.entries())
      yield change(`exclusion ${exclusion.id}`, 'is dropped', counted, 'exclusions', without(counted.exclusions, at));
    if (counted.rows.where !== null) yield change('cohort', 'drops the whole condition', counted.rows, 'where', null);
  }
  const { calculation } = part;
  if (calculation.shape === 'aggregated') {
    yield* mutantsOfGiven(calculation);
    return;
  }
  if (calculation.shape !== 'distribution') return;
  for (const [path, holder, key] of statisticsOf(calculation)) {
    const statistic = holder[key]!;
    if (typeof statistic === 'string')
      yield change(path, `${statistic} becomes another`, holder, key, statistic === 'mean' ? 'median' : 'mean');
    else if ('percentile' in statistic)
      for (const by of [-1, 1])
        yield change(path, `percentile moves by ${by}`, holder, key, { percentile: usualNumber(statistic.percentile) + by });
    else
      for (const by of [-1, 1])
        yield change(path, `limit moves by ${by}`, holder, key, { shareAbove: usualNumber(statistic.shareAbove) + by });
  }
  for (const band of calculation.bands) {
    for (const end of ['from', 'to'] as const) {
      if (band[end] !== null) for (const by of [-1, 1]) yield change(`band ${band.id}`, `${end} moves by ${by}`, band, end, band[end] + by);
    }
  }
}
