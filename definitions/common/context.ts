import type { Metadata } from '../../src/language/index.js';

type Context = Metadata['context'][number];

const context = (field: Context['field'], why: string): Context => ({ field, why });

export const deprivation = /* @__PURE__ */ context(
  'deprivation',
  'Child welfare interventions rise with poverty, whatever an authority does.',
);

export const childPopulation = /* @__PURE__ */ context('child-population', 'Small numbers move a lot by chance.');

export const uascShare = /* @__PURE__ */ context(
  'uasc-share',
  'Unaccompanied children arrive through a few places and the transfer scheme.',
);

export const region = /* @__PURE__ */ context('region', 'Court, market and partner practice differ by region.');

export const referralRate = /* @__PURE__ */ context(
  'referral-rate',
  'Who is referred decides who can come back: a high threshold at the front door changes every later share.',
);

export const noFurtherActionShare = /* @__PURE__ */ context(
  'no-further-action-share',
  'Referrals turned away often return; where many are turned away, more of the rest look new.',
);

export const partnershipThresholds = /* @__PURE__ */ context(
  'partnership-thresholds',
  'Schools, police and health decide when to refer, and partners weigh risk differently.',
);

export const localCommentary = /* @__PURE__ */ context(
  'local-commentary',
  'Only the authority can say what changed in practice, recording or partnership.',
);

export const ageOfChildrenInCare = /* @__PURE__ */ context(
  'age-mix',
  'Babies, teenagers and young people near 18 live in different kinds of placement.',
);

export const timeInCare = /* @__PURE__ */ context(
  'time-in-care',
  'Children newly in care move more, and those long in care have had more time to settle.',
);

export const placementMarket = /* @__PURE__ */ context(
  'placement-market',
  'Which homes exist nearby, and who else is looking for them, limits every choice of placement.',
);
