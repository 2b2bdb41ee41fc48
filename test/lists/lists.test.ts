import { describe, expect, it } from 'vitest';
import { definitions, gaps } from '../../definitions/index.js';
import { lists, notHereYet } from '../../definitions/lists/index.js';
import { metadata } from '../../src/language/schema/metadata.js';
import { annexALists } from '../../src/readers/annex-a/lists.js';

const pages = [...definitions, ...gaps];
const defined = new Map(pages.map((definition) => [definition.id, definition]));
const missing = new Map(notHereYet.map((entry) => [entry.id, entry]));
const namesInDefinitions: readonly string[] = metadata.shape.listedIn.element.options;
const isKnown = (id: string): boolean => defined.has(id) || missing.has(id);

describe.each(lists.map((list) => [list.name, list] as const))('%s', (name, list) => {
  it('names only ids that are defined, or of which it is said why not', () => {
    const unknown = list.rows.flatMap(({ code, answers }) => answers.filter(({ id }) => !isKnown(id)).map(({ id }) => `${code}: ${id}`));
    expect(unknown, 'write a page, an entry in definitions/lists/not-here/, or the id the measure has here').toEqual([]);
  });

  it('points with each row to an id or to a reason, and gives no code twice', () => {
    expect(list.rows.filter(({ answers, because }) => answers.length === 0 && because === undefined).map(({ code }) => code)).toEqual([]);
    const codes = list.rows.map(({ code }) => code);
    expect(codes.filter((code, at) => codes.indexOf(code) < at)).toEqual([]);
    for (const { code, answers } of list.rows) {
      const ids = answers.map(({ id }) => id);
      expect(new Set(ids).size, `${name} ${code}: an id twice`).toBe(ids.length);
    }
  });

  it('says in sentences how it was read and why something is not answered', () => {
    const reasons = list.rows.flatMap(({ because }) => (because ? [because.text] : []));
    expect([list.howRead, ...reasons].filter((text) => !/^[A-Z].*\.$/.test(text))).toEqual([]);
  });
});

describe('a list as it was read', () => {
  const rowsOf = (name: string): readonly string[] => lists.find((list) => list.name === name)!.rows.map(({ code }) => code);

  it.each([
    ['draft-2023', /^D\d+$/, 26],
    ['dashboard', /^\d+$/, 68],
    ['lof-2026', /^7\./, 15],
    ['riia', /^R\d+$/, 31],
    ['early-help-benchmarking', /^E\d$/, 9],
    ['annex-a', /^\d+\.\d+$/, 169],
    ['adcs-2023', /^S\d+$/, 98],
  ])('%s has its rows, in order and none left out', (name, numbered, rows) => {
    expect(rowsOf(name).filter((code) => numbered.test(code))).toHaveLength(rows);
  });

  it('annex-a has the fields of each list that its reader knows', () => {
    for (const { name, fields } of annexALists) {
      const ofList = rowsOf('annex-a').filter((code) => `List ${code.split('.')[0]}` === name);
      expect(ofList, name).toEqual(fields.map((_, at) => `${name.slice('List '.length)}.${at + 1}`));
    }
  });
});

describe('definitions and lists', () => {
  const rowsOf = (list: string, id: string) =>
    (lists.find(({ name }) => name === list)?.rows ?? []).flatMap((row) =>
      row.answers.filter((answer) => answer.id === id).map(({ how }) => ({ how, code: row.code })),
    );

  it('every list that a definition may name stands here', () => {
    expect(namesInDefinitions.filter((option) => !lists.some(({ name }) => name === option))).toEqual([]);
  });

  it.each(pages.map((definition) => [definition.id, definition] as const))(
    '%s is asked for where it says so',
    (id, { listedIn, listNames = [] }) => {
      const claims = listedIn.filter((list) => rowsOf(list, id).length === 0);
      expect(
        claims,
        'listedIn names lists of which no row points to it: add it to a row in definitions/lists/, or do not name the list',
      ).toEqual([]);
      const asking = lists
        .filter(({ name }) => namesInDefinitions.includes(name))
        .filter(({ name }) => rowsOf(name, id).some(({ how }) => how !== 'part'))
        .map(({ name }) => name);
      expect(
        asking.filter((list) => !listedIn.some((each) => each === list)),
        'lists ask for it, as the same or as a reading, and listedIn does not name them',
      ).toEqual([]);
      const wrongCodes = listNames.filter(
        ({ list, code }) => code !== undefined && !rowsOf(list, id).some((row) => row.code === code || row.code.split(', ').includes(code)),
      );
      expect(wrongCodes, 'listNames gives a code that no row which points to it has').toEqual([]);
    },
  );
});

describe('what is not here', () => {
  it('has no id that is defined', () => {
    const stale = notHereYet.filter(({ id }) => defined.has(id)).map(({ id }) => id);
    expect(stale, 'these are defined by now: run `npm run lists:prune` and commit what it takes out').toEqual([]);
  });

  it('names each measure once, with a reason in a sentence, and other words that are not its id', () => {
    const ids = notHereYet.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
    expect(notHereYet.filter(({ because }) => !/^[A-Z].*\.$/.test(because.text)).map(({ id }) => id)).toEqual([]);
    expect(notHereYet.filter(({ id, also }) => also.length === 0 || also.includes(id)).map(({ id }) => id)).toEqual([]);
  });

  it('calls nearest only what is defined, or may be', () => {
    const unknown = notHereYet.flatMap(({ id, nearest }) =>
      nearest.filter((near) => !isKnown(near) || near === id).map((near) => `${id}: ${near}`),
    );
    expect(unknown).toEqual([]);
  });

  it('has a title that no definition has', () => {
    const titles = new Set(pages.map(({ title }) => title));
    expect(notHereYet.filter(({ title }) => titles.has(title)).map(({ id }) => id)).toEqual([]);
  });
});
