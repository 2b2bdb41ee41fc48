import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiInput, recogniseInputs, ssdInput } from '../../../src/readers/node/index.js';
import { day } from '../../../src/time/index.js';
import { ada, list, workbook } from '../annex-a/support.js';
import { census } from '../cin/support.js';
import { episodesHeader } from '../ssda903/support.js';

let root: string;
beforeAll(() => void (root = mkdtempSync(join(tmpdir(), 'inputs-'))));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Writes files below a folder of its own and returns the folder. */
function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const made = mkdtempSync(join(root, 'of-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(made, name)), { recursive: true });
    writeFileSync(join(made, name), content);
  }
  return made;
}

const names = (files: readonly { readonly name: string }[]): readonly string[] => files.map(({ name }) => name);
const contacts = `${list('List 1').rows[0]!.join()}\n${ada.join()},06/05/2025,6\n`;
const xml903 = '<?xml version="1.0"?>\n<EXPSSDA903><CHILD/></EXPSSDA903>';

describe('what files and folders hold', () => {
  it('is known by their content, each folder by itself', async () => {
    const made = folder({
      '2024/a.csv': `${episodesHeader}\n`,
      '2024/b.csv': 'CHILD,SEX,DOB,ETHNIC\n',
      '2025/x.xml': xml903,
      'census.xml': census(''),
      'notes.csv': 'a,b\n1,2\n',
      'letter.docx': '',
    });
    const found = await recogniseInputs([made]);
    expect(found.ssda903.map(({ files }) => names(files))).toEqual([['a.csv', 'b.csv'], ['x.xml']]);
    expect(names(found.cin)).toEqual(['census.xml']);
    expect([found.annexA, found.ssd, found.cscApi]).toEqual([[], [], []]);
    const years = await recogniseInputs([`${join(made, '2024')}@2024`, `${join(made, '2025')}@2024-12-31`]);
    expect(years.ssda903.map(({ yearEnding, upTo }) => [yearEnding, upTo])).toEqual([
      [2024, undefined],
      [undefined, day('2024-12-31')],
    ]);
  });

  it('extracts take the days after the path', async () => {
    const made = folder({
      'lists/contacts.csv': contacts,
      'lists/more.xlsx': workbook({ Cover: [['x']], Plans: list('List 7').rows }),
      'lists/other.xlsx': workbook({ Cover: [['x']] }),
      'ssd/any.csv': 'cine_person_id,cine_referral_id,cine_referral_date\nP1,R1,2024-05-01\n',
      'api/children.json': '[]',
    });
    const found = await recogniseInputs([
      `${join(made, 'lists')}@2025-09-30`,
      `${join(made, 'ssd')}@2019-04-01..2025-09-30`,
      `${join(made, 'api/children.json')}@2023-04-01..2025-09-30`,
    ]);
    expect(found.annexA.map(({ lists, madeOn, passedOver }) => [names(lists), madeOn, passedOver])).toEqual([
      [['contacts.csv', 'more.xlsx: Cover', 'more.xlsx: Plans'], day('2025-09-30'), [{ name: 'other.xlsx', is: 'other file' }]],
    ]);
    expect(found.ssd.map(({ tables, from, to }) => [names(tables), from, to])).toEqual([
      [['any.csv'], day('2019-04-01'), day('2025-09-30')],
    ]);
    expect(found.cscApi.map(({ files, from }) => [names(files), from])).toEqual([[['children.json'], day('2023-04-01')]]);
  });

  it.each([
    ['contacts.csv', contacts, '', 'holds lists of Annex A: say after it the day on which they were made'],
    ['contacts.csv', contacts, '@2025', 'holds lists of Annex A: say after it the day on which they were made'],
    [
      'any.csv',
      'cine_person_id,cine_referral_date\n',
      '@2025-09-30',
      'holds tables of the Standard Safeguarding Dataset: say after it the first day',
    ],
    ['notes.csv', 'a,b\n', '', 'is no file that is known here'],
    ['page.xml', '<html></html>', '', 'is no file that is known here'],
  ])('%s without what is needed is refused', async (name, text, said, message) => {
    await expect(recogniseInputs([`${join(folder({ [name]: text }), name)}${said}`])).rejects.toThrow(message);
  });

  it('a folder of nothing known is refused', async () => {
    await expect(recogniseInputs([folder({ 'notes.csv': 'a,b\n' })])).rejects.toThrow('There is no file of a return at');
    await expect(recogniseInputs([join(root, 'nowhere')])).rejects.toThrow('there is no such file');
  });
});

describe('inputs of one kind', () => {
  it('need the days that they hold', () => {
    const made = folder({ 'a.csv': '', 'b.txt': '', 'c.json': '' });
    expect(ssdInput(`${made}@2019-04-01..2025-09-30`)).toMatchObject({
      from: day('2019-04-01'),
      to: day('2025-09-30'),
      passedOver: [{ name: 'b.txt' }, { name: 'c.json' }],
    });
    expect(names(apiInput(`${made}@2019-04-01..2025-09-30`).files)).toEqual(['c.json']);
    for (const text of [made, `${made}@2025-09-30`, `${made}@2025-09-30..2019-04-01`, '@2019-04-01..2025-09-30']) {
      expect(() => ssdInput(text)).toThrow('Say from which day the Standard Safeguarding Dataset holds everything');
      expect(() => apiInput(text)).toThrow('Say from which day the child-level submission holds everything');
    }
    const empty = folder({ 'b.txt': '' });
    expect(() => ssdInput(`${empty}@2019-04-01..2025-09-30`)).toThrow('There is no table of the Standard Safeguarding Dataset');
    expect(() => apiInput(`${empty}@2019-04-01..2025-09-30`)).toThrow('There is no child-level submission');
  });
});
