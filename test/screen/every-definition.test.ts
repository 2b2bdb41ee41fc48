import { describe, expect, it } from 'vitest';
import { definitions } from '../../definitions/index.js';
import { applyDisclosure, profileNamed } from '../../src/disclosure/index.js';
import { inventedAuthority, lookupWith, publicationsByIndicator, stemOf, toOpenData } from '../../src/publish/index.js';
import { calculate, type Result } from '../../src/results/index.js';
import { screen } from '../../src/screen/index.js';
import { demoAuthority, recordsOf } from '../../src/synthetic/index.js';
import { yearsEnding } from '../../src/time/index.js';

const authority = demoAuthority();
const records = recordsOf([authority]);
const periods = yearsEnding('2025-03-31', 5);
const breakdowns = [...new Set(definitions.flatMap((definition) => definition.breakdowns.map(({ id }) => id)))];

/** Every figure there is: the totals once, and the strata of every breakdown. */
const results: readonly Result[] = [
  ...calculate(records, definitions, { periods }),
  ...breakdowns.flatMap((by) => calculate(records, definitions, { periods, by }).filter(({ breakdown }) => breakdown !== null)),
];
const publication = applyDisclosure(results, profileNamed('dfe-cin'), { definitions });
const parts = publicationsByIndicator(publication);
const geography = lookupWith([inventedAuthority(authority.laCode, authority.newLaCode, authority.name)]);

describe('open data of the synthetic authority', () => {
  it('holds every definition', () => {
    expect(parts.map(({ indicator }) => indicator).sort()).toEqual(definitions.map(({ id }) => id).sort());
  });

  it.each(parts.map((part) => [part.indicator, part] as const))('%s passes the screener', (indicator, part) => {
    const outcome = toOpenData(part.publication, { stem: stemOf(indicator), geography });
    if (outcome.kind === 'refused') throw new Error(outcome.problems.map(({ message }) => message).join(' '));
    const { data, metadata, dataName, metadataName } = outcome.value;
    const found = screen(data, metadata, { data: dataName, metadata: metadataName }, { allowInvented: true }).filter(
      ({ outcome: of }) => of !== 'PASS',
    );
    // Only that the authority is invented, and that DfE's data dictionary has no such names, may be remarked on.
    expect(
      found.filter(({ check }) => check !== 'geog_la_combos' && check !== 'data_dict_col_name' && check !== 'data_dict_fil_item'),
    ).toEqual([]);
    expect(found.filter(({ outcome: of }) => of === 'FAIL')).toEqual([]);
    expect(found[0]?.check).toBe('geog_la_combos');
  });
});
