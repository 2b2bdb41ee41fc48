import { code, date, text } from '../column.js';
import { openLast, table } from '../table.js';

export const contacts = /* @__PURE__ */ table({
  singular: 'contact',
  plural: 'contacts',
  description:
    'One row for each contact about a child that reached children’s social care, before it is decided whether it is a referral. No return holds a number for it: two about one child on one day from one source are one, and one with an outcome stands.',
  owner: 'child',
  orderBy: 'receivedOn',
  identity: ['receivedOn', 'source'],
  twins: { order: [{ column: 'outcome', none: 'first' }] },
  columns: {
    receivedOn: date('date the contact was received', 'SSD cont_contact_date', 'Annex A list 1, date of contact'),
    source: code('referralSource', 'source of the contact', 'SSD cont_contact_source_code', 'Annex A list 1, contact source'),
    outcome: code('contactOutcome', 'outcome of the contact', 'SSD cont_contact_outcome_json'),
  },
});

export const earlyHelpEpisodes = /* @__PURE__ */ table({
  singular: 'early help episode',
  plural: 'early help episodes',
  description: 'One row for each stretch of early help that a child and family had, led by the authority or by a partner.',
  owner: 'child',
  orderBy: 'startedOn',
  spell: { from: 'startedOn', to: 'endedOn', correctedBy: 'overlapping', otherwise: 'stays' },
  identity: ['startedOn'],
  twins: { order: [openLast('endedOn')] },
  columns: {
    startedOn: date('date the early help started', 'SSD earl_episode_start_date'),
    endedOn: date('date the early help ended', 'SSD earl_episode_end_date'),
    endReason: code('earlyHelpEndReason', 'reason the early help ended', 'SSD earl_episode_end_reason'),
    organisation: text('organisation that gave the early help', 'SSD earl_episode_organisation'),
  },
});

export const earlyHelpAssessments = /* @__PURE__ */ table({
  singular: 'early help assessment',
  plural: 'early help assessments',
  description: 'One row for each assessment of what help a child and family need without a social worker, by the authority or a partner.',
  owner: 'child',
  orderBy: 'startedOn',
  spell: { from: 'startedOn', to: 'completedOn', correctedBy: 'overlapping', otherwise: 'stays' },
  identity: ['startedOn'],
  twins: { order: [openLast('completedOn')] },
  columns: {
    startedOn: date('date the early help assessment started', 'Annex A list 2, assessment start date'),
    completedOn: date('date the early help assessment was completed', 'Annex A list 2, assessment completion date'),
    organisation: text('organisation that completed the early help assessment', 'Annex A list 2, organisation'),
  },
});
