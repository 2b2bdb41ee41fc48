import { type Definition, splitsOf } from '../language/index.js';
import {
  inventedAuthority,
  lookupWith,
  type Publication,
  type PublishProblem,
  publicationsByIndicator,
  stemOf,
  toDataPackage,
  toOpenData,
} from '../publish/index.js';
import { demoAuthority } from '../synthetic/index.js';

/** The ways a publication is written to files. */
export type PublicationFormat = 'ees' | 'datapackage';

export interface PublicationFiles {
  readonly files: readonly { readonly name: string; readonly text: string }[];
  /** Why figures were not written, each with the indicator it is about. */
  readonly problems: readonly (PublishProblem & { readonly indicator: string })[];
}

const LABEL_ROOM = 80;

/** What each breakdown of an indicator is called, where the title is short enough for a label. */
function filterLabels(definitions: readonly Definition[], id: string, version: number): Readonly<Record<string, string>> {
  const definition = definitions.find((of) => of.id === id && of.version === version);
  return Object.fromEntries(
    (definition ? splitsOf(definition) : [])
      .filter(({ title }) => title.length <= LABEL_ROOM)
      .map((breakdown) => [breakdown.id, breakdown.title]),
  );
}

/** The bundled synthetic authority is on no list; its figures are written under the codes that mark it as invented. */
function geography() {
  const { laCode, newLaCode, name } = demoAuthority();
  return lookupWith([inventedAuthority(laCode, newLaCode, name)]);
}

/** The files of a publication: a pair for each indicator, or one data package. */
export function publicationFiles(
  publication: Publication,
  format: PublicationFormat,
  definitions: readonly Definition[],
): PublicationFiles {
  if (format === 'datapackage') {
    const written = toDataPackage(publication);
    return written.kind === 'written'
      ? { files: written.value.files, problems: [] }
      : { files: [], problems: written.problems.map((problem) => ({ ...problem, indicator: 'all' })) };
  }
  const places = geography();
  const parts = publicationsByIndicator(publication);
  const isAlone = (indicator: string): boolean => parts.filter((part) => part.indicator === indicator).length === 1;
  const outcomes = parts.map(({ indicator, version, publication: part }) => ({
    indicator,
    written: toOpenData(part, {
      // Versions of one indicator must not overwrite each other.
      stem: isAlone(indicator) ? stemOf(indicator) : `${stemOf(indicator)}_v${version}`,
      geography: places,
      filterLabels: filterLabels(definitions, indicator, version),
    }),
  }));
  return {
    files: outcomes.flatMap(({ written }) =>
      written.kind === 'written'
        ? [
            { name: written.value.dataName, text: written.value.data },
            { name: written.value.metadataName, text: written.value.metadata },
          ]
        : [],
    ),
    problems: outcomes.flatMap(({ indicator, written }) =>
      written.kind === 'refused' ? written.problems.map((problem) => ({ ...problem, indicator })) : [],
    ),
  };
}
