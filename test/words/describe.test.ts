import { expect, describe as group, it } from 'vitest';
import { breakdowns, countCalculation, distributionCalculation } from '../../src/language/build/shapes.js';
import { during, type Expression, equals, type Row, rows, type Statistic } from '../../src/language/index.js';
import { everyPart } from '../../src/language/parts.js';
import { metadata } from '../../src/language/schema/index.js';
import { describe, renderBlocks, renderMarkdown, renderText, sayLogic, TEXT_WIDTH } from '../../src/words/index.js';
import { expressionsOf } from '../../src/words/say/walk.js';
import { everyKind, everySource } from './every-kind.js';

const page = describe(everyKind, {
  sources: everySource,
  remarks: { S42: 'marker-remark' },
  titleOf: (id) => (id === 'marker-related' ? 'marker-related-title' : undefined),
});
const text = renderText(page);
const markdown = renderMarkdown(page);
const joined = text.replace(/\s+/g, ' ');

/** The words that stand for what is not written out as it is: names of a choice, dates and numbers. */
const shownAs: Readonly<Record<string, readonly string[]>> = {
  id: ['every-kind'],
  version: ['version 7'],
  status: ['Active, but whether it should be used is disputed'],
  editions: ['For periods from 1 April 2019 to 31 March 2024: marker-edition', 'A break: not comparable with the years before.'],
  framework: ['Outcome: children in care and care leavers have stable, loving homes'],
  level: ['Outcome: what changes for children'],
  unit: ['Unit: per cent.'],
  direction: [
    'It depends: a higher or a lower figure may be good or bad. marker-because',
    'A high figure may mean: marker-high.',
    'marker-publisher: marker-polarity',
  ],
  context: ['Port of entry: marker-context'],
  interpretations: ['Here: marker-chosen.', 'Elsewhere: marker-other.', 'How sure: worked out from published figures.'],
  period: ['The state on the last day of the period.'],
  frequency: ['Calculated once a year. It may be calculated for any twelve months. marker-frequency'],
  history: ['SSDA903: 2 years and 6 months before the last day of the period. marker-history'],
  precision: ['to 2 decimal places, halves up'],
  sources: [
    'Official text, relayed by another body',
    'marker-book (marker-house, marker-date): marker-where',
    'marker-book: hands on official text of another document, https://example.org/marker',
  ],
  influence: ['Mainly others than the local authority. marker-influence'],
  collectability: ['Needs returns linked with other data.'],
  listedIn: ['Local authority interactive tool (LAIT)'],
  related: ['marker-related-title (marker-related) - Another reading of the same idea. marker-related-note'],
  changes: ['Version 6, 29 February 2024', 'Wording only'],
  aliases: ['Also called', 'marker-alias; marker-other-alias'],
  listNames: ['What the lists call it', 'Quarterly dataset of the regional improvement'],
  openQuestions: ['To be looked at again by 31 March 2027'],
  evidence: ['Research that bears on it', 'marker-bearing (marker-book'],
  accountableBody: ['Accountable: marker-accountable.'],
  dataOwner: ['Holds the data: marker-data-owner.'],
  resultsChain: ['Intermediate outcome; longitudinal data: what became of the same children; to be triangulated with marker-triangulate'],
  addresses: ['It answers these remarks of the ADCS response of 2023', 'S42: marker-remark'],
};

/** Every string an author wrote. */
function writings(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.startsWith('marker-') ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(writings);
}

group('the page of a definition', () => {
  it.each(Object.keys(metadata.shape))('shows the field %s', (field) => {
    const value = Object.entries(everyKind).find(([name]) => name === field)?.[1];
    const expected = [...writings(value), ...(shownAs[field] ?? [])];
    expect(expected.length, 'the field has words to look for').toBeGreaterThan(0);
    for (const words of expected) {
      expect(joined).toContain(words);
    }
  });

  it('shows every word an author wrote about exclusions and breakdowns', () => {
    for (const words of ['Marker exclusion', 'marker-exclusion-because', 'marker-breakdown-title', 'marker-stratum', 'marker-unknown'])
      expect(joined).toContain(words);
  });

  it('the markdown page has the same words', () => {
    for (const words of writings(everyKind)) if (words !== 'marker-exclusion') expect(markdown.replace(/\\/g, '')).toContain(words);
    expect(markdown).toContain('# marker-title');
    expect(markdown).toContain('## Who is left out');
  });

  it('says who is counted, who is left out and what is counted', () => {
    expect(joined).toContain('Every episode of care: - that is open on the last day of the period');
    expect(joined).toContain(
      'Marker exclusion — left out when the day 6 months after the episode commenced is on or after the last day covered by the SSDA903 return.',
    );
    expect(joined).toContain('Source: marker-book (marker-house, marker-date).');
    expect(joined).toContain(
      'Denominator: the episodes of care under “Who is counted” less those under “Who is left out”, whether or not they are in the numerator.',
    );
  });

  it('explains derived tables, code lists and idioms', () => {
    expect(joined).toContain('Placement: A continuous stay with one carer');
    expect(joined).toContain(
      'In order of date, each of these continues the placement of the one before it, those left out apart, when all of these are true:',
    );
    expect(joined).toContain('Stay: An episode of care with the temporary placements');
    expect(joined).toContain(
      'In order of date, each of these continues the stay of the one before it, those left out apart, when all of these are true:',
    );
    expect(joined).toContain('- V4: Accommodated under an agreed series of short breaks, returned as one agreement');
    expect(joined).toContain(
      '“The episode commenced in the period” means: the episode commenced on or after the first day of the period and on or before the last day of the period.',
    );
  });

  it('says of parts that overlap that they need not add up', () => {
    const overlapping = {
      ...everyKind,
      breakdowns: breakdowns('careEpisodes', [
        {
          kind: 'overlapping' as const,
          id: 'needs',
          title: 'Needs',
          strata: [{ value: 'order', label: 'Under an order', when: (episode: Row<'careEpisodes'>) => equals(episode.legalStatus, 'C2') }],
          anyLabel: 'Any need',
          unknownLabel: 'No need',
        },
      ]),
    };
    const text = renderText(describe(overlapping, { sources: everySource })).replace(/\s+/g, ' ');
    expect(text).toContain('Under an order');
    expect(text).toContain('The legal status is C2');
    expect(text).toContain(
      'Parts of this split overlap, so they need not add up. “Any need” counts each once, and is what their shares are of.',
    );
    expect(text).not.toContain('always add up');
  });

  it('says which statistics are shown, and how a percentile falls between values', () => {
    const scores = (headline: Statistic, ...statistics: readonly Statistic[]) => ({
      ...everyKind,
      calculation: distributionCalculation({ rows: rows('oc2'), value: (row) => row.sdqScore, headline, statistics, bands: [] }),
      breakdowns: [],
    });
    const words = (...of: Parameters<typeof scores>): string =>
      renderText(describe(scores(...of), { sources: everySource })).replace(/\s+/g, ' ');
    expect(words({ percentile: 90 }, 'maximum', { shareAbove: 17 })).toContain(
      'The figure is the 90th percentile of these values, taken in proportion between two values where it falls between them; the quartiles, the maximum and the share above 17, per cent are shown beside it.',
    );
    expect(words({ shareAbove: 17 })).toContain(
      'The figure is how many per cent of these values are above 17; the quartiles are shown beside it.',
    );
    expect(words('maximum')).toContain('The figure is the greatest of these values;');
  });

  it('explains a table made of the rows of others', () => {
    const held = {
      ...everyKind,
      calculation: countCalculation({ rows: rows('conferences', (conference) => during(conference.heldOn)) }),
      breakdowns: [],
    };
    const text = renderText(describe(held, { sources: everySource })).replace(/\s+/g, ' ');
    expect(text).toContain('Every initial child protection conference that was held in the period.');
    expect(text).toContain(
      'There is one for each of these: - every referral whose date of the conference of a child who moved in on a plan is recorded',
    );
    expect(text).toContain(
      'Of those of one child with the same date the conference was held the last counts, in the order of this list and then of date.',
    );
    expect(text).toContain('CIN Section47.DateOfInitialCPC');
  });

  it('names the items of the returns', () => {
    expect(joined).toContain('Item: Date the episode commenced Name in the return: SSDA903 Episodes.DECOM');
  });

  it('leads every answer of every step somewhere', () => {
    const table = page.sections.find((section) => section.id === 'step-by-step')?.blocks[0];
    expect(table?.kind).toBe('table');
    if (table?.kind !== 'table') return;
    expect(table.columns).toEqual(['Step', 'Yes', 'No', 'Cannot be decided']);
    expect(table.rows.map((row) => row.slice(1))).toEqual([
      ['Go on', 'Not in scope', 'Not in scope; reported as unknown'],
      ['Left out, and counted under this name', 'Go on', 'Go on; reported as unknown'],
      ['In the numerator and the denominator', 'In the denominator only', 'In the denominator only; reported as unknown'],
    ]);
  });

  it('links to the pages of related definitions that it knows', () => {
    expect(markdown).toContain('[marker-related-title (marker-related)](marker-related.md)');
    expect(renderMarkdown(describe(everyKind, { sources: everySource }))).not.toContain('](marker-related.md)');
  });

  it('names a source that is not in the list instead of hiding it', () => {
    expect(renderText(describe(everyKind, { sources: {} }))).toContain('book (not in the list of sources)');
  });

  it('fits a terminal', () => {
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(TEXT_WIDTH);
  });

  it('escapes what markdown would take for its own marks', () => {
    const starred = renderMarkdown(describe({ ...everyKind, summary: 'a*b_c|d <e> [f]' }, { sources: everySource }));
    expect(starred).toContain('a\\*b\\_c\\|d \\<e\\> \\[f\\]');
  });
});

group('the logic of a definition that uses every kind of node', () => {
  it('does use every kind', () => {
    // Written as a record so that a new kind of node fails to compile here until the definition uses it.
    const kinds: Readonly<Record<Expression['kind'], true>> = {
      literal: true,
      parameter: true,
      given: true,
      column: true,
      compare: true,
      and: true,
      or: true,
      not: true,
      isNull: true,
      in: true,
      arithmetic: true,
      quotient: true,
      case: true,
      shift: true,
      elapsed: true,
      related: true,
      idiom: true,
    };
    const used = new Set(expressionsOf(everyKind).flatMap(({ expression }) => everyPart(expression).map((part) => part.kind)));
    expect([...used].sort()).toEqual(Object.keys(kinds).sort());
  });
  it('reads as it was reviewed', async () => {
    await expect(renderBlocks(sayLogic(everyKind))).toMatchFileSnapshot('logic/every-kind.txt');
  });
});
