import { type Definition, type ItemsRead, itemsRead } from '../language/index.js';
import { type Issue, placeInRecords } from '../readers/index.js';

const used = new WeakMap<Definition, ItemsRead>();

/** What a definition reads, its breakdowns too. */
function readsOf(definition: Definition): ItemsRead {
  let items = used.get(definition);
  if (!items) used.set(definition, (items = itemsRead([definition.calculation, definition.breakdowns])));
  return items;
}

/** The ids of the definitions that a problem in data can touch. */
export function indicatorsAffected(issue: Issue, definitions: readonly Definition[]): readonly string[] {
  if (issue.severity === 'information') return [];
  const place = placeInRecords(issue.table, issue.column);
  if (!place) return [];
  const isAffected = (items: ReadonlySet<string> | undefined): boolean =>
    items !== undefined && (place.column === null || items.has(place.column));
  return definitions.filter((definition) => isAffected(readsOf(definition).get(place.table))).map(({ id }) => id);
}
