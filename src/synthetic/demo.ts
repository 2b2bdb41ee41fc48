import { generateAuthority } from './authority.js';
import type { SyntheticAuthority } from './invented.js';
import { randomFrom, seedFrom } from './random.js';

/**
 * The bundled authority of the demonstration: Larkshire, an invented county of 12,000 children, five years to 31 March
 * 2025. Its codes belong to no real place.
 */
export function demoAuthority(): SyntheticAuthority {
  return generateAuthority({
    laCode: '999',
    newLaCode: 'E99999999',
    name: 'Larkshire',
    seed: 20250331,
    children: 12_000,
    firstYearEnding: 2021,
    years: 5,
  });
}

/** Authorities in England and children aged 0 to 17 in them (mid-2023), which the invented country matches in sum. */
const authorityCount = 153;
const childrenInEngland = 12_000_000;

/**
 * A country the size of England: 153 invented authorities, from a few hundred children to a twentieth of the country,
 * five years to 31 March 2025. They share 12 million children, of whom about 0.4 million are in need and 83,000 looked
 * after at any one time.
 */
export function englandAuthorities(seed: number): readonly SyntheticAuthority[] {
  const random = randomFrom(seedFrom(seed, authorityCount));
  const weights: number[] = [];
  for (let at = 0; at < authorityCount; at++) {
    const share = random.uniform();
    // A few tiny, most between 25,000 and 110,000 children, some large counties.
    weights.push(at < 2 ? 0.01 + 0.05 * share : at < 125 ? 0.35 + 0.9 * share : 1.2 + 2.4 * share * share);
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight, at) =>
    generateAuthority({
      laCode: String(201 + at),
      newLaCode: `E990${String(201 + at).padStart(5, '0')}`,
      name: `Invented authority ${at + 1}`,
      seed: seedFrom(seed, at),
      children: Math.round((childrenInEngland * weight) / total),
      firstYearEnding: 2021,
      years: 5,
    }),
  );
}
