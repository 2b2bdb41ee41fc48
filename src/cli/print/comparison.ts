import type { ChangeBetweenPeriods, ComparedFigure, Comparison, Movements, Restatement } from '../../compare/index.js';
import type { Result } from '../../results/index.js';
import { noValueWords, reasonText, thousands, unitWords } from './figures.js';

const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - [...text].length));
const right = (text: string, width: number): string => ' '.repeat(Math.max(0, width - [...text].length)) + text;
const signed = (text: string): string => (text.startsWith('-') ? `−${text.slice(1)}` : /^0(\.0+)?$/.test(text) ? text : `+${text}`);

const placeName = ({ place }: ComparedFigure): string => (place.name === null ? place.code : `${place.name} (${place.code})`);

function figureLine(figure: ComparedFigure, width: number, mark: string): string {
  const { value, instead, numerator, denominator } = figure;
  const shown = value ?? (noValueWords[instead ?? ''] ? '–' : (instead ?? '–'));
  const counts =
    numerator === null
      ? (noValueWords[instead ?? ''] ?? '')
      : `${thousands(Number(numerator))}${denominator === null ? '' : ` of ${thousands(Number(denominator))}`}`;
  return `${mark} ${padded(placeName(figure), width)} ${right(shown, 10)}  ${counts}`.trimEnd();
}

function groupTitle({ group }: Comparison): string {
  switch (group.kind) {
    case 'statistical-neighbours':
      return `${group.model.name} (model of ${group.model.year})`;
    case 'region':
      return group.region;
    case 'authorities':
      return group.name;
    case 'england':
      return 'England';
  }
}

/** Figures side by side as a page a person reads: by name, with counts, the context that is missing and what may not be said. */
export function comparisonText(comparison: Comparison): string {
  const {
    title,
    level,
    unit,
    period,
    own,
    others,
    median,
    fromMedian,
    leftOut,
    judgement,
    noJudgement,
    caution,
    contextMissing,
    questions,
  } = comparison;
  const width = Math.max(28, ...[own, ...others].map((figure) => [...placeName(figure)].length));
  const out = [
    `${title} (${unitWords[unit] ?? unit}; a measure of ${level})`,
    `${period.start} to ${period.end}, beside ${groupTitle(comparison)}, in the order of names`,
    '',
    figureLine(own, width, '›'),
    ...others.map((figure) => figureLine(figure, width, ' ')),
  ];
  if (median)
    out.push(
      '',
      `  ${padded(`Median of ${median.of.length}`, width)} ${right(median.value, 10)}${fromMedian === null ? '' : `  this authority ${signed(fromMedian)}`}`,
    );
  const absent = leftOut.filter(({ reason }) => reason !== 'not-an-authority');
  if (absent.length > 0)
    out.push('', 'Not in the median:', ...absent.map(({ place, message }) => `  ${place.name ?? place.code}: ${message}`));
  out.push('', judgement ? judgement.statement : `Neither better nor worse: ${noJudgement!.because}`);
  out.push(`High may mean: ${caution.high}.`, `Low may mean: ${caution.low}.`, `It does not mean: ${caution.not}.`);
  if (contextMissing.length > 0)
    out.push(
      '',
      'Context to be read beside it that was not given:',
      ...contextMissing.map(({ field, why }) => `  ${field.replaceAll('-', ' ')}: ${why}`),
    );
  if (questions.length > 0) out.push('', 'Questions to ask:', ...questions.map((question) => `  ${question}`));
  return `${out.join('\n')}\n`;
}

/** A change between two periods as a page a person reads. */
export function changeText(change: ChangeBetweenPeriods): string {
  const { title, laCode, unit, from, to, warnings } = change;
  const head = [`${title}, authority ${laCode}`, `${from.period.start} to ${from.period.end}, then ${to.period.start} to ${to.period.end}`];
  const notes = [
    ...warnings.between,
    ...warnings.from.map(({ message }) => `Earlier period: ${message}`),
    ...warnings.to.map(({ message }) => `Later period: ${message}`),
  ].map((note) => `Note: ${note}`);
  if (!change.comparable)
    return `${[...head, '', 'Not compared:', ...change.because.map(({ message }) => `  ${message}`), ...notes].join('\n')}\n`;
  const out = [
    ...head,
    '',
    `  ${from.value} to ${to.value} ${unitWords[unit] ?? unit}: ${signed(change.differenceAsShown)} as shown, ${signed(change.difference)} from exact counts`,
  ];
  const { split, numerator, denominator } = change;
  if (numerator)
    out.push(
      `  numerator   ${thousands(numerator.from)} to ${thousands(numerator.to)}${split ? `, which makes ${signed(split.numeratorEffect)}` : ''}`,
    );
  if (denominator)
    out.push(
      `  denominator ${thousands(denominator.from)} to ${thousands(denominator.to)}${split ? `, which makes ${signed(split.denominatorEffect)}` : ''}`,
    );
  out.push(
    ...movementLines(change.movements),
    '',
    change.judgement
      ? `${change.judgement.statement} It does not mean: ${change.judgement.caution.not}.`
      : `Neither better nor worse: ${change.noJudgement!.because}`,
    ...notes,
  );
  return `${out.join('\n')}\n`;
}

const shownFigure = ({ value, numerator, denominator, noValueReasons }: Result): string => {
  const counts = numerator === null ? '' : ` (${thousands(numerator)}${denominator === null ? '' : ` of ${thousands(denominator)}`})`;
  return `${value ?? `no value: ${reasonText({ noValueReasons: noValueReasons ?? [] })}`}${counts}`;
};

function movementLines(movements: Movements | null): readonly string[] {
  if (!movements) return [];
  return (['numerator', 'denominator'] as const).flatMap((part) => {
    const { came, left, stayed } = movements[part];
    if (came.length + left.length + stayed === 0) return [];
    const ids = (all: readonly string[]): string => (all.length === 0 ? 'none' : all.join(', '));
    return [
      `  ${part}: ${thousands(stayed)} stayed`,
      `    came ${thousands(came.length)}: ${ids(came)}`,
      `    left ${thousands(left.length)}: ${ids(left)}`,
    ];
  });
}

/** One figure calculated twice, as a page a person reads. */
export function restatementText(restatement: Restatement): string {
  const { title, laCode, unit, before, after, isChanged, because, movements } = restatement;
  const out = [
    `${title}, authority ${laCode}`,
    `${after.period.start} to ${after.period.end}, calculated before and now`,
    '',
    `  before  ${shownFigure(before)}`,
    `  now     ${shownFigure(after)}  ${unitWords[unit] ?? unit}`,
    ...(isChanged ? [] : ['  the same']),
    ...movementLines(movements),
    ...because.map((sentence) => `Note: ${sentence}`),
  ];
  return `${out.join('\n')}\n`;
}
