import type { Metadata } from '../../src/language/index.js';

type Context = Metadata['context'][number];

const context = (field: Context['field'], why: string): Context => ({ field, why });

export const deprivation = /* @__PURE__ */ context('deprivation', 'Child welfare interventions rise with poverty, whatever an authority does.');
export const childPopulation = /* @__PURE__ */ context('child-population', 'Small numbers move a lot by chance.');
export const uascShare = /* @__PURE__ */ context('uasc-share', 'Unaccompanied children arrive through a few places and the transfer scheme.');
export const portOfEntry = /* @__PURE__ */ context('port-of-entry', 'An authority with a port receives more unaccompanied children.');
export const region = /* @__PURE__ */ context('region', 'Court, market and partner practice differ by region.');
