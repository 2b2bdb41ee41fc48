import { describe, expect, it } from 'vitest';
import { issueLog } from '../../../src/issues.js';
import { readXml } from '../../../src/readers/bytes/xml/sax.js';
import { readCinCensus } from '../../../src/readers/cin/read-cin-census.js';
import { sourceFromText } from '../../../src/readers/source.js';
import { recordBuilder } from '../../../src/records/index.js';
import { census, child, readBytes, readText, referral } from './support.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, bigEndian: boolean, mark: boolean) => {
  const units = [...(mark ? '\uFEFF' : ''), ...text].map((character) => character.charCodeAt(0));
  return Uint8Array.from(units.flatMap((unit) => (bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
};
const good = census(child('A', referral('2023-06-01')));

/** Whole files that are not a census: one error each, nothing read, nothing covered. */
const refused: readonly (readonly [what: string, file: Uint8Array, code: string, words: RegExp])[] = [
  ['an empty file', bytes(''), 'file-empty', /empty/],
  ['a file of blanks', bytes(' \r\n \n'), 'file-empty', /empty/],
  ['a zip archive or workbook', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), 'file-not-xml', /zip archive or an Excel workbook/],
  ['an old Excel workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'file-not-xml', /Excel/],
  ['CSV', bytes('CHILD,SEX,DOB\r\n1,2,3'), 'file-not-xml', /CSV/],
  ['bytes that are no text', Uint8Array.of(0x41, 0x2c, 0x42, 0x00, 0x01, 0x0a, 0xfe), 'file-not-xml', /begin with a tag/],
  ['prose', bytes('Dear all'), 'file-not-xml', /begin with a tag/],
  ['UTF-16 without a mark', utf16(good, false, false), 'encoding-not-supported', /UTF-16/],
  ['big-endian UTF-16 without a mark', utf16(good, true, false), 'encoding-not-supported', /UTF-16/],
  ['an unknown encoding', bytes(good.replace('UTF-8', 'EBCDIC-X')), 'encoding-not-supported', /encoding/],
  ['a document type', bytes(`<!DOCTYPE Message>${good.slice(good.indexOf('<Message'))}`), 'doctype-not-allowed', /document type/],
  [
    'entities that multiply',
    bytes(`<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><Message>&b;</Message>`),
    'doctype-not-allowed',
    /document type or entity/,
  ],
  ['an external entity', bytes(`<!-- first --><!DOCTYPE x SYSTEM "file:///etc/passwd"><Message/>`), 'doctype-not-allowed', /document type/],
  ['an endless document type', bytes(`<!DOCTYPE x [${'<!ENTITY a "b">'.repeat(20000)}`), 'doctype-not-allowed', /document type/],
  ['an SSDA903 return', bytes('<EXPSSDA903><CHILD/></EXPSSDA903>'), 'wrong-root-element', /SSDA903 return, not a CIN census/],
  ['another root', bytes('<Workbook/>'), 'wrong-root-element', /another kind/],
  ['a workforce census', bytes(good.replace('>CIN<', '>CSWW<')), 'wrong-collection', /workforce census/],
  ['a census of no authority', bytes(good.replace('<LEA>201</LEA>', '')), 'authority-not-known', /no authority/],
];

describe('files that are not a CIN census', () => {
  it.each(refused)('refuses %s in one sentence', async (_, file, code, words) => {
    const { issues, counts, coverage, rows } = await readBytes(file);
    expect(issues).toMatchObject([{ code, severity: 'error', count: 1, file: 'cin.xml' }]);
    expect(issues[0]!.message).toMatch(words);
    expect(issues[0]!.message.trim().split(/[.:] [A-Z]/)).toHaveLength(1);
    expect(counts.tables).toEqual([]);
    expect(coverage).toEqual([]);
    expect(rows('children')).toEqual([]);
  });

  it.each([
    ['UTF-8 with a mark', bytes(`\uFEFF${good}`)],
    ['UTF-16 with a mark', utf16(good.replace('UTF-8', 'UTF-16'), false, true)],
    ['big-endian UTF-16 with a mark', utf16(good, true, true)],
    [
      'Windows-1252 as declared',
      Uint8Array.from(good.replace('UTF-8', 'windows-1252').replace('>A<', '>\u00E9<'), (character) => character.charCodeAt(0)),
    ],
  ])('reads %s', async (_, file) => {
    const { issues, rows } = await readBytes(file);
    expect(issues).toEqual([]);
    expect(rows('cinEpisodes')).toHaveLength(1);
    expect(['A', '\u00E9']).toContain(rows('children')[0]!['childId']);
  });

  it('reads UTF-8 under a UTF-16 declaration and says so', async () => {
    const { issues, rows } = await readText(good.replace('UTF-8', 'utf-16'));
    expect(issues).toMatchObject([{ code: 'encoding-not-as-declared', severity: 'information' }]);
    expect(rows('cinEpisodes')).toHaveLength(1);
  });

  it('reports bytes that are not UTF-8', async () => {
    const broken = bytes(good);
    broken[bytes(good.slice(0, good.indexOf('>A<') + 1)).length] = 0xe9;
    const { issues, rows } = await readBytes(broken);
    expect(issues).toMatchObject([{ code: 'bytes-not-valid', severity: 'warning' }]);
    expect(rows('cinEpisodes')).toHaveLength(1);
  });
});

describe('files broken in the middle', () => {
  const two = census(child('A', referral('2023-06-01')) + child('B', referral('2023-06-02')) + child('C', referral('2023-06-03')));

  it('keeps the children before a cut, and says at which record it is', async () => {
    const { issues, rows, read, coverage } = await readText(two.slice(0, two.indexOf('2023-06-03')));
    expect(rows('children').map((row) => row['childId'])).toEqual(['A', 'B']);
    expect(read('Child')).toEqual([3, 2, 1]);
    expect(read('CINdetails')).toEqual([3, 2, 1]);
    expect(issues).toMatchObject([
      { code: 'child-cut-off', count: 1 },
      { code: 'xml-truncated', severity: 'error', rows: [3] },
    ]);
    expect(issues[1]!.message).toContain('child record 3');
    // Not every event of the year is in the records, so the year is not covered.
    expect(coverage).toEqual([]);
  });

  it('keeps the children before a wrong tag', async () => {
    const { issues, rows } = await readText(two.replace('2023-06-03</CINreferralDate>', '2023-06-03</Wrong>'));
    expect(rows('children').map((row) => row['childId'])).toEqual(['A', 'B']);
    expect(issues.map(({ code }) => code)).toEqual(['child-cut-off', 'xml-not-well-formed']);
    expect(issues[1]!.message).toMatch(/line 7/);
  });

  it.each([
    ['an entity that is not built in', '&nbsp;'],
    ['an entity named like a property', '&constructor;'],
    ['a control character', '\u0001'],
  ])('stops at %s', async (_, text) => {
    const { issues, rows } = await readText(census(child('A', referral('2023-06-01')) + child(`B${text}`, '')));
    expect(rows('children')).toHaveLength(1);
    expect(issues.map(({ code }) => code)).toContain('xml-not-well-formed');
  });

  it('names a bare ampersand, which no later semicolon ends', async () => {
    const { issues } = await readText(census(child('A & B', referral('2023-06-01'))));
    expect(issues.map(({ code }) => code)).toEqual(['child-cut-off', 'xml-not-well-formed']);
    expect(issues[1]!.message).toContain('An ampersand (&) is not written as &amp;');
  });

  it('stops at nesting deeper than 64', async () => {
    const { issues, rows } = await readText(census(child('A', referral('2023-06-01')) + '<x>'.repeat(100000)));
    expect(rows('children')).toHaveLength(1);
    expect(issues.map(({ code }) => code)).toEqual(['element-not-read', 'xml-too-deep']);
  });

  it('stops at a cap of elements', async () => {
    const outcome = await readXml(sourceFromText('x', '<a><b/><b/><b/></a>'), () => ({ open() {}, text() {}, close() {} }), {
      depth: 64,
      elements: 3,
    });
    expect(outcome.refusal?.code).toBe('xml-too-large');
    const enough = await readXml(sourceFromText('x', '<a><b/><b/><b/></a>'), () => ({ open() {}, text() {}, close() {} }), {
      depth: 64,
      elements: 4,
    });
    expect(enough.refusal).toBeNull();
  });

  it('stops at a text that never ends', async () => {
    const { issues } = await readText(census(child('A', referral('2023-06-01').replace('1A', 'x'.repeat(3_000_000)))));
    expect(issues.map(({ code }) => code)).toEqual(['child-cut-off', 'xml-text-too-long']);
  });

  it('reads a million numeric references without growing', async () => {
    const { issues, rows } = await readText(census(child('A', referral('2023-06-01').replace('1A', '&#32;'.repeat(100_000) + '1A'))));
    expect(rows('cinEpisodes')[0]!['referralSource']).toBe('1A');
    expect(issues).toEqual([]);
  });
});

describe('the header', () => {
  // A case that was open already: its dates are in any of these years.
  const oneChild = child('1', referral('2015-05-01'), '', '');

  it.each([
    ['reference-date-not-31-march', { year: 2025, referenceDate: '2024-07-21' }],
    ['year-not-reference-date', { year: 2024, referenceDate: '2025-03-31' }],
    ['made-before-reference-date', { dateTime: '2023-10-04T09:12:00' }],
    ['year-not-reference-date', { year: 2023, referenceDate: '2024-03-31' }],
    ['reference-date-missing', { referenceDate: '' }],
    ['la-code-not-valid', { lea: 'E09000001' }],
    ['year-not-known', { year: 2031 }],
    ['year-not-known', { year: 2016 }],
  ])('is warned of with %s', async (code, header) => {
    expect((await readText(census(oneChild, header))).issues).toMatchObject([{ code, severity: 'warning', count: 1 }]);
    expect((await readText(census(oneChild))).issues).toEqual([]);
  });

  it('gives way to the authority stated, with a warning when they differ', async () => {
    const { rows, issues } = await readText(good, { laCode: '302' });
    expect(rows('children')[0]!['laCode']).toBe('302');
    expect(issues).toMatchObject([{ code: 'la-code-differs' }]);
    expect((await readText(good, { laCode: '201' })).issues).toEqual([]);
  });

  it('that is wanting still gives the year for coverage', async () => {
    const { coverage } = await readText(census(oneChild, { year: 2021, referenceDate: 'soon' }));
    expect(coverage).toMatchObject([{ from: 18353, to: 18717 }]); // 1 April 2020 to 31 March 2021
  });

  it('over no child covers no days: an export that came out empty is not a year without a child in need', async () => {
    const { coverage, issues } = await readText(census(''));
    expect([coverage, issues.map(({ code, severity }) => [code, severity])]).toEqual([[], [['no-child-kept', 'error']]]);
  });
});

it('an error of the source itself is not taken for a broken file', async () => {
  const failing = {
    name: 'x.xml',
    chunks: async function* () {
      yield bytes(good.slice(0, 300));
      throw new TypeError('disk');
    },
  };
  await expect(readCinCensus(recordBuilder(), failing, {}, issueLog())).rejects.toThrow('disk');
});
