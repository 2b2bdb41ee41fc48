import type { IssueLog } from '../issues.js';
import { tokenText } from '../records/index.js';
import { allAuthorities } from '../reference/index.js';
import { cellText } from './bytes/csv/cells.js';
import { type FileTrap, formTrap } from './bytes/csv/form.js';
import { type CsvRow, csvScanner } from './bytes/csv/scanner.js';
import type { SourceFile } from './source.js';
import type { PostcodeLookup, PostcodePlace } from './where.js';

/** The columns of lists of postcodes, as the directory of the Office for National Statistics names them in its editions. */
const columns = {
  postcode: /^(pcds|pcd\d?|postcode)$/,
  easting: /^(oseast1m|east1m|easting|eastings)$/,
  northing: /^(osnrth1m|north1m|northing|northings)$/,
  county: /^(oscty|cty\d*cd)$/,
  district: /^(oslaua|laua|lad\d*cd|admin_district_code|la_?code)$/,
} as const;
type PostcodeColumn = keyof typeof columns;

/** Counties that are none: districts that are authorities of their own have one for each country. */
const noCounty = /^[A-Z]99999999$/;

/**
 * Reads a list of postcodes, such as the postcode directory of the Office for National Statistics, for distances and the
 * authority of a placement. Only where a postcode lies is kept, and nothing of it is in any record.
 *
 * @returns null when the file cannot be used, which is told
 * @example
 * ```ts
 * const log = issueLog();
 * const list = sourceFromText('postcodes.csv', 'pcds,oseast1m,osnrth1m,oslaua\nAB1 2CD,400000,300000,E06000014\n');
 * const lookup = await readPostcodes(list, log);
 * lookup?.('AB12CD')?.laCode // '816'
 * ```
 */
export async function readPostcodes(file: SourceFile, log: IssueLog): Promise<PostcodeLookup | null> {
  const places = new Map<string, PostcodePlace>();
  const codes = new Map(allAuthorities().map(({ gssCode, laCode }) => [gssCode, laCode]));
  let cells: ReadonlyMap<PostcodeColumn, number> | null = null;
  let trap: FileTrap | null = null;

  function readRow(row: CsvRow): void {
    const text = (column: PostcodeColumn): string => {
      const cell = cells!.get(column) ?? -1;
      return cell < 0 || cell >= row.cellCount ? '' : cellText(row.bytes, row.starts[cell]!, row.ends[cell]!);
    };
    const [easting, northing] = [text('easting'), text('northing')];
    // Without a grid reference a postcode, of the Isle of Man or of no place, lies nowhere.
    if (!/^\d{1,7}$/.test(easting) || !/^\d{1,7}$/.test(northing)) return;
    const county = text('county');
    const area = county !== '' && !noCounty.test(county) ? county : text('district');
    const laCode = /^\d{3}$/.test(area) ? area : (codes.get(area) ?? (area === '' ? null : area));
    places.set(tokenText(text('postcode')), { easting: Number(easting), northing: Number(northing), laCode });
  }

  const scanner = csvScanner({
    row(row) {
      if (row.isBlank) return true;
      if (cells) readRow(row);
      else {
        const names = Array.from({ length: Math.min(row.cellCount, row.starts.length) }, (_, at) =>
          cellText(row.bytes, row.starts[at]!, row.ends[at]!).toLowerCase(),
        );
        const found = (column: PostcodeColumn): number => names.findIndex((name) => columns[column].test(name));
        cells = new Map((Object.keys(columns) as PostcodeColumn[]).map((column) => [column, found(column)]));
        if ([...cells].some(([column, cell]) => cell < 0 && column !== 'county' && column !== 'district')) trap = notPostcodes;
      }
      return trap === null;
    },
    // A line that is no row holds no postcode that can be found.
    problem: () => undefined,
  });
  let isFirst = true;
  for await (const chunk of file.chunks()) {
    if (isFirst) trap = formTrap(chunk.subarray(0, 1 << 16));
    isFirst = false;
    if (trap || !scanner.push(chunk)) break;
  }
  scanner.end();
  if (isFirst || (trap === null && places.size === 0)) trap ??= notPostcodes;
  if (trap) {
    log.report({ ...trap, severity: 'error', file: file.name, table: null, column: null });
    return null;
  }
  return (postcode) => places.get(tokenText(postcode)) ?? null;
}

const notPostcodes: FileTrap = {
  code: 'postcodes-not-recognised',
  message: 'The file is no list of postcodes with the grid reference of each, so no distance was worked out with it.',
  hint: 'Give columns such as pcds, oseast1m, osnrth1m, oscty and oslaua, as the postcode directory of the Office for National Statistics has them.',
};
