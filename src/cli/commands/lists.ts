import process from 'node:process';
import { IndicatorError } from '../../errors.js';
import { answeredLabels, type CrossedAnswer, type CrossedList, type CrossedRow, readLabels, reasonLabels } from '../../lists/index.js';
import { didYouMean } from '../../text/nearest.js';
import { hanging, widthOf } from '../../text/wrap.js';
import { listsToday } from '../lists-today.js';
import { notHereLines, notHereToday } from '../not-here.js';
import { jsonText } from '../write.js';

const NOT_HERE = 'not-here';

const noted = (note: string | undefined): string => (note === undefined ? '' : ` (${note})`);

const answerText = ({ id, how, state, note, because }: CrossedAnswer): string => {
  if (state === 'not-here') return `${id}: ${because ? reasonLabels[because.kind] : 'not here'}${noted(note)}`;
  return `${id}: ${state === 'gap' ? answeredLabels.gap : answeredLabels[how]}${noted(note)}`;
};

const countsText = ({ rows, counts: { same, reading, part, gap, none } }: CrossedList): string =>
  `${rows.length} ${rows.length === 1 ? 'row' : 'rows'}: ${same} answered, ${reading} by a reading, ${part} in part, ${gap} told of as gaps, ${none} not here.`;

const rowLines = ({ code, asks, answers, because }: CrossedRow, widest: number, width: number): readonly string[] => {
  const indent = ' '.repeat(widest + 4);
  return [
    ...hanging(asks, `  ${code.padEnd(widest)}  `, indent, width),
    ...answers.flatMap((answer) => hanging(answerText(answer), `${indent}→ `, `${indent}  `, width)),
    ...(because ? hanging(because.text, `${indent}– `, `${indent}  `, width) : []),
  ];
};

function oneList(list: CrossedList, width: number): readonly string[] {
  const widest = Math.max(...list.rows.map(({ code }) => code.length));
  return [
    ...hanging(`${list.title} (${list.publisher}; ${list.edition})`, '', '  ', width),
    ...hanging(list.howRead, '', '', width),
    ...hanging(`Numbers: ${list.codes}`, '', '', width),
    countsText(list),
    '',
    ...list.rows.flatMap((row) => rowLines(row, widest, width)),
  ];
}

function everyList(all: readonly CrossedList[], width: number): readonly string[] {
  const widest = Math.max(...all.map(({ name }) => name.length));
  return [
    ...all.flatMap((list) =>
      hanging(
        `${list.title}; ${list.edition}; ${readLabels[list.read]}. ${countsText(list)}`,
        `${list.name.padEnd(widest)}  `,
        ' '.repeat(widest + 2),
        width,
      ),
    ),
    ...hanging(
      `${notHereToday.length} measures without a definition, and why.`,
      `${NOT_HERE.padEnd(widest)}  `,
      ' '.repeat(widest + 2),
      width,
    ),
  ];
}

/** Prints every list of the field, or one row by row, crossed with the definitions. */
export function run(name: string | undefined, options: { readonly json?: boolean }): void {
  const width = widthOf(process.stdout);
  if (name === NOT_HERE) {
    process.stdout.write(options.json ? jsonText(notHereToday) : `${notHereLines(notHereToday, width).join('\n')}\n`);
    return;
  }
  const all = listsToday();
  const list = all.find((each) => each.name === name);
  if (name !== undefined && list === undefined) {
    const names = [...all.map((each) => each.name), NOT_HERE];
    throw new IndicatorError('invalid-argument', `There is no list "${name}".${didYouMean(name, names)} There are: ${names.join(', ')}.`);
  }
  if (options.json) process.stdout.write(jsonText(list ?? all));
  else process.stdout.write(`${(list === undefined ? everyList(all, width) : oneList(list, width)).join('\n')}\n`);
}
