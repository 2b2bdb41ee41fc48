import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What kinds of change there are, in the order in which a release names them. */
export const kindsOfChange = {
  values: 'Values change',
  added: 'Added',
  changed: 'Changed',
  fixed: 'Fixed',
} as const;

export type KindOfChange = keyof typeof kindsOfChange;

/** One change, as a file of `changes/` tells it. */
export interface Fragment {
  readonly file: string;
  readonly kind: KindOfChange;
  readonly text: string;
}

export const changesFolder = fileURLToPath(new URL('../../changes/', import.meta.url));

const isKind = (kind: string): kind is KindOfChange => Object.hasOwn(kindsOfChange, kind);

/**
 * Every change that is not released yet.
 *
 * @throws when a file is not named `WHAT.KIND.md`, or says nothing
 */
export const changesWaiting = (): readonly Fragment[] =>
  readdirSync(changesFolder)
    .filter((file) => file !== 'README.md')
    .sort()
    .map((file) => {
      const kind = /^[a-z0-9-]+\.([a-z]+)\.md$/.exec(file)?.[1] ?? '';
      if (!isKind(kind)) throw new Error(`changes/${file}: name it WHAT.KIND.md, where KIND is ${Object.keys(kindsOfChange).join(', ')}.`);
      const text = readFileSync(`${changesFolder}${file}`, 'utf8').trim();
      if (text.length < 10) throw new Error(`changes/${file} says nothing.`);
      return { file, kind, text };
    });

/** The section of a release, by kind. */
export function releaseSection(title: string, changes: readonly Fragment[]): string {
  const sections = Object.entries(kindsOfChange).flatMap(([kind, name]) => {
    const own = changes.filter((change) => change.kind === kind);
    return own.length === 0 ? [] : [`### ${name}\n\n${own.map(({ text }) => `- ${text.replaceAll('\n', '\n  ')}`).join('\n')}`];
  });
  return `## ${title}\n\n${sections.join('\n\n')}\n`;
}
