import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const page = 'definitions/referrals/re-referrals-12m.ts';
const text = readFileSync(join(root, page), 'utf8');

/** A slip an author makes on a page that was right, and what the compiler answers. */
interface Slip {
  readonly what: string;
  readonly write: readonly [from: string | RegExp, to: string];
  /** Each answer holds all of these words. */
  readonly answer: readonly string[];
}

const slips: readonly Slip[] = [
  { what: 'a forgotten field is named', write: [/\n {2}caveats: \[[^\]]*\],\n/, '\n'], answer: ["Property 'caveats' is missing"] },
  { what: 'a forgotten exclusions is named', write: ['  exclusions: [],\n', ''], answer: ["Property 'exclusions' is missing"] },
  {
    what: 'a misspelt column is an error, with the right one',
    write: ['during(referral.referredOn)', 'during(referral.refferedOn)'],
    answer: ["'refferedOn'", "Did you mean 'referredOn'?"],
  },
  {
    what: 'a misspelt column of a related row is an error, with the right one',
    write: ['withinMonthsBefore(earlier.referredOn,', 'withinMonthsBefore(earlier.referedOn,'],
    answer: ["'referedOn'", "Did you mean 'referredOn'?"],
  },
  {
    what: 'a misspelt field is an error, with the right one',
    write: ["  title: 'Re", "  titel: 'Re"],
    answer: ["'titel'", "'title'"],
  },
  { what: 'a table there is not', write: ["proportion('cinEpisodes', {", "proportion('cinEpisode', {"], answer: ['"cinEpisode"'] },
  {
    what: 'a date where a code belongs',
    write: ['equals(referral.primaryNeed, needBefore(referral))', 'equals(referral.referredOn, needBefore(referral))'],
    answer: ['\'Expr<"code">\''],
  },
  {
    what: 'a day written as text, which would be a code',
    write: ['equals(referral.primaryNeed, needBefore(referral))', "equals(referral.referredOn, '2024-04-01')"],
    answer: ['string', 'Expr<"date">'],
  },
  {
    what: 'a rule surer than its source',
    write: ["'reReferralsRelease', 'official'", "'lait', 'official'"],
    answer: ['"official"', '"relayed"', '"proposed"'],
  },
  { what: 'a source there is not', write: ["'cinDataSets', 'computed'", "'cinDataSet', 'computed'"], answer: ['"cinDataSet"'] },
];

/** The page with each slip, beside the page, type-checked as the project is. */
function answers(): ReadonlyMap<string, readonly string[]> {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const texts = new Map(
    [...slips.map(({ what, write: [from, to] }) => [what, text.replace(from, to)] as const), ['nothing', text] as const].map(
      ([what, each], at) => [join(root, page.replace('.ts', `.slip-${at}.ts`)), { what, text: each }] as const,
    ),
  );
  const host = ts.createCompilerHost(options);
  const read = host.readFile.bind(host);
  host.readFile = (file) => texts.get(file)?.text ?? read(file);
  const exists = host.fileExists.bind(host);
  host.fileExists = (file) => texts.has(file) || exists(file);
  const program = ts.createProgram([...texts.keys()], { ...options, noEmit: true }, host);
  return new Map(
    [...texts].map(([file, { what }]) => [
      what,
      program
        .getSemanticDiagnostics(program.getSourceFile(file))
        .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
        .filter((message) => !message.includes('is declared but')),
    ]),
  );
}

describe('the compiler answers an author', () => {
  const found = answers();

  it('nothing, where the page is right', () => expect(found.get('nothing')).toEqual([]));

  it.each(slips.map((slip) => [slip.what, slip] as const))('%s', (what, { write: [from, to], answer }) => {
    expect(text.replace(from, to), 'the slip is made').not.toBe(text);
    const messages = found.get(what)!;
    expect(
      messages.filter((message) => answer.every((words) => message.includes(words))),
      messages.join('\n---\n'),
    ).not.toEqual([]);
  });
});
