import type { Cell, GivenTable } from '../rows/given-table.js';

/** An object of a JSON text. */
type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** One thing, or several, as a list. */
const listOf = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isObject) : isObject(value) ? [value] : []);

/** The names under which rows keep the number of what they stand in; no name of the submission begins so. */
export const WITHIN_CHILD = '#child';
export const WITHIN_EPISODE = '#episode';

/** The parts of an episode that are read. */
export const partsOfEpisode = [
  'child_and_family_assessments',
  'child_in_need_plans',
  'section_47_assessments',
  'child_protection_plans',
  'child_looked_after_placements',
  'adoption',
] as const;
export type PartOfEpisode = (typeof partsOfEpisode)[number];
export type ApiTableName = 'children' | 'social_care_episodes' | PartOfEpisode;

/** A submission taken apart: the rows of each of its parts, with the number of the child and of the episode they stand in. */
export interface FlatSubmission {
  readonly tables: ReadonlyMap<ApiTableName, GivenTable>;
  /** The authority that each child names, by its number from 0; null for none. */
  readonly laCodes: readonly (string | null)[];
  /** How many parts were withdrawn. */
  readonly purged: number;
}

/** The children in a JSON text: of one child, of a list, or of one a line. Null when the text is none of these. */
export function childrenIn(text: string): readonly Json[] | null {
  const whole = parsed(text);
  if (whole !== undefined) return Array.isArray(whole) || isObject(whole) ? listOf(whole) : null;
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const each = lines.map(parsed);
  return lines.length > 1 && each.every(isObject) ? each : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A payload names its authority and holds a child; a child may stand by itself too. */
function childrenOfPayload(payload: Json): readonly { readonly laCode: string | null; readonly child: Json }[] {
  const inside = payload['Children'] ?? payload['children'];
  const given = payload['la_code'];
  const laCode = typeof given === 'number' || typeof given === 'string' ? String(given) : null;
  return (inside === undefined ? [payload] : listOf(inside)).map((child) => ({ laCode, child }));
}

const isPurged = ({ purge }: Json): boolean => purge === true || purge === 'true' || purge === 1;

/** A value as a cell; a list as the text of its JSON. */
const cellOf = (value: unknown): Cell =>
  value === null || value === undefined ? null : typeof value === 'object' ? JSON.stringify(value) : (value as string | number | boolean);

export function flattened(payloads: readonly Json[], name: string): FlatSubmission {
  const rows = new Map<ApiTableName, Readonly<Record<string, unknown>>[]>([['children', []]]);
  const laCodes: (string | null)[] = [];
  let purged = 0;
  let episodes = 0;
  const add = (table: ApiTableName, row: Readonly<Record<string, unknown>>): void => {
    const own = rows.get(table);
    if (own) own.push(row);
    else rows.set(table, [row]);
  };
  for (const payload of payloads) {
    for (const { laCode, child } of childrenOfPayload(payload)) {
      const number = laCodes.length;
      laCodes.push(laCode);
      if (isPurged(child)) {
        purged++;
        continue;
      }
      const { social_care_episodes: ofChild, child_details: details, ...own } = child;
      add('children', { ...own, ...(isObject(details) ? details : {}), [WITHIN_CHILD]: number });
      for (const episode of listOf(ofChild)) {
        if (isPurged(episode)) {
          purged++;
          continue;
        }
        const place = { [WITHIN_CHILD]: number, [WITHIN_EPISODE]: episodes++ };
        add('social_care_episodes', { ...episode, ...place });
        for (const part of partsOfEpisode) {
          for (const each of listOf(episode[part])) {
            if (isPurged(each)) purged++;
            else add(part, { ...each, ...place });
          }
        }
      }
    }
  }
  const tables = new Map<ApiTableName, GivenTable>();
  for (const [table, objects] of rows) {
    const header = [...new Set(objects.flatMap((object) => Object.keys(object)))];
    tables.set(table, {
      name,
      rows: [header, ...objects.map((object) => header.map((column) => cellOf(object[column])))],
      lines: [0, ...objects.map((object) => Number(object[WITHIN_CHILD]) + 1)],
    });
  }
  return { tables, laCodes, purged };
}
