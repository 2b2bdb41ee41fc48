const numbered = (name: string, count: number): readonly string[] => Array.from({ length: count }, (_, at) => `${name}${at + 1}`);

const weeks = numbered('Week ', 52);
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const terms = ['Autumn term', 'Spring term', 'Summer term', 'Autumn and spring term'];
const financialQuarters = numbered('Financial year Q', 4);
const financialHalves = ['Part 1 (April to September)', 'Part 2 (October to March)'];

/** A time of several terms overlaps them, so it stands alone. */
const isOfSeveralTerms = (term: string): boolean => term.includes(' and ');

/** Time identifiers whose periods are a year of four digits, such as 2025. */
export const fourDigitIdentifiers: ReadonlySet<string> = /* @__PURE__ */ new Set(['Calendar year', 'Reporting year', ...months, ...weeks]);

/** Time identifiers whose periods are two years in six digits, such as 202425. */
export const sixDigitIdentifiers: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'Academic year',
  'Financial year',
  'Tax year',
  ...terms,
  ...financialQuarters,
  ...financialHalves,
]);

/** Identifiers that may stand in one file with the others of their family; every other identifier stands alone. */
export const identifierFamilies: readonly (readonly string[])[] = [
  weeks,
  months,
  terms.filter((term) => !isOfSeveralTerms(term)),
  financialQuarters,
  financialHalves,
];
