/**
 * What a reader of a publication can set up equations with: counts, and which of them add up to which. Cells are numbered;
 * the lists run in parallel.
 */
export interface CellSystem {
  /** The true count. */
  readonly value: number[];
  /** The least a reader must allow for when the cell is suppressed: 1 where zeros are always shown. */
  readonly lowest: number[];
  /** Whether a reader sees the count. */
  readonly shown: boolean[];
  /** Whether it could be suppressed: a count that is not published cannot, and a public zero need not. */
  readonly suppressible: boolean[];
  /** Whether it must not be worked out, once it is not shown. */
  readonly guarded: boolean[];
  /** What suppressing it would cost the reader. */
  readonly weight: number[];
  /** The relations that each cell is in. */
  readonly relationsOf: number[][];
  readonly relations: Relation[];
}

/** `total` is the sum of `parts`. */
export interface Relation {
  readonly total: number;
  readonly parts: readonly number[];
}

export interface NewCell {
  readonly value: number;
  readonly lowest: number;
  readonly shown: boolean;
  readonly suppressible: boolean;
  readonly guarded: boolean;
  readonly weight: number;
}

export function emptySystem(): CellSystem {
  return { value: [], lowest: [], shown: [], suppressible: [], guarded: [], weight: [], relationsOf: [], relations: [] };
}

/** Adds a cell and returns its number. */
export function addCell(system: CellSystem, cell: NewCell): number {
  system.lowest.push(cell.lowest);
  system.shown.push(cell.shown);
  system.suppressible.push(cell.suppressible);
  system.guarded.push(cell.guarded);
  system.weight.push(cell.weight);
  system.relationsOf.push([]);
  return system.value.push(cell.value) - 1;
}

/** States that a total is the sum of its parts, exactly. */
export function relate(system: CellSystem, total: number, parts: readonly number[]): void {
  const relation = system.relations.push({ total, parts }) - 1;
  for (const cell of [total, ...parts]) system.relationsOf[cell].push(relation);
}

/**
 * States that the parts are some or all of a total. What is left over is a count too, though nobody publishes it: a reader
 * who subtracts has it, so it is guarded as any other (`isSmall`). Parts that make up the total are taken
 * to be all there are. Parts that overlap only tell that none exceeds the total.
 *
 * @returns whether the parts fit in the total
 */
export function addRelation(system: CellSystem, total: number, parts: readonly number[], isSmall: (count: number) => boolean): boolean {
  const whole = system.value[total];
  const left = whole - parts.reduce((sum, part) => sum + system.value[part], 0);
  const withRest = (members: readonly number[], value: number): void => {
    const rest = addCell(system, { value, lowest: 0, shown: false, suppressible: false, guarded: isSmall(value), weight: 0 });
    relate(system, total, [...members, rest]);
  };
  if (left === 0) relate(system, total, parts);
  else if (left > 0) withRest(parts, left);
  else for (const part of parts) if (system.value[part] <= whole) withRest([part], whole - system.value[part]);
  return left >= 0;
}
