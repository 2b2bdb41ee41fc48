import { everyTable, type PopulationEstimate, type Records, recordBuilder } from '../../records/index.js';
import type { Period } from '../../time/index.js';
import { childrenInYear } from '../authority.js';
import { collectionYear, collectionYearOf } from '../dates.js';
import type { SyntheticAuthority } from '../invented.js';
import type { Life } from '../life/life.js';
import { inCareReturn, needReturned } from '../returns/in-period.js';
import { populationYears } from '../returns/population.js';
import { careWriter } from './care.js';
import { needWriter } from './need.js';
import { numberColumn, textColumn } from './writer.js';

/** The name that results quote for the invented populations. */
export const syntheticPopulationName = 'Invented mid-year population estimates, children aged 0 to 17';

/** The expected date of birth, if the child was still unborn when some year's census was taken. */
function expectedBirthDate(life: Life, window: Period): number | null {
  if (life.expectedBirthDate === null) return null;
  const first = life.episodesOfNeed.find((episode) => needReturned(episode, window));
  if (!first) return null;
  // The 31 March that ends the year in which the child was first returned.
  const { end } = collectionYear(collectionYearOf(Math.max(first.referredOn, window.start)));
  return life.birthDate > end ? life.expectedBirthDate : null;
}

/** Whether the child had been born when a census last returned the child. */
function wasBorn(life: Life, window: Period): boolean {
  if (life.birthDate <= window.start) return true;
  return life.episodesOfNeed.some((episode) => {
    if (!needReturned(episode, window)) return false;
    return life.birthDate <= collectionYear(collectionYearOf(Math.min(episode.closedOn, window.end))).end;
  });
}

/**
 * The records that reading every year's files would give, made without files: for benchmarks and for tests of
 * calculators. Rows, coverage and populations are those of the readers; home postcodes and pupil numbers, which
 * readers do not keep, are left out.
 */
export function recordsOf(authorities: Iterable<SyntheticAuthority>): Records {
  const builder = recordBuilder();
  const writeNeed = needWriter(builder);
  const writeCare = careWriter(builder);
  const sex = textColumn(builder, 'children', 'sex');
  const ethnicity = textColumn(builder, 'children', 'ethnicity');
  const birthDate = numberColumn(builder, 'children', 'birthDate');
  const expected = numberColumn(builder, 'children', 'expectedBirthDate');
  const deathDate = numberColumn(builder, 'children', 'deathDate');
  const isDisabled = numberColumn(builder, 'children', 'isDisabled');
  const estimates: PopulationEstimate[] = [];
  builder.startSource();
  for (const authority of authorities) {
    const { laCode, window } = authority;
    for (const life of authority.lives()) {
      const inNeed = life.episodesOfNeed.some((episode) => needReturned(episode, window));
      const inCare = inCareReturn(life, window);
      if (!inNeed && !inCare) continue;
      const child = builder.child(laCode, life.childId);
      const isBorn = inCare || wasBorn(life, window);
      sex(child, isBorn ? life.sex : 'U');
      if (isBorn) birthDate(child, life.birthDate);
      ethnicity(child, life.ethnicity);
      if (inNeed) {
        expected(child, expectedBirthDate(life, window));
        if (life.deathDate !== null && life.deathDate <= window.end) deathDate(child, life.deathDate);
        if (life.disabilities.length) isDisabled(child, life.disabilities[0] === 'NONE' ? 0 : 1);
        writeNeed(child, life, window);
      }
      if (inCare) writeCare(child, life, window);
    }
    for (let year = authority.firstYearEnding; year <= authority.lastYearEnding; year++) {
      const { start, end } = collectionYear(year);
      builder.cover({ laCode, collection: 'ssda903', from: start, to: end, tables: everyTable('ssda903') });
      builder.cover({ laCode, collection: 'cin', from: start, to: end, tables: everyTable('cin') });
    }
    for (const year of populationYears(authority)) {
      const codes = [laCode, authority.newLaCode] as const;
      const children = childrenInYear(authority, year);
      for (const [at, code] of codes.entries()) estimates.push({ laCode: code, year, children, otherCode: codes[1 - at] });
    }
  }
  builder.population({ name: syntheticPopulationName, estimates });
  return builder.finish().records;
}
