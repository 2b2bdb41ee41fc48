import fc from 'fast-check';
import { expect, it } from 'vitest';
import { casesToTry } from '../../support/effort.js';
import { census, child, readFiles, referral } from './support.js';

const text = census(
  child(
    'Zoë-ÅÄ-🙂-0001',
    referral('2023-06-01', 'stray<CINclosureDate>2023-06-0</CINclosureDate><ReasonForClosure><![CDATA[RC7]]></ReasonForClosure>'),
  ) +
    child('łódź &amp; &#x1F642;', referral('2023-07-01', '<Assessments><FactorsIdentifiedAtAssessment/></Assessments>\r\n\t<!-- é 🙂 -->')),
).replace(/\n/g, '\r\n');
const bytes = new TextEncoder().encode(text);
const pair = (unit: number): readonly number[] => [unit & 255, unit >> 8];
const utf16 = Uint8Array.from(`\uFEFF${text}`.split('').flatMap((character) => pair(character.charCodeAt(0))));

async function read(file: Uint8Array, cuts: readonly number[]): Promise<unknown> {
  const edges = [0, ...[...cuts].sort((one, other) => one - other), file.length];
  const chunks = edges.slice(1).map((end, at) => file.subarray(edges[at]!, end));
  const { rows, issues, counts } = await readFiles([{ name: 'cin.xml', chunks: () => chunks }]);
  return { children: rows('children'), episodes: rows('cinEpisodes'), assessments: rows('assessments'), issues, counts };
}

it('gives the same records and issues wherever the bytes are split', async () => {
  const whole = await read(bytes, []);
  expect(whole).toMatchObject({
    children: [{ childId: 'Zoë-ÅÄ-🙂-0001' }, { childId: 'łódź & 🙂' }],
    episodes: [{ closureReason: 'RC7' }, {}],
  });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(bytes.length), { maxLength: 12 }), async (cuts) => {
      expect(await read(bytes, cuts)).toEqual(whole);
    }),
    { numRuns: casesToTry(200) },
  );
});

it('gives the same when every byte comes alone, in UTF-8 and in UTF-16', async () => {
  const whole = await read(bytes, []);
  expect(await read(bytes, Array.from(bytes.keys()))).toEqual(whole);
  expect(await read(utf16, Array.from(utf16.keys()))).toEqual(whole);
});

it('gives the same children wherever the file is cut off, and never throws', async () => {
  for (let length = 0; length < bytes.length; length += 7) {
    const cut = bytes.subarray(0, length);
    expect(await read(cut, [Math.floor(length / 2), Math.floor(length / 3)])).toEqual(await read(cut, []));
  }
});

it('survives any bytes in place of some of its own', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length - 1), fc.uint8Array({ maxLength: 8 }), async (at, put) => {
      const changed = bytes.slice();
      changed.set(put.subarray(0, bytes.length - at), at);
      const { counts } = (await read(changed, [])) as { counts: { tables: readonly { read: number; kept: number; leftOut: number }[] } };
      for (const { read: all, kept, leftOut } of counts.tables) expect(all).toBe(kept + leftOut);
    }),
    { numRuns: casesToTry(300) },
  );
});
