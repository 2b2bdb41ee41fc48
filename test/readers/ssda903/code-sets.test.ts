import { describe, expect, it } from 'vitest';
import { recordColumnOf, ssda903Tables } from '../../../src/readers/ssda903/tables.js';
import { type ColumnSpec, recordTables } from '../../../src/records/index.js';
import { codeSets, isInUse, normaliseSex } from '../../../src/records/model/code-sets/index.js';

const inUse = (set: string, code: string, year: number): boolean => {
  const entry = codeSets[set]!.codes.find((candidate) => candidate.code === code);
  return entry !== undefined && isInUse(entry, year);
};

describe('code sets', () => {
  it('exist under the name of every coded column, authorities apart', () => {
    const named = Object.values(recordTables).flatMap((table) =>
      Object.values(table.columns as Readonly<Record<string, ColumnSpec>>).flatMap((column) => column.codes ?? []),
    );
    const absent = [...new Set(named)].filter((name) => !(name in codeSets)).sort();
    expect(absent).toEqual(['localAuthority', 'previousPermanenceAuthority']);
    for (const [name, set] of Object.entries(codeSets)) expect(set.name).toBe(name);
  });

  it('hold each code once, with a label', () => {
    for (const { name, codes } of Object.values(codeSets)) {
      expect(new Set(codes.map((entry) => entry.code)).size, name).toBe(codes.length);
      expect(
        codes.every((entry) => entry.label.length > 2),
        name,
      ).toBe(true);
    }
  });

  it.each([
    ['placementType', 'H5', 2025, 2026],
    ['placementType', 'P2', 2024, 2025],
    ['placementType', 'Z1', 2025, 2026],
    ['reasonEpisodeCeased', 'E43', 2018, 2019],
    ['reasonEpisodeCeased', 'E44', 2018, 2019],
    ['activity', 'F3', 2021, 2022],
    ['activity', 'P3', 2021, 2022],
    ['sex', '1', 2024, 2025],
  ] as const)('%s %s is last used in %i', (set, code, last, next) => {
    expect([inUse(set, code, last), inUse(set, code, next)]).toEqual([true, false]);
  });

  it.each([
    ['placementType', 'K3', 2025],
    ['placementType', 'Z14', 2026],
    ['ethnicity', 'WGRE', 2026],
    ['ethnicity', 'MCOE', 2026],
    ['reasonEpisodeCeased', 'E45', 2019],
    ['reasonForPlacementChange', 'CUSTOD', 2019],
    ['activity', 'F5', 2022],
    ['sex', 'M', 2025],
    ['socialWorkerChangeReason', 'LEFTRL', 2024],
  ] as const)('%s %s is first used in %i', (set, code, first) => {
    expect([inUse(set, code, first - 1), inUse(set, code, first)]).toEqual([false, true]);
  });

  it('hold no suitable homelessness or custody', () => {
    expect(['S1', 'X1', '01'].filter((code) => inUse('accommodation', code, 2024))).toEqual([]);
    expect(['S2', 'X2', 'B1', '0'].every((code) => inUse('accommodation', code, 2024))).toBe(true);
  });

  it.each([
    // The item guidance of the return, relayed; rules 517 (L3 is a man and a woman), 518 (L4 is two of one sex).
    ['adopterLegalStatus', 'L11', 'Married couple of different sexes'],
    ['adopterLegalStatus', 'L12', 'Married couple of one sex'],
    ['adopterLegalStatus', 'L2', 'Couple in a civil partnership'],
    ['adopterLegalStatus', 'L3', 'Couple of different sexes, not married'],
    ['adopterLegalStatus', 'L4', 'Couple of one sex, neither married nor in a civil partnership'],
    ['socialWorkerChangeReason', 'MANAGE', 'Caseloads managed'],
    ['socialWorkerChangeReason', 'FCONTA', 'First contact or re-referral'],
    ['previousPermanence', 'P3', 'Residence order, or child arrangements order that says with whom the child lives'],
    ['previousPermanence', 'P4', 'Not known whether there was one'],
  ] as const)('%s %s means: %s', (set, code, label) => {
    expect(codeSets[set]!.codes.find((entry) => entry.code === code)?.label).toBe(label);
  });

  it('give sex as M, F or U for codes of every year', () => {
    expect(['1', '2', '0', '9', 'M', 'F', 'U'].map(normaliseSex)).toEqual(['M', 'F', 'U', 'U', 'M', 'F', 'U']);
  });
});

describe('the tables of the return', () => {
  it('give every item a record column, unless it is a key, repeats the Header or is not kept', () => {
    for (const table of ssda903Tables) {
      const items = [...table.required, ...table.optional].filter((item) => item !== 'CHILD');
      expect(
        items.filter((item) => recordColumnOf(table, item) === null),
        table.name,
      ).toEqual([]);
    }
  });
});
