/**
 * The same from disk, in Node.
 *
 * @module csc-indicators/readers/node
 */

export { annexAInput } from './annex-a-input.js';
export { apiInput } from './api-input.js';
export { fileSource } from './file-source.js';
export { readAuthorities } from './read-authorities.js';
export type { AuthorityFiles } from './read-part.js';
export { type RecognisedInputs, recogniseInputs } from './recognise-input.js';
export { ssdInput } from './ssd-input.js';
export { ssda903Input } from './ssda903-input.js';
export { workbookTables } from './workbook.js';
