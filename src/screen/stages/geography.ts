import type { Stage } from '../check.js';
import { authorityAndRegionColumns, authorityCombinations, regionsOfRows } from './geography-authorities.js';
import { ignoredRows, levelCompleted, overcompleted } from './geography-filled.js';
import { notAvailableCodes, notAvailableNames, otherCodeDuplicates, otherDuplicates } from './geography-others.js';
import { pairChecks } from './geography-pairs.js';

export const geography: Stage = {
  name: 'check geography',
  checks: [
    ...pairChecks,
    authorityCombinations,
    levelCompleted,
    ignoredRows,
    otherDuplicates,
    ...authorityAndRegionColumns,
    ...regionsOfRows,
    notAvailableNames,
    notAvailableCodes,
    otherCodeDuplicates,
    overcompleted,
  ],
};
