import { describe, expect, it } from 'vitest';
import { definitions, fosterCareShare, gaps } from '../../definitions/index.js';
import { breakdownNames, checkBreakdown } from '../../src/cli/breakdown-names.js';
import { found } from '../../src/cli/commands/list.js';
import { fileTrouble } from '../../src/cli/file-trouble.js';
import { definitionNamed, entryNamed } from '../../src/cli/inputs.js';
import { issueTable } from '../../src/cli/print/issue-table.js';
import { commandLine } from '../../src/cli/program.js';
import { nearestNames } from '../../src/text/nearest.js';
import { fitted, hanging } from '../../src/text/wrap.js';

const ids = definitions.map(({ id }) => id);

describe('did you mean', () => {
  it.each([
    ['re-referals-12m', 're-referrals-12m'],
    ['FOSTER-CARE-SHARE', 'foster-care-share'],
    ['placement-3plus', 'placements-3plus'],
    ['childen-in-care-rate', 'children-in-care-rate'],
  ])('%s is %s, first', (word, id) => {
    expect(nearestNames(word, ids)[0]).toBe(id);
  });

  it('is nothing where nothing is near', () => {
    expect(nearestNames('agency', ids)).toEqual([]);
    expect(nearestNames('', ids)).toEqual([]);
  });
});

describe('list with words', () => {
  it('finds them in id, title or summary, those named so first', () => {
    const kinship = found(['kinship']).map(({ id }) => id);
    expect(kinship[0]).toBe('cla-in-family-networks-kinship-foster');
    expect(found(['Foster', 'share']).map(({ id }) => id)).toContain('foster-care-share');
  });

  it('finds all without a word, and none where a word is nowhere', () => {
    expect(found([])).toHaveLength(definitions.length + gaps.length);
    expect(found(['foster', 'submarine'])).toEqual([]);
  });
});

describe('a gap entry by its id', () => {
  it('is found, shown, and refused where a figure is asked for', () => {
    expect(found(['voice', 'child']).map(({ id }) => id)).toContain('voice-of-child-gap');
    expect(entryNamed('voice-of-child-gap').status).toBe('gap');
    expect(() => definitionNamed('voice-of-child-gap')).toThrow(/asked for and cannot be calculated.*sdq-average-score/);
  });
});

describe('help', () => {
  const helpOf = (name: string): string => {
    let text = '';
    const command = commandLine('1.2.3', name === 'calculate' ? breakdownNames() : null).commands.find((each) => each.name() === name)!;
    command.configureOutput({ writeOut: (more) => void (text += more) }).outputHelp();
    return text;
  };

  it.each(commandLine('1.2.3').commands.map((command) => command.name()))('of %s has examples of itself, and exit codes', (name) => {
    const text = helpOf(name);
    if (name !== 'demo') expect(text).toContain(`\n  csc-indicators ${name} `);
    expect(text).toContain('Exit codes: 0 done;');
  });

  it('marks what is required, and names breakdowns', () => {
    expect(helpOf('explain')).toMatch(/--child <CHILDID> +the child’s id in the returns \(required\)/);
    for (const name of breakdownNames().keys()) expect(helpOf('calculate').replace(/\s+/g, ' ')).toContain(`${name} (`);
  });

  it('a breakdown there is not names those there are', () => {
    expect(() => checkBreakdown('ages', [fosterCareShare])).toThrow(
      'foster-care-share has no breakdown "ages". Did you mean age? There are: age, sex.',
    );
    expect(() => checkBreakdown('need', [fosterCareShare])).toThrow(/Others have "need"/);
    expect(() => checkBreakdown('age', [fosterCareShare])).not.toThrow();
  });
});

it('what the file system refuses is a line, and other errors are not', () => {
  const error = Object.assign(new Error('EEXIST: file already exists'), {
    code: 'EEXIST',
    syscall: 'mkdir',
    path: 'out\u001b[31m/a.12.part',
  });
  expect(fileTrouble(error)).toBe('out\uFFFD[31m/a cannot be written: a file stands there, where a folder is wanted.');
  expect(fileTrouble(new TypeError('x is not a function'))).toBeNull();
});

it('lines are moved in and end in time; a word that is longer has a line of its own', () => {
  expect(hanging('one two three four-and-twenty-blackbirds five', '- ', '  ', 22)).toEqual([
    '- one two three',
    '  four-and-twenty-blackbirds',
    '  five',
  ]);
});

it('a page fits the screen: what is too long goes on below itself, a step further in', () => {
  const page = ['Short.', '    ✗ the child was looked after on the last day of the period', '', '  a  table  that  fits'].join('\n');
  expect(fitted(page, 40).split('\n')).toEqual([
    'Short.',
    '    ✗ the child was looked after on',
    '      the last day of the period',
    '',
    '  a  table  that  fits',
  ]);
  expect(fitted(page, 120)).toBe(page);
});

it('issues fit the screen', () => {
  const issue = {
    code: 'date-not-valid',
    severity: 'error',
    file: 'a-file-with-a-long-name-of-episodes.csv',
    table: 'careEpisodes',
    column: 'startedOn',
    rows: [1, 2, 3],
    count: 3,
    message: 'The day an episode started is not a day of the calendar, so the row cannot be placed in time and is left out.',
    hint: 'Look at the rows named and mend the dates, then read the file again.',
  } as const;
  const text = issueTable([{ ...issue, line: null } as never], definitions, true, 80);
  expect(text).toContain('date-not-valid × 3');
  expect(text.split('\n').filter((line) => line.length > 80)).toEqual([]);
});
