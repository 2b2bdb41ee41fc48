import {
  answeredLabels,
  type CrossedAnswer,
  type CrossedList,
  type CrossedRow,
  type NotHere,
  readLabels,
  reasonLabels,
} from '../../lists/index.js';
import { escaped } from './markdown.js';

const table = (columns: readonly string[], rows: readonly (readonly string[])[]): readonly string[] =>
  [columns, columns.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);

const linkTo = (id: string): string => `[\`${id}\`](${id}.md)`;

const noted = (note: string | undefined): string => (note === undefined ? '' : ` (${escaped(note)})`);

const answerCell = ({ id, how, state, note, because }: CrossedAnswer): string => {
  if (state === 'not-here') return `\`${id}\`: ${because ? escaped(reasonLabels[because.kind]) : 'not here'}${noted(note)}`;
  return `${linkTo(id)}: ${state === 'gap' ? 'a gap, told of' : answeredLabels[how]}${noted(note)}`;
};

const rowCells = ({ code, asks, answers, because }: CrossedRow): readonly string[] => [
  escaped(code),
  escaped(asks),
  [...answers.map(answerCell), ...(because ? [escaped(`${because.text}`)] : [])].join('<br>'),
];

const anchorOf = ({ name }: CrossedList): string => `list-${name}`;

/**
 * The page that crosses every list of the field with the definitions: a table of lists, then each list row by row.
 *
 * @example
 * ```ts
 * renderLists([crossed(riia, definitions, notHereYet)])
 * ```
 */
export function renderLists(lists: readonly CrossedList[]): string {
  const lead = [
    'Each list of the field, each thing it asks for, and what answers it here, in our words. The table is made from the definitions, so it says what holds today.',
    'Measures that have no definition stand on [a page of their own](not-here.md), with the reason.',
  ];
  const overview = table(
    ['List', 'Edition', 'How it was read', 'Rows', 'The same', 'A reading', 'In part', 'A gap', 'Not here'],
    lists.map((list) => [
      `[${escaped(list.title)}](#${anchorOf(list)})`,
      escaped(list.edition),
      readLabels[list.read],
      ...[list.rows.length, list.counts.same, list.counts.reading, list.counts.part, list.counts.gap, list.counts.none].map(String),
    ]),
  );
  const each = lists.flatMap((list) => [
    '',
    `<a id="${anchorOf(list)}"></a>`,
    '',
    `## ${escaped(list.title)}`,
    '',
    `\`${list.name}\` · ${escaped(list.publisher)} · ${escaped(list.edition)}`,
    '',
    escaped(`${list.howRead} Numbers: ${list.codes}`),
    '',
    ...table(['No.', 'Asks for', 'Answered by'], list.rows.map(rowCells)),
  ]);
  return `${['# Lists of the field, row by row', '', ...lead.flatMap((text) => [text, '']), ...overview, ...each].join('\n')}\n`;
}

/**
 * The page that says what is not here, and why.
 *
 * @example
 * ```ts
 * renderNotHere(stillNotHere(notHereYet, definitions))
 * ```
 */
export function renderNotHere(entries: readonly NotHere[]): string {
  const kinds = [...new Set(entries.map(({ because }) => because.kind))];
  const parts = kinds.flatMap((kind) => [
    '',
    `## ${escaped(sentence(reasonLabels[kind]))}`,
    '',
    ...table(
      ['Measure', 'Also called', 'Why it is not here', 'Nearest'],
      entries
        .filter(({ because }) => because.kind === kind)
        .map(({ id, title, also, because, nearest }) => [
          `${escaped(title)}<br>\`${id}\``,
          escaped(also.join(', ')),
          escaped(because.text),
          nearest.length === 0 ? 'nothing' : nearest.map(linkTo).join('<br>'),
        ]),
    ),
  ]);
  const lead =
    'Measures that lists of the field ask for and that have no definition here, by the reason. Each goes from this page by itself when its definition comes.';
  return `${['# Not here, and why', '', lead, ...parts].join('\n')}\n`;
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
