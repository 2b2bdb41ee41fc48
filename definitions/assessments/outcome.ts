import {
  after,
  and,
  type Expr,
  exists,
  isKnown,
  latestOf,
  type Metadata,
  not,
  onOrBefore,
  type Reading,
  type Row,
} from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { foundNotInNeed } from '../common/in-need.js';

/** Of the case that the assessment belongs to. */
const closedOn = /* @__PURE__ */ latestOf('cinEpisodes', { of: (episode) => episode.closedOn, key: 'cinEpisode' });
const closureReason = /* @__PURE__ */ latestOf('cinEpisodes', { of: (episode) => episode.closureReason, key: 'cinEpisode' });

/** The assessment after which its case was closed as not in need, by a day: no other of the case started later. */
export const endedWithoutFurtherAction = (assessment: Row<'assessments'>, by: Expr<'date'>): Expr<'boolean'> =>
  and(
    isKnown(closedOn),
    onOrBefore(closedOn, by),
    foundNotInNeed(closureReason),
    not(exists('assessments', (later) => after(later.startedOn, assessment.startedOn), 'cinEpisode')),
  );

export const whatNoFurtherActionIs: Reading = {
  question: 'Which assessments led to no further action?',
  chosen: 'The last assessment of a case that was then closed as RC8, or as RC9 with a referral to early help.',
  others: [
    'RC8 alone, from the census of 2023: early help is an action',
    'The outcome that local systems record on the assessment, as Annex A asks for it',
  ],
  why: 'The census holds no outcome of an assessment; these two reasons are for cases that were assessed and found not in need.',
  verification: 'proposed',
};

export const noFurtherActionSources: Metadata['sources'] = [
  /* @__PURE__ */ cite('RC8 and RC9 are for cases closed after an assessment that found no need', 'cinGuide', 'official', '4.7'),
  /* @__PURE__ */ cite(
    'The draft of 2023 asked for assessments without further action, and for those assessed again within 6 to 12 months; kept for DfE’s private dashboard, as published tables cannot give it',
    'dashboardSupportingInformation',
    'official',
    'annex A',
  ),
  /* @__PURE__ */ cite('The last assessment of a case closed so is one that led to no further action', 'proposal', 'proposed'),
];
