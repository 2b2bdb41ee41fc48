import { describe, expect, it } from 'vitest';
import {
  addDays,
  after,
  and,
  before,
  choose,
  coveredDays,
  type Definition,
  daysBetween,
  type Expr,
  equals,
  isNull,
  minus,
  onOrBefore,
  or,
  periodEnd,
  periodStart,
  plus,
  type Quantity,
  type Row,
  sum,
} from '../../src/language/index.js';
import { figuresEverywhere } from '../support/everywhere.js';
import { measure } from '../support/measure.js';

/*
 * The family of leaders: shares of the time of posts. A post counts for the days of the period on which it exists, its
 * last day not; a day on which nobody holds it is a vacancy, one on which several do is one day.
 */

type Post = Row<'leadershipPosts'>;

const later = (a: Expr<'date'>, b: Expr<'date'>): Expr<'date'> => choose([{ if: or(isNull(a), before(a, b)), then: b }], a);
const earlier = (a: Expr<'date'>, b: Expr<'date'>): Expr<'date'> => choose([{ if: or(isNull(a), after(a, b)), then: b }], a);

/** The days of the period on which the post exists, both ends in. */
const life = (post: Post) => ({ from: later(post.createdOn, periodStart), to: earlier(addDays(post.abolishedOn, -1), periodEnd) });
const exists = (post: Post) => and(onOrBefore(life(post).from, life(post).to), equals(post.role, 'director'));

const held = (post: Post, which: 'anybody' | 'interim') =>
  coveredDays('postHoldings', {
    key: 'post',
    from: (holding) => holding.startedOn,
    until: (holding) => holding.endedOn,
    ...(which === 'interim' ? { where: (holding) => equals(holding.isInterim, true) } : {}),
    within: life(post),
  });
const days = (post: Post) => plus(daysBetween(life(post).from, life(post).to), 1);

const postTime = sum('leadershipPosts', { id: 'post-time', title: 'days on which the posts existed', rows: exists, of: days });
const share = (over: Quantity): Definition => measure({ shape: 'ratio', numerator: over, denominator: postTime, per: 100 });
const interim = share(sum('leadershipPosts', { title: 'days held by an interim', rows: exists, of: (post) => held(post, 'interim') }));
const vacant = share(
  sum('leadershipPosts', { title: 'days held by nobody', rows: exists, of: (post) => minus(days(post), held(post, 'anybody')) }),
);

const post = (postId: string, rest: Readonly<Record<string, string>> = {}) => ({ laCode: '201', postId, role: 'director', ...rest });
const holding = (postId: string, holderId: string, startedOn: string, endedOn: string | null, isInterim = false) => ({
  laCode: '201',
  postId,
  holderId,
  startedOn,
  endedOn,
  isInterim,
});

const figure = async (definition: Definition, posts: readonly object[], holdings: readonly object[]) => {
  const tables = { leadershipPosts: posts as never, postHoldings: holdings as never };
  const [found] = await figuresEverywhere({ tables }, definition);
  return [found!.numerator, found!.denominator, found!.value];
};

describe('a share of the time of leadership posts, by the engine, the naive interpreter and SQL', () => {
  it('one post, an interim from 1 January to the end: 90 of 365 days', async () => {
    const holdings = [holding('P', 'A', '2020-01-01', '2025-01-01'), holding('P', 'B', '2025-01-01', null, true)];
    expect(await figure(interim, [post('P')], holdings)).toEqual([90, 365, '24.7']);
    expect(await figure(vacant, [post('P')], holdings)).toEqual([0, 365, '0.0']);
  });

  it('a day on which two hold the post is one day, and a gap between them is a vacancy', async () => {
    // A until 31 August, B from 1 August: 31 days twice. Nobody in October.
    const holdings = [
      holding('P', 'A', '2020-01-01', '2024-09-01', true),
      holding('P', 'B', '2024-08-01', '2024-10-01', true),
      holding('P', 'C', '2024-11-01', null),
    ];
    expect(await figure(interim, [post('P')], holdings)).toEqual([183, 365, '50.1']);
    expect(await figure(vacant, [post('P')], holdings)).toEqual([31, 365, '8.5']);
  });

  it('a post counts for the days on which it exists: made on 1 March, 31 days; abolished on 2 April, one', async () => {
    const posts = [post('new', { createdOn: '2025-03-01' }), post('old', { abolishedOn: '2024-04-02' })];
    expect(await figure(vacant, posts, [])).toEqual([32, 32, '100.0']);
    expect(await figure(vacant, [post('gone', { abolishedOn: '2024-04-01' })], [])).toEqual([0, 0, null]);
  });

  it('several posts of one authority are added up by their days, not averaged by post', async () => {
    const posts = [post('P'), post('Q', { createdOn: '2025-03-01' })];
    // Q is vacant for all of its 31 days, P never: 31 of 396, where the mean of the two shares would be 50.
    expect(await figure(vacant, posts, [holding('P', 'A', '2020-01-01', null)])).toEqual([31, 396, '7.8']);
  });

  it('a post of another role is none of them', async () => {
    const posts = [post('P'), { laCode: '201', postId: 'T', role: 'team-manager' }];
    expect(await figure(vacant, posts, [holding('P', 'A', '2020-01-01', null)])).toEqual([0, 365, '0.0']);
  });
});
