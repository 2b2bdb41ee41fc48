import type { IssueLog } from '../../issues.js';
import { yesOrNo } from '../../records/yes-or-no.js';
import { localName } from '../bytes/xml/events.js';
import { readXml, type XmlOutcome } from '../bytes/xml/sax.js';
import { isNoValueWord } from '../no-value.js';
import type { SourceFile } from '../source.js';
import type { Ssda903TableName } from './tables.js';

/** One table of a return in XML, as its CSV form. */
export interface Ssda903XmlTable {
  /** The table as CSV, under the name of the XML file. */
  readonly file: SourceFile;
  /** The number of the CHILD element that a line came from. */
  readonly rowOf: (line: number) => number;
}

/** The XML form of a return as the tables of its CSV form: those that have rows. */
export interface Ssda903XmlTables {
  readonly tables: readonly Ssda903XmlTable[];
  readonly outcome: XmlOutcome;
}

/** Items that stand flat in HEADER, by the table that the CSV form puts them in. */
const headerItems = {
  Header: ['SEX', 'DOB', 'ETHNIC', 'UPN', 'MOTHER', 'MC_DOB'],
  UASC: ['DUC'],
  OC3: ['IN_TOUCH', 'ACTIV', 'ACCOM'],
  AD1: ['DATE_INT', 'DATE_MATCH', 'FOSTER_CARE', 'NB_ADOPTR', 'SEX_ADOPTR', 'LS_ADOPTR'],
} as const satisfies Partial<Readonly<Record<Ssda903TableName, readonly string[]>>>;

/** Elements that repeat, each a row of a table; the schema puts all but EPISODE inside HEADER. */
const blocks: ReadonlyMap<string, { readonly table: Ssda903TableName; readonly items: readonly string[] }> = new Map([
  [
    'EPISODE',
    {
      table: 'Episodes',
      items: ['DECOM', 'RNE', 'LS', 'CIN', 'PLACE', 'PLACE_PROVIDER', 'DEC', 'REC', 'REASON_PLACE_CHANGE', 'HOME_POST', 'PL_POST', 'URN'],
    },
  ],
  ['AREVIEW', { table: 'Reviews', items: ['REVIEW', 'REVIEW_CODE'] }],
  ['AMISSING', { table: 'Missing', items: ['MISSING', 'MIS_START', 'MIS_END'] }],
  [
    'OC2',
    {
      table: 'OC2',
      items: [
        'SDQ_SCORE',
        'SDQ_REASON',
        'CONVICTED',
        'HEALTH_CHECK',
        'IMMUNISATIONS',
        'TEETH_CHECK',
        'HEALTH_ASSESSMENT',
        'SUBSTANCE_MISUSE',
        'INTERVENTION_RECEIVED',
        'INTERVENTION_OFFERED',
      ],
    },
  ],
  ['PERMANENCE', { table: 'PrevPerm', items: ['PREV_PERM', 'LA_PERM', 'DATE_PERM'] }],
  ['AD_PLACED', { table: 'PlacedAdoption', items: ['DATE_PLACED', 'DATE_PLACED_CEASED', 'REASON_PLACED_CEASED'] }],
]);

/**
 * Tables that came to the return later. What element the XML form has for them was not found in any published schema, so
 * an element is known by the items in it, which are those of the CSV form.
 */
const knownByItems: readonly { readonly table: Ssda903TableName; readonly items: readonly string[] }[] = [
  { table: 'SWEpisodes', items: ['SW_ID', 'SW_DECOM', 'SW_DEC', 'SW_REASON'] },
  { table: 'DoLo', items: ['DOLO_START', 'DOLO_END'] },
];
const laterItems: ReadonlyMap<string, Ssda903TableName> = new Map(
  knownByItems.flatMap(({ table, items }) => items.map((item) => [item, table] as const)),
);

const itemsOf: ReadonlyMap<string, readonly string[]> = new Map([
  ...Object.entries(headerItems),
  ...[...blocks.values(), ...knownByItems].map(({ table, items }) => [table, items] as const),
]);

/** The tables that every return in the XML form holds: one of which it has no row is empty, not absent. */
export const xmlTableNames: ReadonlySet<string> = new Set([...Object.keys(headerItems), ...[...blocks.values()].map(({ table }) => table)]);

const readInHeader: ReadonlySet<string> = new Set(['CHILDID', 'CHILD', 'UASC', ...Object.values(headerItems).flat()]);

/** The XML form writes PL for PLACE. */
const csvItem = (name: string): string => (name === 'PL' ? 'PLACE' : name);

const CHUNK = 65536;

/** One table being written as CSV: text in chunks, so that no string grows with the file. */
interface TableText {
  readonly chunks: Uint8Array[];
  text: string;
  readonly childOfRow: number[];
}

const cell = (value: string | undefined): string =>
  value === undefined || value === '' ? '' : `"${value.replace(/["\r\n]/g, (found) => (found === '"' ? '""' : ' '))}"`;

/**
 * Turns an SSDA903 XML file into its CSV tables, so that both forms go through the same checks and fill the same
 * records. Refusals and unread elements are reported here; everything else where the tables are read.
 */
export async function ssda903XmlTables(file: SourceFile, log: IssueLog): Promise<Ssda903XmlTables> {
  const encoder = new TextEncoder();
  const written = new Map<Ssda903TableName, TableText>();
  let child = 0;

  function addRow(table: Ssda903TableName, id: string, values: ReadonlyMap<string, string>): void {
    const items = itemsOf.get(table)!;
    let target = written.get(table);
    if (!target) written.set(table, (target = { chunks: [], text: `CHILD,${items.join(',')}\n`, childOfRow: [] }));
    target.text += `${cell(id)},${items.map((item) => cell(values.get(item))).join(',')}\n`;
    target.childOfRow.push(child);
    if (target.text.length >= CHUNK) {
      target.chunks.push(encoder.encode(target.text));
      target.text = '';
    }
  }

  const notRead = (name: string): void => {
    const column = /^[A-Za-z]\w{0,39}$/.test(name) ? name : null;
    log.report({
      code: 'element-not-read',
      severity: 'information',
      file: file.name,
      table: null,
      column,
      row: child,
      message: 'This element is not part of the return at this place and was not read.',
      hint: 'Check the spelling and place of the element if it should have been.',
    });
  };

  const outcome = await readXml(file, (control) => {
    let header = new Map<string, string>();
    let rows: { table: Ssda903TableName; values: Map<string, string> }[] = [];
    let row: Map<string, string> | null = null;
    /** The place in the path of an element that its items may tell, and the table that they tell. */
    let other: { readonly depth: number; table: Ssda903TableName | null } | null = null;
    const path: string[] = [];
    let value = '';
    let unread = 0;

    function open(name: string): boolean {
      const parent = path[path.length - 1];
      if (parent === undefined) {
        if (name !== 'EXPSSDA903') {
          control.refuse({
            code: 'wrong-root-element',
            message:
              name === 'Message'
                ? 'The file is a census in XML, such as the CIN census, not an SSDA903 return.'
                : 'The file is XML of another kind: an SSDA903 return begins with an EXPSSDA903 element.',
            hint: 'Give the SSDA903 XML here, and other returns in their own place.',
          });
        }
      } else if (parent === 'EXPSSDA903') {
        if (name !== 'CHILD') return false;
        child++;
        header = new Map();
        rows = [];
      } else if (parent === 'CHILD' || parent === 'HEADER') {
        const block = blocks.get(name);
        if (block) rows.push({ table: block.table, values: (row = new Map()) });
        else if (parent === 'CHILD' ? name !== 'HEADER' : !readInHeader.has(name)) {
          other = { depth: path.length, table: null };
          row = new Map();
        }
      } else if (other) {
        const table = laterItems.get(name);
        if (table === undefined || (other.table !== null && other.table !== table)) return false;
        other.table = table;
      } else {
        const block = blocks.get(parent);
        if (!block || !block.items.includes(csvItem(name))) return false;
      }
      return true;
    }

    /** Whether the flag says yes. A text that says neither is told: without a date on which the status ceased it is no evidence. */
    function isFlaggedUasc(flag: string): boolean {
      if (flag === '' || isNoValueWord(flag)) return false;
      const answer = yesOrNo(flag);
      if (answer !== null) return answer;
      log.report({
        code: 'code-unknown',
        severity: 'warning',
        file: file.name,
        table: 'UASC',
        // The CSV form has no such item: it is the row of the table that is in doubt.
        column: null,
        row: child,
        message: 'UASC is neither yes (1) nor no (0); the child counts as unaccompanied only when DUC is given.',
        hint: 'Write 1 or 0.',
      });
      return false;
    }

    function finishChild(): void {
      const id = header.get('CHILDID') ?? header.get('CHILD') ?? '';
      addRow('Header', id, header);
      const has = (items: readonly string[]): boolean => items.some((item) => (header.get(item) ?? '') !== '');
      // The CSV form has no flag: a child is UASC by having a row.
      if (isFlaggedUasc(header.get('UASC') ?? '') || has(headerItems.UASC)) addRow('UASC', id, header);
      if (has(headerItems.OC3)) addRow('OC3', id, header);
      if (has(headerItems.AD1)) addRow('AD1', id, header);
      for (const { table, values } of rows) addRow(table, id, values);
    }

    return {
      open(qualified) {
        if (unread > 0) {
          unread++;
          return;
        }
        const name = localName(qualified);
        value = '';
        if (!open(name)) {
          // An element without an item that is known is told as a whole.
          if (other === null || other.table !== null) notRead(name);
          unread = 1;
          return;
        }
        path.push(name);
      },
      text(text) {
        if (unread === 0) value += text;
      },
      close() {
        if (unread > 0) {
          unread--;
          return;
        }
        const name = path.pop()!;
        const parent = path[path.length - 1];
        if (other !== null && other.depth === path.length) {
          if (other.table === null) notRead(name);
          else rows.push({ table: other.table, values: row! });
          other = null;
          row = null;
        } else if (name === 'CHILD' && parent === 'EXPSSDA903') finishChild();
        else if (blocks.has(name) && (parent === 'CHILD' || parent === 'HEADER')) row = null;
        else if (name !== 'HEADER') (row ?? header).set(csvItem(name), value.trim());
        value = '';
      },
    };
  });

  if (outcome.refusal) {
    const where = child > 0 ? ` The break is at line ${outcome.line}, in or after child record ${child}.` : '';
    log.report({
      ...outcome.refusal,
      message: outcome.refusal.message + where,
      severity: 'error',
      file: file.name,
      table: null,
      column: null,
      ...(child > 0 ? { row: child } : {}),
    });
  }
  const tables = [...written.values()].map(({ chunks, text, childOfRow }): Ssda903XmlTable => {
    const all = text === '' ? chunks : [...chunks, encoder.encode(text)];
    // Line 1 is the table's column names.
    return { file: { name: file.name, chunks: () => all }, rowOf: (line) => childOfRow[line - 2] ?? line };
  });
  return { tables, outcome };
}
