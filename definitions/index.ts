import type { Definition } from '../src/language/index.js';
import * as pages from './pages.js';

const sortedById = (all: readonly Definition[]): readonly Definition[] => [...all].sort((a, b) => (a.id < b.id ? -1 : 1));

/** Every definition, sorted by id. */
export const definitions: readonly Definition[] = /* @__PURE__ */ sortedById(/* @__PURE__ */ Object.values(pages));

export * from './pages.js';
export { type RemarkId, remarks } from './remarks.js';
export { type Source, type SourceId, sources } from './sources.js';
