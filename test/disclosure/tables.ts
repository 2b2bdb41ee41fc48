import type { ExactFigure } from '../../src/disclosure/exact-figure.js';
import type { CountRelation } from '../../src/disclosure/index.js';
import { type Random, randomFrom } from '../../src/synthetic/random.js';
import { cellKey, type PublicKnowledge } from './attacker.js';

/** A generated set of figures that are published together, and what everybody knows of how they hang together. */
export interface Table {
  readonly figures: readonly ExactFigure[];
  readonly partOf: Readonly<Record<string, string>>;
  readonly relations: readonly CountRelation[];
  readonly sums: PublicKnowledge['sums'];
  readonly truth: ReadonlyMap<string, number>;
}

const country = 'E92000001';

export interface FigureOf {
  readonly indicator?: string;
  readonly code?: string;
  readonly level?: 'national' | 'regional' | 'local-authority';
  readonly breakdown?: ExactFigure['breakdown'];
  readonly numerator: number | null;
  readonly denominator?: number | null;
}

/** A figure with what disclosure control reads: a percentage when it has a denominator, otherwise a count. */
export function figure({
  indicator = 'invented',
  code = 'E09000001',
  level = 'local-authority',
  breakdown = null,
  numerator,
  denominator = null,
}: FigureOf): ExactFigure {
  return {
    indicator,
    version: 1,
    title: `Title of ${indicator}`,
    unit: denominator === null ? 'children' : 'percent',
    period: { start: '2024-04-01', end: '2025-03-31' },
    geography: level === 'local-authority' ? { level, laCode: code } : { level, code },
    breakdown,
    numerator,
    denominator,
    value:
      denominator === null
        ? String(numerator)
        : denominator === 0
          ? null
          : (Math.floor((numerator! * 1000) / denominator + 0.5) / 10).toFixed(1),
    noValue: denominator === 0 ? 'no-denominator' : null,
    spread: null,
    population: null,
  };
}

function someCount(random: Random): number {
  const kind = random.uniform();
  if (kind < 0.25) return 0;
  if (kind < 0.6) return random.between(1, 5);
  if (kind < 0.8) return random.between(6, 12);
  return random.between(10, 40);
}

/**
 * One to six authorities in no, one or two regions; up to two breakdowns of the same people; a numerator alone or within
 * a denominator; up to two variants that make up a third; sometimes an authority, a stratum or a variant is left out.
 */
export function tableOf(seed: number): Table {
  const random = randomFrom(seed);
  // Most are small, so that many can be attacked; one in twenty-five is as large as it gets.
  const isLarge = random.chance(0.04);
  const regions = Array.from({ length: random.below(3) }, (_, at) => `R${at}`);
  const partOf: Record<string, string> = Object.fromEntries(regions.map((region) => [region, country]));
  const authorities = (regions.length > 0 ? regions : [country]).flatMap((around) =>
    Array.from({ length: random.between(1, isLarge || regions.length < 2 ? 3 : 2) }, (_, at) => {
      const code = `${around}-${at}`;
      partOf[code] = around;
      return code;
    }),
  );
  const isProportion = random.chance(0.5);
  const variants = random.chance(isLarge ? 0.5 : 0.2) ? ['part-one', 'part-two'] : ['all'];
  const strata = [
    { id: 'one', size: random.chance(0.7) ? random.between(2, 3) : 1 },
    { id: 'two', size: random.chance(isLarge ? 0.5 : 0.1) ? 2 : 1 },
  ];
  const places = [...(random.chance(0.7) ? [country] : []), ...(random.chance(0.6) ? regions : []), ...authorities];
  const isIn = (code: string, place: string): boolean => code === place || (partOf[code] !== undefined && isIn(partOf[code], place));

  interface Atom {
    readonly code: string;
    readonly variant: string;
    readonly in: readonly string[];
    readonly numerator: number;
    readonly denominator: number;
  }
  const atoms: Atom[] = [];
  for (const code of authorities) {
    for (const variant of variants) {
      for (let one = 0; one < strata[0]!.size; one++) {
        for (let two = 0; two < strata[1]!.size; two++) {
          const numerator = someCount(random);
          atoms.push({
            code,
            variant,
            in: [`one=${one}`, `two=${two}`],
            numerator,
            denominator: numerator + (isProportion ? someCount(random) : 0),
          });
        }
      }
    }
  }

  const indicators = variants.length > 1 ? ['all', ...variants] : variants;
  const dropped = random.chance(0.2) ? random.below(1000) : -1;
  const figures: ExactFigure[] = [];
  const truth = new Map<string, number>();
  const sums: PublicKnowledge['sums'][number][] = [];
  const splits = strata.flatMap(({ id, size }) =>
    size > 1 ? Array.from({ length: size }, (_, at) => ({ id, stratum: String(at), label: String(at) })) : [],
  );
  const roles = isProportion ? ['numerator', 'denominator'] : ['numerator'];
  for (const indicator of indicators) {
    for (const code of places) {
      for (const breakdown of [null, ...splits]) {
        const inside = atoms.filter(
          (atom) =>
            isIn(atom.code, code) &&
            (indicator === 'all' || atom.variant === indicator) &&
            (!breakdown || atom.in.includes(`${breakdown.id}=${breakdown.stratum}`)),
        );
        const numerator = inside.reduce((sum, atom) => sum + atom.numerator, 0);
        const denominator = isProportion ? inside.reduce((sum, atom) => sum + atom.denominator, 0) : null;
        const level = code === country ? 'national' : regions.includes(code) ? 'regional' : 'local-authority';
        figures.push(figure({ indicator, code, level, breakdown, numerator, denominator }));
        truth.set(cellKey(indicator, code, breakdown, 'numerator'), numerator);
        if (denominator !== null) {
          truth.set(cellKey(indicator, code, breakdown, 'denominator'), denominator);
          truth.set(cellKey(indicator, code, breakdown, 'rest'), denominator - numerator);
        }
      }
    }
  }
  // Which parts there are is worked out before one is left out: everybody knows that it is missing.
  for (const role of roles) {
    const key = (indicator: string, code: string, breakdown: ExactFigure['breakdown']): string => cellKey(indicator, code, breakdown, role);
    for (const indicator of indicators) {
      for (const code of places) {
        for (const { id } of strata.filter(({ size }) => size > 1)) {
          sums.push({
            total: key(indicator, code, null),
            parts: splits.filter((split) => split.id === id).map((split) => key(indicator, code, split)),
            complete: true,
          });
        }
        const below = places.filter(
          (place) =>
            place !== code &&
            isIn(place, code) &&
            !places.some((between) => between !== code && between !== place && isIn(place, between) && isIn(between, code)),
        );
        if (below.length > 0)
          for (const split of [null, ...splits])
            sums.push({ total: key(indicator, code, split), parts: below.map((place) => key(indicator, place, split)), complete: true });
      }
    }
    if (variants.length > 1) {
      for (const code of places)
        for (const split of [null, ...splits])
          sums.push({ total: key('all', code, split), parts: variants.map((variant) => key(variant, code, split)), complete: true });
    }
  }
  const relations: CountRelation[] =
    variants.length > 1
      ? (['numerator', 'denominator'] as const).map((count) => ({
          total: { indicator: 'all', count },
          parts: variants.map((indicator) => ({ indicator, count })),
        }))
      : [];
  const kept = dropped < 0 ? figures : figures.filter((_, at) => at !== dropped % figures.length);
  for (const { total, parts } of sums) {
    const left =
      (truth.get(total) ?? 0) -
      parts
        .filter((part) =>
          kept.some((one) =>
            part.startsWith(
              cellKey(
                one.indicator,
                one.geography.level === 'local-authority' ? one.geography.laCode : one.geography.code,
                one.breakdown,
                '',
              ),
            ),
          ),
        )
        .reduce((sum, part) => sum + truth.get(part)!, 0);
    truth.set(`left of ${total} without ${parts.join('+')}`, left);
  }
  return { figures: kept, partOf, relations, sums, truth };
}
