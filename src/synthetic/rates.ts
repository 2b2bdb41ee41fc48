import type { Path } from './life/life.js';
import { chooser, type Quantiles } from './random.js';

/*
 * How often things happen. Levels follow England in the year ending 31 March 2024 as published by the Department for
 * Education: 518 to 540 referrals, about 190 section 47 enquiries, 51 plans started, 41 plans open, 333 children in
 * need and 70 looked after for each 10,000 children, 28 starting to be looked after, 22% of referrals within a year of an
 * earlier one, 7% with no further action, 85% of assessments within 45 working days with quartiles of 17, 33 and 43.
 * Values between those anchors are invented.
 */

/** First referrals of a family a year, for each child of the population. Later referrals follow from the lives. */
export const familiesReferred = 0.0184;
/** Years before the first year returned that are lived through, so that open cases and earlier referrals are there. */
export const warmUpYears = 4;
/** Years before the warm-up in which children started care that may still matter: to 18, then to 21 as a care leaver. */
export const careBacklogYears = 17;
/** Starts of care a year among families referred (not unaccompanied, not short breaks), for each child of the population. */
export const careStartsBacklog = 0.0022;
export const unaccompaniedArrivals = 0.00051;
export const shortBreakStarts = 0.00006;

export const siblings = /* @__PURE__ */ chooser<number>([
  [1, 55],
  [2, 28],
  [3, 12],
  [4, 5],
]);

export const paths = /* @__PURE__ */ chooser<Path>([
  ['noFurtherAction', 7],
  ['notInNeed', 33.5],
  ['support', 22.5],
  ['enquiry', 23.5],
  ['conferenceOnly', 1.5],
  ['plan', 9.2],
  ['care', 1.45],
]);

/** The chance that a case closed after each path is referred again some day. */
export const referredAgain: Readonly<Record<Path, number>> = {
  noFurtherAction: 0.5,
  notInNeed: 0.48,
  support: 0.42,
  enquiry: 0.48,
  conferenceOnly: 0.42,
  plan: 0.45,
  care: 0.25,
};
/** Days from closure to the next referral. */
export const daysToNextReferral: Quantiles = [
  [0, 0],
  [0.01, 1],
  [0.25, 55],
  [0.5, 150],
  [0.72, 330],
  [0.9, 640],
  [1, 1100],
];

export const assessmentWorkingDays: Quantiles = [
  [0, 0],
  [0.02, 1],
  [0.25, 17],
  [0.5, 33],
  [0.75, 43],
  [0.855, 45.49],
  [0.92, 56],
  [0.98, 85],
  [1, 140],
];
export const supportDays: Quantiles = [
  [0, 20],
  [0.25, 100],
  [0.5, 190],
  [0.75, 330],
  [0.9, 560],
  [0.98, 1100],
  [1, 2200],
];
export const planDays: Quantiles = [
  [0, 14],
  [0.2, 91],
  [0.31, 182],
  [0.72, 365],
  [0.955, 730],
  [1, 1300],
];
export const stepDownDays: Quantiles = [
  [0, 28],
  [0.5, 100],
  [1, 260],
];
export const conferenceWorkingDays: Quantiles = [
  [0, 5],
  [0.5, 13],
  [0.78, 15.49],
  [0.92, 22],
  [1, 60],
];

/** The chance that a case on each path leads to care. */
export const leadsToCare: Readonly<Record<Path, number>> = {
  noFurtherAction: 0,
  notInNeed: 0,
  support: 0.02,
  enquiry: 0.02,
  conferenceOnly: 0.05,
  plan: 0.19,
  care: 1,
};

/** Days in care when no 18th birthday, adoption or special guardianship ends it sooner. */
export const careDays: Quantiles = [
  [0, 1],
  [0.08, 28],
  [0.16, 80],
  [0.25, 190],
  [0.35, 365],
  [0.51, 730],
  [0.65, 1095],
  [0.77, 1825],
  [0.9, 3650],
  [1, 6570],
];
/** Days in a first stay with a carer, and in later ones. */
export const firstStayDays: Quantiles = [
  [0, 1],
  [0.07, 21],
  [0.2, 90],
  [0.36, 250],
  [0.48, 700],
  [0.6, 1500],
  [1, 6000],
];
export const laterStayDays: Quantiles = [
  [0, 1],
  [0.06, 20],
  [0.15, 90],
  [0.28, 250],
  [0.4, 700],
  [0.54, 1500],
  [1, 6000],
];

export const primaryNeeds = /* @__PURE__ */ chooser<string>([
  ['N1', 57],
  ['N2', 7],
  ['N3', 3],
  ['N4', 9],
  ['N5', 13],
  ['N6', 2],
  ['N7', 0.5],
  ['N8', 3],
  ['N9', 2],
  ['N0', 3.5],
]);
export const ethnicities = /* @__PURE__ */ chooser<string>([
  ['WBRI', 63],
  ['WIRI', 0.5],
  ['WOTH', 6],
  ['WIRT', 0.3],
  ['WROM', 0.6],
  ['MWBC', 4],
  ['MWBA', 2],
  ['MWAS', 2],
  ['MOTH', 3],
  ['AIND', 1.5],
  ['APKN', 4],
  ['ABAN', 2],
  ['AOTH', 2],
  ['BCRB', 2],
  ['BAFR', 5],
  ['BOTH', 1.5],
  ['CHNE', 0.3],
  ['OOTH', 3],
  ['REFU', 0.5],
  ['NOBT', 2.8],
]);
