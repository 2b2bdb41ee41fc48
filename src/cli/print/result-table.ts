import type { Definition } from '../../language/index.js';
import type { Result } from '../../results/index.js';
import { hanging, wrapped } from '../../text/wrap.js';
import { frameworkTitle } from '../../words/nouns/labels.js';
import { countsText, reasonText, thousands, unitWords } from './figures.js';

const WIDEST_TITLE = 58;
const NARROWEST_TITLE = 30;
const WIDEST_COUNTS = 26;

const moved = (text: string, indent: string, screen: number): readonly string[] => hanging(text, indent, indent, screen);

const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - [...text].length));
const right = (text: string, width: number): string => ' '.repeat(Math.max(0, width - [...text].length)) + text;

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
 *
 * @param screen - how wide lines may be; where counts have no room beside a figure, they stand below it
 */
export function resultTable(heading: string, definitions: readonly Definition[], results: readonly Result[], screen: number): string {
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
  const figuresWidth = unitWidth + 2 + shown.length * (cellWidth + 2);
  const countsWidth = Math.min(WIDEST_COUNTS, Math.max(0, ...all.map((line) => line.counts.length)));
  const areBeside = screen - figuresWidth - countsWidth - 2 >= NARROWEST_TITLE;
  const room = screen - figuresWidth - (areBeside ? countsWidth + 2 : 0);
  const titleWidth = Math.min(WIDEST_TITLE, Math.max(NARROWEST_TITLE / 2, room));
  const columns = (unit: string, cells: readonly string[], counts: string): string =>
    `  ${padded(unit, unitWidth)}${cells.map((cell) => `  ${right(cell, cellWidth)}`).join('')}  ${counts}`.trimEnd();
  const blank = shown.map(() => '');
  const out =
    all.length > 0
      ? [...wrapped(heading, screen), '', `${padded('', titleWidth)}${columns('', shown, areBeside ? 'counts behind the latest' : '')}`]
      : [...wrapped(heading, screen)];
  for (const [title, lines] of groups) {
    out.push('', ...wrapped(title, screen));
    for (const line of lines) {
      const indent = line.title.startsWith('  ') ? '    ' : '  ';
      const titleLines = wrapped(line.title.trimStart(), titleWidth - indent.length - 2);
      const counts = areBeside ? wrapped(line.counts, Math.max(countsWidth, screen - titleWidth - figuresWidth - 2)) : [];
      for (let at = 0; at < Math.max(titleLines.length, counts.length); at++) {
        const text = titleLines[at] ?? '';
        const lead = padded(text === '' ? '' : `${indent}${at > 0 ? '  ' : ''}${text}`, titleWidth);
        out.push(`${lead}${at === 0 ? columns(line.unit, line.cells, counts[0] ?? '') : columns('', blank, counts[at] ?? '')}`.trimEnd());
      }
      if (!areBeside && line.counts !== '') out.push(...moved(line.counts, `${indent}  `, screen));
    }
  }
  if (reasons.length > 0) out.push('', ...reasons.flatMap((reason, at) => hanging(reason, `${mark(at)}  `, '   ', screen)));
  if (without.size > 0) out.push('', 'No value');
  for (const [why, ids] of without) out.push(...moved(why, '  ', screen), ...moved(ids.join(', '), '    ', screen));
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
