import { applyDisclosure, profileNamed } from '../disclosure/index.js';
import { IndicatorError } from '../errors.js';
import type { Definition } from '../language/index.js';
import { type Publication, toJson, toSpreadsheetCsv } from '../publish/index.js';
import type { Result } from '../results/index.js';
import { DATA_ERRORS, DONE } from './exit.js';
import { publicationFiles } from './publication-files.js';
import { writeWhole } from './write.js';

const forFiles = ['ees', 'datapackage'] as const;

export interface PublishOptions {
  readonly format: string;
  readonly disclosure?: string;
  readonly out?: string;
  readonly members?: boolean;
}

/** Refuses what would let figures out without a choice having been made. */
export function checkPublishing({ format, disclosure, out, members }: PublishOptions): void {
  const isForFiles = forFiles.some((name) => name === format);
  if (isForFiles && disclosure === undefined) {
    throw new IndicatorError(
      'invalid-argument',
      `--format ${format} is for publication, so it needs --disclosure PROFILE: dfe-cin, dfe-cla, dfe-workforce, ohid, opensafely, or internal to say that nothing is to be suppressed.`,
    );
  }
  if (isForFiles && out === undefined)
    throw new IndicatorError('invalid-argument', `--format ${format} writes files, so it needs --out DIR.`);
  if (disclosure === undefined) return;
  profileNamed(disclosure);
  if (members)
    throw new IndicatorError(
      'invalid-argument',
      '--members names children and --disclosure makes figures to publish: ask for one of them.',
    );
  if (format === 'table')
    throw new IndicatorError(
      'invalid-argument',
      'The table shows exact figures; --disclosure goes with --format csv, json, ees or datapackage.',
    );
}

/** The notes beside the files, which have no place for them: what a reader of the figures must be told. */
async function writeNotes(out: string, notes: readonly string[]): Promise<string> {
  return notes.length === 0 ? '' : `${await writeWhole(out, 'notes.txt', [`${notes.join('\n')}\n`])}\n`;
}

/** Figures after disclosure control, as text for the screen or as files. */
export async function published(
  results: readonly Result[],
  definitions: readonly Definition[],
  options: PublishOptions,
): Promise<{ readonly text: string; readonly notes: readonly string[]; readonly exitCode: number }> {
  const publication: Publication = applyDisclosure(results, profileNamed(options.disclosure!), { definitions });
  const notes = publication.notes.map(({ message }) => message);
  if (options.format !== 'ees' && options.format !== 'datapackage') {
    const text = options.format === 'csv' ? toSpreadsheetCsv(publication, { byteOrderMark: false }) : toJson(publication);
    if (options.out === undefined) return { text, notes, exitCode: DONE };
    return {
      text: `${await writeWhole(options.out, `figures.${options.format}`, [text])}\n${await writeNotes(options.out, notes)}`,
      notes,
      exitCode: DONE,
    };
  }
  const { files, problems } = publicationFiles(publication, options.format, definitions);
  const written: string[] = [];
  for (const { name, text } of files) written.push(await writeWhole(options.out!, name, [text]));
  return {
    text: written.map((path) => `${path}\n`).join('') + (await writeNotes(options.out!, notes)),
    notes: [...notes, ...problems.map(({ indicator, message }) => `${indicator} was not written: ${message}`)],
    exitCode: problems.length > 0 ? DATA_ERRORS : DONE,
  };
}
