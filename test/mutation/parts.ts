import { isDeepStrictEqual } from 'node:util';
import { type Expression, partsOf } from '../../src/language/index.js';
import { type Idiom, type PartSample, typeOfPart } from '../support/parts.js';
import type { Mutable } from './tree.js';

/** The parts that are proved once, by name. */
export type Parts = ReadonlyMap<string, PartSample>;

type Node = Mutable<Expression>;
type Fields = Record<string, unknown>;

const isNode = (value: object): value is Node => 'kind' in value;

/** How many rows are in scope in the fields of a value that stands where `depth` are. */
const depthInside = (value: object, depth: number): number => (isNode(value) && value.kind === 'related' ? depth + 1 : depth);

/** An expression as it is written where `by` more rows are in scope: what looks at rows from level `from` on looks further in. */
function shifted<T>(value: T, from: number, by: number): T {
  if (by === 0 || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((entry) => shifted(entry, from, by)) as T;
  const fields: Fields = Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, shifted(entry, from, by)]));
  if (typeof fields['level'] === 'number' && fields['level'] >= from) fields['level'] += by;
  // The same fields, so the same type.
  return fields as T;
}

/** Where a part uses what it is told: for each argument, the objects that stand for it, and how many rows are in scope there. */
const uses = new WeakMap<object, readonly (readonly { readonly node: Node; readonly depth: number }[])[]>();

export const usesOf = (idiom: Mutable<Idiom>) => uses.get(idiom) ?? idiom.arguments.map(() => []);

/**
 * Puts one object wherever a part uses an argument, so that a change of the argument changes every use. Outer parts come
 * first: what they hand on to a part inside them is one object with their own.
 */
export function argumentsShared<T>(value: T, depth = 1): T {
  if (typeof value !== 'object' || value === null) return value;
  if (isNode(value) && value.kind === 'idiom') {
    const found: { readonly node: Node; readonly depth: number }[][] = value.arguments.map(() => []);
    const at = (argument: number, inside: number): Node | undefined => found[argument]!.find((use) => use.depth === inside)?.node;
    const share = <V>(inner: V, inside: number): V => {
      if (typeof inner !== 'object' || inner === null) return inner;
      for (const [index, argument] of (value as Mutable<Idiom>).arguments.entries()) {
        const here = at(index, inside) ?? shifted(argument, depth, inside - depth);
        if (!isDeepStrictEqual(here, inner)) continue;
        if (!at(index, inside)) found[index]!.push({ node: here, depth: inside });
        // Equal in every part, so of the same type.
        return here as V;
      }
      for (const key of Object.keys(inner) as (keyof V)[]) inner[key] = share(inner[key], depthInside(inner, inside));
      return inner;
    };
    (value as Mutable<Idiom>).expansion = share((value as Mutable<Idiom>).expansion, depth);
    uses.set(value, found);
  }
  for (const key of Object.keys(value) as (keyof T)[]) argumentsShared(value[key], depthInside(value, depth));
  return value;
}

/** An expression of a sample, where `depth` rows are in scope and other arguments are given. */
function moved(sample: PartSample, depth: number, given: readonly Expression[]): Node {
  const put = (value: unknown, inside: number): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const at = sample.idiom.arguments.findIndex((argument) => isDeepStrictEqual(shifted(argument, 1, inside - 1), value));
    if (at >= 0) return shifted(given[at], depth, inside - 1);
    if (Array.isArray(value)) return value.map((entry) => put(entry, inside));
    const fields: Fields = Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, put(entry, depthInside(value, inside))]));
    if (typeof fields['level'] === 'number') fields['level'] += depth - 1;
    return fields;
  };
  return put(sample.idiom.expansion, 1) as Node;
}

/** What an expression is made of, apart from the expressions inside it and from what a definition may tell a part. */
const ownFields: Readonly<Record<string, readonly string[]>> = {
  literal: ['type'],
  parameter: ['name', 'collection'],
  column: ['table', 'name', 'level'],
  compare: ['operator'],
  arithmetic: ['operator'],
  shift: ['unit'],
  elapsed: ['unit'],
  related: ['aggregate', 'table', 'key', 'level'],
  idiom: ['name'],
};

/** True when a part is told one thing here and another in its sample: a number, a written value, a list of codes. */
function isTold(node: Node, like: Node): boolean {
  if (node.kind === 'literal') return like.kind === 'literal' && node.value !== like.value;
  if (node.kind === 'shift') return like.kind === 'shift' && node.by !== like.by;
  return node.kind === 'in' && like.kind === 'in' && !isDeepStrictEqual(node.list.codes, like.list.codes);
}

/**
 * What a definition tells a part beyond its arguments: numbers, written values and lists in which it differs from the
 * sample that is proved. These are the definition's own.
 *
 * @throws when what goes by the part's name is something else
 */
export function told(idiom: Mutable<Idiom>, parts: Parts, depth: number): readonly Node[] {
  const sample = parts.get(idiom.name)!.idiom;
  const own = new Set<Node>();
  const isUse = (node: Node): boolean => usesOf(idiom).some((ofOne) => ofOne.some((use) => use.node === node));
  const compare = (node: Node, like: Node, inside: number): void => {
    const here = shifted(like, 0, depth - 1);
    const isArgumentOfSample = sample.arguments.some((argument) => isDeepStrictEqual(shifted(argument, 1, inside - 1), like));
    // Filled by an argument in both; or its own, and only here or only there the same as an argument.
    if (isArgumentOfSample ? isUse(node) || isDeepStrictEqual(node, here) : isUse(node) && isDeepStrictEqual(node, here)) return;
    const [inner, innerLike] = [partsOf(node) as Node[], partsOf(like) as Node[]];
    const isSame = (ownFields[node.kind] ?? []).every((field) => (node as unknown as Fields)[field] === (here as unknown as Fields)[field]);
    if (node.kind !== like.kind || inner.length !== innerLike.length || !isSame) {
      const proof = `test/vectors/parts/${idiom.name}.json`;
      throw new Error(
        `What is called ${idiom.name} is not the part that ${proof} proves: it differs at a ${node.kind}. Two parts need two names.`,
      );
    }
    if (isTold(node, like)) own.add(node);
    for (const [at, each] of inner.entries()) compare(each, innerLike[at]!, depthInside(like, inside));
  };
  compare(idiom.expansion, sample.expansion as Node, 1);
  return [...own];
}

/** The types of what a part is told. */
export const argumentTypes = (sample: PartSample): readonly string[] =>
  sample.idiom.arguments.map((argument) => typeOfPart({ ...sample, idiom: { ...sample.idiom, expansion: argument, arguments: [] } }));

/** What a part takes and gives: `boolean(date)`. */
const signatureOf = (sample: PartSample): string => `${typeOfPart(sample)}(${argumentTypes(sample).join(', ')})`;

/** True when a part looks at the row it is asked of only through what it is told and through the row's child. */
function fitsAnyTable({ idiom }: PartSample): boolean {
  const fits = (node: Expression, inside: number): boolean => {
    if (idiom.arguments.some((argument) => isDeepStrictEqual(shifted(argument, 1, inside - 1), node))) return true;
    if (node.kind === 'column' && node.level === 0) return false;
    if (node.kind === 'related' && node.level === 1 && node.key !== 'child') return false;
    return partsOf(node).every((part) => fits(part, depthInside(node, inside)));
  };
  return fits(idiom.expansion, 1);
}

/** The other parts that could stand in a part's place by mistake: they take and give the same. */
export function exchangesOf(idiom: Idiom, parts: Parts, depth: number): readonly { readonly name: string; readonly by: Node }[] {
  const own = signatureOf(parts.get(idiom.name)!);
  return [...parts.values()]
    .filter((sample) => sample.idiom.name !== idiom.name && fitsAnyTable(sample) && signatureOf(sample) === own)
    .map((sample) => ({ name: sample.idiom.name, by: moved(sample, depth, idiom.arguments) }));
}
