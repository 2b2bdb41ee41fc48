import { describe, expect, it } from 'vitest';
import { applyDisclosure, type DisclosureProfile, dfeCin, dfeCla, ohid, opensafely } from '../../src/disclosure/index.js';
import { casesToTry } from '../support/effort.js';
import { attack, type Findings } from './attacker.js';
import { type Table, tableOf } from './tables.js';

const TABLES = casesToTry(1500);

const valuesIn = ({ threshold }: DisclosureProfile): number => threshold!.maximum - threshold!.minimum + 1;

/** Counts of a table that must not be worked out: what is suppressed, and remainders as small as what is suppressed. */
function isSecret(name: string, { truth }: Table, { threshold }: DisclosureProfile): boolean {
  const isRemainder = name.startsWith('left of') || name.endsWith('rest');
  const count = truth.get(name)!;
  // Parts that make up their total are taken to be all there are; where 0 is secret too, a missing part of 0 is not guarded.
  if (name.startsWith('left of') && count === 0) return false;
  return !isRemainder || (count >= threshold!.minimum && count <= threshold!.maximum);
}

function attackOn(table: Table, profile: DisclosureProfile, used: DisclosureProfile = profile): Findings {
  const publication = applyDisclosure(table.figures, used, table);
  return attack(
    publication,
    {
      leastSuppressed: profile.zeroIsPublic ? 1 : 0,
      roundTo: profile.roundTo,
      ratiosOf: profile.ratiosOf,
      ceiling: 50 + 2 * Math.max(...table.truth.values()),
      sums: table.sums,
    },
    { enough: valuesIn(profile), lookFirst: table.truth, isWorthIt: (name) => isSecret(name, table, profile) },
  );
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
      for (const [name, values] of findings.derived) found.push(`table ${seed} (${profile.id}): ${name} is one of ${values.join(' ')}`);
    }
    console.log(`attacked ${TABLES} tables, ${unknowns} unknown counts, ${found.length} worked out, ${undecided} undecided`);
    expect(found).toEqual([]);
    // Where a search gives up, nothing was worked out, and nothing was shown to be safe either: at most one count in ten thousand.
    expect(undecided).toBeLessThanOrEqual(Math.ceil(unknowns / 10_000));
    expect(unknowns).toBeGreaterThan(5 * TABLES);
  });

  it('breaks tables in which only small counts are suppressed', () => {
    const naive: DisclosureProfile = { ...dfeCin, id: 'naive', secondary: 'none' };
    const tried = casesToTry(300);
    const beaten = Array.from({ length: tried }, (_, at) => tableOf(at + 1)).filter(
      (table) => attackOn(table, dfeCin, naive).derived.size > 0,
    );
    expect(beaten.length).toBeGreaterThan(tried / 2);
  });
});
