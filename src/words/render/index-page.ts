import type { Definition, Metadata } from '../../language/index.js';
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

/** Writes the page that lists every definition under its part of the framework, with a link to each page. */
export function renderIndex(definitions: readonly Definition[]): string {
  const parts = FRAMEWORK.flatMap((framework) => {
    const members = definitions.filter((definition) => definition.framework === framework);
    return members.length === 0
      ? []
      : [
          '',
          `## ${frameworkLabels[framework]}`,
          '',
          '| Definition | What it is | Unit | Higher or lower? |',
          '| --- | --- | --- | --- |',
          ...members.map(row),
        ];
  });
  const lead =
    'Every indicator in plain English: who is counted, who is left out and why, how to read the figure, and where each rule comes from. These pages are written from the definitions themselves.';
  return `${['# Definitions', '', lead, ...parts].join('\n')}\n`;
}

function row(definition: Definition): string {
  const note = definition.status === 'active' ? '' : ` (${statusLabels[definition.status]})`;
  const link = `[${escaped(definition.title)}](${definition.id}.md)<br>\`${definition.id}\`${escaped(note)}`;
  return `| ${[link, escaped(definition.summary), escaped(unitLabels[definition.unit]), escaped(directionLabels[definition.direction.kind])].join(' | ')} |`;
}
