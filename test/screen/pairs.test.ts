import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataBeside } from '../../scripts/data-beside.js';
import { isPassed, screen } from '../../src/screen/index.js';

const folder = dataBeside('screener');
const isThere = existsSync(join(folder, 'expected.tsv'));
if (!isThere) console.log('Skipped: pairs with the verdicts of DfE’s screener are not on this machine.');

/** Pairs on which ours answers otherwise, and why: docs/decisions/0009-own-screener.md. */
const named: Readonly<Record<string, readonly string[]>> = {
  'stricter: an indicator that is described must be in the data': ['col_drop_child_count', 'hdr_dup_indicator'],
  'stricter: a cell of an indicator must not be blank': ['in_blank', 'in_nbsp', 'in_space'],
  'stricter: decimal places are written in digits alone': ['dp_hex', 'dp_lead', 'dp_onezero', 'dp_plus', 'dp_space'],
  'stricter: a label of blanks is none': ['label_two_spaces'],
  'stricter: what is not plain CSV is not mended': [
    'byte_sep_line_meta',
    'delim_tab_meta',
    'quote_meta_unbalanced',
    'rows_trailing_comma_not_header',
  ],
  'both fail, ours when the file is read': ['byte_json', 'meta_empty_file', 'meta_short_row'],
  'both fail, by another check: blanks after the commas of the header': ['delim_space_after_meta'],
  'places without a list: a warning, unless a list is given': ['lv_lad_bad', 'lv_lad_wrongcode', 'lv_lep_bad', 'lv_pcon_bad'],
};

const tab = (line: string): readonly string[] => line.split('\t');
const lines = isThere ? readFileSync(join(folder, 'expected.tsv'), 'utf8').trimEnd().split('\n').slice(1).map(tab) : [];

function ours(pair: string): { readonly verdict: string; readonly failing: readonly string[] } {
  const files = readdirSync(join(folder, pair));
  const metadata = files.find((name) => name.includes('.meta.'))!;
  const data = files.find((name) => name !== metadata)!;
  const textOf = (name: string): string => readFileSync(join(folder, pair, name), 'utf8');
  const results = screen(textOf(data), textOf(metadata), { data, metadata });
  const failing = results.filter(({ outcome }) => outcome === 'FAIL').map(({ check }) => check);
  return { verdict: isPassed(results) ? 'pass' : 'fail', failing: [...new Set(failing)].sort() };
}

describe.skipIf(!isThere)('pairs that DfE’s own screener has judged', () => {
  const exceptions = new Set(Object.values(named).flat());

  it('are judged as it judges them, by the same checks, but for those named', () => {
    const differing = lines.filter(([pair, verdict, failing]) => {
      const found = ours(pair!);
      return found.verdict !== verdict || found.failing.join(' ') !== (failing ?? '').split(/\s+/).filter(Boolean).sort().join(' ');
    });
    expect(lines.length).toBeGreaterThan(300);
    expect(differing.map(([pair]) => pair).sort()).toEqual([...exceptions].sort());
  });

  it('never pass here what it fails, where a list of the places is held', () => {
    const laxer = lines.filter(([pair, verdict]) => verdict === 'fail' && ours(pair!).verdict === 'pass');
    expect(laxer.map(([pair]) => pair).sort()).toEqual([...named['places without a list: a warning, unless a list is given']!].sort());
  });
});
