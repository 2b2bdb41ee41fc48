import type { ContextField } from '../language/index.js';
import type { Period } from '../time/index.js';
import type { Places } from './places.js';
import type { ContextValues, Result } from './result.js';

/** What is known beside the figures of each authority, by its code. */
export type ContextByAuthority = Readonly<Record<string, ContextValues>>;

/** What the library itself knows beside a figure: the region of an authority, and the population divided by. */
function known(field: ContextField, laCode: string, period: Period, population: Result['population'], places: Places): string | undefined {
  if (field === 'child-population') return population ? `${population.children} (${population.series}, mid-${population.year})` : undefined;
  return field === 'region' ? places.regionOn(laCode, period.end) : undefined;
}

/** The context that a definition asks for, as far as it is given or known; what is given stands. */
export function contextOf(
  fields: readonly ContextField[],
  laCode: string,
  period: Period,
  population: Result['population'],
  given: ContextValues | undefined,
  places: Places,
): Pick<Result, 'context' | 'contextMissing'> {
  const context: Partial<Record<ContextField, string>> = {};
  const contextMissing: ContextField[] = [];
  for (const field of fields) {
    const value = given?.[field] ?? known(field, laCode, period, population, places);
    if (value === undefined) contextMissing.push(field);
    else context[field] = value;
  }
  return { context, contextMissing };
}
