import { NULL } from '../../time/index.js';
import { type BlockRows, type ChildRows, isUnread, place, valueOf } from './child-rows.js';
import type { CinIssueCode } from './issues.js';
import type { CinBlockName } from './layout.js';

/** Says that a problem was met in the child being read. */
export type ReportCin = (code: CinIssueCode, block: CinBlockName, item: string | null, times?: number) => void;

const REFERRED = place('episode', 'referredOn');
const NO_FURTHER_ACTION = place('episode', 'referralNoFurtherAction');
const CLOSED = place('episode', 'closedOn');
const CLOSURE_REASON = place('episode', 'closureReason');
const TRANSFER_CONFERENCE = place('episode', 'transferInConferenceOn');
const STARTED = 1;
const ENDED = place('plan', 'endedOn');
const CONFERENCE = place('enquiry', 'initialConferenceOn');
const STEPPED = place('preProceedings', 'steppedOn');
const AUTHORISED = place('assessment', 'authorisedOn');

/** A span of days held as start, end (`NULL` when open), and what it is. */
interface Span {
  readonly start: number;
  readonly end: number;
  readonly kind: CinBlockName;
}

/** When a row ended, `NULL` when it is open. One whose end cannot be read clashes with nothing: it is taken to have ended at once. */
const endOf = (rows: BlockRows, row: number, ended: number, start: number): number =>
  isUnread(rows, row, ended) ? start : valueOf(rows, row, ended);

/** The spans of a block whose start is known, in order of their start. */
function spans(rows: BlockRows, ended: number, into: Span[] = []): Span[] {
  for (let row = 0; row < rows.count; row++) {
    const start = valueOf(rows, row, STARTED);
    if (start !== NULL) into.push({ start, end: endOf(rows, row, ended, start), kind: rows.name });
  }
  return into.sort((one, other) => one.start - other.start);
}

function checkDates(rows: BlockRows, ended: number, item: string, report: ReportCin): void {
  for (let row = 0; row < rows.count; row++) {
    const start = valueOf(rows, row, STARTED);
    const end = valueOf(rows, row, ended);
    if (start === NULL) report('start-date-missing', rows.name, null);
    else if (end !== NULL && end < start) report('end-before-start', rows.name, item);
  }
}

/** A census may hold a referral without further action beside anything; only episodes that led to work can clash. */
function checkEpisodes({ episode }: ChildRows, report: ReportCin): void {
  const work: Span[] = [];
  const referred: number[] = [];
  for (let row = 0; row < episode.count; row++) {
    const start = valueOf(episode, row, REFERRED);
    const end = valueOf(episode, row, CLOSED);
    const hasReason = valueOf(episode, row, CLOSURE_REASON) !== NULL;
    if (end !== NULL && !hasReason) report('closure-without-reason', 'episode', 'ReasonForClosure');
    if (end === NULL && hasReason && !isUnread(episode, row, CLOSED)) report('reason-without-closure', 'episode', 'CINclosureDate');
    if (start === NULL) continue;
    if (end !== NULL && end < start) report('end-before-start', 'episode', 'CINclosureDate');
    referred.push(start);
    if (valueOf(episode, row, NO_FURTHER_ACTION) !== 1) work.push({ start, end: endOf(episode, row, CLOSED, start), kind: 'episode' });
  }
  if (referred.length < 2) return;
  referred.sort((one, other) => one - other);
  for (let i = 1; i < referred.length; i++) if (referred[i] === referred[i - 1]) report('referral-repeated', 'episode', 'CINreferralDate');
  work.sort((one, other) => one.start - other.start);
  let open = 0;
  let latestEnd = NULL;
  let earlierOpen = false;
  for (const { start, end } of work) {
    if (end === NULL) open++;
    // A case may be closed and referred again on one day. Of two open episodes the clash is the next issue, not this one.
    if ((latestEnd !== NULL && start < latestEnd) || (earlierOpen && end !== NULL))
      report('episodes-overlap', 'episode', 'CINreferralDate');
    if (end === NULL) earlierOpen = true;
    else latestEnd = Math.max(latestEnd, end);
  }
  if (open > 1) report('several-open-episodes', 'episode', 'CINclosureDate');
}

/** Marks the episodes that a block's rows stand under. */
function owners(rows: BlockRows, marked: Set<number>): Set<number> {
  for (let row = 0; row < rows.count; row++) marked.add(valueOf(rows, row, 0));
  return marked;
}

function checkNoFurtherAction(rows: ChildRows, report: ReportCin): void {
  const { episode, assessment, enquiry, plan } = rows;
  let any = false;
  for (let row = 0; row < episode.count; row++) any ||= valueOf(episode, row, NO_FURTHER_ACTION) === 1;
  if (!any || assessment.count + enquiry.count + plan.count === 0) return;
  const active = owners(plan, owners(enquiry, owners(assessment, new Set())));
  for (const row of active)
    if (valueOf(episode, row, NO_FURTHER_ACTION) === 1) report('no-further-action-with-activity', 'episode', 'ReferralNFA');
}

function checkConferences({ episode, enquiry }: ChildRows, report: ReportCin): void {
  let last = -1;
  for (let row = 0; row < enquiry.count; row++) {
    const owner = valueOf(enquiry, row, 0);
    if (owner === last || valueOf(enquiry, row, CONFERENCE) === NULL) continue;
    if (valueOf(episode, owner, TRANSFER_CONFERENCE) === NULL) continue;
    report('conference-date-at-both-levels', 'episode', 'DateOfInitialCPC');
    last = owner;
  }
}

function checkInsideEpisode(rows: BlockRows, { episode }: ChildRows, item: string, report: ReportCin): void {
  for (let row = 0; row < rows.count; row++) {
    const owner = valueOf(rows, row, 0);
    const start = valueOf(rows, row, STARTED);
    const end = valueOf(rows, row, ENDED);
    const referred = valueOf(episode, owner, REFERRED);
    const closed = valueOf(episode, owner, CLOSED);
    const before = start !== NULL && referred !== NULL && start < referred;
    const runsOn = end === NULL ? !isUnread(rows, row, ENDED) : end > closed;
    const after = closed !== NULL && (runsOn || start > closed);
    if (before || after) report('plan-outside-episode', rows.name, item);
  }
}

function checkPlans({ plan, cinPlan }: ChildRows, report: ReportCin): void {
  let open = 0;
  for (let row = 0; row < plan.count; row++)
    if (valueOf(plan, row, STARTED) !== NULL && valueOf(plan, row, ENDED) === NULL && !isUnread(plan, row, ENDED)) open++;
  if (open > 1) report('several-open-plans', 'plan', 'CPPendDate');
  if (plan.count === 0 || cinPlan.count === 0) return;
  // In order of start, a span overlaps one of the other kind when it starts before the latest end seen of that kind.
  let planEnd = NULL;
  let cinPlanEnd = NULL;
  const never = -NULL - 1;
  for (const { start, end, kind } of spans(cinPlan, ENDED, spans(plan, ENDED))) {
    const until = end === NULL ? never : end;
    if (kind === 'plan') {
      if (start < cinPlanEnd) report('plans-overlap', 'plan', 'CPPstartDate');
      planEnd = Math.max(planEnd, until);
    } else {
      if (start < planEnd) report('plans-overlap', 'plan', 'CPPstartDate');
      cinPlanEnd = Math.max(cinPlanEnd, until);
    }
  }
}

/** Reports what is inconsistent within one child. The rows themselves are kept as returned. */
export function checkCinChild(rows: ChildRows, report: ReportCin): void {
  checkEpisodes(rows, report);
  if (rows.assessment.count > 0) checkDates(rows.assessment, AUTHORISED, 'AssessmentAuthorisationDate', report);
  if (rows.enquiry.count > 0) {
    checkDates(rows.enquiry, CONFERENCE, 'DateOfInitialCPC', report);
    checkConferences(rows, report);
  }
  if (rows.cinPlan.count > 0) {
    checkDates(rows.cinPlan, ENDED, 'CINPlanEndDate', report);
    checkInsideEpisode(rows.cinPlan, rows, 'CINPlanStartDate', report);
  }
  if (rows.plan.count > 0) {
    checkDates(rows.plan, ENDED, 'CPPendDate', report);
    checkInsideEpisode(rows.plan, rows, 'CPPstartDate', report);
  }
  if (rows.preProceedings.count > 0) checkDates(rows.preProceedings, STEPPED, 'StepDecisionDate', report);
  checkNoFurtherAction(rows, report);
  checkPlans(rows, report);
}
