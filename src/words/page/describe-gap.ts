import type { Gap } from '../../language/index.js';
import { frameworkLabels, statusLabels } from '../nouns/labels.js';
import { bullets, bulletsOr, paragraph, type Section } from './blocks.js';
import type { DefinitionText, DescribeOptions } from './definition-text.js';
import { changeTable, evidence, listsAndRemarks, measureNamed, openQuestions, sourcesByRule, whoseWork } from './sections.js';
import { sourceWords } from './source-text.js';

/** Puts a gap entry into English: what is asked for, why there is no figure, and what would have to be there. */
export function describeGap(gap: Gap, { sources, remarks, titleOf = () => undefined }: DescribeOptions): DefinitionText {
  const section = (id: string, title: string, blocks: Section['blocks']): Section => ({ id, title, blocks });
  return {
    id: gap.id,
    version: gap.version,
    title: gap.title,
    facts: [
      { label: 'Name', value: `${gap.id}, version ${gap.version}` },
      { label: 'Status', value: statusLabels[gap.status] },
      { label: 'Framework', value: frameworkLabels[gap.framework] },
      ...(gap.aliases ? [{ label: 'Also called', value: gap.aliases.join('; ') }] : []),
    ],
    sections: [
      section('in-plain-words', 'In plain words', [paragraph(gap.summary), paragraph(`Why it is asked for: ${gap.rationale}`)]),
      section('asked-for', 'What is asked for, and by whom', [bullets(gap.askedFor.map(({ by, what }) => `${by}: ${what}`))]),
      section('why-not', 'Why there is no figure', [bullets(gap.whyNot)]),
      section('needed', 'What would be needed', [bullets(gap.needed)]),
      section('do-not-read-it-as', 'Do not read it as', [bullets([gap.notFor])]),
      section('nearest', 'Measures that come nearest', [
        bulletsOr(
          gap.nearest.map(({ id, note }) => measureNamed(id, note, titleOf)),
          'None.',
        ),
      ]),
      section('open-questions', 'Open questions', openQuestions(gap)),
      section('published', 'Where it is asked for', listsAndRemarks(gap, remarks, 'takes up')),
      section('influence', 'Whose work moves it', whoseWork(gap)),
      section('sources', 'Sources, rule by rule', [...sourcesByRule(gap, sources), ...evidence(gap, (id) => sourceWords(id, sources))]),
      section('changes', 'Changes', [changeTable(gap.changes)]),
    ],
  };
}
