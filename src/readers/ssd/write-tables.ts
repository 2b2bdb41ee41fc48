import type { RecordBuilder, RecordTableName } from '../../records/index.js';
import { type Day, isoDate, NULL } from '../../time/index.js';
import { plainChildId } from '../child-id.js';
import { UNREADABLE } from '../rows/cell-values.js';
import { namedIn } from '../rows/lists-in-text.js';
import type { LoadedTable } from '../rows/load-tables.js';
import { putLocation } from '../rows/placement-location.js';
import { addRow, childOf, put, type SourceRow, tellIfLater, valuesOf } from '../rows/row-reader.js';
import type { SourceLog } from '../rows/source-log.js';
import type { SourceField, SourceTable } from '../rows/source-table.js';
import type { PostcodeLookup } from '../where.js';
import { type Held, heldOn, type Placement } from './care.js';
import type { SsdExtract } from './extract.js';
import { contactOutcomeOf } from './outcomes.js';

/** Writes tables of the dataset, those that others point at first. */
export interface SsdWriter {
  /** Returns how many rows of each were kept. */
  write(tables: readonly LoadedTable[]): ReadonlyMap<LoadedTable, number>;
}

/** A row of the record model, and whose it is. */
interface Written {
  readonly row: number;
  readonly child: number;
  readonly on: Day;
}

type Take = (row: SourceRow, table: SourceTable, log: SourceLog) => boolean;

export function ssdWriter(
  builder: RecordBuilder,
  extract: SsdExtract & { readonly laCode: string; readonly postcodes: PostcodeLookup | null },
): SsdWriter {
  const { tables } = builder;
  const { laCode, to, postcodes, childId = 'pers_person_id' } = extract;
  /** The id by which the returns name a child, by `pers_person_id`. */
  const ids = new Map<string, string>();
  const episodes = new Map<string, Written>();
  const episodesOf = new Map<number, Written[]>();
  const assessments = new Map<string, Written>();
  const enquiries = new Map<string, Written>();
  const plans = new Map<string, Written>();
  const placements = new Map<string, Placement>();
  const placementsOf = new Map<string, Held<Placement>[]>();
  const statusesOf = new Map<number, Held<number>[]>();
  const childOfCare = new Map<string, number>();
  const careOf = new Map<number, Held<true>[]>();

  const fieldOf = (table: SourceTable, name: string): SourceField => table.fields.find((each) => each.name === name)!;

  function ownerOf(row: SourceRow, table: SourceTable, name: string, log: SourceLog): number {
    const id = ids.get(plainChildId(row.text(name)));
    return id === undefined ? childOf(row, fieldOf(table, name), table.table, builder, laCode, log) : builder.child(laCode, id);
  }

  function keep<K, T>(map: Map<K, T[]>, key: K, value: T): void {
    const own = map.get(key);
    if (own) own.push(value);
    else map.set(key, [value]);
  }

  /** The date of a row without which it is nothing; null when it has none, which is told. */
  function dayOf(row: SourceRow, name: string, into: RecordTableName, log: SourceLog): Day | null {
    const day = row.value(name);
    if (day > UNREADABLE) {
      tellIfLater(name, day, to, into, row.line, log);
      return day;
    }
    log.leftOut('row-without-date', name, into, row.line);
    return null;
  }

  function noReferral(into: RecordTableName, column: string, line: number, log: SourceLog): void {
    log.other(
      {
        code: 'row-without-referral',
        severity: 'warning',
        column,
        line,
        message: 'No episode of need goes with the row: figures that go from referral to it do not count it.',
        hint: 'Give ssd_cin_episodes from the same run.',
      },
      { table: into, column: null },
    );
  }

  /** Takes rows of a child with a date, within an episode of need when `within` names its id. */
  const dated =
    (person: string, date: string, into: RecordTableName, within: string | null, then?: (row: SourceRow, written: Written) => void): Take =>
    (row, table, log) => {
      const child = ownerOf(row, table, person, log);
      if (child < 0) return false;
      const on = dayOf(row, date, into, log);
      if (on === null) return false;
      const written = { row: addRow(tables[into], child, valuesOf(table, row, into)), child, on };
      if (within !== null) {
        const owner = episodes.get(row.text(within));
        if (owner?.child === child) tables[into].keys.cinEpisode!.set(written.row, owner.row);
        else noReferral(into, within, row.line, log);
      }
      then?.(row, written);
      return true;
    };

  function person(row: SourceRow, table: SourceTable, log: SourceLog): boolean {
    const own = plainChildId(row.text('pers_person_id'));
    const other = plainChildId(row.text('pers_legacy_id'));
    if (childId === 'pers_legacy_id' && own !== '' && other !== '') ids.set(own, other);
    const child = ownerOf(row, table, 'pers_person_id', log);
    if (child < 0) return false;
    for (const [column, value] of Object.entries(valuesOf(table, row, 'children')))
      if (column !== 'childId') put(tables.children, child, column, value);
    return true;
  }

  function disability(row: SourceRow, table: SourceTable, log: SourceLog): boolean {
    const child = ownerOf(row, table, 'disa_person_id', log);
    if (child < 0) return false;
    const code = row.text('disa_disability_code').toUpperCase();
    const { list } = tables.children.columns['isDisabled']!;
    if (code !== '' && (code !== 'NONE' || list.get(child) === NULL)) list.set(child, code === 'NONE' ? 0 : 1);
    return true;
  }

  function contact(row: SourceRow, table: SourceTable, log: SourceLog): boolean {
    const child = ownerOf(row, table, 'cont_person_id', log);
    const on = child < 0 ? null : dayOf(row, 'cont_contact_date', 'contacts', log);
    if (on === null) return false;
    const outcome = contactOutcomeOf(row.text('cont_contact_outcome_json'));
    const codes = tables.contacts.columns['outcome']!.dictionary!;
    addRow(tables.contacts, child, {
      receivedOn: on,
      source: row.value('cont_contact_source_code'),
      outcome: outcome === null ? row.value('cont_contact_outcome_json') : outcome === '' ? NULL : codes.intern(outcome),
    });
    return true;
  }

  function factors(row: SourceRow, _: SourceTable, log: SourceLog): boolean {
    const owner = assessments.get(row.text('cinf_assessment_id'));
    const found = namedIn(row.text('cinf_assessment_factors_json'));
    if (!owner || found === null) {
      log.other(
        {
          code: owner ? 'factors-not-valid' : 'row-without-assessment',
          severity: 'warning',
          column: owner ? 'cinf_assessment_factors_json' : 'cinf_assessment_id',
          line: row.line,
          message: owner
            ? 'The factors are neither a list nor names with answers, so the assessment has none.'
            : 'No assessment goes with the row, so its factors are no assessment’s.',
          hint: 'Export the table again, with ssd_cin_assessments from the same run.',
        },
        { table: 'assessmentFactors', column: null },
      );
      return false;
    }
    const target = tables.assessmentFactors;
    for (const text of found) {
      const added = target.add(owner.child);
      target.keys.assessment!.set(added, owner.row);
      target.keys.cinEpisode!.set(added, tables.assessments.keys.cinEpisode!.get(owner.row));
      put(target, added, 'factor', row.valueOf('cinf_assessment_factors_json', text));
    }
    return true;
  }

  function conference(row: SourceRow, _: SourceTable, log: SourceLog): boolean {
    // One without a date is still to be held.
    if (row.text('icpc_icpc_date') === '') return true;
    const on = dayOf(row, 'icpc_icpc_date', 'section47Enquiries', log);
    if (on === null) return false;
    const episode = episodes.get(row.text('icpc_referral_id'));
    if (row.yesNo('icpc_icpc_transfer_in') === 1) {
      if (episode) tables.cinEpisodes.columns['transferInConferenceOn']!.list.set(episode.row, on);
      else noReferral('cinEpisodes', 'icpc_referral_id', row.line, log);
      return true;
    }
    const enquiry = enquiries.get(row.text('icpc_s47_enquiry_id'));
    if (!enquiry) {
      log.other(
        {
          code: 'conference-without-enquiry',
          severity: 'warning',
          column: 'icpc_s47_enquiry_id',
          line: row.line,
          message: 'No section 47 enquiry goes with the conference, so it is counted nowhere.',
          hint: 'Give ssd_s47_enquiry from the same run.',
        },
        { table: 'section47Enquiries', column: 'initialConferenceOn' },
      );
      return true;
    }
    const target = tables.section47Enquiries;
    const { list } = target.columns['initialConferenceOn']!;
    // Of several conferences of one enquiry the first is the initial one.
    if (list.get(enquiry.row) === NULL || on < list.get(enquiry.row)) {
      list.set(enquiry.row, on);
      put(target, enquiry.row, 'conferenceTargetOn', row.value('icpc_icpc_target_date'));
    }
    return true;
  }

  /** Of an enquiry that led to no conference, and of which it is not said that nothing further was done, it is not known whether one was required. */
  function finishEnquiries(): void {
    const target = tables.section47Enquiries;
    for (const { row } of enquiries.values()) {
      const notRequired = target.columns['conferenceNotRequired']!.list;
      if (target.columns['initialConferenceOn']!.list.get(row) !== NULL) notRequired.set(row, 0);
      else if (notRequired.get(row) !== 1) {
        notRequired.set(row, NULL);
        target.unknown(row, 'conferenceNotRequired');
      }
    }
  }

  function plan(row: SourceRow, table: SourceTable, log: SourceLog): boolean {
    if (row.yesNo('cppl_cp_plan_ola') === 1) {
      log.other({
        code: 'plan-of-another-authority',
        severity: 'information',
        column: 'cppl_cp_plan_ola',
        line: row.line,
        message: 'The plan is another authority’s, so it was passed over.',
        hint: 'Nothing need be done.',
      });
      return true;
    }
    return dated('cppl_person_id', 'cppl_cp_plan_start_date', 'childProtectionPlans', 'cppl_referral_id', (own, written) =>
      plans.set(own.text('cppl_cp_plan_id'), written),
    )(row, table, log);
  }

  function planReview(row: SourceRow): boolean {
    const on = row.value('cppr_cp_review_date');
    const owner = plans.get(row.text('cppr_cp_plan_id'));
    if (on <= UNREADABLE || !owner) return true;
    const added = addRow(tables.cppReviews, owner.child, { heldOn: on });
    tables.cppReviews.keys.childProtectionPlan!.set(added, owner.row);
    return true;
  }

  function preProceedings(row: SourceRow, table: SourceTable, log: SourceLog): boolean {
    return dated('prep_person_id', 'prep_pre_pro_decision_date', 'preProceedings', null, (_, { row: added, child, on }) => {
      const before = (episodesOf.get(child) ?? []).filter((episode) => episode.on <= on);
      const owner = before.sort((one, other) => one.on - other.on).at(-1);
      if (owner) tables.preProceedings.keys.cinEpisode!.set(added, owner.row);
      else noReferral('preProceedings', 'prep_person_id', row.line, log);
    })(row, table, log);
  }

  function placement(row: SourceRow, table: SourceTable): boolean {
    const found: Placement = {
      values: valuesOf(table, row, 'careEpisodes'),
      postcode: row.text('clap_cla_placement_postcode'),
      endedOn: row.date('clap_cla_placement_end_date'),
    };
    placements.set(row.text('clap_cla_placement_id'), found);
    keep(placementsOf, row.text('clap_cla_id'), { from: row.date('clap_cla_placement_start_date'), to: found.endedOn, is: found });
    return true;
  }

  function legalStatus(row: SourceRow, table: SourceTable, log: SourceLog): boolean {
    const child = ownerOf(row, table, 'lega_person_id', log);
    if (child < 0) return false;
    // By a status that is no code of the return nobody is looked after.
    const status = row.quietly('lega_legal_status');
    if (status > UNREADABLE)
      keep(statusesOf, child, { from: row.date('lega_legal_status_start_date'), to: row.date('lega_legal_status_end_date'), is: status });
    return true;
  }

  function careEpisode(row: SourceRow, table: SourceTable, log: SourceLog): boolean {
    return dated('clae_person_id', 'clae_cla_episode_start_date', 'careEpisodes', null, (own, { row: added, child, on }) => {
      const care = own.text('clae_cla_id');
      if (care !== '') childOfCare.set(care, child);
      const endedOn = own.value('clae_cla_episode_ceased_date');
      keep(careOf, child, { from: on, to: endedOn, is: true });
      const placed = placements.get(own.text('clae_cla_placement_id')) ?? heldOn(placementsOf.get(care) ?? [], on);
      for (const [column, value] of Object.entries(placed?.values ?? {})) {
        const isOfLastEpisode = column !== 'reasonPlacementChanged' || (endedOn > UNREADABLE && endedOn === placed?.endedOn);
        if (isOfLastEpisode) put(tables.careEpisodes, added, column, value);
      }
      if (placed && postcodes) putLocation(tables.careEpisodes, added, placed.postcode, postcodes, laCode);
      const status = heldOn(statusesOf.get(child) ?? [], on);
      if (status !== undefined) put(tables.careEpisodes, added, 'legalStatus', status);
    })(row, table, log);
  }

  function careReview(row: SourceRow): boolean {
    const on = row.value('clar_cla_review_date');
    const child = childOfCare.get(row.text('clar_cla_id'));
    if (on <= UNREADABLE || child === undefined || row.yesNo('clar_cla_review_cancelled') === 1) return true;
    addRow(tables.careReviews, child, { heldOn: on, participation: row.value('clar_cla_review_participation') });
    return true;
  }

  function missing(row: SourceRow, table: SourceTable, log: SourceLog): boolean {
    const child = ownerOf(row, table, 'miss_person_id', log);
    const on = child < 0 ? null : dayOf(row, 'miss_missing_episode_start_date', 'missingIncidents', log);
    if (on === null) return false;
    const { startedOn = NULL, endedOn = NULL, incidentType = NULL } = valuesOf(table, row, 'missingIncidents');
    if (heldOn(careOf.get(child) ?? [], on)) addRow(tables.missingIncidents, child, { startedOn, endedOn, incidentType });
    else addRow(tables.missingFromHome, child, { startedOn, endedOn });
    return true;
  }

  function permanence(row: SourceRow, table: SourceTable, log: SourceLog): boolean {
    const child = ownerOf(row, table, 'perm_person_id', log);
    if (child < 0) return false;
    const decidedOn = row.value('perm_adm_decision_date');
    if (decidedOn > UNREADABLE) addRow(tables.adoptionPlacements, child, valuesOf(table, row, 'adoptionPlacements'));
    const isAdoption =
      row.date('perm_permanence_order_date') > UNREADABLE && /adopt|\bE1[12]\b/i.test(row.text('perm_permanence_order_type'));
    if (isAdoption) addRow(tables.adoptions, child, { decidedOn, ...valuesOf(table, row, 'adoptions') });
    return true;
  }

  function previous(row: SourceRow, table: SourceTable, log: SourceLog): boolean {
    const child = ownerOf(row, table, 'lapp_person_id', log);
    if (child < 0) return false;
    addRow(tables.previousPermanence, child, valuesOf(table, row, 'previousPermanence'));
    return true;
  }

  /** In the order in which they are written. */
  const takes: Readonly<Record<string, Take>> = {
    ssd_person: person,
    ssd_disability: disability,
    ssd_contacts: contact,
    ssd_early_help_episodes: dated('earl_person_id', 'earl_episode_start_date', 'earlyHelpEpisodes', null),
    ssd_cin_episodes: dated('cine_person_id', 'cine_referral_date', 'cinEpisodes', null, (row, written) => {
      const id = tables.cinEpisodes.columns['cinEpisodeId']!;
      id.list.set(written.row, id.dictionary!.intern(isoDate(written.on)));
      episodes.set(row.text('cine_referral_id'), written);
      keep(episodesOf, written.child, written);
    }),
    ssd_cin_assessments: dated('cina_person_id', 'cina_assessment_start_date', 'assessments', 'cina_referral_id', (row, written) =>
      assessments.set(row.text('cina_assessment_id'), written),
    ),
    ssd_assessment_factors: factors,
    ssd_cin_plans: dated('cinp_person_id', 'cinp_cin_plan_start_date', 'cinPlans', 'cinp_referral_id'),
    ssd_s47_enquiry: dated('s47e_person_id', 's47e_s47_start_date', 'section47Enquiries', 's47e_referral_id', (row, written) =>
      enquiries.set(row.text('s47e_s47_enquiry_id'), written),
    ),
    ssd_initial_cp_conference: conference,
    ssd_cp_plans: plan,
    ssd_cp_reviews: planReview,
    ssd_pre_proceedings: preProceedings,
    ssd_legal_status: legalStatus,
    ssd_cla_placement: placement,
    ssd_cla_episodes: careEpisode,
    ssd_cla_reviews: careReview,
    ssd_missing: missing,
    ssd_permanence: permanence,
    ssd_cla_previous_permanence: previous,
  };

  return {
    write(all) {
      const kept = new Map<LoadedTable, number>();
      for (const [name, take] of Object.entries(takes)) {
        for (const table of all.filter(({ found }) => found.table.name === name)) {
          let count = 0;
          table.rows.each((row) => {
            if (take(row, table.found.table, table.log)) count++;
          });
          kept.set(table, count);
        }
        if (name === 'ssd_initial_cp_conference') finishEnquiries();
      }
      return kept;
    },
  };
}
