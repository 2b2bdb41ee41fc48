import { describe, expect, it } from 'vitest';
import { issueLog } from '../../../src/issues.js';
import { readReturns } from '../../../src/readers/read-returns.js';
import { sourceFromText } from '../../../src/readers/source.js';
import { linkedYears, readSsda903Set } from '../../../src/readers/ssda903/read-set.js';
import { plainValue, type RecordBuilder, type RecordTableName, recordBuilder } from '../../../src/records/index.js';

const rowsOf = (builder: RecordBuilder, name: RecordTableName) => {
  const table = builder.finish().records.tables[name]!;
  return Array.from({ length: table.rowCount }, (_, row) =>
    Object.fromEntries(Object.entries(table.columns).map(([column, values]) => [column, plainValue(values, row)])),
  );
};

async function read(xml: string, yearEnding = 2022) {
  const builder = recordBuilder();
  const log = issueLog();
  const counts = await readSsda903Set(builder, { files: [sourceFromText('return.xml', xml)], yearEnding, laCode: '201' }, log);
  return {
    builder,
    counts,
    issues: log.list(),
    count: (code: string) =>
      log
        .list()
        .filter((issue) => issue.code === code)
        .reduce((sum, { count }) => sum + count, 0),
  };
}

const xml = `<?xml version="1.0"?>
<EXPSSDA903>
  <CHILD>
    <HEADER>
      <CHILDID>101</CHILDID><UPN>UN3</UPN><SEX>2</SEX><DOB>01/05/2010</DOB><ETHNIC>WBRI</ETHNIC><UASC>0</UASC>
      <AMISSING><MISSING>M</MISSING><MIS_START>10/09/2021</MIS_START><MIS_END>11/09/2021</MIS_END></AMISSING>
      <AREVIEW><REVIEW>01/06/2021</REVIEW><REVIEW_CODE>PN1</REVIEW_CODE></AREVIEW>
      <AREVIEW><REVIEW>01/12/2021</REVIEW><REVIEW_CODE>PN2</REVIEW_CODE></AREVIEW>
      <PERMANENCE><PREV_PERM>P1</PREV_PERM><LA_PERM>E06000001</LA_PERM><DATE_PERM>zz/05/2012</DATE_PERM></PERMANENCE>
      <OC2><SDQ_SCORE>17</SDQ_SCORE><CONVICTED>0</CONVICTED><HEALTH_ASSESSMENT>1</HEALTH_ASSESSMENT></OC2>
    </HEADER>
    <EPISODE><DECOM>05/04/2021</DECOM><RNE>S</RNE><LS>C2</LS><CIN>N1</CIN><PL>U1</PL><PLACE_PROVIDER>PR1</PLACE_PROVIDER><DEC>01/08/2021</DEC><REC>X1</REC><URN>1234567</URN></EPISODE>
    <EPISODE><DECOM>2021-08-01</DECOM><RNE>P</RNE><LS>C2</LS><CIN>N1</CIN><PL>U4</PL><PLACE_PROVIDER>PR4</PLACE_PROVIDER></EPISODE>
  </CHILD>
  <CHILD>
    <HEADER><CHILDID>102</CHILDID><SEX>1</SEX><DOB>02/06/2004</DOB><ETHNIC>BAFR</ETHNIC><UASC>1</UASC><DUC>02/06/2022</DUC><IN_TOUCH>YES</IN_TOUCH><ACTIV>F2</ACTIV><ACCOM>U1</ACCOM></HEADER>
  </CHILD>
  <CHILD>
    <HEADER><CHILDID>103</CHILDID><SEX>1</SEX><DOB>02/06/2019</DOB><ETHNIC>WBRI</ETHNIC><UASC>0</UASC>
      <DATE_INT>01/07/2021</DATE_INT><DATE_MATCH>01/10/2021</DATE_MATCH><FOSTER_CARE>1</FOSTER_CARE><NB_ADOPTR>2</NB_ADOPTR><SEX_ADOPTR>MF</SEX_ADOPTR><LS_ADOPTR>L0</LS_ADOPTR>
      <AD_PLACED><DATE_PLACED>02/07/2021</DATE_PLACED><DATE_PLACED_CEASED/></AD_PLACED></HEADER>
    <EPISODE><DECOM>05/04/2020</DECOM><RNE>S</RNE><LS>E1</LS><CIN>N1</CIN><PL>A3</PL></EPISODE>
  </CHILD>
</EXPSSDA903>`;

describe('tables that came later', () => {
  const later = (inside: string): string => `<EXPSSDA903><CHILD><HEADER><CHILDID>1</CHILDID><DOB>01/05/2012</DOB>${inside}</HEADER>
    <EPISODE><DECOM>05/04/2026</DECOM><RNE>S</RNE><LS>C2</LS><CIN>N1</CIN><PL>K2</PL></EPISODE></CHILD></EXPSSDA903>`;
  const worker = '<ASW><SW_ID>SW1</SW_ID><SW_DECOM>05/04/2026</SW_DECOM><SW_DEC>01/06/2026</SW_DEC><SW_REASON>LEFTRL</SW_REASON></ASW>';

  it('are known by their items, whatever element holds them', async () => {
    const { builder, issues } = await read(
      later(
        `${worker}<ADOLO><DOLO_START>01/07/2026</DOLO_START><DOLO_END/></ADOLO><ASW><SW_ID>SW2</SW_ID><SW_DECOM>01/06/2026</SW_DECOM></ASW>`,
      ),
      2027,
    );
    expect(rowsOf(builder, 'socialWorkerEpisodes')).toEqual([
      { socialWorkerId: 'SW1', startedOn: '2026-04-05', endedOn: '2026-06-01', reasonChanged: 'LEFTRL' },
      { socialWorkerId: 'SW2', startedOn: '2026-06-01', endedOn: null, reasonChanged: null },
    ]);
    expect(rowsOf(builder, 'deprivationsOfLiberty')).toEqual([{ startedOn: '2026-07-01', endedOn: null }]);
    expect(issues.filter(({ severity }) => severity !== 'information')).toEqual([]);
  });

  it('are not returned, rather than empty, where no element holds them; other elements are told as before', async () => {
    const { builder, count, issues } = await read(later('<NEW><A>1</A><B>2</B></NEW>'), 2027);
    const { coverage } = builder.finish().records;
    expect(coverage[0]!.tables.map(({ table }) => table)).toContain('missingIncidents');
    expect(coverage[0]!.tables.map(({ table }) => table)).not.toContain('deprivationsOfLiberty');
    expect(count('element-not-read')).toBe(1);
    expect(issues.filter(({ code }) => code === 'table-not-given').map(({ table }) => table)).toEqual(['SWEpisodes', 'DoLo']);
  });

  it('what is no item of theirs is told', async () => {
    const { issues, builder } = await read(later('<ASW><SW_ID>SW1</SW_ID><SW_DECOM>05/04/2026</SW_DECOM><SW_TEAM>x</SW_TEAM></ASW>'), 2027);
    expect(rowsOf(builder, 'socialWorkerEpisodes')).toHaveLength(1);
    expect(issues.filter(({ code }) => code === 'element-not-read').map(({ column }) => column)).toEqual(['SW_TEAM']);
  });
});

describe('an SSDA903 return in XML', () => {
  it('fills the tables that its CSV form fills', async () => {
    const { builder, issues } = await read(xml);
    expect(rowsOf(builder, 'children')).toMatchObject([
      { laCode: '201', childId: '101', sex: 'F', birthDate: '2010-05-01', ethnicity: 'WBRI' },
      { childId: '102', sex: 'M', birthDate: '2004-06-02' },
      { childId: '103', birthDate: '2019-06-02' },
    ]);
    expect(rowsOf(builder, 'careEpisodes')).toMatchObject([
      {
        startedOn: '2021-04-05',
        reasonStarted: 'S',
        legalStatus: 'C2',
        categoryOfNeed: 'N1',
        placementType: 'U1',
        placementProvider: 'PR1',
        endedOn: '2021-08-01',
        reasonEnded: 'X1',
        placementUrn: '1234567',
      },
      { startedOn: '2021-08-01', reasonStarted: 'P', placementType: 'U4', endedOn: null, reasonEnded: null },
      { startedOn: '2020-04-05', placementType: 'A3' },
    ]);
    expect(rowsOf(builder, 'careReviews')).toEqual([
      { heldOn: '2021-06-01', participation: 'PN1' },
      { heldOn: '2021-12-01', participation: 'PN2' },
    ]);
    expect(rowsOf(builder, 'missingIncidents')).toEqual([{ incidentType: 'M', startedOn: '2021-09-10', endedOn: '2021-09-11' }]);
    expect(rowsOf(builder, 'previousPermanence')).toEqual([{ arrangement: 'P1', arrangedBy: 'E06000001', orderText: 'zz/05/2012' }]);
    expect(rowsOf(builder, 'oc2')).toMatchObject([
      { yearEndedOn: '2022-03-31', sdqScore: 17, convicted: 0, healthAssessment: 1, teethCheck: null },
    ]);
    expect(rowsOf(builder, 'unaccompanied')).toEqual([{ yearEndedOn: '2022-03-31', statusCeasedOn: '2022-06-02' }]);
    expect(rowsOf(builder, 'careLeavers')).toMatchObject([{ inTouch: 'YES', activity: 'F2', accommodation: 'U1' }]);
    expect(rowsOf(builder, 'adoptions')).toMatchObject([
      { decidedOn: '2021-07-01', matchedOn: '2021-10-01', fosterCarerAdopted: 1, adopters: 2, adopterSex: 'MF', adopterLegalStatus: 'L0' },
    ]);
    expect(rowsOf(builder, 'adoptionPlacements')).toEqual([{ decidedOn: '2021-07-02', ceasedOn: null, reasonCeased: null }]);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('counts rows by table under the name of the file', async () => {
    const { counts } = await read(xml);
    expect(counts.tables.find(({ table }) => table === 'Episodes')).toEqual({
      file: 'return.xml',
      table: 'Episodes',
      read: 3,
      kept: 3,
      leftOut: 0,
    });
    expect(counts.tables.find(({ table }) => table === 'Header')).toMatchObject({ read: 3, kept: 3 });
  });

  it('gives the number of the child in issues, and the codes of the CSV form', async () => {
    const { issues } = await read(xml.replace('<LS>E1</LS>', '<LS>QQ</LS>').replace('05/04/2020', '31/04/2020'));
    expect(issues.find(({ code }) => code === 'row-without-date')).toMatchObject({
      file: 'return.xml',
      table: 'Episodes',
      column: 'DECOM',
      rows: [3],
    });
    expect(issues.find(({ code, column }) => code === 'date-does-not-exist' && column === 'DECOM')).toMatchObject({ rows: [3], count: 1 });
  });

  it('keeps the date of a date with a time', async () => {
    const { builder, issues } = await read(xml.replace('<DECOM>05/04/2020</DECOM>', '<DECOM>2020-04-05T00:00:00</DECOM>'));
    expect(rowsOf(builder, 'careEpisodes')[2]).toMatchObject({ startedOn: '2020-04-05' });
    expect(issues.find(({ code }) => code === 'date-with-time')).toMatchObject({
      column: 'DECOM',
      rows: [3],
      count: 1,
      severity: 'information',
    });
  });

  it('reports what it does not read, and a child without an id', async () => {
    const { issues, count } = await read(
      xml.replace('<SEX>2</SEX>', '<SEX>2</SEX><SHOE_SIZE>4</SHOE_SIZE>').replace('<CHILDID>102</CHILDID>', ''),
    );
    expect(issues.find(({ code }) => code === 'element-not-read')).toMatchObject({ column: 'SHOE_SIZE', rows: [1], count: 1 });
    // Header, UASC and OC3 rows of that child.
    expect(count('row-without-child')).toBe(3);
  });

  it('keeps a value with a quote, a comma or a line end whole', async () => {
    const { builder } = await read(xml.replace('<CHILDID>101</CHILDID>', '<CHILDID>1"0,\n1</CHILDID>'));
    expect(rowsOf(builder, 'children')[0]!['childId']).toBe('1"0, 1');
  });

  it('keeps the children before a break', async () => {
    const { builder, issues } = await read(xml.slice(0, xml.indexOf('<CHILDID>103')));
    expect(rowsOf(builder, 'children').map((row) => row['childId'])).toEqual(['101', '102']);
    expect(issues[0]).toMatchObject({ code: 'xml-truncated', rows: [3] });
  });

  it.each([
    ['<Message/>', 'wrong-root-element', /census in XML/],
    ['<Workbook/>', 'wrong-root-element', /another kind/],
    ['<!DOCTYPE x><EXPSSDA903/>', 'doctype-not-allowed', /document type/],
    ['', 'file-empty', /empty/],
  ])('refuses %j', async (text, code, words) => {
    const { issues, counts } = await read(text);
    expect(issues).toMatchObject([{ code, severity: 'error' }]);
    expect(issues[0]!.message).toMatch(words);
    expect(counts.tables).toEqual([]);
  });

  it('is read as part of a yearly set', async () => {
    const builder = recordBuilder();
    await readSsda903Set(
      builder,
      { files: [sourceFromText('return.xml', xml)], yearEnding: 2022, laCode: '201' },
      issueLog(),
      linkedYears(),
    );
    expect(rowsOf(builder, 'careEpisodes')).toHaveLength(3);
  });

  it('finds its year from its dates, so that sets without one are linked oldest first', async () => {
    const episode = (ended: string) =>
      `<EPISODE><DECOM>05/04/2021</DECOM><RNE>S</RNE><LS>C2</LS><CIN>N1</CIN><PL>U1</PL>${ended}</EPISODE>`;
    const set = (year: number, body: string) => ({
      laCode: '201',
      files: [
        sourceFromText(
          `${year}.xml`,
          `<EXPSSDA903><CHILD><HEADER><CHILDID>1</CHILDID><DOB>02/06/2019</DOB><AREVIEW><REVIEW>01/06/${year - 1}</REVIEW><REVIEW_CODE>PN1</REVIEW_CODE></AREVIEW></HEADER>${body}</CHILD></EXPSSDA903>`,
        ),
      ],
    });
    const later = set(2023, episode('<DEC>01/06/2022</DEC><REC>E4A</REC>'));
    const earlier = set(
      2022,
      `${episode('')}<EPISODE><DECOM>01/04/2020</DECOM><RNE>S</RNE><LS>C2</LS><CIN>N1</CIN><PL>U1</PL><DEC>30/04/2021</DEC><REC>E4A</REC></EPISODE>`,
    );
    const { records, issues } = await readReturns({ ssda903: [later, earlier] });
    expect(issues.filter(({ code }) => code === 'year-inferred').map(({ file, message }) => [file, message])).toEqual([
      ['2023.xml', 'By its dates the set is for the year ending 31 March 2023.'],
      ['2022.xml', 'By its dates the set is for the year ending 31 March 2022.'],
    ]);
    const episodes = records.tables['careEpisodes']!;
    expect(Array.from({ length: episodes.rowCount }, (_, row) => plainValue(episodes.columns['endedOn']!, row))).toEqual([
      '2021-04-30',
      '2022-06-01',
    ]);
  });

  it('is left out, once and by name, when its dates show no year', async () => {
    const { records, issues } = await readReturns({
      ssda903: [
        {
          laCode: '201',
          files: [sourceFromText('return.xml', '<EXPSSDA903><CHILD><HEADER><CHILDID>1</CHILDID></HEADER></CHILD></EXPSSDA903>')],
        },
      ],
    });
    expect(issues.map(({ code, file }) => [code, file])).toEqual([['year-unknown', 'return.xml']]);
    expect(records.coverage).toEqual([]);
  });
});
