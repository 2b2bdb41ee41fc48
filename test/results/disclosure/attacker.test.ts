import { describe, expect, it } from 'vitest';
import { applyDisclosure, dfeCin, dfeCla, ohid, opensafely, type DisclosureProfile } from '../../../src/results/disclosure/index.js';
import { attack, type Findings } from './attacker.js';
import { tableOf, type Table } from './tables.js';

const TABLES = 10_000;

const valuesIn = ({ threshold }: DisclosureProfile): number => threshold!.maximum - threshold!.minimum + 1;

function attackOn(table: Table, profile: DisclosureProfile, used: DisclosureProfile = profile): Findings {
  const publication = applyDisclosure(table.figures, used, table);
  return attack(publication, { leastSuppressed: profile.zeroIsPublic ? 1 : 0, roundTo: profile.roundTo, sums: table.sums }, valuesIn(profile), table.truth);
}

/** Suppressed cells, and remainders that nobody publishes but that are as small as a suppressed count. */
function broken({ derived }: Findings, { truth }: Table, { threshold }: DisclosureProfile): readonly string[] {
  return [...derived.keys()].filter((name) => {
    const isPublished = name.endsWith('numerator') || name.endsWith('denominator');
    const count = truth.get(name)!;
    return isPublished && !name.startsWith('left of') ? true : count >= threshold!.minimum && count <= threshold!.maximum;
  });
}

describe('the attacker', () => {
  it(`works out no suppressed count of ${TABLES} generated tables to fewer values than the threshold has`, () => {
    // Exact authorities with rounded totals, whole percentages, and everything rounded.
    const profiles = [dfeCin, dfeCin, dfeCla, dfeCin, ohid, opensafely];
    let unknowns = 0;
    let undecided = 0;
    const found: string[] = [];
    for (let seed = 1; seed <= TABLES; seed++) {
      const table = tableOf(seed);
      const profile = profiles[seed % profiles.length]!;
      const findings = attackOn(table, profile);
      unknowns += findings.unknowns;
      undecided += findings.undecided;
      for (const name of broken(findings, table, profile)) found.push(`table ${seed} (${profile.id}): ${name} is one of ${findings.derived.get(name)!.join(' ')}`);
    }
    console.log(`attacked ${TABLES} tables, ${unknowns} unknown counts, ${found.length} worked out, ${undecided} undecided`);
    expect(found).toEqual([]);
    expect(undecided).toBe(0);
    expect(unknowns).toBeGreaterThan(5 * TABLES);
  });

  it('breaks tables in which only small counts are suppressed', () => {
    const naive: DisclosureProfile = { ...dfeCin, id: 'naive', secondary: 'none' };
    const beaten = Array.from({ length: 300 }, (_, at) => tableOf(at + 1)).filter((table) => broken(attackOn(table, dfeCin, naive), table, dfeCin).length > 0);
    expect(beaten.length).toBeGreaterThan(150);
  });
});
