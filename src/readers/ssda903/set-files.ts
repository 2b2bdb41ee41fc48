import type { IssueLog } from '../../issues.js';
import type { SourceFile } from '../source.js';
import { authorityTrap } from './authority-column.js';
import { peek, type RecognisedFile } from './peek.js';
import type { Ssda903Set } from './set.js';
import type { Ssda903Table } from './tables.js';
import { ssda903XmlTables } from './xml-tables.js';
import type { YearEvidence } from './year.js';

/** A file of a set that can be read, with the years that its dates show. */
export interface UsableFile extends RecognisedFile {
  readonly evidence: YearEvidence;
  readonly hasRows: boolean;
}

/** The form in which a set came. */
export type Ssda903Form = 'csv' | 'xml';

/** What a set’s files are. */
export interface SetFiles {
  readonly files: readonly UsableFile[];
  readonly form: Ssda903Form;
  /** The tables that the set holds, those that cannot be read among them. */
  readonly held: ReadonlySet<Ssda903Table>;
  /** False when a file broke off, so that what was read of the year is not all of it. */
  readonly isWhole: boolean;
}

const isXml = ({ name }: SourceFile): boolean => name.toLowerCase().endsWith('.xml');

/** Looks at every file of a set. XML is turned into its tables here, once; from there on both forms are one. */
export async function filesOfSet(set: Ssda903Set, log: IssueLog): Promise<SetFiles> {
  const isYearGiven = set.yearEnding !== undefined || set.upTo !== undefined;
  const csv: UsableFile[] = [];
  const xml: UsableFile[] = [];
  const held = new Set<Ssda903Table>();
  let isWhole = true;

  /** The file, or nothing when it cannot be read, which is reported. */
  async function usable(file: SourceFile): Promise<readonly UsableFile[]> {
    const { trap: fault, found, evidence, hasRows } = await peek(file, isYearGiven);
    if (found) held.add(found.table);
    const trap = fault ?? (found && (await authorityTrap({ file, found }, set.laCode, log)));
    if (trap) log.report({ column: null, ...trap, severity: 'error', file: file.name, table: found?.table.name ?? null });
    return trap || !found ? [] : [{ file, found, evidence, hasRows }];
  }

  for (const file of set.files) {
    if (!isXml(file)) {
      csv.push(...(await usable(file)));
      continue;
    }
    const { tables, outcome } = await ssda903XmlTables(file, log);
    if (tables.length > 0 && outcome.refusal) isWhole = false;
    for (const { file: table, rowOf } of tables) for (const each of await usable(table)) xml.push({ ...each, rowOf });
  }
  if (csv.length > 0 && xml.length > 0) {
    reportBothForms(csv, xml, log);
    return { files: [], form: 'csv', held, isWhole: false };
  }
  return { files: xml.length > 0 ? xml : csv, form: xml.length > 0 ? 'xml' : 'csv', held, isWhole };
}

/** Which of the two holds the corrections cannot be seen, so neither stands. */
function reportBothForms(csv: readonly UsableFile[], xml: readonly UsableFile[], log: IssueLog): void {
  log.report({
    code: 'both-forms-of-one-return',
    severity: 'error',
    file: xml[0].file.name,
    table: null,
    column: null,
    message: `The set holds CSV files (such as ${csv[0].file.name}) and an XML file of one year, which may say different things, so neither was read.`,
    hint: 'Give one form.',
  });
}
