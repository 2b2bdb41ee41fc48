/**
 * Every definition and gap entry; each has an import of its own, `csc-indicators/definitions/ID`.
 *
 * @module csc-indicators/definitions
 */

import type { Definition, Gap } from '../src/language/index.js';
import * as gapPages from './gaps.js';
import * as pages from './pages.js';

const sortedById = <E extends Definition | Gap>(all: readonly E[]): readonly E[] => [...all].sort((a, b) => (a.id < b.id ? -1 : 1));

/** Every definition, sorted by id. */
export const definitions: readonly Definition[] = /* @__PURE__ */ sortedById(/* @__PURE__ */ Object.values(pages));

/** Every measure that is asked for and cannot be calculated, sorted by id. */
export const gaps: readonly Gap[] = /* @__PURE__ */ sortedById(/* @__PURE__ */ Object.values(gapPages));

export * from './gaps.js';
export * from './pages.js';
export { type RemarkId, remarks } from './remarks.js';
export { type Source, type SourceId, sources } from './sources.js';
