import { boolean, code, date, id, text } from '../column.js';
import { table } from '../table.js';

export const leadershipPosts = /* @__PURE__ */ table({
  singular: 'leadership post',
  plural: 'leadership posts',
  description:
    'One row for each leadership post of an authority’s children’s services, from its own records: no statutory return holds them. A post that is renamed stays the same post; one that is shared with another authority is a row in each.',
  owner: 'post',
  orderBy: null,
  identity: [],
  columns: {
    laCode: code('localAuthority', 'authority that has the post'),
    postId: id('post id, unique within the authority'),
    role: code('leadershipRole', 'kind of post'),
    title: text('title the authority gives the post'),
    locality: text('locality or service the post leads, where there are several'),
    createdOn: date('date the post came into being'),
    abolishedOn: date('date the post was abolished'),
  },
});

export const postHoldings = /* @__PURE__ */ table({
  singular: 'holding of a post',
  plural: 'holdings of a post',
  description:
    'One row for each time a person held a leadership post. A day that no row covers is a vacancy; an interim holder who is confirmed goes on in a row of their own.',
  owner: 'post',
  orderBy: 'startedOn',
  identity: ['startedOn', 'holderId'],
  columns: {
    holderId: id('id of the person who holds the post'),
    startedOn: date('date the person started in the post'),
    endedOn: date('date the person left the post'),
    isInterim: boolean('whether the holder is interim'),
  },
});
