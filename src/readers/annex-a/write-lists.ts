import type { RecordBuilder, RecordTableName } from '../../records/index.js';
import { type Day, isoDate, NULL } from '../../time/index.js';
import { UNREADABLE } from '../rows/cell-values.js';
import { putLocation } from '../rows/placement-location.js';
import { addRow, childOf, put, type RowsOfTable, type SourceRow, tellIfLater, valuesOf } from '../rows/row-reader.js';
import type { SourceLog } from '../rows/source-log.js';
import type { SourceField, SourceTable } from '../rows/source-table.js';
import type { PostcodeLookup } from '../where.js';
import { stretchesOfCare } from './stretches.js';

/** Writes the lists of one extract, whichever order they come in. */
export interface ListWriter {
  /** Reads the rows of a list. Returns how many were kept. */
  read(list: SourceTable, rows: RowsOfTable, log: SourceLog): number;
  /** Writes what waited for another list. */
  finish(): void;
}

/** An episode of need, of list 3 or 6. */
interface Episode {
  readonly child: number;
  readonly on: Day;
  readonly line: number;
  readonly log: SourceLog;
  readonly values: Readonly<Record<string, number>>;
}

/** A row within an episode of need, held until the episodes are known. */
interface Within extends Episode {
  readonly table: RecordTableName;
}

/** An episode as written. */
interface Written {
  readonly on: Day;
  readonly row: number;
  readonly isNoAction: boolean;
}

const childFacts: readonly string[] = ['sex', 'ethnicity', 'birthDate', 'isDisabled'];

export function listWriter(builder: RecordBuilder, laCode: string, madeOn: Day, postcodes: PostcodeLookup | null): ListWriter {
  const { tables } = builder;
  const referrals: Episode[] = [];
  const needs: Episode[] = [];
  const within: Within[] = [];
  /** What this extract has said of a child, by column. */
  const said = new Map<string, number>();

  function tellOfChild(list: SourceTable, row: SourceRow, child: number, log: SourceLog): void {
    for (const { name, into } of list.fields) {
      if (into?.table !== 'children' || !childFacts.includes(into.column)) continue;
      const value = row.value(name);
      const key = `${child} ${into.column}`;
      const before = said.get(key);
      if (value > UNREADABLE && before !== undefined && before !== value) differs(name, row.line, log);
      if (value > UNREADABLE) said.set(key, value);
      put(tables.children, child, into.column, value);
    }
  }

  function differs(column: string, line: number, log: SourceLog): void {
    log.other({
      code: 'child-details-differ',
      severity: 'warning',
      column,
      line,
      message: 'Another row of the extract gives the child another value; the one read last was kept.',
      hint: 'Correct it in the case system.',
    });
  }

  function readEach(list: SourceTable, rows: RowsOfTable, log: SourceLog, take: (row: SourceRow, child: number, on: Day) => void): number {
    const idField = list.fields.find(({ into }) => into?.column === 'childId')!;
    const dateField = list.fields.find((each): each is SourceField => each.isRequired && each !== idField)!;
    let kept = 0;
    rows.each((row) => {
      const child = childOf(row, idField, list.table, builder, laCode, log);
      if (child < 0) return;
      const on = row.value(dateField.name);
      if (on <= UNREADABLE) {
        log.leftOut('row-without-date', dateField.name, list.table, row.line);
        return;
      }
      tellIfLater(dateField.name, on, madeOn, list.table!, row.line, log);
      tellOfChild(list, row, child, log);
      take(row, child, on);
      kept++;
    });
    return kept;
  }

  function readAdoption(list: SourceTable, row: SourceRow, child: number, decidedOn: Day): void {
    addRow(tables.adoptionPlacements, child, valuesOf(list, row, 'adoptionPlacements'));
    const orderedOn = row.date('Date of Adoption Order');
    if (orderedOn === NULL) return;
    addRow(tables.adoptions, child, { decidedOn, ...valuesOf(list, row, 'adoptions') });
  }

  function readCare(list: SourceTable, row: SourceRow, child: number, startedOn: Day): void {
    const values = valuesOf(list, row, 'careEpisodes');
    const target = tables.careEpisodes;
    const reason = (code: string): number => target.columns['reasonStarted']!.dictionary!.intern(code);
    const goesOn = (): number => target.columns['reasonEnded']!.dictionary!.intern('X1');
    const placedOn = row.date('Start Date of Most Recent Placement');
    const statusOn = row.date('Start date of current legal status');
    for (const stretch of stretchesOfCare({ startedOn, placedOn, statusOn, endedOn: values['endedOn'] ?? NULL })) {
      const added = addRow(target, child, {
        categoryOfNeed: values['categoryOfNeed'] ?? NULL,
        startedOn: stretch.from,
        reasonStarted: stretch.isFirst ? reason('S') : UNREADABLE,
        legalStatus: stretch.hasStatus ? (values['legalStatus'] ?? NULL) : UNREADABLE,
        ...Object.fromEntries(
          ['placementType', 'placementProvider', 'placementUrn', 'placementPostcode'].map((column) => [
            column,
            stretch.hasPlacement ? (values[column] ?? NULL) : UNREADABLE,
          ]),
        ),
        endedOn: stretch.next ?? values['endedOn'] ?? NULL,
        reasonEnded: stretch.next === null ? (values['reasonEnded'] ?? NULL) : goesOn(),
      });
      if (!stretch.hasPlacement) target.unknown(added, 'placementLocation');
      else if (postcodes) putLocation(target, added, row.text('Placement postcode'), postcodes, laCode);
    }
  }

  function writeEpisodes(): ReadonlyMap<number, readonly Written[]> {
    const taken = new Map<Episode, Episode>();
    const free = new Set(needs);
    const ofChild = byChild(referrals);
    const take = (need: Episode, find: (own: readonly Episode[]) => Episode | undefined): void => {
      const referral = free.has(need) ? find((ofChild.get(need.child) ?? []).filter((each) => !taken.has(each))) : undefined;
      if (!referral) return;
      taken.set(referral, need);
      free.delete(need);
    };
    const inOrder = [...needs].sort((one, other) => one.on - other.on);
    for (const need of inOrder) take(need, (own) => own.find(({ on }) => on === need.on));
    for (const need of inOrder)
      take(need, (own) => own.filter(({ on, values }) => on < need.on && values['referralNoFurtherAction'] !== 1).at(-1));
    const written = new Map<number, Written[]>();
    const target = tables.cinEpisodes;
    const ids = target.columns['cinEpisodeId']!;
    const write = (child: number, on: Day, values: Readonly<Record<string, number>>): number => {
      const row = addRow(target, child, { ...values, referredOn: on });
      ids.list.set(row, ids.dictionary!.intern(isoDate(on)));
      const own = written.get(child) ?? [];
      own.push({ on, row, isNoAction: values['referralNoFurtherAction'] === 1 });
      written.set(child, own);
      return row;
    };
    for (const referral of referrals) {
      const need = taken.get(referral);
      const row = write(referral.child, referral.on, { ...need?.values, ...referral.values });
      // What led to work and was no need by the day, or in the six months, ended: no list says when.
      if (!need && referral.values['referralNoFurtherAction'] !== 1) target.unknown(row, 'closedOn', referral.on);
    }
    for (const { child, on, line, log, values } of needs.filter((need) => free.has(need))) {
      write(child, on, values);
      // Before the window no referral is listed.
      if (referrals.length > 0 && referrals.every((each) => each.on > on)) continue;
      log.other(
        {
          code: 'need-without-referral',
          severity: 'warning',
          column: 'CIN Start Date',
          line,
          message:
            'No referral of the child in list 3 goes with this episode, which starts after the first that the list holds: its start was taken for the day of a referral.',
          hint: 'Check that list 3 holds every referral of the six months.',
        },
        { table: 'cinEpisodes', column: null },
      );
    }
    return written;
  }

  function writeWithin(episodes: ReadonlyMap<number, readonly Written[]>): void {
    for (const { table, child, on, line, log, values } of within) {
      const row = addRow(tables[table], child, values);
      const before = (episodes.get(child) ?? []).filter((each) => each.on <= on).sort((one, other) => one.on - other.on);
      const owner = before.filter(({ isNoAction }) => !isNoAction).at(-1) ?? before.at(-1);
      if (owner) tables[table].keys.cinEpisode!.set(row, owner.row);
      else
        log.other(
          {
            code: 'row-without-referral',
            severity: 'warning',
            column: null,
            line,
            message:
              'Neither list 3 nor list 6 has an episode of the child that began by then: figures that go from referral to this row do not count it.',
            hint: 'Check lists 3 and 6.',
          },
          { table, column: null },
        );
    }
  }

  return {
    read(list, rows, log) {
      switch (list.name) {
        case 'List 1':
          return readEach(list, rows, log, (row, child) => void addRow(tables.contacts, child, valuesOf(list, row, 'contacts')));
        case 'List 2':
          return readEach(
            list,
            rows,
            log,
            (row, child) => void addRow(tables.earlyHelpAssessments, child, valuesOf(list, row, 'earlyHelpAssessments')),
          );
        case 'List 3':
        case 'List 6': {
          const into = list.name === 'List 3' ? referrals : needs;
          return readEach(list, rows, log, (row, child, on) => {
            const { referredOn: _, ...values } = valuesOf(list, row, 'cinEpisodes');
            into.push({ child, on, line: row.line, log, values });
          });
        }
        case 'List 8':
          return readEach(list, rows, log, (row, child, on) => readCare(list, row, child, on));
        case 'List 10':
          return readEach(list, rows, log, (row, child, on) => readAdoption(list, row, child, on));
        default: {
          const { table } = list;
          if (table === null) return rows.count;
          return readEach(list, rows, log, (row, child, on) => {
            within.push({ table, child, on, line: row.line, log, values: valuesOf(list, row, table) });
          });
        }
      }
    },
    finish: () => writeWithin(writeEpisodes()),
  };
}

/** The episodes of each child, the earliest first. */
function byChild(episodes: readonly Episode[]): ReadonlyMap<number, readonly Episode[]> {
  const found = new Map<number, Episode[]>();
  for (const episode of [...episodes].sort((one, other) => one.on - other.on)) {
    const own = found.get(episode.child);
    if (own) own.push(episode);
    else found.set(episode.child, [episode]);
  }
  return found;
}
