import { describe, expect, expectTypeOf, it } from 'vitest';
import { definitions } from '../../definitions/index.js';
import {
  applyDisclosure,
  type CountRelation,
  type DisclosureProfile,
  dfeCin,
  dfeCla,
  dfeWorkforce,
  type ExactFigure,
  internal,
  ohid,
  opensafely,
} from '../../src/disclosure/index.js';
import { IndicatorError } from '../../src/errors.js';
import type { Entry } from '../../src/language/index.js';
import type { Cell, Publication } from '../../src/results/publication.js';
import type { Result } from '../../src/results/result.js';
import { figure } from './tables.js';

interface Stated {
  readonly partOf?: Readonly<Record<string, string>>;
  readonly definitions?: readonly Entry[];
  readonly relations?: readonly CountRelation[];
}

/** Figures of indicators that have nothing to do with each other. */
const alone = { relations: [] } as const;

const text = (cell: Cell): string => (cell.kind === 'number' ? cell.text : cell.symbol);

/** Numerator, denominator and value of each figure as they are printed. */
function printed(figures: readonly ExactFigure[], profile: DisclosureProfile, options: Stated = {}): readonly string[] {
  const { partOf = {}, definitions: given, relations = [] } = options;
  return applyDisclosure(figures, profile, given ? { partOf, definitions: given } : { partOf, relations }).figures.map(
    ({ numerator, denominator, value }) => [numerator, denominator, value].map(text).join(' '),
  );
}

const stratum = (label: string): ExactFigure['breakdown'] => ({ id: 'reason', stratum: label, label });

/** A total and its strata, as counts. */
const split = (total: number, ...counts: readonly number[]): readonly ExactFigure[] => [
  figure({ numerator: total }),
  ...counts.map((numerator, at) => figure({ numerator, breakdown: stratum(`s${at}`) })),
];

const numerators = (figures: readonly ExactFigure[], profile: DisclosureProfile, options?: Stated): readonly string[] =>
  printed(figures, profile, options).map((row) => row.split(' ')[0]!);

describe('parts that overlap', () => {
  const part = (stratum: string | null, numerator: number): ExactFigure =>
    figure({ numerator, breakdown: { id: 'factors', stratum, label: stratum ?? 'None', overlaps: true } });

  it('are not taken to add up, but what is in any and what is in none are', () => {
    // The 2 of none can be had from 22 and 20, so the 20 goes with it; 12 and 13 tell nothing of the 2 beside them.
    const figures = [figure({ numerator: 22 }), part('a', 12), part('b', 13), part('c', 2), part('any', 20), part(null, 2)];
    expect(numerators(figures, dfeCin, alone)).toEqual(['22', '12', '13', 'c', 'c', 'c']);
  });
});

describe('small counts', () => {
  it('suppresses 1 to 5 and shows 0 and 6, for children in need', () => {
    const figures = [0, 1, 5, 6].map((numerator, at) => figure({ indicator: `i${at}`, numerator }));
    expect(printed(figures, dfeCin, alone)).toEqual(['0 z 0', 'c z c', 'c z c', '6 z 6']);
  });

  it('suppresses 1 to 7 and rounds the rest to the nearest 5, half up, for OHID', () => {
    // 12 is nearer 10, 13 nearer 15.
    const figures = [0, 7, 8, 12, 13].map((numerator, at) => figure({ indicator: `i${at}`, numerator }));
    expect(numerators(figures, ohid)).toEqual(['0', 'c', '10', '10', '15']);
  });

  it('suppresses 0 to 7 for OpenSAFELY, where a zero is not told from a small count', () => {
    const figures = [0, 7, 8].map((numerator, at) => figure({ indicator: `i${at}`, numerator }));
    expect(numerators(figures, opensafely)).toEqual(['c', 'c', '10']);
  });

  it('prints small counts of staff, and FTE to one decimal place', () => {
    const figures = [3, 2.25, 0.04].map((numerator, at) => figure({ indicator: `i${at}`, numerator }));
    expect(numerators(figures, dfeWorkforce)).toEqual(['3', '2.3', 'low']);
  });

  it('changes nothing for internal use', () => {
    expect(printed([figure({ numerator: 1, denominator: 3 })], internal)).toEqual(['1 3 33.3']);
  });

  it('prints the small counts of a category that says nothing about anybody', () => {
    const figures = [
      figure({ numerator: 40 }),
      figure({ numerator: 37, breakdown: stratum('Known') }),
      figure({ numerator: 3, breakdown: { id: 'reason', stratum: null, label: 'No information' } }),
    ];
    expect(numerators(figures, dfeCla)).toEqual(['40', '37', '3']);
    expect(numerators(figures, dfeCin, alone)).toEqual(['40', 'c', 'c']);
  });
});

describe('order: suppress, then round, then label', () => {
  it('rounds England and regions to the nearest 10 and leaves authorities exact', () => {
    const figures = [
      figure({ indicator: 'a', code: 'E92000001', level: 'national', numerator: 1255 }),
      figure({ indicator: 'b', code: 'E12000001', level: 'regional', numerator: 124 }),
      figure({ indicator: 'c', numerator: 124 }),
    ];
    expect(numerators(figures, dfeCin, alone)).toEqual(['1260', '120', '124']);
  });

  it('works out percentages from exact counts, half up, at the decimals of the profile', () => {
    // 23 of 80 is 28.75%. 57 of 80 are left, more than five.
    expect(printed([figure({ numerator: 23, denominator: 80 })], dfeCin, alone)).toEqual(['23 80 28.8']);
    expect(printed([figure({ numerator: 23, denominator: 80 })], dfeCla)).toEqual(['23 80 29']);
  });

  it('does not work a region’s percentage out from its rounded counts', () => {
    // 14 of 26 is 53.8%; 10 of 30 would be 33.3%.
    expect(printed([figure({ code: 'E12000001', level: 'regional', numerator: 14, denominator: 26 })], dfeCin, alone)).toEqual([
      '10 30 53.8',
    ]);
  });

  it('marks a share that rounds to nothing and is not nothing', () => {
    // 6 of 2,000 is 0.3%.
    expect(
      printed([figure({ numerator: 6, denominator: 2000 }), figure({ indicator: 'other', numerator: 0, denominator: 2000 })], dfeCla),
    ).toEqual(['6 2000 k', '0 2000 0']);
  });

  it('gives a rate with its population when the count is shown, and takes both away with the count', () => {
    const rate = (indicator: string, numerator: number): ExactFigure => ({
      ...figure({ indicator, numerator, denominator: 20_000 }),
      unit: 'per-10,000-children',
      value: '0.0',
      population: { series: 'mid-year', year: 2024, children: 20_000 },
    });
    // 130 for 20,000 is 65 for 10,000.
    expect(printed([rate('a', 130), rate('b', 4)], dfeCla)).toEqual(['130 20000 65', 'c 20000 c']);
  });

  it('says what is not available and what does not apply', () => {
    const missing: ExactFigure = { ...figure({ numerator: null }), noValue: 'insufficient-history' };
    expect(printed([missing, figure({ indicator: 'none', numerator: 0, denominator: 0 })], dfeCin, alone)).toEqual(['x x x', '0 0 z']);
  });
});

describe('a share is shown only with both its counts', () => {
  it('takes the percentage away with a small numerator or denominator', () => {
    expect(
      printed([figure({ numerator: 4, denominator: 50 }), figure({ indicator: 'other', numerator: 0, denominator: 5 })], dfeCin, alone),
    ).toEqual(['c 50 c', '0 c c']);
  });

  it('suppresses a numerator whose complement is small', () => {
    // 50 − 47 = 3 children are not counted.
    expect(printed([figure({ numerator: 47, denominator: 50 })], dfeCin, alone)).toEqual(['c 50 c']);
    expect(printed([figure({ numerator: 44, denominator: 50 })], dfeCin, alone)).toEqual(['44 50 88.0']);
  });

  it('shows a share of all or none, and warns of it', () => {
    const publication = applyDisclosure(
      [figure({ numerator: 20, denominator: 20 }), figure({ code: 'E09000002', numerator: 0, denominator: 9 })],
      dfeCin,
      alone,
    );
    expect(publication.figures.map(({ value }) => text(value))).toEqual(['100.0', '0.0']);
    expect(publication.notes.map(({ code }) => code)).toEqual(['group-disclosure']);
    expect(publication.notes[0]!.message).toContain('in 2 figures');
  });

  it('does not warn of a suppressed group, which would tell what is hidden', () => {
    const publication = applyDisclosure([figure({ numerator: 4, denominator: 4 })], dfeCin, alone);
    expect(publication.notes.map(({ code }) => code)).toEqual(['suppressed']);
  });
});

describe('what differencing would tell is suppressed too', () => {
  it('suppresses the smallest other stratum beside a small one', () => {
    expect(numerators(split(60, 3, 40, 17), dfeCin, alone)).toEqual(['60', 'c', '40', 'c']);
  });

  it('leaves two small strata alone when together they allow five values each', () => {
    // They sum to 6: 1 to 5 are possible for each. A sum of 5 leaves 1 to 4, and needs a third.
    expect(numerators(split(66, 2, 4, 60), dfeCin, alone)).toEqual(['66', 'c', 'c', '60']);
    expect(numerators(split(65, 2, 3, 60), dfeCin, alone)).toEqual(['65', 'c', 'c', 'c']);
  });

  it('never suppresses a zero where zeros are public, and takes the total instead', () => {
    // 3 and 0 are all there is: with the total shown, 3 would be too, so the total is small as well.
    expect(numerators(split(3, 3, 0, 0), dfeCin, alone)).toEqual(['c', 'c', '0', '0']);
    // Two small strata that sum to 6 hide each other; the total can stay.
    expect(numerators(split(6, 3, 3, 0), dfeCin, alone)).toEqual(['6', 'c', 'c', '0']);
  });

  it('guards what is left over when a stratum is not published', () => {
    // 60 − 57 = 3 children are in the stratum that is missing.
    expect(numerators(split(60, 57), dfeCin, alone)).toEqual(['60', 'c']);
    expect(numerators(split(60, 50), dfeCin, alone)).toEqual(['60', '50']);
  });

  const england = (numerator: number): ExactFigure => figure({ code: 'E92000001', level: 'national', numerator });
  const authorities = (...counts: readonly number[]): readonly ExactFigure[] =>
    counts.map((numerator, at) => figure({ code: `E0900000${at}`, numerator }));

  it('suppresses a sibling authority, though England is rounded', () => {
    // 103 is printed as 100, which is 95 to 104: less 60 and 40, only 1 to 4 would be left for the third.
    expect(numerators([england(103), ...authorities(60, 40, 3)], dfeCin, alone)).toEqual(['100', '60', 'c', 'c']);
  });

  it('adds authorities to their region and regions to England', () => {
    const region = (code: string, numerator: number): ExactFigure => figure({ code, level: 'regional', numerator });
    const partOf = {
      E09000000: 'E12000001',
      E09000001: 'E12000001',
      E09000002: 'E12000002',
      E12000001: 'E92000001',
      E12000002: 'E92000001',
    };
    // The only authority of its region has a small count, so the region has, so another region is suppressed. The authority
    // there hides beside a sibling, since the two regions' sum is known and one of them is an authority's count.
    const figures = [england(104), region('E12000001', 100), region('E12000002', 4), ...authorities(60, 40, 4)];
    const shown = numerators(figures, dfeCin, { partOf });
    expect(shown[2]).toBe('c');
    expect(shown[5]).toBe('c');
    expect(shown[0] === 'c' || shown[1] === 'c').toBe(true);
    expect(shown[1] !== 'c' || shown[3] === 'c' || shown[4] === 'c').toBe(true);
  });

  it('refuses regions beside an authority of which nobody said where it is', () => {
    const figures = [figure({ code: 'E12000001', level: 'regional', numerator: 100 }), ...authorities(100)];
    expect(() => applyDisclosure(figures, dfeCin, alone)).toThrow(IndicatorError);
    expect(() => applyDisclosure(figures, dfeCin, alone)).toThrow('E09000000');
  });

  const variants = (all: number, without: number, only: number): readonly ExactFigure[] => [
    figure({ indicator: 'children-in-care-rate', numerator: all }),
    figure({ indicator: 'children-in-care-rate-excluding-uasc', numerator: without }),
    figure({ indicator: 'children-in-care-rate-uasc-only', numerator: only }),
  ];

  it('knows that all children in care are the unaccompanied and the others', () => {
    expect(numerators(variants(80, 77, 3), dfeCin, { definitions })).toEqual(['80', 'c', 'c']);
    expect(numerators(variants(80, 70, 10), dfeCin, { definitions })).toEqual(['80', '70', '10']);
  });

  it('guards a variant that is not published', () => {
    expect(numerators(variants(80, 77, 3).slice(0, 2), dfeCin, { definitions })).toEqual(['80', 'c']);
  });

  it('takes relations from the caller', () => {
    const figures = [figure({ indicator: 'whole', numerator: 50 }), figure({ indicator: 'part', numerator: 47 })];
    const count = 'numerator';
    expect(numerators(figures, dfeCin, alone)).toEqual(['50', '47']);
    expect(
      numerators(figures, dfeCin, { relations: [{ total: { indicator: 'whole', count }, parts: [{ indicator: 'part', count }] }] }),
    ).toEqual(['50', 'c']);
  });

  it('does not compare periods', () => {
    const earlier: ExactFigure = { ...figure({ numerator: 50 }), period: { start: '2023-04-01', end: '2024-03-31' } };
    expect(numerators([figure({ numerator: 53 }), earlier], dfeCin, alone)).toEqual(['53', '50']);
  });

  it('says when parts do not add up to their total, and publishes no remainder that is small', () => {
    const publication = applyDisclosure(split(60, 57, 40), dfeCin, alone);
    expect(publication.notes.map(({ code }) => code)).toContain('not-additive');
    // 60 − 57 = 3 are outside the first stratum.
    expect(publication.figures.map(({ numerator }) => text(numerator))).toEqual(['60', 'c', '40']);
  });
});

describe('profiles that round', () => {
  it('give percentages and rates of what is shown, so that exact counts do not follow from them', () => {
    // 82 is shown as 80, 117 as 115: 80 ÷ 115 is 69.6 per cent, 82 ÷ 117 would be 70.1.
    expect(printed([figure({ numerator: 82, denominator: 117 })], ohid)).toEqual(['80 115 69.6']);
    const rate: ExactFigure = {
      ...figure({ numerator: 82, denominator: 12144 }),
      unit: 'per-10,000-children',
      value: '68',
      population: { series: 'population', year: 2023, children: 12144 },
    };
    expect(printed([rate], opensafely)).toEqual(['80 12144 66']);
    expect(printed([{ ...rate, value: '67.5' }], dfeCin)).toEqual(['82 12144 67.5']);
  });
});

describe('distributions', () => {
  const spread = (counts: readonly [number, number, number]): ExactFigure => {
    const values = counts[0] + counts[1] + counts[2];
    return {
      ...figure({ numerator: 12 * values, denominator: values }),
      unit: 'score',
      value: '12.0',
      spread: {
        values,
        unknown: 0,
        minimum: '0',
        lowerQuartile: '8.0',
        median: '11.5',
        upperQuartile: '16.0',
        maximum: '33',
        mean: '12.0',
        headline: 'mean',
        statistics: [],
        bands: counts.map((count, at) => ({ id: `b${at}`, label: `Band ${at}`, from: at * 10, count })),
      },
    };
  };
  const shownOf = (counts: readonly [number, number, number]): string => {
    const [one] = applyDisclosure([spread(counts)], dfeCin, alone).figures;
    const { lowerQuartile, median, upperQuartile, mean, bands } = one!.spread!;
    return [one!.numerator, one!.denominator, one!.value, lowerQuartile, median, upperQuartile, mean, ...bands.map(({ count }) => count)]
      .map(text)
      .join(' ');
  };

  it('shows a percentile only with enough people at either side, a share only with enough above and below, and never the greatest', () => {
    const statistics = (above: number) => [
      { id: 'percentile-90', label: '90th percentile', value: '20.0', above: null },
      { id: 'maximum', label: 'maximum', value: '33.0', above: null },
      { id: 'share-above-20', label: 'share above 20, per cent', value: '10.0', above: { limit: 20, count: above } },
    ];
    const shown = (values: number, above: number): string => {
      const of = spread([values - above, above, 0]);
      const [one] = applyDisclosure(
        [{ ...of, spread: { ...of.spread!, headline: 'maximum', bands: [], statistics: statistics(above) } }],
        dfeCin,
        alone,
      ).figures;
      return [one!.value, ...one!.spread!.statistics.map(({ value }) => value)].map(text).join(' ');
    };
    // Ten times six people: 60 values, of which six lie above the 90th percentile.
    expect(shown(60, 10)).toBe('c 20.0 c 10.0');
    expect(shown(59, 10)).toBe('c c c 10.0');
    // Five people are above the limit, or five below it.
    expect(shown(60, 5)).toBe('c 20.0 c c');
    expect(shown(60, 55)).toBe('c 20.0 c c');
  });

  it('a band above a limit and the share above it are not told apart by subtraction', () => {
    // 8 above 19: 5 in one band and 3 in another, both small. Were the 8 shown beside nothing else it would be their sum alone.
    const of = spread([40, 5, 3]);
    const statistics = [{ id: 'share-above-5', label: 'share above 5, per cent', value: '16.7', above: { limit: 5, count: 8 } }];
    const [one] = applyDisclosure([{ ...of, spread: { ...of.spread!, headline: 'median', statistics } }], dfeCin, alone).figures;
    expect(one!.spread!.bands.map(({ count }) => text(count))).toEqual(['40', 'c', 'c']);
    expect(text(one!.spread!.statistics[0]!.value)).toBe('16.7');
    // With 8 in the second band and 3 in the third, 11 above tells the 3: one of the larger goes too.
    const other = spread([40, 8, 3]);
    const eleven = [{ id: 'share-above-5', label: 'share above 5, per cent', value: '21.6', above: { limit: 5, count: 11 } }];
    const [two] = applyDisclosure(
      [{ ...other, spread: { ...other.spread!, headline: 'median', statistics: eleven } }],
      dfeCin,
      alone,
    ).figures;
    const cells = [...two!.spread!.bands.map(({ count }) => text(count)), text(two!.spread!.statistics[0]!.value)];
    expect(cells[2]).toBe('c');
    expect(cells.filter((cell) => cell === 'c').length).toBeGreaterThan(1);
  });

  it('shows the mean with its number of values, never the sum, the least or the greatest', () => {
    expect(shownOf([30, 10, 10])).toBe('z 50 12.0 8.0 11.5 16.0 12.0 30 10 10');
    expect(JSON.stringify(applyDisclosure([spread([30, 10, 10])], dfeCin, alone))).not.toMatch(/minimum|maximum|"33"/);
  });

  it('suppresses bands as strata are', () => {
    const [one] = applyDisclosure(
      [{ ...spread([30, 16, 4]), spread: { ...spread([30, 16, 4]).spread!, headline: 'median' } }],
      dfeCin,
      alone,
    ).figures;
    expect(one!.spread!.bands.map(({ count }) => text(count))).toEqual(['30', 'c', 'c']);
  });

  it('shows no median or mean beside a hidden band that it could bound; of a mean that is the headline, the mean and no bands', () => {
    expect(shownOf([30, 16, 4])).toBe('z 50 12.0 c c c 12.0 c c c');
    const withMedian = (counts: readonly [number, number, number]): string => {
      const of = spread(counts);
      const [one] = applyDisclosure([{ ...of, spread: { ...of.spread!, headline: 'median' } }], dfeCin, alone).figures;
      const { lowerQuartile, median, mean } = one!.spread!;
      return [one!.value, lowerQuartile, median, mean].map(text).join(' ');
    };
    expect(withMedian([30, 10, 10])).toBe('12.0 8.0 11.5 12.0');
    expect(withMedian([30, 16, 4])).toBe('c c c c');
  });

  it('shows no mean that leaves fewer values for a hidden band than the threshold has', () => {
    // Seven values that sum to 12, in bands from 0, 10 and 20: at most one of them can be 10 or more.
    const of = spread([6, 1, 0]);
    const [one] = applyDisclosure([{ ...of, numerator: 12, spread: { ...of.spread!, mean: '1.7' } }], dfeCin, alone).figures;
    expect([one!.denominator, one!.value, one!.spread!.mean].map(text)).toEqual(['7', 'c', 'c']);
  });

  it('shows a quartile when six values lie at either side, and the median likewise', () => {
    // 23 values: fewer than six lie beyond a quartile, more than six beyond the median. 11: five beyond the median.
    expect(shownOf([23, 0, 0])).toBe('z 23 12.0 c 11.5 c 12.0 23 0 0');
    expect(shownOf([11, 0, 0])).toBe('z 11 12.0 c c c 12.0 11 0 0');
    expect(shownOf([4, 0, 0])).toBe('z c c c c c c c 0 0');
  });
});

describe('a publication is made in one way only', () => {
  it('keeps the profile’s name and version', () => {
    expect(applyDisclosure([], dfeCin, alone).profile).toEqual({ id: 'dfe-cin', version: 1 });
  });

  it('refuses to publish without a profile, when compiling and when run', () => {
    // @ts-expect-error A profile must be chosen.
    expect(() => applyDisclosure([])).toThrow(IndicatorError);
  });

  it('takes results as they are, and writers take nothing but a publication', () => {
    const write = (publication: Publication): number => publication.figures.length;
    const results: readonly Result[] = [];
    expectTypeOf(results).toExtend<readonly ExactFigure[]>();
    // @ts-expect-error Results are not a publication.
    const results0: () => number = () => write(results);
    // @ts-expect-error An object of the same shape is not one either: only disclosure control makes one.
    const lookalike: () => number = () => write({ profile: { id: 'dfe-cin', version: 1 }, figures: [], notes: [] });
    expect([results0, lookalike].length).toBe(2);
    expect(write(applyDisclosure(results, dfeCin, alone))).toBe(0);
  });

  it('refuses the same figure twice', () => {
    expect(() => applyDisclosure([figure({ numerator: 10 }), figure({ numerator: 11 })], dfeCin, alone)).toThrow('is there twice');
  });

  it('gives the same publication for the same figures, and leaves them as they were', () => {
    const figures = split(60, 3, 40, 17);
    const before = JSON.stringify(figures);
    expect(JSON.stringify(applyDisclosure(figures, dfeCin, alone))).toBe(JSON.stringify(applyDisclosure(figures, dfeCin, alone)));
    expect(JSON.stringify(figures)).toBe(before);
  });
});
