import type { Day, Period } from '../../time/index.js';
import { collectionYear } from '../dates.js';
import type { SyntheticAuthority } from '../invented.js';
import { careEpisodes } from '../life/care-episodes.js';
import type { Life } from '../life/life.js';
import { type Cell, csvText, type ReturnFile, returnDate } from './csv.js';
import {
  careReturned,
  collectedFrom,
  inCareReturn,
  isAdoption,
  isIn,
  knownBy,
  lastStarted,
  overlaps,
  placementCode,
  reasonEndedCode,
  socialWorkersCollectedFrom,
  unaccompaniedReturned,
} from './in-period.js';

type Rows = (life: Life, period: Period, year: number) => Generator<readonly Cell[], void, undefined>;

interface ReturnTable {
  readonly file: string;
  readonly columns: readonly string[];
  readonly from?: number;
  readonly rows: Rows;
}

const dob = (life: Life): string => returnDate(life.birthDate);
/** 1 and 2 until the return of 2025, then M and F. */
const sexCode = (life: Life, year: number): string => (year >= 2025 ? life.sex : life.sex === 'M' ? '1' : '2');
const ended = (endedOn: Day, period: Period): string => returnDate(knownBy(endedOn, period));

const tables: readonly ReturnTable[] = [
  {
    file: 'header',
    columns: ['CHILD', 'SEX', 'DOB', 'ETHNIC', 'UPN', 'MOTHER', 'MC_DOB'],
    *rows(life, _period, year) {
      yield [life.childId, sexCode(life, year), dob(life), life.ethnicity, 'UN5', null, null];
    },
  },
  {
    file: 'episodes',
    columns: [
      'CHILD',
      'DECOM',
      'RNE',
      'LS',
      'CIN',
      'PLACE',
      'PLACE_PROVIDER',
      'DEC',
      'REC',
      'REASON_PLACE_CHANGE',
      'HOME_POST',
      'PL_POST',
      'URN',
    ],
    *rows(life, period) {
      for (const care of life.periodsOfCare) {
        if (!careReturned(care, period)) continue;
        for (const episode of careEpisodes(care)) {
          if (!overlaps(episode.startedOn, episode.endedOn, period)) continue;
          const isClosed = episode.endedOn <= period.end;
          yield [
            life.childId,
            returnDate(episode.startedOn),
            episode.reasonStarted,
            episode.legalStatus,
            care.categoryOfNeed,
            placementCode(episode.placementType, episode.endedOn, period),
            episode.provider,
            ended(episode.endedOn, period),
            isClosed ? reasonEndedCode(episode.reasonEnded, episode.endedOn) : null,
            isClosed ? episode.reasonPlacementChanged : null,
            life.homePostcode,
            episode.postcode,
            episode.urn,
          ];
        }
      }
    },
  },
  {
    file: 'reviews',
    columns: ['CHILD', 'DOB', 'REVIEW', 'REVIEW_CODE'],
    *rows(life, period) {
      for (const care of life.periodsOfCare) {
        for (const review of care.reviews) {
          if (isIn(review.heldOn, period)) yield [life.childId, dob(life), returnDate(review.heldOn), review.participation];
        }
      }
    },
  },
  {
    file: 'uasc',
    columns: ['CHILD', 'SEX', 'DOB', 'DUC'],
    *rows(life, period, year) {
      if (unaccompaniedReturned(life, period))
        yield [life.childId, sexCode(life, year), dob(life), ended(life.unaccompaniedUntil!, period)];
    },
  },
  {
    file: 'oc2',
    columns: [
      'CHILD',
      'DOB',
      'SDQ_SCORE',
      'SDQ_REASON',
      'CONVICTED',
      'HEALTH_CHECK',
      'IMMUNISATIONS',
      'TEETH_CHECK',
      'HEALTH_ASSESSMENT',
      'SUBSTANCE_MISUSE',
      'INTERVENTION_RECEIVED',
      'INTERVENTION_OFFERED',
    ],
    *rows(life, period) {
      for (const record of life.yearlyHealth) {
        if (record.yearEndedOn !== period.end) continue;
        yield [
          life.childId,
          dob(life),
          record.sdqScore,
          record.sdqReason,
          record.convicted,
          record.healthCheck,
          record.immunisations,
          record.teethCheck,
          record.healthAssessment,
          record.substanceMisuse,
          record.interventionReceived,
          record.interventionOffered,
        ];
      }
    },
  },
  {
    file: 'oc3',
    columns: ['CHILD', 'DOB', 'IN_TOUCH', 'ACTIV', 'ACCOM'],
    *rows(life, period) {
      for (const contact of life.leaverContacts) {
        if (contact.yearEndedOn === period.end) yield [life.childId, dob(life), contact.inTouch, contact.activity, contact.accommodation];
      }
    },
  },
  {
    file: 'ad1',
    columns: ['CHILD', 'DOB', 'DATE_INT', 'DATE_MATCH', 'FOSTER_CARE', 'NB_ADOPTR', 'SEX_ADOPTR', 'LS_ADOPTR'],
    *rows(life, period) {
      for (const care of life.periodsOfCare) {
        const { adoption } = care;
        if (!adoption || !isAdoption(care) || !isIn(care.endedOn, period)) continue;
        yield [
          life.childId,
          dob(life),
          returnDate(adoption.decidedOn),
          returnDate(adoption.matchedOn),
          adoption.byFosterCarer ? 1 : 0,
          adoption.adopters,
          adoption.adopterSex,
          adoption.adopterLegalStatus,
        ];
      }
    },
  },
  {
    file: 'placed_for_adoption',
    columns: ['CHILD', 'DOB', 'DATE_PLACED', 'DATE_PLACED_CEASED', 'REASON_PLACED_CEASED'],
    *rows(life, period) {
      for (const care of life.periodsOfCare) {
        const { adoption } = care;
        if (!adoption || !overlaps(adoption.decidedOn, adoption.ceasedOn ?? care.endedOn, period)) continue;
        const ceasedOn = knownBy(adoption.ceasedOn, period);
        yield [
          life.childId,
          dob(life),
          returnDate(adoption.decidedOn),
          returnDate(ceasedOn),
          ceasedOn === null ? null : adoption.reasonCeased,
        ];
      }
    },
  },
  {
    file: 'previous_permanence',
    columns: ['CHILD', 'DOB', 'PREV_PERM', 'LA_PERM', 'DATE_PERM'],
    *rows(life, period) {
      const before = lastStarted(life, period)?.previousPermanence;
      if (before) yield [life.childId, dob(life), before.arrangement, before.arrangedBy, before.orderText];
    },
  },
  {
    file: 'missing',
    columns: ['CHILD', 'DOB', 'MISSING', 'MIS_START', 'MIS_END'],
    *rows(life, period) {
      for (const care of life.periodsOfCare) {
        for (const incident of care.missing) {
          if (!overlaps(incident.startedOn, incident.endedOn, period)) continue;
          yield [life.childId, dob(life), incident.incidentType, returnDate(incident.startedOn), ended(incident.endedOn, period)];
        }
      }
    },
  },
  {
    file: 'sw_episodes',
    columns: ['CHILD', 'DOB', 'SW_ID', 'SW_DECOM', 'SW_DEC', 'SW_REASON'],
    from: socialWorkersCollectedFrom,
    *rows(life, period) {
      const collected = collectedFrom(socialWorkersCollectedFrom, period);
      for (const care of life.periodsOfCare) {
        for (const spell of care.socialWorkers) {
          if (!overlaps(spell.startedOn, spell.endedOn, collected)) continue;
          const isClosed = spell.endedOn <= period.end;
          yield [
            life.childId,
            dob(life),
            spell.socialWorkerId,
            returnDate(spell.startedOn),
            ended(spell.endedOn, period),
            isClosed ? spell.reasonChanged : null,
          ];
        }
      }
    },
  },
];

/**
 * The SSDA903 return of one year as the set of CSV files an authority sends: columns in order, dates DD/MM/YYYY, every
 * episode that was open at any time in the year, and of each only what was known when the year ended.
 *
 * @param yearEnding - 2025 for the year ending 31 March 2025
 * @param upTo - the last day that an extract made within the year holds; the 31 March when left out
 */
export function* ssda903Files(
  authority: SyntheticAuthority,
  yearEnding: number,
  upTo: Day = collectionYear(yearEnding).end,
): Generator<ReturnFile, void, undefined> {
  const period: Period = { ...collectionYear(yearEnding), end: upTo };
  // Children in care are few beside children in need, so one pass over the lives serves all eleven tables.
  const inCare: Life[] = [];
  for (const life of authority.lives()) if (inCareReturn(life, period)) inCare.push(life);
  for (const table of tables) {
    if ((table.from ?? 0) > yearEnding) continue;
    const rows = function* (): Generator<readonly Cell[], void, undefined> {
      for (const life of inCare) yield* table.rows(life, period, yearEnding);
    };
    yield { name: `${table.file}.csv`, chunks: { [Symbol.iterator]: () => csvText(table.columns, rows()) } };
  }
}
