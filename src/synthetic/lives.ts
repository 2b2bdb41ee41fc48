import type { Day } from '../time/index.js';
import { collectionYear, sometimesEdge, sometimesLeapDay, weekday } from './dates.js';
import type { SyntheticAuthority } from './invented.js';
import { type ChildFacts, childFacts } from './life/child.js';
import type { EpisodeOfNeed, Life, PeriodOfCare } from './life/life.js';
import { needHistory } from './life/need.js';
import { disabilities } from './life/need-codes.js';
import { shortBreaks } from './life/short-breaks.js';
import { leaverContacts, yearlyHealth } from './life/yearly.js';
import { draw, type Quantiles, type Random, randomFrom, seedFrom } from './random.js';
import * as rates from './rates.js';

/** Age in days at a first referral: a few before birth, babies and teenagers more than the years between. */
const ageAtReferral: Quantiles = [
  [0, -150],
  [0.035, -1],
  [0.1, 360],
  [0.35, 1900],
  [0.6, 3650],
  [0.85, 5300],
  [1, 6450],
];
/** Age at the start of care long ago, for children who may be in care still. */
const ageAtCare: Quantiles = [
  [0, 0],
  [0.2, 300],
  [0.4, 1500],
  [0.6, 3600],
  [0.85, 5400],
  [1, 6400],
];

type History = { readonly episodes: readonly EpisodeOfNeed[]; readonly periods: readonly PeriodOfCare[]; readonly plansBefore: number };

/** Every life of an authority that reaches into the years it returns. */
export function* livesOf(authority: SyntheticAuthority): Generator<Life, void, undefined> {
  const { laCode, seed, window, firstYearEnding, lastYearEnding, children } = authority;
  const laNumber = Number(laCode);
  const family = randomFrom(0);
  const shared = randomFrom(0);
  const own = randomFrom(0);
  let count = 0;

  const lifeOf = (child: ChildFacts, history: History, firstNeed: string): Life | null => {
    const { episodes, periods } = history;
    const last = episodes[episodes.length - 1];
    const deathDate = last.closureReason === 'RC2' ? last.closedOn : null;
    const contacts = periods.length ? leaverContacts(own, child, periods, deathDate) : [];
    const touches = contacts.length > 0 || episodes.some((episode) => episode.closedOn >= window.start && episode.referredOn <= window.end);
    if (!touches) return null;
    let unaccompaniedUntil: Day | null = null;
    if (child.isUnaccompanied && periods.length) {
      const end = periods[periods.length - 1].endedOn;
      const begin = periods[0].startedOn;
      unaccompaniedUntil = own.chance(0.15) ? begin + own.between(1, Math.max(1, end - begin)) : Math.min(end, child.eighteenth);
    }
    const firstReferral = episodes[0].referredOn;
    return {
      laCode,
      childId: `L${laCode}-${String(++count).padStart(6, '0')}`,
      sex: child.sex,
      birthDate: child.birthDate,
      expectedBirthDate: firstReferral < child.birthDate ? child.birthDate + own.between(-12, 8) : null,
      deathDate,
      ethnicity: child.ethnicity,
      disabilities: disabilities(own, firstNeed === 'N2'),
      homePostcode: child.homePostcode,
      plansBefore: history.plansBefore,
      unaccompaniedUntil,
      episodesOfNeed: episodes,
      periodsOfCare: periods,
      yearlyHealth: periods.length ? yearlyHealth(own, child, periods) : [],
      leaverContacts: contacts,
    };
  };
  /** How many of something happen in a year, so that the average over many years is exact. */
  const numberIn = (stream: number, year: number, rate: number): number => {
    family.restart(seedFrom(seed, laNumber, stream, year));
    return Math.floor(children * rate + family.uniform());
  };
  const begin = (stream: number, year: number, index: number): Day => {
    family.restart(seedFrom(seed, laNumber, stream, year, index));
    shared.restart(seedFrom(seed, laNumber, stream, year, index, 1));
    own.restart(seedFrom(seed, laNumber, stream, year, index, 2));
    const { start, end } = collectionYear(year);
    const day = sometimesEdge(family, family.between(start, end));
    return family.chance(0.97) ? Math.min(weekday(day), end) : day;
  };
  const child = (random: Random, referredOn: Day, ageInDays: number, isUnaccompanied = false): ChildFacts =>
    childFacts(random, laNumber, sometimesLeapDay(random, referredOn - ageInDays), window, isUnaccompanied);

  // Care that began long ago.
  const backlogFrom = firstYearEnding - rates.warmUpYears - rates.careBacklogYears;
  for (let year = backlogFrom; year < firstYearEnding - rates.warmUpYears; year++) {
    for (let index = numberIn(1, year, rates.careStartsBacklog); index > 0; index--) {
      const referredOn = begin(1, year, index);
      const facts = child(own, referredOn, draw(own, ageAtCare));
      if (facts.eighteenth - referredOn < 100) continue;
      const need = rates.primaryNeeds(own);
      const history = needHistory(shared, own, facts, { firstReferral: referredOn, firstPath: 'care', firstNeed: need, until: window.end });
      const life = lifeOf(facts, history, need);
      if (life) yield life;
    }
  }
  for (let year = firstYearEnding - rates.warmUpYears; year <= lastYearEnding; year++) {
    for (let index = numberIn(2, year, rates.familiesReferred); index > 0; index--) {
      const referredOn = begin(2, year, index);
      const size = rates.siblings(family);
      const need = rates.primaryNeeds(family);
      let ageInDays = draw(family, ageAtReferral);
      for (let sibling = 0; sibling < size; sibling++) {
        // Siblings share what happens to the family, so it is drawn from the same place again; one in four goes a way of its own.
        const goesAlone = sibling > 0 && family.chance(0.25);
        shared.restart(seedFrom(seed, laNumber, 2, year, index, goesAlone ? 10 + sibling : 1));
        own.restart(seedFrom(seed, laNumber, 2, year, index, 100 + sibling));
        const facts = child(own, referredOn, ageInDays);
        ageInDays = ageInDays > 900 ? ageInDays - family.between(300, 900) : ageInDays + family.between(330, 1400);
        if (facts.eighteenth - referredOn < 60 || facts.birthDate - referredOn > 270) continue;
        const history = needHistory(shared, own, facts, { firstReferral: referredOn, firstPath: null, firstNeed: need, until: window.end });
        const life = lifeOf(facts, history, need);
        if (life) yield life;
      }
    }
    for (let index = numberIn(3, year, rates.unaccompaniedArrivals); index > 0; index--) {
      const referredOn = begin(3, year, index);
      const facts = child(own, referredOn, own.chance(0.1) ? own.between(5000, 5840) : own.between(5845, 6540), true);
      if (facts.eighteenth - referredOn < 30) continue;
      const history = needHistory(shared, own, facts, { firstReferral: referredOn, firstPath: 'care', firstNeed: 'N8', until: referredOn });
      const life = lifeOf(facts, history, 'N8');
      if (life) yield life;
    }
    for (let index = numberIn(4, year, rates.shortBreakStarts); index > 0; index--) {
      const referredOn = begin(4, year, index);
      const facts = child(own, referredOn, own.between(1500, 5500));
      const history = shortBreaks(own, facts, referredOn);
      const life = history.periods.length ? lifeOf(facts, { ...history, plansBefore: 0 }, 'N2') : null;
      if (life) yield life;
    }
  }
}
