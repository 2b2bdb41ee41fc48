import { IndicatorError } from '../../errors.js';
import { type Definition, type Entry, isGap } from '../../language/index.js';
import { chainLabels, dataLabels, frameworkLabels, levelLabels, statusLabels } from '../nouns/labels.js';
import { capitalised, listed } from '../nouns/passage.js';
import type { Section } from './blocks.js';
import { breakdownBlocks } from './breakdowns.js';
import { whatIsCounted, whoIsCounted, whoIsLeftOut } from './calculation.js';
import { decisionTable } from './decision-table.js';
import type { DefinitionText, DescribeOptions } from './definition-text.js';
import { describeGap } from './describe-gap.js';
import {
  caveats,
  changes,
  context,
  direction,
  evidence,
  examples,
  history,
  influence,
  notFor,
  openQuestions,
  output,
  plainWords,
  published,
  questions,
  readings,
  recording,
  related,
  sourcesByRule,
  timing,
} from './sections.js';
import { sourceWords } from './source-text.js';
import { itemsUsed, termsUsed } from './terms.js';

export type { DefinitionText, DescribeOptions } from './definition-text.js';

function chainWords({ level, data, triangulateWith }: NonNullable<Definition['resultsChain']>): string {
  const beside = triangulateWith.length === 0 ? '' : `; to be triangulated with ${listed(triangulateWith)}`;
  return `${capitalised(chainLabels[level])}; ${dataLabels[data]}${beside}`;
}

/** What only some definitions say of themselves: other names, what took their place, their place in the results chain. */
function optionalFacts({ aliases, supersededBy, resultsChain }: Definition): DefinitionText['facts'] {
  return [
    ...(aliases ? [{ label: 'Also called', value: aliases.join('; ') }] : []),
    ...(supersededBy ? [{ label: 'Superseded by', value: supersededBy }] : []),
    ...(resultsChain
      ? [
          {
            label: 'Results chain',
            value: chainWords(resultsChain),
          },
        ]
      : []),
  ];
}

/**
 * Puts a definition, or a gap entry, into English.
 *
 * @param entry - the definition or gap; nothing in it is left out of the page
 * @param options - the cited documents, and titles of related definitions
 * @throws IndicatorError `invalid-argument` when the first is no definition, or the documents are not given
 * @returns the page; `renderText` and `renderMarkdown` write it out
 * @example
 * ```ts
 * renderText(describe(reReferrals12m, { sources }))
 * ```
 */
export function describe(entry: Entry, options: DescribeOptions): DefinitionText {
  // What TypeScript refuses and JavaScript lets through, in words.
  if (typeof entry !== 'object' || entry === null || !('status' in entry))
    throw new IndicatorError('invalid-argument', 'Give a definition, not its id: describe(childrenInCareRate, { sources }).');
  if (typeof options?.sources !== 'object')
    throw new IndicatorError('invalid-argument', 'Give the documents that are cited: describe(definition, { sources }).');
  return isGap(entry) ? describeGap(entry, options) : describeDefinition(entry, options);
}

function describeDefinition(definition: Definition, options: DescribeOptions): DefinitionText {
  const isGiven = definition.calculation.shape === 'aggregated';
  const source = (id: string): string => sourceWords(id, options.sources);
  const section = (id: string, title: string, blocks: Section['blocks']): Section => ({ id, title, blocks });
  return {
    id: definition.id,
    version: definition.version,
    title: definition.title,
    facts: [
      { label: 'Name', value: `${definition.id}, version ${definition.version}` },
      { label: 'Status', value: statusLabels[definition.status] },
      { label: 'Framework', value: frameworkLabels[definition.framework] },
      { label: 'Kind of measure', value: levelLabels[definition.level] },
      { label: 'Counting unit', value: definition.countingUnit },
      ...optionalFacts(definition),
    ],
    // What is counted by others goes through no steps here.
    sections: [
      section('in-plain-words', 'In plain words', plainWords(definition)),
      section('higher-or-lower', 'Is higher or lower better?', direction(definition)),
      section('do-not-read-it-as', 'Do not read it as', notFor(definition)),
      section('who-is-counted', 'Who is counted', whoIsCounted(definition)),
      section('who-is-left-out', 'Who is left out', whoIsLeftOut(definition, source)),
      section('what-is-counted', 'What is counted, over what', whatIsCounted(definition.calculation)),
      section('step-by-step', 'Step by step', decisionTable(definition)),
      section('terms-used', 'Terms used', termsUsed(definition)),
      section('breakdowns', 'Breakdowns', breakdownBlocks(definition)),
      section('period-and-frequency', 'Period and frequency', timing(definition)),
      section('history-needed', 'Returns needed', [
        ...history(definition),
        ...(isGiven ? [] : itemsUsed(definition)),
        ...recording(definition),
      ]),
      section('how-it-is-shown', 'How the figure is shown', output(definition)),
      section('context', 'Context to show beside it', context(definition)),
      section('questions', 'Questions to ask', questions(definition)),
      section('readings-that-differ', 'Readings that differ', [...readings(definition), ...openQuestions(definition)]),
      section('caveats', 'Caveats', caveats(definition)),
      section('examples', 'Examples', examples(definition)),
      section('related', 'Related measures', related(definition, options.titleOf ?? (() => undefined))),
      section('published', 'Where it is published or asked for', published(definition, options.remarks)),
      section('influence', 'Whose work moves it, and whether the data exist', influence(definition)),
      section('sources', 'Sources, rule by rule', [...sourcesByRule(definition, options.sources), ...evidence(definition, source)]),
      section('changes', 'Editions and changes', changes(definition)),
    ].filter(({ blocks }) => blocks.length > 0),
  };
}
