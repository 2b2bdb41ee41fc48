import type { Candidate, Difference, Group, Move, PublishedReconciliation, Reconciliation, Rule } from '../../reconcile/index.js';
import { sayInOneLine } from '../../words/index.js';
import { reasonText, thousands } from './figures.js';

const WIDTH = 92;

const signed = (value: number): string => (value === 0 ? '0' : `${value < 0 ? '−' : '+'}${thousands(Math.abs(value))}`);
const right = (text: string, width: number): string => ' '.repeat(Math.max(0, width - [...text].length)) + text;

/** Words in lines of at most a width, the later ones indented. */
function lines(text: string, indent: string, hanging: string): readonly string[] {
  const out: string[] = [];
  let line = indent;
  let isEmpty = true;
  for (const word of text.split(' ')) {
    if (!isEmpty && [...line].length + 1 + [...word].length > WIDTH) {
      out.push(line);
      line = hanging;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...out, line];
}

/** A rule in words: an exclusion by its name and reason, a condition as a sentence about the row. */
export function ruleWords(rule: Rule): string {
  if (rule.step === 'exclusion') return `left out as "${rule.id}": ${rule.because}`;
  const said = sayInOneLine(rule.expression, rule.table);
  return rule.step === 'cohort' ? `in the cohort: ${said}` : rule.step === 'numerator' ? `in the numerator: ${said}` : `value: ${said}`;
}

function groupWords({ rule, why, wouldPass }: Group): string {
  if (rule === null) return why === 'no-row' ? 'the child has no row there' : 'counted with another value';
  switch (why) {
    case 'left-out':
      return ruleWords(rule);
    case 'unknown':
      return `a missing item leaves this unknown – ${ruleWords(rule)}`;
    case 'valued-differently':
      return `in both, with another ${ruleWords(rule)}`;
    default:
      return `does not hold – ${ruleWords(rule)}${wouldPass ? ` – and would, if it asked only that ${sayInOneLine(wouldPass.expression, wouldPass.table)}` : ''}`;
  }
}

/** Text at the left in several lines, and numbers in columns at the right of the first. */
function entry(text: string, numbers: readonly string[], indent: string): readonly string[] {
  const [first, ...more] = lines(text, indent, `${indent}  `);
  return [`${first!}${' '.repeat(Math.max(1, WIDTH - [...first!].length))}${numbers.map((number) => right(number, 10)).join('')}`, ...more];
}

function membersText(group: Group): readonly string[] {
  return group.members ? lines(group.members.join(', '), '      ', '      ') : [];
}

function differenceLines(title: string, difference: Difference, unit: string): readonly string[] {
  const { a, b, inBoth, groups } = difference;
  const out = [
    '',
    `${title}: A ${thousands(a)}, B ${thousands(b)}, difference ${signed(difference.difference)}; in both ${thousands(inBoth)}`,
  ];
  if (groups.length === 0) return [...out, `  the same ${unit} in both`];
  const heading = { a: 'In A, kept out of B because', b: 'In B, kept out of A because', both: 'In both, but' } as const;
  for (const heldBy of ['a', 'b', 'both'] as const) {
    const own = groups.filter((group) => group.heldBy === heldBy);
    if (own.length === 0) continue;
    out.push('', ...entry(heading[heldBy], [unit, 'B less A'], '  '));
    for (const group of own)
      out.push(...entry(groupWords(group), [thousands(group.units), signed(group.amount)], '    '), ...membersText(group));
  }
  return out;
}

/** Why two definitions give different figures, as a page a person reads. */
export function reconciliationText(reconciliation: Reconciliation): string {
  const { laCode, period, level, a, b, numerator, denominator, notes } = reconciliation;
  const unit = level === 'child' || a.table === 'children' ? 'children' : 'rows';
  const figure = ({ result }: typeof a): string => (result.value === null ? `no value: ${reasonText(result)}` : result.value);
  const out = [
    `Authority ${laCode}, ${period.start} to ${period.end}`,
    ...lines(`A  ${a.title} (${a.indicator}, version ${a.version}): ${figure(a)}`, '', '   '),
    ...lines(`B  ${b.title} (${b.indicator}, version ${b.version}): ${figure(b)}`, '', '   '),
    ...differenceLines('Numerator', numerator, unit),
    ...(denominator ? differenceLines('Denominator', denominator, unit) : []),
  ];
  if (notes.length > 0) out.push('', ...notes.flatMap(({ message }) => lines(message, 'Note: ', '  ')));
  return `${out.join('\n')}\n`;
}

const orDash = (value: number | null): string => (value === null ? '–' : thousands(value));
const signedOrDash = (value: number | null): string => (value === null ? '–' : signed(value));

function candidateLines(name: string, candidate: Candidate): readonly string[] {
  const { numerator, denominator, remaining } = candidate;
  const why = numerator === null ? ` (no value: ${reasonText(candidate)})` : '';
  return entry(
    `${name}${candidate.title} (${candidate.indicator})${why}`,
    [orDash(numerator), orDash(denominator), signedOrDash(remaining.numerator), signedOrDash(remaining.denominator)],
    '  ',
  );
}

function moveLines({ rule, instead, numerator, denominator }: Move): readonly string[] {
  const numbers = [signed(numerator), signedOrDash(denominator)];
  return instead ? entry(`with only: ${ruleWords(instead)}`, numbers, '      ') : entry(`without: ${ruleWords(rule)}`, numbers, '  ');
}

/** How far a definition is from a published figure, as a page a person reads. */
export function publishedText(reconciliation: PublishedReconciliation): string {
  const { laCode, period, published, own, variants, nearest, toNearest, moves } = reconciliation;
  const out = [
    `Authority ${laCode}, ${period.start} to ${period.end}: published ${thousands(published.numerator)}${published.denominator === null ? '' : ` of ${thousands(published.denominator)}`}`,
    '',
    ...entry('', ['numerator', 'denom.', 'remaining', 'remaining'], '  '),
    ...candidateLines('', own),
    ...variants.flatMap((variant) => candidateLines('variant: ', variant)),
    '',
    nearest === null
      ? 'No candidate has a figure to compare.'
      : own.remaining.numerator === 0 && (own.remaining.denominator ?? 0) === 0
        ? 'The published counts are this definition’s.'
        : `Nearest: ${nearest}. Remaining is published less counted; being near is no proof of being the same.`,
  ];
  const { cohort, numerator } = own.unknown;
  if (cohort > 0) out.push(`For ${thousands(cohort)} rows a missing item leaves it unknown whether they belong; they are not counted.`);
  if (numerator > 0)
    out.push(`For ${thousands(numerator)} rows a missing item leaves it unknown whether they count; they are in the denominator only.`);
  if (moves.length > 0)
    out.push(
      '',
      ...entry(`What each rule of ${own.indicator} moves, each on its own`, ['numerator', 'denom.'], ''),
      ...moves.flatMap(moveLines),
    );
  const page = `${out.join('\n')}\n`;
  return toNearest ? `${page}\nFrom this definition (A) to the nearest variant (B)\n${reconciliationText(toNearest)}` : page;
}
