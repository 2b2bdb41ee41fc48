import { didYouMean } from '../../text/nearest.js';
import type { Metadata } from '../metadata.js';
import { type Standing, verificationsFrom } from '../standing.js';
import type { DefinitionProblem } from './problems.js';

/** What an entry may refer to outside itself. Leave out what is not at hand, and references to it are not checked. */
export interface DefinitionReferences {
  /** Sources by id, as in `definitions/sources.ts`. */
  readonly sources?: Readonly<Record<string, { readonly standing?: Standing }>>;
  /** Code sets by name. */
  readonly codeSets?: Readonly<Record<string, { readonly codes: readonly { readonly code: string }[] }>>;
  /** Ids of the definitions that exist, for `related`. */
  readonly definitions?: readonly string[];
}

type Report = (problem: DefinitionProblem) => void;

/** A check that a source is one of those there are. */
export const sourceCheck =
  ({ sources }: DefinitionReferences, report: Report) =>
  (source: string, path: string): void => {
    if (sources && !Object.hasOwn(sources, source))
      report({ code: 'unknown-source', path, message: `There is no source "${source}".${didYouMean(source, Object.keys(sources))}` });
  };

/** Ids of other definitions, by where they are named, that there are not. */
export function checkNamed(
  named: readonly (readonly [path: string, id: string])[],
  { definitions }: DefinitionReferences,
  report: Report,
): void {
  for (const [path, id] of named) {
    if (definitions && !definitions.includes(id))
      report({ code: 'unknown-source', path, message: `There is no definition "${id}".${didYouMean(id, definitions)}` });
  }
}

/** What definitions and gaps have in common: sources that there are, no surer than they may be; names told once, of lists that are named. */
export function checkReferences(
  entry: Pick<Metadata, 'sources' | 'evidence' | 'aliases' | 'listNames' | 'listedIn'>,
  references: DefinitionReferences,
  report: Report,
): void {
  const checkSource = sourceCheck(references, report);
  for (const [at, { source }] of entry.sources.entries()) checkSource(source, `sources.${at}.source`);
  for (const [at, { source }] of (entry.evidence ?? []).entries()) checkSource(source, `evidence.${at}.source`);
  const aliases = entry.aliases ?? [];
  for (const [at, name] of aliases.entries()) {
    if (aliases.indexOf(name) < at) report({ code: 'not-unique', path: `aliases.${at}`, message: `The alias "${name}" is used twice.` });
  }
  for (const [at, { list }] of (entry.listNames ?? []).entries()) {
    if (!entry.listedIn.includes(list))
      report({
        code: 'not-listed',
        path: `listNames.${at}.list`,
        message: `A name in ${list} is given, but \`listedIn\` does not name that list.`,
      });
  }
  for (const [at, { source, verification }] of entry.sources.entries()) {
    const { sources } = references;
    const standing = sources && Object.hasOwn(sources, source) ? sources[source].standing : undefined;
    if (standing && !verificationsFrom(standing).includes(verification)) {
      const most = verificationsFrom(standing).join(' or ');
      report({
        code: 'surer-than-source',
        path: `sources.${at}.verification`,
        message: `A rule from "${source}" may be ${most}, not ${verification}: see its standing in sources.ts.`,
      });
    }
  }
}
