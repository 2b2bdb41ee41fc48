import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { definitions } from '../../definitions/index.js';
import { dataBeside } from '../../scripts/data-beside.js';
import { quotient } from '../../src/results/exact.js';

const byId = new Map(definitions.map((definition) => [definition.id, definition]));
const definition = (id: string) => byId.get(id)!;
const kind = (id: string): string => definition(id).direction.kind;
const polarity = (id: string): string =>
  definition(id)
    .direction.published.map((each) => `${each.publisher}: ${each.polarity}`)
    .join('; ');

const inCare = ['children-in-care-rate', 'children-in-care-rate-excluding-uasc', 'children-in-care-rate-uasc-only'];
const entrants = [
  'new-entrants-to-care-rate',
  'new-entrants-to-care-rate-excluding-uasc',
  'new-entrants-to-care-rate-uasc-only',
  'new-entrants-to-care-rate-including-short-break-moves',
];
const networks = ['cla-in-family-networks-kinship-foster', 'cla-in-family-networks-with-parents'];
const atHome = ['care-orders-at-home', 'care-orders-at-home-share-of-children-in-care'];

describe('definitions of children looked after', () => {
  it('neither a high nor a low rate of children in care, or of entrants, is better', () => {
    for (const id of [...inCare, ...entrants]) {
      expect(kind(id), id).toBe('neither');
      expect(
        definition(id).context.map(({ field }) => field),
        id,
      ).toEqual(expect.arrayContaining(['deprivation', 'uasc-share', 'port-of-entry', 'region']));
    }
  });

  it('family networks, care orders at home and foster care depend on context', () => {
    for (const id of [...networks, ...atHome, 'foster-care-share']) expect(kind(id), id).toBe('contextual');
  });

  it('a polarity that a publisher gives against ours stands beside it', () => {
    expect(polarity('foster-care-share')).toContain('High');
    for (const id of atHome) expect(polarity(id), id).toContain('High');
    for (const id of ['placements-3plus', 'long-term-stability', 'sdq-average-score']) {
      expect(kind(id), id).toBe('contextual');
      expect(polarity(id), id).toMatch(/DfE LAIT: (Low|High)/);
    }
    expect(definition('sdq-average-score').direction.because).toContain('not the service');
  });

  it('no reading of the family network is a silent default', () => {
    expect(byId.has('cla-in-family-networks')).toBe(false);
    for (const id of networks)
      expect(definition(id).interpretations[0]!.others.join(' '), id).toContain(networks.find((other) => other !== id)!);
  });

  it('placements-3plus and long-term stability are not complements', () => {
    expect(definition('placements-3plus').related).toContainEqual(
      expect.objectContaining({ id: 'long-term-stability', relation: 'looks-like-the-complement-but-is-not' }),
    );
  });
});

interface PublishedRow {
  readonly level: string;
  readonly what: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly value: string;
}

const folder = pathToFileURL(dataBeside('published/'));

/** Rows of a published file; `what` joins the columns between the place and the numbers. No quoted field of these files holds a line end. */
function published(file: string): readonly PublishedRow[] {
  return readFileSync(new URL(file, folder), 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => (line.match(/("[^"]*"|[^,]*)(,|$)/g) ?? []).map((field) => field.replace(/,$/, '').replace(/^"|"$/g, '')))
    .map((fields) => {
      // The pattern also matches the empty end of the line.
      const row = fields.at(-1) === '' ? fields.slice(0, -1) : fields;
      return { level: row[1]!, what: row.slice(5, -3).join(' | '), numerator: row.at(-3)!, denominator: row.at(-2)!, value: row.at(-1)! };
    });
}

const whole = /^\d+$/;
const files: readonly (readonly [string, string, string, number])[] = [
  ['cla_rates.csv', 'Children looked after on 31 March each year', 'children-in-care-rate', 10000],
  ['cla_rates.csv', 'Children starting to be looked after each year', 'new-entrants-to-care-rate', 10000],
  ['cla_uasc_rates.csv', 'Children looked after on 31 March each year | UASC', 'children-in-care-rate-uasc-only', 10000],
  ['cla_uasc_rates.csv', 'Children looked after on 31 March each year | Non-UASC', 'children-in-care-rate-excluding-uasc', 10000],
  ['cla_uasc_rates.csv', 'Children starting to be looked after each year | UASC', 'new-entrants-to-care-rate-uasc-only', 10000],
  ['cla_uasc_rates.csv', 'Children starting to be looked after each year | Non-UASC', 'new-entrants-to-care-rate-excluding-uasc', 10000],
  ['cla_placement_stability.csv', 'CLA on 31 March | With 3 or more placements during the year', 'placements-3plus', 100],
  [
    'cla_placement_stability.csv',
    'Children looked after continuously for at least 2.5 years on 31 March aged under 16 years | Living with the same carer for at least 2 years',
    'long-term-stability',
    100,
  ],
  ['cla_placements_31_march.csv', 'Foster placements', 'foster-care-share', 100],
  ['sdq.csv', 'SDQ score was received', 'sdq-completion', 100],
];

describe('published figures of authorities come out of their numerators and denominators', () => {
  if (!existsSync(folder)) console.log('Published figures are not beside this checkout: their reproduction is not tested.');
  it.skipIf(!existsSync(folder)).each(files)('%s, %s, with the rounding of %s', (file, what, id, per) => {
    const rows = published(file).filter(
      (row) =>
        row.level === 'Local authority' &&
        row.what === what &&
        [row.numerator, row.denominator, row.value].every((cell) => whole.test(cell)),
    );
    expect(rows.length).toBeGreaterThan(300);
    const differing = rows.filter(
      (row) => quotient(Number(row.numerator), Number(row.denominator), per, definition(id).precision.decimalPlaces) !== row.value,
    );
    expect(differing).toEqual([]);
  });
});
