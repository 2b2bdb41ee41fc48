import type { IssueLog } from '../issues.js';
import { type Coverage, type Disagreement, type ReturnForm, recordTables } from '../records/index.js';

const forms: Readonly<Record<ReturnForm, string>> = {
  'annex-a': 'the extract of Annex A',
  ssd: 'the Standard Safeguarding Dataset',
  'csc-api': 'the child-level submission',
};

const statutory: Readonly<Partial<Record<Coverage['collection'], string>>> = {
  cin: 'the CIN census return',
  ssda903: 'the SSDA903 return',
};

const nameOf = ({ form, collection }: Coverage): string => (form === undefined ? (statutory[collection] ?? 'the return') : forms[form]);

/** Tells what two sources of one authority say differently of days that both hold: how many, in which table and column. */
export function reportDisagreements(found: readonly Disagreement[], log: IssueLog): void {
  for (const { table, column, one, other, rows, of } of found) {
    const { plural } = recordTables[table];
    const file = [one.file, other.file].filter((name) => name !== undefined).join(', ');
    const [mine, theirs] = [nameOf(one), nameOf(other)];
    const message =
      table === 'children'
        ? `${rows === 1 ? '1 child has' : `${rows} children have`} another ${column} in ${mine} than in ${theirs}.`
        : column === null
          ? `${rows} of ${of} ${plural} of days that both hold are in ${mine} and not in ${theirs}.`
          : `${rows} of ${of} ${plural} that are in ${mine} and in ${theirs} have another ${column} in each.`;
    log.report(
      {
        code: column === null ? 'sources-hold-other-rows' : 'sources-disagree',
        severity: 'warning',
        file,
        table,
        column,
        message,
        hint: 'Find out in the case system which is right. The source that was made later, or holds later days, stands.',
      },
      rows,
    );
  }
}
