/**
 * Open data files.
 *
 * @module csc-indicators/publish
 */

export type * from '../results/publication.js';
export { publicationsByIndicator } from './by-indicator.js';
export { type DataPackage, toDataPackage } from './data-package.js';
export { fromOpenData, type OpenDataIssue } from './from-open-data.js';
export { type AuthorityNames, authoritiesOfEngland, type GeographyLookup, inventedAuthority, lookupWith } from './geography-lookup.js';
export { type PublicationDocument, publicationDocument, toJson } from './json.js';
export { columnBase, filterColumn, lintFilterName, lintIndicatorName } from './naming.js';
export type { OpenDataFilter, OpenDataIndicator, OpenDataRow, OpenDataTable } from './open-data-table.js';
export type { PublishProblem, PublishProblemCode, Written } from './problems.js';
export { type SpreadsheetOptions, toSpreadsheetCsv } from './spreadsheet-csv.js';
export { type OpenDataOptions, type OpenDataPair, stemOf, toOpenData } from './to-open-data.js';
