import type { Day, Period } from '../../time/index.js';
import { careEpisodes } from '../life/care-episodes.js';
import type { EpisodeOfNeed, Life, PeriodOfCare } from '../life/life.js';
import { assessmentReturned, enquiryReturned, isIn } from '../returns/in-period.js';
import { befalls, type Dirt, drawn, numberOfText } from './dirt.js';

/*
 * What one return says of a life, with its faults. Only what is open when the return ends is wrong, because that is what
 * the next return holds too and so puts right: what closed in a year is as its return says, for ever.
 */

/** Days before the end of a return within which what began may not be in it yet. */
const lateDays = 30;

const isOpenAtEnd = (startedOn: Day, endedOn: Day, { end }: Period): boolean => startedOn <= end && endedOn > end;
const isNewAtEnd = (startedOn: Day, endedOn: Day, period: Period): boolean =>
  isOpenAtEnd(startedOn, endedOn, period) && startedOn > period.end - lateDays;

/** Makes the faults of one return in one life, which `stream` tells from those of other returns. */
interface Hand {
  readonly dirt: Dirt;
  readonly life: Life;
  readonly period: Period;
  readonly stream: number;
}

/** A day a few days earlier, where nothing else of the child's kind lies between; the day itself otherwise, or when no fault befell it. */
function reDated({ dirt, life, stream }: Hand, startedOn: Day, notBefore: Day): Day {
  if (!befalls(dirt, 'reDated', life, stream, startedOn)) return startedOn;
  const earlier = startedOn - 1 - Math.floor(3 * drawn(dirt, 'days', numberOfText(life.childId), stream, startedOn));
  return earlier > notBefore ? earlier : startedOn;
}

const yearAfter = ({ end }: Period): Period => ({ start: end + 1, end: end + 365 });

/** Whether the next return holds all that belongs to a case: what ended within this one is in no other. */
function isStillToCome(
  { assessments, section47Enquiries, childInNeedPlans, childProtectionPlans }: EpisodeOfNeed,
  period: Period,
): boolean {
  const next = yearAfter(period);
  return (
    assessments.every((assessment) => assessmentReturned(assessment, next)) &&
    section47Enquiries.every((enquiry) => enquiryReturned(enquiry, next)) &&
    [...childInNeedPlans, ...childProtectionPlans].every(({ endedOn }) => endedOn > period.end)
  );
}

function needAsReturned(hand: Hand, episode: EpisodeOfNeed, before: Day): EpisodeOfNeed | null {
  const { dirt, life, period, stream } = hand;
  if (episode.noFurtherAction || !isOpenAtEnd(episode.referredOn, episode.closedOn, period)) return episode;
  const { referredOn, closedOn } = episode;
  const isLate = isNewAtEnd(referredOn, closedOn, period) && isStillToCome(episode, period);
  if (isLate && befalls(dirt, 'returnedLate', life, stream, referredOn)) return null;
  const nextYear = yearAfter(period);
  let last = referredOn - 30;
  const plans = episode.childProtectionPlans.map((plan) => {
    const isWrong = isOpenAtEnd(plan.startedOn, plan.endedOn, period);
    const startedOn = isWrong ? reDated(hand, plan.startedOn, last) : plan.startedOn;
    last = plan.endedOn;
    return startedOn === plan.startedOn ? plan : { ...plan, startedOn };
  });
  last = referredOn - 30;
  const assessments = episode.assessments.map((assessment) => {
    // An assessment that the next return does not hold would not be put right.
    const isWrong =
      isOpenAtEnd(assessment.startedOn, assessment.authorisedOn, period) &&
      isIn(assessment.authorisedOn, nextYear) &&
      assessment.startedOn >= period.start + 5;
    const startedOn = isWrong ? reDated(hand, assessment.startedOn, last) : assessment.startedOn;
    last = assessment.startedOn;
    return startedOn === assessment.startedOn ? assessment : { ...assessment, startedOn };
  });
  return { ...episode, referredOn: reDated(hand, referredOn, before), assessments, childProtectionPlans: plans };
}

/** A case that never was, of a child of whom the next return holds a true one: no day of it is another's. */
function falseCase({ dirt, life, period, stream }: Hand): EpisodeOfNeed | null {
  const like = life.episodesOfNeed.find((episode) => !episode.noFurtherAction && isOpenAtEnd(episode.referredOn, episode.closedOn, period));
  if (!like || !befalls(dirt, 'withdrawn', life, stream, 1)) return null;
  const length = period.end - period.start;
  const referredOn = period.start + Math.floor(length * drawn(dirt, 'falseCase', numberOfText(life.childId), stream));
  if (life.episodesOfNeed.some((episode) => Math.abs(episode.referredOn - referredOn) < 10)) return null;
  return {
    ...like,
    referredOn,
    closedOn: never,
    transferInConferenceOn: null,
    assessments: [],
    section47Enquiries: [],
    childInNeedPlans: [],
    childProtectionPlans: [],
  };
}

/** A day after all others. */
export const never: Day = 100_000_000;

function careAsReturned(hand: Hand, care: PeriodOfCare, before: Day): PeriodOfCare | null {
  const { dirt, life, period, stream } = hand;
  if (!isOpenAtEnd(care.startedOn, care.endedOn, period)) return care;
  // A first episode that has ended is not in the next return, so its day would stay wrong.
  if (careEpisodes(care)[0].endedOn <= period.end) return care;
  const isLate = life.unaccompaniedUntil === null && isNewAtEnd(care.startedOn, care.endedOn, period);
  if (isLate && befalls(dirt, 'returnedLate', life, stream, care.startedOn)) return null;
  const startedOn = reDated(hand, care.startedOn, before);
  if (startedOn === care.startedOn) return care;
  const [stay, ...stays] = care.stays;
  const [type, ...types] = stay.types;
  const [legal, ...legalSpells] = care.legalSpells;
  return {
    ...care,
    startedOn,
    stays: [{ ...stay, startedOn, types: [{ ...type, startedOn }, ...types] }, ...stays],
    legalSpells: [{ ...legal, startedOn }, ...legalSpells],
  };
}

/**
 * A life as one return has it.
 *
 * @param period - the days of the return
 * @param stream - tells the faults of this return from those of others
 */
export function lifeAsReturned(dirt: Dirt, life: Life, period: Period, stream: number): Life {
  const hand: Hand = { dirt, life, period, stream };
  let before: Day = 0;
  const episodesOfNeed: EpisodeOfNeed[] = [];
  for (const episode of life.episodesOfNeed) {
    const returned = needAsReturned(hand, episode, before);
    if (returned) episodesOfNeed.push(returned);
    before = episode.closedOn;
  }
  const extra = falseCase(hand);
  if (extra) episodesOfNeed.push(extra);
  before = 0;
  const periodsOfCare: PeriodOfCare[] = [];
  for (const care of life.periodsOfCare) {
    const returned = careAsReturned(hand, care, before);
    if (returned) periodsOfCare.push(returned);
    before = care.endedOn;
  }
  return { ...life, episodesOfNeed: episodesOfNeed.sort((a, b) => a.referredOn - b.referredOn), periodsOfCare };
}

/** Children who never were, each with a case or a period of care like that of a true one which began in the return and is open at its end. */
export function* falseLives(dirt: Dirt, lives: Iterable<Life>, period: Period, stream: number): Generator<Life, void, undefined> {
  let count = 0;
  for (const life of lives) {
    if (!befalls(dirt, 'withdrawn', life, stream, 2)) continue;
    const isNew = (startedOn: Day, endedOn: Day): boolean => startedOn >= period.start && isOpenAtEnd(startedOn, endedOn, period);
    const need = life.episodesOfNeed.find((episode) => !episode.noFurtherAction && isNew(episode.referredOn, episode.closedOn));
    const care = life.periodsOfCare.find((each) => !each.isShortBreak && isNew(each.startedOn, each.endedOn));
    if (!need && !care) continue;
    yield {
      ...life,
      childId: `W${stream}-${String(++count).padStart(4, '0')}`,
      plansBefore: 0,
      unaccompaniedUntil: null,
      episodesOfNeed: need ? [need] : [],
      periodsOfCare: care ? [care] : [],
      yearlyHealth: [],
      leaverContacts: [],
    };
  }
}
