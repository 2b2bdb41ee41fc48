import { distance } from 'fastest-levenshtein';

/**
 * The names that somebody may have meant by a word: those an edit or two away, capitals aside, the nearest first, and
 * those that begin with it or hold it as a whole. At most three; none when nothing is near.
 */
export function nearestNames(word: string, names: readonly string[]): readonly string[] {
  const wanted = word.toLowerCase();
  const reach = Math.min(3, Math.ceil(wanted.length / 3));
  const near = names
    .map((name) => {
      const lower = name.toLowerCase();
      const isPart = wanted.length > 2 && `-${lower}-`.includes(`-${wanted}-`);
      return { name, away: isPart ? Math.min(1, distance(wanted, lower)) : distance(wanted, lower) };
    })
    .filter(({ away }) => away <= reach);
  return near
    .sort((a, b) => a.away - b.away)
    .slice(0, 3)
    .map(({ name }) => name);
}

/** “Did you mean …?” with a blank before it, or nothing. */
export function didYouMean(word: string, names: readonly string[]): string {
  const near = nearestNames(word, names);
  return near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`;
}
