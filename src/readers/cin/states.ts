import { IndicatorError } from '../../errors.js';
import type { CodeSet } from '../../records/model/code-sets/code-set.js';
import { type CinElement, cinBlockNames, cinBlocks, cinLayout, type LeafKind } from './layout.js';

/** What happens at a state, as small integers so that the hot path is one `switch`. */
export const Act = {
  group: 0,
  factors: 1,
  block: 2,
  passOver: 3,
  date: 4,
  futureDate: 5,
  boolean: 6,
  integer: 7,
  code: 8,
  sex: 9,
  childId: 10,
  disability: 11,
  upn: 12,
  upnUnknown: 13,
  notKept: 14,
} as const;

export const StateKind = { notRead: 0, inner: 1, leaf: 2 } as const;

const FIRST_LEAF = Act.date;
const leafAct: Readonly<Record<LeafKind, number>> = {
  date: Act.date,
  futureDate: Act.futureDate,
  boolean: Act.boolean,
  integer: Act.integer,
  code: Act.code,
  sex: Act.sex,
  childId: Act.childId,
  disability: Act.disability,
  upn: Act.upn,
  upnUnknown: Act.upnUnknown,
  notKept: Act.notKept,
};

/** One place in the census: an element under a certain parent. */
export interface CinState {
  readonly name: string;
  readonly act: number;
  /** Number of the block, in the order of `cinBlockNames`; −1 for a group. */
  readonly block: number;
  /** Place of the value in a row of the block; −1 when it has none. */
  readonly field: number;
  readonly newRow: boolean;
  readonly codes: CodeSet | null;
}

/** The layout as a table of states, so that reading an element costs one map look-up and one array read. */
export interface CinStates {
  readonly states: readonly CinState[];
  /** Numbers of the element names from 1; 0 is any other name. */
  readonly names: ReadonlyMap<string, number>;
  readonly nameCount: number;
  /** `next[state * nameCount + name]`: the state entered, or 0 for an element that is not read there. */
  readonly next: Uint8Array;
  /** Whether a state is read, and whether its text is a value. */
  readonly kinds: Uint8Array;
  /** What `states` hold, for what runs at every tag. */
  readonly acts: Uint8Array;
  readonly blocks: Int8Array;
  readonly fields: Int8Array;
}

/** State 1 is `Message`; the document itself is state 2. */
export const DOCUMENT = 2;

export function compileCinStates(): CinStates {
  const states: CinState[] = [];
  const names = new Map<string, number>();
  const edges: [from: number, name: string, to: number][] = [];
  const group = (name: string): CinState => ({ name, act: Act.group, block: -1, field: -1, newRow: false, codes: null });
  states.push(group(''), group('Message'), group(''));
  edges.push([DOCUMENT, 'Message', 1]);

  const walk = (from: number, holds: Readonly<Record<string, CinElement>>): void => {
    for (const [name, element] of Object.entries(holds)) {
      const state = states.length;
      edges.push([from, name, state]);
      if (element.is === 'leaf') {
        const columns: readonly string[] = cinBlocks[element.block].columns;
        // Place 0 of a row is the row of the owner.
        const field = element.column === '' ? -1 : columns.indexOf(element.column) + 1;
        if (field === 0) throw new IndicatorError('unknown-column', `Block ${element.block} has no column "${element.column}".`);
        states.push({
          name,
          act: leafAct[element.kind],
          block: cinBlockNames.indexOf(element.block),
          field,
          newRow: element.newRow,
          codes: element.codes ?? null,
        });
      } else if (element.is === 'block') {
        states.push({ ...group(name), act: Act.block, block: cinBlockNames.indexOf(element.block) });
        walk(state, element.holds);
      } else if (element.is === 'group') {
        states.push({ ...group(name), act: element.marks ? Act.factors : Act.group });
        walk(state, element.holds);
      } else states.push({ ...group(name), act: Act.passOver });
    }
  };
  walk(1, cinLayout);
  for (const [, name] of edges) if (!names.has(name)) names.set(name, names.size + 1);
  const nameCount = names.size + 1;
  const next = new Uint8Array(states.length * nameCount);
  for (const [from, name, to] of edges) next[from * nameCount + names.get(name)!] = to;
  const kinds = Uint8Array.from(states, ({ act }, at) =>
    at === 0 || act === Act.passOver ? StateKind.notRead : act >= FIRST_LEAF ? StateKind.leaf : StateKind.inner,
  );
  const acts = Uint8Array.from(states, (state) => state.act);
  const blocks = Int8Array.from(states, (state) => state.block);
  const fields = Int8Array.from(states, (state) => state.field);
  return { states, names, nameCount, next, kinds, acts, blocks, fields };
}
