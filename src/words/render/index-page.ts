import { type Definition, type Entry, isGap, type Metadata } from '../../language/index.js';
import { directionLabels, frameworkLabels, statusLabels, unitLabels } from '../nouns/labels.js';
import { escaped } from './markdown.js';

/** The order of the national framework: outcomes, then enablers. */
const FRAMEWORK = [
  'together',
  'family-network',
  'safe',
  'loving-homes',
  'multi-agency',
  'leaders',
  'workforce',
] as const satisfies readonly Metadata['framework'][];

const NONE_YET = 'No definition yet: [not here, and why](not-here.md).';

const table = (members: readonly Definition[]): readonly string[] => [
  '| Definition | What it is | Unit | Higher or lower? |',
  '| --- | --- | --- | --- |',
  ...members.map(row),
];

/** Writes the page that lists every definition under its part of the framework, and what is asked for and has none, with a link to each page. */
export function renderIndex(entries: readonly Entry[]): string {
  const definitions = entries.filter((entry) => !isGap(entry));
  const gaps = entries.filter(isGap);
  const parts = FRAMEWORK.flatMap((framework) => {
    const members = definitions.filter((definition) => definition.framework === framework);
    return ['', `## ${frameworkLabels[framework]}`, '', ...(members.length === 0 ? [NONE_YET] : table(members))];
  });
  const lead =
    'Every indicator in plain English: who is counted, who is left out and why, how to read the figure, and where each rule comes from. These pages are written from the definitions themselves. [What each list of the field asks for](lists.md), row by row; [what is not here, and why](not-here.md).';
  const asked =
    gaps.length === 0
      ? []
      : [
          '',
          '## Asked for, and not to be calculated',
          '',
          '| Asked for | What it is | Part of the framework |',
          '| --- | --- | --- |',
          ...gaps.map(
            ({ id, title, summary, framework }) =>
              `| ${[`[${escaped(title)}](${id}.md)<br>\`${id}\``, escaped(summary), escaped(frameworkLabels[framework])].join(' | ')} |`,
          ),
        ];
  return `${['# Definitions', '', lead, ...parts, ...asked].join('\n')}\n`;
}

function row(definition: Definition): string {
  const note = definition.status === 'active' ? '' : ` (${statusLabels[definition.status]})`;
  const link = `[${escaped(definition.title)}](${definition.id}.md)<br>\`${definition.id}\`${escaped(note)}`;
  return `| ${[link, escaped(definition.summary), escaped(unitLabels[definition.unit]), escaped(directionLabels[definition.direction.kind])].join(' | ')} |`;
}
