import type { IssueLog } from '../../issues.js';
import { unknownAuthority } from '../../records/index.js';
import type { FileTrap } from '../bytes/csv/form.js';
import { distinctTexts } from './distinct-texts.js';
import type { RecognisedFile } from './peek.js';

/** Names under which exports add the authority to a table of the return, which has no such item. */
const isAuthorityColumn = (name: string): boolean => /^(LA|LEA|LOCAL_AUTHORITY|AUTHORITY)(_?(CODE|NAME|NO|NUMBER|ID))?$/.test(name);

/**
 * Why a file with a column for the authority cannot be read as one authority’s: it names several, whose children may have
 * the same ids. A single code that is not the set’s is told.
 */
export async function authorityTrap(recognised: RecognisedFile, laCode: string | undefined, log: IssueLog): Promise<FileTrap | null> {
  const { file, found } = recognised;
  const column = found.unknown.find(({ name }) => isAuthorityColumn(name));
  if (!column) return null;
  const authorities = await distinctTexts(file, column.cell);
  if (authorities.size > 1) {
    return {
      code: 'several-authorities-in-one-file',
      message: `The ${column.name} column names ${authorities.size} authorities, whose children may have the same ids, so the file was left out.`,
      hint: 'Give a set of files for each authority.',
    };
  }
  const [only] = authorities;
  if (only !== undefined && /^\d{3}$/.test(only) && laCode !== undefined && laCode !== unknownAuthority && only !== laCode) {
    log.report({
      code: 'la-code-differs',
      severity: 'warning',
      file: file.name,
      table: found.table.name,
      column: column.name,
      message: 'The column names another authority than the one stated for the set; the one stated is followed.',
      hint: 'Check that the file belongs to the authority.',
    });
  }
  return null;
}
