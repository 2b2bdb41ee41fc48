import type { Definition } from '../../language/index.js';
import type { Result } from '../../results/index.js';
import { frameworkTitle } from '../../words/index.js';
import { countsText, reasonText, thousands, unitWords } from './figures.js';

const TITLE_WIDTH = 58;
const NOTE_WIDTH = 100;

const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - [...text].length));
const right = (text: string, width: number): string => ' '.repeat(Math.max(0, width - [...text].length)) + text;

/** Words in lines of at most a width. */
function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line];
}

interface Line {
  readonly title: string;
  readonly unit: string;
  readonly cells: readonly string[];
  readonly counts: string;
}

/** Counted, and not a rate for want of a population. */
const isCountAlone = ({ noValue, numerator }: Result): boolean => numerator !== null && noValue !== null && /population/.test(noValue);

/** Warnings that change how a figure may be read beside others, and so stand at the figure itself. */
const marked: ReadonlySet<string> = new Set(['break-in-series', 'period-not-usual', 'population-below-count', 'reorganisation']);

const cautionsOf = ({ warnings }: Result): string => warnings.flatMap(({ code, message }) => (marked.has(code) ? [message] : [])).join(' ');

function lineOf(title: string, results: readonly Result[], ends: readonly string[], note: (result: Result) => string): Line {
  const byEnd = new Map(results.map((result) => [result.period.end, result]));
  const cells = ends.map((end) => {
    const result = byEnd.get(end);
    if (!result) return '';
    if (result.value !== null) return cautionsOf(result) === '' ? result.value : `${result.value} ${note(result)}`;
    // A count without a population is still worth reading; in brackets it cannot be taken for a rate.
    return isCountAlone(result) ? `(${thousands(result.numerator ?? 0)}) ${note(result)}` : `– ${note(result)}`;
  });
  const latest = byEnd.get(ends.at(-1)!);
  return { title, unit: unitWords[results[0].unit] ?? results[0].unit, cells, counts: latest ? countsText(latest) : '' };
}

function linesOf(
  definition: Definition,
  results: readonly Result[],
  ends: readonly string[],
  note: (result: Result) => string,
): readonly Line[] {
  const totals = results.filter((result) => result.breakdown === null);
  const lines = [lineOf(definition.title, totals, ends, note)];
  const strata = new Map<string, Result[]>();
  for (const result of results.filter(({ breakdown }) => breakdown !== null)) {
    const label = result.breakdown!.label;
    strata.set(label, [...(strata.get(label) ?? []), result]);
  }
  for (const [label, of] of strata) lines.push(lineOf(`  ${label}`, of, ends, note));
  return lines;
}

/**
 * Results of one authority as a table a person reads: a line for each indicator under its outcome, a column for each
 * period, and the counts behind the latest. Indicators without any figure stand below, together where one reason holds.
 */
export function resultTable(heading: string, definitions: readonly Definition[], results: readonly Result[]): string {
  const ends = [...new Set(results.map((result) => result.period.end))].sort();
  const reasons: string[] = [];
  const note = (result: Result): string => {
    const reason =
      result.value === null ? `${isCountAlone(result) ? 'a count, not a rate' : 'no value'}: ${reasonText(result)}` : cautionsOf(result);
    if (!reasons.includes(reason)) reasons.push(reason);
    return mark(reasons.indexOf(reason));
  };
  const without = new Map<string, string[]>();
  const groups = new Map<string, Line[]>();
  for (const definition of definitions) {
    const own = results.filter(({ indicator, version }) => indicator === definition.id && version === definition.version);
    if (own.length === 0) continue;
    if (own.every(({ numerator }) => numerator === null)) {
      const why = whyInEach(own, shortEnds(ends));
      without.set(why, [...(without.get(why) ?? []), definition.id]);
      continue;
    }
    const title = frameworkTitle(definition.framework);
    groups.set(title, [...(groups.get(title) ?? []), ...linesOf(definition, own, ends, note)]);
  }
  const all = [...groups.values()].flat();
  const unitWidth = Math.max(4, ...all.map((line) => line.unit.length));
  const shown = shortEnds(ends);
  const cellWidth = Math.max(6, ...shown.map((text) => text.length), ...all.flatMap((line) => line.cells.map((cell) => [...cell].length)));
  const head = `${padded('', TITLE_WIDTH)}  ${padded('', unitWidth)}${shown.map((end) => `  ${right(end, cellWidth)}`).join('')}  counts behind the latest`;
  const out = all.length > 0 ? [heading, '', head] : [heading];
  for (const [title, lines] of groups) {
    out.push('', title);
    for (const line of lines) {
      const [first, ...more] = wrapped(line.title.trimStart(), TITLE_WIDTH - (line.title.startsWith('  ') ? 4 : 2));
      const indent = line.title.startsWith('  ') ? '    ' : '  ';
      out.push(
        `${padded(indent + first!, TITLE_WIDTH)}  ${padded(line.unit, unitWidth)}${line.cells.map((cell) => `  ${right(cell, cellWidth)}`).join('')}  ${line.counts}`.trimEnd(),
      );
      for (const text of more) out.push(`${indent}  ${text}`);
    }
  }
  if (reasons.length > 0) out.push('', ...reasons.flatMap((reason, at) => hanging(reason, `${mark(at)}  `, '   ')));
  if (without.size > 0) out.push('', 'No value');
  for (const [why, ids] of without) out.push(...hanging(why, '  '), ...hanging(ids.join(', '), '    '));
  return `${out.join('\n')}\n`;
}

/** Ends of periods as they head columns: the year alone when all end on one day of it. */
const shortEnds = (ends: readonly string[]): readonly string[] =>
  ends.map((end) => (ends.every((other) => other.slice(4) === end.slice(4)) ? end.slice(0, 4) : end));

/** Why an indicator has no figure in any period: once where the reason is the same in all. */
function whyInEach(results: readonly Result[], shown: readonly string[]): string {
  const totals = results.filter(({ breakdown }) => breakdown === null);
  const reasons = [...new Set(totals.map(reasonText))];
  if (reasons.length === 1) return reasons[0];
  const endsOf = (reason: string): string => totals.flatMap((result, at) => (reasonText(result) === reason ? [shown[at]] : [])).join(', ');
  return reasons.map((reason) => `${endsOf(reason)}: ${reason}`).join(' ');
}

/** a, b … z, aa, ab …: one mark for each reason. */
function mark(at: number): string {
  const letter = String.fromCharCode(97 + (at % 26));
  return at < 26 ? letter : mark(Math.floor(at / 26) - 1) + letter;
}

/** Words in lines of at most a width, each moved in. */
function hanging(text: string, first: string, more = first): readonly string[] {
  return wrapped(text, NOTE_WIDTH - more.length).map((line, at) => (at === 0 ? first : more) + line);
}
