import type { Day } from '../../time/index.js';
import type { PeriodOfCare, Stay } from './life.js';

/** One row of the SSDA903 Episodes table, with everything that will ever be known of it. */
export interface CareEpisode {
  readonly startedOn: Day;
  readonly reasonStarted: string;
  readonly legalStatus: string;
  /** `K3` for supported accommodation in every year. */
  readonly placementType: string;
  readonly provider: string | null;
  readonly urn: string | null;
  readonly postcode: string;
  readonly endedOn: Day;
  readonly reasonEnded: string;
  readonly reasonPlacementChanged: string | null;
}

interface Place {
  readonly stay: Stay;
  readonly type: string;
  readonly isTemporary: boolean;
}

function placeOn(stay: Stay, on: Day): Place {
  for (const away of stay.temporary) {
    if (away.startedOn <= on && on < away.endedOn) return { stay, type: away.placementType, isTemporary: true };
  }
  let type = stay.types[0].placementType;
  for (const spell of stay.types) if (spell.startedOn <= on) type = spell.placementType;
  return { stay, type, isTemporary: false };
}

/** Why a new episode is returned: S starts care; then by what changed of legal status, placement and carer. */
function reasonFor(legalChanged: boolean, carerChanged: boolean, placementChanged: boolean): string {
  if (carerChanged) return legalChanged ? 'B' : 'P';
  if (placementChanged) return legalChanged ? 'U' : 'T';
  return 'L';
}

/** Cuts a period of care into the episodes an authority returns: a new one whenever legal status or placement changes. */
export function careEpisodes(period: PeriodOfCare): readonly CareEpisode[] {
  const cuts = new Set<Day>();
  for (const spell of period.legalSpells) cuts.add(spell.startedOn);
  for (const stay of period.stays) {
    for (const type of stay.types) cuts.add(type.startedOn);
    for (const away of stay.temporary) cuts.add(away.startedOn).add(away.endedOn);
  }
  const days = [...cuts].sort((a, b) => a - b);
  const episodes: CareEpisode[] = [];
  let stayAt = 0;
  let legalAt = 0;
  let previous: Place | null = null;
  let previousLegal = '';
  const begun: { on: Day; place: Place; legal: string; reason: string }[] = [];
  for (const on of days) {
    while (stayAt + 1 < period.stays.length && period.stays[stayAt + 1].startedOn <= on) stayAt++;
    while (legalAt + 1 < period.legalSpells.length && period.legalSpells[legalAt + 1].startedOn <= on) legalAt++;
    const legal = period.legalSpells[legalAt].legalStatus;
    const place = placeOn(period.stays[stayAt], on);
    const reason: string = previous
      ? reasonFor(
          legal !== previousLegal,
          place.stay !== previous.stay || place.isTemporary !== previous.isTemporary,
          place.type !== previous.type,
        )
      : 'S';
    begun.push({ on, place, legal, reason });
    previous = place;
    previousLegal = legal;
  }
  for (const [at, { on, place, legal, reason }] of begun.entries()) {
    const next = begun[at + 1];
    const isTemporary = place.isTemporary;
    episodes.push({
      startedOn: on,
      reasonStarted: reason,
      legalStatus: legal,
      placementType: place.type,
      provider: isTemporary ? null : place.type === 'A5' ? 'PR1' : place.stay.provider,
      urn: isTemporary || place.type === 'A5' ? null : place.stay.urn,
      postcode: place.stay.postcode,
      endedOn: next ? next.on : period.endedOn,
      reasonEnded: next ? 'X1' : period.reasonEnded,
      reasonPlacementChanged:
        !next || next.reason === 'L'
          ? null
          : next.place.stay !== place.stay
            ? (place.stay.reasonChanged ?? 'OTHER')
            : next.place.isTemporary || isTemporary
              ? 'OTHER'
              : 'PLACE',
    });
  }
  return episodes;
}
