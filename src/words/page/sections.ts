import type { CountName, Definition } from '../../language/index.js';
import { day, longDate } from '../../time/index.js';
import {
  allowedPeriodLabels,
  changeLabels,
  collectabilityLabels,
  collectionLabels,
  comparableLabels,
  contextLabels,
  directionLabels,
  influenceLabels,
  listLabels,
  periodLabels,
  relationLabels,
  standingLabels,
  unitLabels,
  usualFrequencyLabels,
  verificationLabels,
} from '../nouns/labels.js';
import { capitalised, listed, type Passage, plain } from '../nouns/passage.js';
import { months } from '../nouns/quantities.js';
import { type Block, bullets, bulletsOr, paragraph, tableBlock } from './blocks.js';
import { type SourceText, sourceWords } from './source-text.js';

type Part = (definition: Definition) => readonly Block[];

export const plainWords: Part = ({ summary, rationale }) => [paragraph(summary), paragraph(`Why it is measured: ${rationale}`)];

export const direction: Part = ({ direction: { kind, because, high, low, published } }) => [
  paragraph(`${directionLabels[kind]} ${because}`),
  bullets([`A high figure may mean: ${high}`, `A low figure may mean: ${low}`]),
  ...(published.length === 0
    ? []
    : [
        tableBlock(
          'What other publishers say',
          ['Publisher', 'Direction'],
          published.map(({ publisher, polarity }) => [publisher, polarity]),
        ),
      ]),
];

export const notFor: Part = ({ direction: { not }, notFor: use }) => [bullets([not, `Do not use it for: ${use}`])];

export const timing: Part = ({ period, frequency }) => [
  paragraph(periodLabels[period]),
  paragraph(
    `${usualFrequencyLabels[frequency.usual]} It may be calculated for ${listed(
      frequency.allowed.map((kind) => allowedPeriodLabels[kind]),
      'or',
    )}. ${frequency.why}`,
  ),
];

export const history: Part = ({ history: needed, period }) => {
  if (needed.length === 0)
    return [paragraph('None: its figures are given, by authority and period, each with what was counted and over what.')];
  return [
    bullets(
      needed.map(({ collection, monthsBefore, why }) => {
        const reach = monthsBefore === 0 ? 'no history before' : `${months(monthsBefore)} before`;
        return `${collectionLabels[collection]}: ${reach} ${period === 'year' ? 'the period' : 'the last day of the period'}. ${why}`;
      }),
    ),
    paragraph('With less than this there is no figure, rather than a low one.'),
  ];
};

export const output: Part = ({ unit, precision: { decimalPlaces }, disclosure }) => [
  bullets([
    `Unit: ${unitLabels[unit]}.`,
    `Rounding: ${decimalPlaces === 0 ? 'to a whole number' : `to ${decimalPlaces} decimal ${decimalPlaces === 1 ? 'place' : 'places'}`}, halves up, once, at the end.`,
    `Disclosure control: ${disclosure.profile}. ${disclosure.note}`,
  ]),
];

export const context: Part = ({ context: fields }) => [bullets(fields.map(({ field, why }) => `${contextLabels[field]}: ${why}`))];

export const questions: Part = ({ questions: list }) => [bullets(list)];

export const readings: Part = ({ interpretations }) => {
  if (interpretations.length === 0) return [paragraph('None known.')];
  return [
    bullets(
      interpretations.map(({ question, chosen, others, why, verification }) => ({
        text: question,
        items: [
          `Here: ${chosen}`,
          ...others.map((other) => `Elsewhere: ${other}`),
          `Why: ${why}`,
          `How sure: ${verificationLabels[verification]}`,
        ].map(plain),
      })),
    ),
  ];
};

export const openQuestions = ({ openQuestions: list = [] }: Pick<Definition, 'openQuestions'>): readonly Block[] =>
  list.length === 0
    ? []
    : [
        paragraph('Not settled:'),
        bullets(list.map(({ question, reviewOn }) => `${question} To be looked at again by ${written(reviewOn)}.`)),
      ];

export const evidence = ({ evidence: list = [] }: Pick<Definition, 'evidence'>, sourceText: (id: string) => string): readonly Block[] =>
  list.length === 0
    ? []
    : [paragraph('Research that bears on it:'), bullets(list.map(({ source, bearing }) => `${bearing} (${sourceText(source)})`))];

/** What practice records and what of it is returned, where a definition tells the two apart. */
export const recording: Part = ({ recordingRule, submissionRule }) => {
  const rules = [
    ...(recordingRule ? [`Recorded in practice: ${recordingRule}`] : []),
    ...(submissionRule ? [`Returned: ${submissionRule}`] : []),
  ];
  return rules.length === 0 ? [] : [bullets(rules)];
};

export const caveats: Part = ({ caveats: list, unintendedConsequences }) => [
  bulletsOr(list, 'None known.'),
  ...(unintendedConsequences.length === 0 ? [] : [paragraph('What chasing the figure could do:'), bullets(unintendedConsequences)]),
];

export const examples: Part = ({ examples: { counted, notCounted, onTheEdge } }) => [
  bullets([`Counted: ${counted}`, `Not counted: ${notCounted}`, `On the edge: ${onTheEdge}`]),
];

export const related = (definition: Definition, titleOf: (id: string) => string | undefined): readonly Block[] => [
  bulletsOr(
    definition.related.map(({ id, relation, note }) => measureNamed(id, `${capitalised(relationLabels[relation])}. ${note}`, titleOf)),
    'None.',
  ),
  ...tied(definition),
];

/** What disclosure control must know, and a reader may want to: which counts lie within which. */
const tied = ({ tiedCounts = [] }: Definition): readonly Block[] => {
  const named = ({ indicator, count }: CountName): string => `the ${count.replace(/^band:/, 'band ')} of ${indicator}`;
  return tiedCounts.length === 0
    ? []
    : [
        paragraph('Counts that lie within others, so that one may tell another:'),
        bullets(tiedCounts.map(({ total, parts, because }) => `${listed(parts.map(named))} in ${named(total)}: ${because}`)),
      ];
};

/** Another measure and what is said of it, with its title and a link to its page where it is known. */
export function measureNamed(id: string, note: string, titleOf: (id: string) => string | undefined): Passage {
  const title = titleOf(id);
  const items = [plain(note)];
  return title === undefined ? { text: id, items } : { text: `${title} (${id})`, items, definition: id };
}

export const published = (definition: Definition, remarks?: Readonly<Record<string, string>>): readonly Block[] => [
  ...publishedFigures(definition),
  ...listsAndRemarks(definition, remarks),
];

const publishedFigures: Part = ({ publishedAs }) => [
  publishedAs.length === 0
    ? paragraph('No publication gives a figure by this name.')
    : tableBlock(
        'Published figures by this name',
        ['Publication', 'Where', 'How it agrees'],
        publishedAs.map(({ publication, where, agreement }) => [publication, where, agreement]),
      ),
];

/** Which lists ask for it, and which remarks it answers. */
export const listsAndRemarks = (
  { listedIn, listNames = [], addresses }: Pick<Definition, 'listedIn' | 'listNames' | 'addresses'>,
  remarks: Readonly<Record<string, string>> = {},
  doesTo: 'answers' | 'takes up' = 'answers',
): readonly Block[] => [
  paragraph(
    listedIn.length === 0 ? 'No list of indicators asks for it.' : `Asked for in: ${listed(listedIn.map((list) => listLabels[list]))}.`,
  ),
  ...(listNames.length === 0
    ? []
    : [
        tableBlock(
          'What the lists call it',
          ['List', 'Name there', 'Code there'],
          listNames.map(({ list, name, code }) => [listLabels[list], name ?? 'the same', code ?? 'none']),
        ),
      ]),
  ...(addresses.length === 0
    ? [paragraph(`It ${doesTo} no remark of the ADCS response of 2023.`)]
    : [
        paragraph(`It ${doesTo} these remarks of the ADCS response of 2023, numbered and worded by this project:`),
        bullets(addresses.map((id) => (Object.hasOwn(remarks, id) ? `${id}: ${remarks[id]}` : id))),
      ]),
];

export const influence: Part = (definition) => [
  ...whoseWork(definition),
  paragraph(`Data: ${collectabilityLabels[definition.collectability]}`),
];

/** Whose work moves it, who is accountable and who holds the data. */
export const whoseWork = ({
  influence: { kind, note, agencies },
  accountableBody,
  dataOwner,
}: Pick<Definition, 'influence' | 'accountableBody' | 'dataOwner'>): readonly Block[] => [
  paragraph(`${influenceLabels[kind]} ${note}`),
  paragraph(agencies.length === 0 ? 'No other agency is named.' : `Agencies: ${listed(agencies)}.`),
  ...(accountableBody ? [paragraph(`Accountable: ${accountableBody}.`)] : []),
  ...(dataOwner ? [paragraph(`Holds the data: ${dataOwner}.`)] : []),
];

export function sourcesByRule(
  { sources: rules }: Pick<Definition, 'sources'>,
  sources: Readonly<Record<string, SourceText>>,
): readonly Block[] {
  const used = [...new Set(rules.map(({ source }) => source))];
  const documents = used.flatMap((id) => {
    if (!Object.hasOwn(sources, id)) return [];
    const { title, standing, url } = sources[id];
    return [`${title}: ${standingLabels[standing]}${url === null ? '' : `, ${url}`}`];
  });
  return [
    tableBlock(
      'Where each rule comes from, and how sure it is',
      ['Rule', 'How sure', 'Source'],
      rules.map(({ rule, verification, source, where }) => [
        rule,
        capitalised(verificationLabels[verification]),
        sourceWords(source, sources) + (where ? `: ${where}` : ''),
      ]),
    ),
    ...(documents.length === 0 ? [] : [{ kind: 'list', items: documents.map(plain) } as const]),
  ];
}

const written = (iso: string): string => longDate(day(iso));

export const changes: Part = ({ editions, changes: list }) => [
  bullets(
    editions.map(
      ({ from, to, note, comparable }) =>
        `For periods from ${written(from)}${to ? ` to ${written(to)}` : ''}: ${note} ${comparableLabels[comparable]}`,
    ),
  ),
  changeTable(list),
];

export const changeTable = (list: Definition['changes']): Block =>
  tableBlock(
    'Changes',
    ['Version', 'Kind', 'What', 'Effect'],
    list.map(({ version, date, kind, what, effect }) => [`Version ${version}, ${written(date)}`, changeLabels[kind], what, effect]),
  );
