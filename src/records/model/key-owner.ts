import type { RecordTableName } from './model.js';
import type { KeyName } from './table.js';

/** The table each key points at. */
export const keyOwner: Readonly<Record<KeyName, RecordTableName>> = {
  child: 'children',
  cinEpisode: 'cinEpisodes',
  assessment: 'assessments',
  childProtectionPlan: 'childProtectionPlans',
};
