import { annexALists } from '../../src/readers/annex-a/lists.js';
import { apiTables } from '../../src/readers/csc-api/fields.js';
import type { SourceField, SourceTable } from '../../src/readers/rows/source-table.js';
import { ssdTables } from '../../src/readers/ssd/tables.js';

/** One cell of a table in Markdown. */
const cell = (text: string): string => text.replaceAll('|', '\\|');

const place = ({ into }: SourceField): string => (into ? `\`${into.table}.${into.column}\`` : '');

function fieldsTable({ fields }: SourceTable, what: string): string {
  const rows = fields.map((field) => {
    const also = field.also.length > 0 ? ` (also ${field.also.join(', ')})` : '';
    const says = [field.isRequired ? 'Required.' : '', field.says].filter((text) => text !== '').join(' ');
    return `| ${cell(field.name + also)} | ${place(field)} | ${cell(says)} |`;
  });
  return [`| ${what} | column of the record model | |`, '| --- | --- | --- |', ...rows].join('\n');
}

function tables(all: readonly SourceTable[], what: string): string {
  return all
    .map((table) => {
      const says = table.says === '' ? '' : ` ${table.says}`;
      return `### ${table.name}\n\nHolds ${table.holds}.${says}\n\n${fieldsTable(table, what)}`;
    })
    .join('\n\n');
}

const annexA = `## Annex A

\`--annex-a FILE@DATE\`, with the day on which it was made: a workbook (\`.xlsx\`), a list as CSV, or a directory of them. In
code, \`readReturns({ annexA: [{ lists, madeOn, laCode }] })\`: each list is a CSV file, or rows of cells
(\`workbookTables\` of \`csc-indicators/readers/node\` takes a workbook apart; any other library’s rows will do). Workbooks are
read with \`read-excel-file\`, an optional dependency that is loaded when there is one to read.

A list is known by its column names, in any order, wherever they stand in the first ten rows; the names of sheets and files do
not matter. Capitals, blanks and marks in names are passed over. Values may stand behind the mark of a list (\`q) 6: Police\`), be
followed by words (\`PR4 - Private\`), or be the words of the code list. What is none of these is unknown, and told.

Annex A is made on a day. It covers the six months up to that day (lists 10 and 11: twelve), so that what needs more has no
value and says why: re-referrals need the twelve months before, stability two and a half years. Children in care are covered on
the day alone. Lists 9 and 11 are recognised, told, and kept in no table.

${tables(annexALists, 'column')}`;

const ssd = `## Standard Safeguarding Dataset

\`--ssd DIR@FROM..DATE\`: a directory of CSV files, one a table. FROM is the first day from which the dataset holds everything (how
many years it keeps is set where it is made, and is not in it), DATE the day it was made. In code,
\`readReturns({ ssd: [{ tables, from, to, laCode }] })\`: CSV files, or rows as a database gives them (\`tableFromObjects\`).

A table is known by its column names. Columns that hold nothing but placeholders (\`PLACEHOLDER_DATA\`, \`SSD_PH\`) are not there. What
a table that was not given would fill has not been returned, and figures that need it say so.

${tables(ssdTables, 'column')}`;

const api = `## Child-level submission of DfE’s API

\`--csc-api FILE@FROM..DATE\`: a JSON file, or a directory of them: one child’s payload, a list of payloads, or one a line. In code,
\`readReturns({ cscApi: [{ files, from, to, laCode }] })\`. The payload is described in public for data flows of early adopters
(specification 0.7 and 0.8); what is not described is not read. It leaves out what is empty, so that an item or a group that a child
lacks is taken for none. The authority is the payload’s \`la_code\`, unless it is stated.

Kept in no table: \`health_and_wellbeing\` (the yearly record of health holds one SDQ score for a year, and no rule was found that makes it
of several dated ones), \`care_leavers\` (how things are now, where measures are of the time about a birthday, and accommodation without
its suitability), \`education_health_care_plans\`, \`care_worker_details\`.

${tables(apiTables, 'item')}`;

const distances = `## Distance and location of placements

SSDA903 Episodes may hold \`PL_DISTANCE\` (miles) and \`PL_LOCATION\` (IN or OUT), worked out by DfE or by a validator: then they are read.
Else they are worked out of \`HOME_POST\` and \`PL_POST\` with a function given to the reader (\`readReturns({ postcodes })\`) or a list of
postcodes (\`--postcodes FILE\`, \`readPostcodes\`): a straight line between the two grid references, 1.6093 kilometres to the mile, to a
tenth. A home that is not given or not found has the distance 999.9, as in the return; a placement that is not found has neither, and is
told. Annex A, the dataset and the submission hold no postcode of a home: with a list, the location is worked out of the postcode of
the placement, and the distance is that of the dataset’s own column. Without columns and without a list the two columns have not been returned, and figures that need them say so. Postcodes of homes
are kept in no record, those of placements as numbers that only tell one place from another.

The list needs a postcode (\`pcds\`, \`pcd\`, \`postcode\`), an easting and a northing in metres (\`oseast1m\`, \`osnrth1m\`, \`easting\`,
\`northing\`), and for the location a district or authority (\`oslaua\`, \`lad25cd\`, \`laua\`, \`la_code\`) and where there is one a county
(\`oscty\`, \`cty25cd\`).`;

const several = `## Several sources of one authority

Records of one authority may come from several of these. Returns are put in order by the days they hold, then by the day they were
made: the later says what is so, for the tables that it holds. Rows are the same when child and date are. What two sources of
different kinds say differently of days that both hold is told as an issue, with a count, the table and the column
(\`sources-disagree\`), or how many rows one has and the other has not (\`sources-hold-other-rows\`); values are never shown.`;

/** The page of column mappings, made from what the readers go by. */
export const readersGuide = (): string => `# What the readers read

Where each column of a source goes in the record model. This page is written from what the readers go by:
\`npm run docs:readers\` writes it, and a test says when it is stale. SSDA903 tables and the CIN census are read item by item under
their own names, which \`recordTables\` gives for each column.

On the command line, files and folders may be named without saying what they are (\`calculate PATH…\`): they are known by what they hold,
never by their names. After a path stands what its files do not say: \`@2025\`, the year of an SSDA903 set; \`@2025-09-30\`, the day
Annex A was made; \`@2019-04-01..2025-09-30\`, the days that the dataset or a submission holds. What is none of these is passed over, and
told.

${annexA}

${ssd}

${api}

${distances}

${several}
`;
