import process from 'node:process';
import { afterEach, expect, it, vi } from 'vitest';
import { definitions } from '../../definitions/index.js';
import { lists } from '../../definitions/lists/index.js';
import { run as runList } from '../../src/cli/commands/list.js';
import { run } from '../../src/cli/commands/lists.js';
import { definitionNamed } from '../../src/cli/inputs.js';
import { noIndicator, notHereAbout, notHereToday } from '../../src/cli/not-here.js';

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

function printed(command: () => void): string {
  let text = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((more) => {
    text += String(more);
    return true;
  });
  command();
  return text;
}

it('lists names every list and what is not here', () => {
  const text = printed(() => run(undefined, {}));
  for (const { name } of lists) expect(text).toContain(`${name} `);
  expect(text).toContain(`${notHereToday.length} measures without a definition, and why.`);
});

it.each(lists.map(({ name, rows }) => [name, rows.length] as const))('lists %s has its %i rows, as text and as JSON', (name, rows) => {
  const text = printed(() => run(name, {}));
  expect(text.split('\n').filter((line) => line.length > 140)).toEqual([]);
  expect(text.match(/^ {2}\S/gm)?.length).toBeGreaterThanOrEqual(rows);
  const json: unknown = JSON.parse(printed(() => run(name, { json: true })));
  expect(json).toMatchObject({ name, rows: expect.any(Array), counts: expect.any(Object) });
});

it('lists not-here tells every measure without a definition', () => {
  expect(JSON.parse(printed(() => run('not-here', { json: true })))).toEqual(notHereToday);
  const text = printed(() => run('not-here', {}));
  for (const { id } of notHereToday) expect(text).toContain(`  ${id}: `);
});

it('a list there is not names those there are', () => {
  expect(() => run('riiaa', {})).toThrow(/There is no list "riiaa"\. Did you mean riia\? There are: draft-2023/);
});

it('an id that is not here says why not and what is nearest, and other words find what is here', () => {
  for (const { id, because } of notHereToday) {
    const text = noIndicator(id).replace(/\s+/g, ' ');
    expect(text).toContain(`There is no indicator "${id}".`);
    expect(text).toContain(because.text);
  }
  expect(() => definitionNamed('LAC')).toThrow(/Found by that word: [\s\S]*children-in-[\s\S]* and \d+ more \(`list\s+LAC`\)/);
  expect(noIndicator('re-referals-12m')).toBe('There is no indicator "re-referals-12m". Did you mean re-referrals-12m?');
  expect(noIndicator('zebra')).toContain('`list` shows every id');
});

it('list WORD tells what is not here below what is', () => {
  const [entry] = notHereToday;
  expect(entry, 'something is always missing').toBeDefined();
  const text = printed(() => runList([entry!.id], {})).replace(/\s+/g, ' ');
  expect(text).toContain('Not here, and why');
  expect(text).toContain(entry!.because.text);
  expect(process.exitCode).toBeUndefined();
  expect(notHereAbout([' '])).toEqual([]);
  expect(printed(() => runList([], {}))).toContain(definitions[0]!.id);
});
