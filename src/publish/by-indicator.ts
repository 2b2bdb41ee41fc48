import type { Publication } from '../results/publication.js';

/** A publication taken apart by indicator and version, in the order they first come: open data files hold one indicator each. */
export function publicationsByIndicator(
  publication: Publication,
): readonly { readonly indicator: string; readonly version: number; readonly publication: Publication }[] {
  const keys = new Map(publication.figures.map(({ indicator, version }) => [`${indicator}@${version}`, { indicator, version }]));
  return [...keys.values()].map((of) => ({
    ...of,
    publication: {
      ...publication,
      figures: publication.figures.filter(({ indicator, version }) => indicator === of.indicator && version === of.version),
    },
  }));
}
