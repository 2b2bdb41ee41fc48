import type { IndicatorList } from '../../src/lists/index.js';
import { adcs2023 } from './adcs-2023.js';
import { annexA } from './annex-a.js';
import { asgQuarterly } from './asg-quarterly.js';
import { dashboard, dashboardDevelopment } from './dashboard.js';
import { draft2023 } from './draft-2023.js';
import { earlyHelpBenchmarking } from './early-help-benchmarking.js';
import { indicatorUpdate202312 } from './indicator-update-2023-12.js';
import { lait } from './lait.js';
import { lof2026 } from './lof-2026.js';
import {
  adHocReleases,
  agencyReturn,
  chat,
  familiesFirst,
  publishedFiles,
  reesCentre2019,
  supportingFamilies,
  wellbeingAndSchoolsAct,
} from './others.js';
import { riia } from './riia.js';
import { safeguardingPressures } from './safeguarding-pressures.js';

/** Every list of the field: first those that definitions name in `listedIn`, then what else asks for figures. */
export const lists: readonly IndicatorList[] = /* @__PURE__ */ [
  draft2023,
  indicatorUpdate202312,
  dashboard,
  dashboardDevelopment,
  lof2026,
  riia,
  earlyHelpBenchmarking,
  safeguardingPressures,
  lait,
  annexA,
  asgQuarterly,
  adcs2023,
  publishedFiles,
  adHocReleases,
  agencyReturn,
  familiesFirst,
  supportingFamilies,
  wellbeingAndSchoolsAct,
  chat,
  reesCentre2019,
];

export {
  type Answered,
  type CrossedAnswer,
  type CrossedList,
  type CrossedRow,
  crossed,
  type IndicatorList,
  type ListRow,
  type NotHere,
  type Reason,
  type ReasonKind,
  reasonLabels,
  searchNotHere,
  stillNotHere,
} from '../../src/lists/index.js';
export { adcs2023 } from './adcs-2023.js';
export { annexA } from './annex-a.js';
export { asgQuarterly } from './asg-quarterly.js';
export { dashboard, dashboardDevelopment } from './dashboard.js';
export { draft2023 } from './draft-2023.js';
export { earlyHelpBenchmarking } from './early-help-benchmarking.js';
export { indicatorUpdate202312 } from './indicator-update-2023-12.js';
export { lait } from './lait.js';
export { lof2026 } from './lof-2026.js';
export { notHereYet } from './not-here/index.js';
export * from './others.js';
export { riia } from './riia.js';
export { safeguardingPressures } from './safeguarding-pressures.js';
