import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { expect, it } from 'vitest';
import { readXml } from '../../../../src/readers/bytes/xml/sax.js';
import { sourceFromBytes } from '../../../../src/readers/source.js';
import { casesToTry } from '../../../support/effort.js';

type Heard = readonly (readonly [kind: 'open' | 'text' | 'close', what: string])[];

/** Text that comes in parts is one text; white space alone between tags may be left out, and is here. */
function heard(): { readonly add: (kind: 'open' | 'text' | 'close', what: string) => void; readonly all: () => Heard } {
  const events: ['open' | 'text' | 'close', string][] = [];
  return {
    add(kind, what) {
      const last = events[events.length - 1];
      if (kind === 'text' && last?.[0] === 'text') last[1] += what;
      else events.push([kind, what]);
    },
    all: () => events.filter(([kind, what]) => kind !== 'text' || what.trim() !== ''),
  };
}

/** The parser alone, as the reference. */
function reference(xml: string): { readonly events: Heard; readonly failed: boolean } {
  const { add, all } = heard();
  const parser = new SaxesParser();
  let depth = 0;
  parser.on('opentag', ({ name }) => {
    depth++;
    add('open', name);
  });
  parser.on('closetag', () => {
    depth--;
    add('close', '');
  });
  parser.on('text', (text) => {
    if (depth > 0) add('text', text);
  });
  parser.on('cdata', (text) => {
    if (depth > 0) add('text', text);
  });
  try {
    parser.write(xml).close();
    return { events: all(), failed: false };
  } catch {
    return { events: all(), failed: true };
  }
}

const fragment = fc.constantFrom(
  '<a>',
  '</a>',
  '<b>',
  '</b>',
  '<a/>',
  '<b />',
  '<a x="1>2">',
  '</a >',
  'text',
  ' \r\n ',
  '\r',
  '\n',
  '&amp;',
  '&#65;',
  '&#x1F642;',
  'é',
  '🙂',
  '<![CDATA[<a>&]]>',
  '<!-- <a> -->',
  '<?pi a>b?>',
  ']',
  ']]>',
  '>',
  '<',
  '&',
  '</',
  '<ab>',
  '</ab>',
  '<é>',
  '</é>',
  '<c:a>',
  '</c:a>',
  '<a>1</a>',
  '<b>2024-01-31</b>',
  '<b> </b>',
  '<a>1</b>',
  '<b>\r\n</b>',
  '\t<ab/>',
  '<abc>',
  '</abc>',
  '<abcd>',
  '</abcd>',
  '<abcdefg>x</abcdefg>',
  '<abcdefgh>x</abcdefgh>',
  '<abcdefgh>x</abcdefgX>',
);

it('hears what the parser alone hears, whatever the markup and wherever it is split', async () => {
  let wellFormed = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(fragment, { maxLength: 14 }), fc.array(fc.nat(200), { maxLength: 4 }), async (fragments, cuts) => {
      const xml = `<r>${fragments.join('')}</r>`;
      const expected = reference(xml);
      const bytes = new TextEncoder().encode(xml);
      const edges = [0, ...cuts.filter((cut) => cut < bytes.length).sort((one, other) => one - other), bytes.length];
      const { add, all } = heard();
      const chunks = edges.slice(1).map((end, at) => bytes.subarray(edges[at]!, end));
      let depth = 0;
      const outcome = await readXml({ name: 'x', chunks: () => chunks }, () => ({
        open: (name) => {
          depth++;
          add('open', name);
        },
        text: (text) => {
          if (depth > 0) add('text', text);
        },
        close: () => {
          depth--;
          add('close', '');
        },
      }));
      expect(outcome.refusal !== null).toBe(expected.failed);
      if (!expected.failed) {
        wellFormed++;
        expect(all()).toEqual(expected.events);
      }
    }),
    { numRuns: casesToTry(4000) },
  );
  // Enough documents must be well formed for the comparison to mean something.
  expect(wellFormed).toBeGreaterThan(casesToTry(4000) / 40);
});

it('gives the line of a break after plain and other markup', async () => {
  const xml = '<?xml version="1.0"?>\n<r>\n<a>1</a>\r\n<a x="1">2</a>\n<a>3</a>\n<a>4</b>\n</r>';
  const outcome = await readXml(sourceFromBytes('x', new TextEncoder().encode(xml)), () => ({ open() {}, text() {}, close() {} }));
  expect(outcome).toMatchObject({ refusal: { code: 'xml-not-well-formed' }, line: 6 });
});

it('hears names beyond those it numbers, and texts longer than a piece', async () => {
  const names = Array.from({ length: 1500 }, (_, at) => `<name${at}>${at}</name${at}>`).join('\n');
  const xml = `<r>${names}<long>${'x'.repeat(300_000)}</long><name3>3</name3><name1499><name1498/></name1499></r>`;
  const { add, all } = heard();
  const outcome = await readXml(sourceFromBytes('x', new TextEncoder().encode(xml)), () => ({
    open: (name) => add('open', name),
    text: (text) => add('text', text),
    close: () => add('close', ''),
  }));
  expect(outcome.refusal).toBeNull();
  expect(all()).toEqual(reference(xml).events);
});

it('gives the line of a break after white space that was passed, lines of Windows and empty lines', async () => {
  const xml = '<r>\r\n\r\n<a>1</a>\r\n\r\n\r\n<a>2</a>\r\n<a>3</b>\r\n</r>';
  const outcome = await readXml(sourceFromBytes('x', new TextEncoder().encode(xml)), () => ({ open() {}, text() {}, close() {} }));
  expect(outcome).toMatchObject({ refusal: { code: 'xml-not-well-formed' }, line: 7 });
});
