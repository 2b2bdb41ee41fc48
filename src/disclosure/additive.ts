import { IndicatorError } from '../errors.js';
import { ANY } from '../language/index.js';
import { addCell, addRelation, type CellSystem, relate } from './cell-system.js';
import { codeOf, groupBy, keyOf, seriesKey, splitKey } from './exact-figure.js';
import type { FigureEntry } from './figure-cells.js';
import type { CountOf, CountRelation } from './options.js';

interface Adding {
  readonly system: CellSystem;
  readonly isSmall: (count: number) => boolean;
  /** Told of a total that its parts exceed. */
  readonly exceeded: (total: FigureEntry) => void;
}

function addUp({ system, isSmall, exceeded }: Adding, total: FigureEntry, role: string, parts: readonly FigureEntry[]): void {
  const whole = total.cells.get(role);
  const cells = parts.flatMap((part) => part.cells.get(role) ?? []);
  if (whole === undefined || cells.length === 0) return;
  if (!addRelation(system, whole, cells, isSmall)) exceeded(total);
}

/** Cells of which each is a part of the one before; what is left of each is there for the reader even when it is none. */
function withinEachOther(system: CellSystem, cells: readonly number[], isSmall: (count: number) => boolean): boolean {
  for (let at = 1; at < cells.length; at++) {
    const [whole, part] = [cells[at - 1], cells[at]];
    const rest = system.value[whole] - system.value[part];
    if (rest < 0) return false;
    const cell = addCell(system, { value: rest, lowest: 0, shown: false, suppressible: false, guarded: isSmall(rest), weight: 0 });
    relate(system, whole, [part, cell]);
  }
  return true;
}

/** How many values are above each limit, the lowest limit first. */
function cellsAbove({ figure, cells }: FigureEntry): readonly { readonly cell: number; readonly limit: number }[] {
  const found = (figure.spread?.statistics ?? []).flatMap(({ id, above }) =>
    above ? [{ cell: cells.get(`above:${id}`)!, limit: above.limit }] : [],
  );
  return found.sort((a, b) => a.limit - b.limit);
}

/** A proportion's denominator is its numerator and the rest, and the rest are people too. Bands are parts of the values. */
function withinFigures({ system, isSmall, exceeded }: Adding, entries: readonly FigureEntry[]): void {
  for (const entry of entries) {
    const denominator = entry.cells.get('denominator');
    if (denominator === undefined) continue;
    // The more than one limit is above, the fewer values are above it: each is a part of the one before.
    const within = entry.kind === 'proportion' ? [entry.cells.get('numerator')!] : cellsAbove(entry).map(({ cell }) => cell);
    if (!withinEachOther(system, [denominator, ...within], isSmall)) {
      exceeded(entry);
      continue;
    }
    const bands = [...entry.cells].flatMap(([role, cell]) => (role.startsWith('band:') ? [cell] : []));
    if (bands.length > 0 && !addRelation(system, denominator, bands, isSmall)) exceeded(entry);
    for (const { cell, limit } of cellsAbove(entry)) {
      const higher = (entry.figure.spread?.bands ?? []).filter(({ from }) => from !== null && from > limit);
      if (
        higher.length > 0 &&
        !addRelation(
          system,
          cell,
          higher.map(({ id }) => entry.cells.get(`band:${id}`)!),
          isSmall,
        )
      )
        exceeded(entry);
    }
  }
}

function strataWithinTotals(adding: Adding, entries: readonly FigureEntry[]): void {
  for (const place of groupBy(entries, ({ figure }) => keyOf(seriesKey(figure), codeOf(figure))).values()) {
    const total = place.find(({ figure }) => figure.breakdown === null);
    if (!total) continue;
    // Strata that overlap add up to nothing; what is in any of them and what is in none do.
    const strata = place.filter(
      ({ figure: { breakdown } }) => breakdown && (!breakdown.overlaps || [ANY, null].includes(breakdown.stratum)),
    );
    for (const parts of groupBy(strata, ({ figure }) => figure.breakdown!.id).values()) {
      for (const role of total.cells.keys()) addUp(adding, total, role, parts);
    }
  }
}

function placesWithinPlaces(adding: Adding, entries: readonly FigureEntry[], partOf: Readonly<Record<string, string>>): void {
  for (const series of groupBy(entries, ({ figure }) => keyOf(seriesKey(figure), splitKey(figure))).values()) {
    const byCode = new Map(series.map((entry) => [codeOf(entry.figure), entry]));
    const country = series.find(({ figure }) => figure.geography.level === 'national');
    const hasRegions = series.some(({ figure }) => figure.geography.level === 'regional');
    const around = (entry: FigureEntry): FigureEntry | undefined => {
      if (entry === country) return undefined;
      const code = codeOf(entry.figure);
      if (hasRegions && entry.figure.geography.level === 'local-authority' && !Object.hasOwn(partOf, code)) {
        throw new IndicatorError(
          'invalid-argument',
          `Regions are published beside ${code}, and \`partOf\` does not say which region it is in.`,
        );
      }
      const passed = new Set([code]);
      for (let at = code; Object.hasOwn(partOf, at); ) {
        at = partOf[at];
        if (passed.has(at)) throw new IndicatorError('invalid-argument', `In \`partOf\`, ${at} is a part of itself.`);
        passed.add(at);
        const found = byCode.get(at);
        if (found) return found;
      }
      return country;
    };
    const members = series.flatMap((entry) => {
      const whole = around(entry);
      return whole ? [{ entry, whole }] : [];
    });
    for (const parts of groupBy(members, ({ whole }) => codeOf(whole.figure)).values()) {
      const { whole } = parts[0];
      for (const role of whole.cells.keys())
        addUp(
          adding,
          whole,
          role,
          parts.map(({ entry }) => entry),
        );
    }
  }
}

function acrossIndicators(
  { system, isSmall, exceeded }: Adding,
  entries: readonly FigureEntry[],
  relations: readonly CountRelation[],
): void {
  const isOfSeveral = ({ total, parts }: CountRelation): boolean => [total, ...parts].some(({ stratum }) => stratum !== undefined);
  const places = groupBy(entries, ({ figure }) => keyOf(figure.period.start, figure.period.end, codeOf(figure)));
  for (const place of places.values()) {
    const byFigure = new Map(place.map((entry) => [keyOf(entry.figure.indicator, splitKey(entry.figure)), entry]));
    const state = (relation: CountRelation, split: string): void => {
      const found = ({ indicator, stratum }: CountOf): FigureEntry | undefined =>
        byFigure.get(keyOf(indicator, stratum ? splitKey({ breakdown: { id: stratum.breakdown, stratum: stratum.value } }) : split));
      const cells = relation.parts.flatMap((part) => found(part)?.cells.get(part.count) ?? []);
      const whole = found(relation.total);
      const cell = whole?.cells.get(relation.total.count);
      if (whole && cell !== undefined && cells.length > 0 && !addRelation(system, cell, cells, isSmall)) exceeded(whole);
    };
    const splits = new Map(place.map(({ figure }) => [splitKey(figure), figure.breakdown?.id ?? null]));
    for (const relation of relations) {
      if (isOfSeveral(relation)) state(relation, '');
      else
        for (const [split, breakdown] of splits)
          if (breakdown === null || (relation.breakdowns?.includes(breakdown) ?? true)) state(relation, split);
    }
  }
}

/** States everything that a reader could subtract: within figures, strata, places, and indicators that are made of each other. */
export function relateFigures(
  adding: Adding,
  entries: readonly FigureEntry[],
  options: { readonly partOf: Readonly<Record<string, string>>; readonly relations: readonly CountRelation[] },
): void {
  withinFigures(adding, entries);
  strataWithinTotals(adding, entries);
  placesWithinPlaces(adding, entries, options.partOf);
  acrossIndicators(adding, entries, options.relations);
}
