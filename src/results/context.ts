import type { Definition } from '../language/index.js';
import { authority, regionName } from '../reference/geography/index.js';
import type { Period } from '../time/index.js';
import type { ContextValues, Result } from './result.js';

/** What is known beside the figures of each authority, by its code. */
export type ContextByAuthority = Readonly<Record<string, ContextValues>>;

/** What the library itself knows beside a figure: the population it divided by, and the region of an authority. */
function known(laCode: string, period: Period, population: Result['population']): ContextValues {
  const place = authority(laCode, period.end);
  return {
    ...(place ? { region: regionName(place.region) } : {}),
    ...(population ? { 'child-population': `${population.children} (${population.series}, mid-${population.year})` } : {}),
  };
}

/** The context that a definition asks for, as far as it is given or known; what is given stands. */
export function contextOf({ context }: Definition, laCode: string, period: Period, population: Result['population'], given: ContextValues | undefined): Pick<Result, 'context' | 'contextMissing'> {
  const all: ContextValues = { ...known(laCode, period, population), ...given };
  const fields = context.map(({ field }) => field);
  return {
    context: Object.fromEntries(fields.filter((field) => all[field] !== undefined).map((field) => [field, all[field]])),
    contextMissing: fields.filter((field) => all[field] === undefined),
  };
}
