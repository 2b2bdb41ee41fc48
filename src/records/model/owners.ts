import type { RecordTableName } from './model.js';
import type { KeyName, OwnerName } from './table.js';

/** The table each key points at; an owner's table has one row for each owner. */
export const keyOwner = {
  child: 'children',
  worker: 'workers',
  post: 'leadershipPosts',
  authority: 'authorities',
  cinEpisode: 'cinEpisodes',
  assessment: 'assessments',
  childProtectionPlan: 'childProtectionPlans',
} as const satisfies Readonly<Record<KeyName, RecordTableName>>;

/** The column that holds an owner's id within its authority; null for an authority, whose code is enough. */
export const ownerId = { child: 'childId', worker: 'workerId', post: 'postId', authority: null } as const satisfies Readonly<
  Record<OwnerName, string | null>
>;
