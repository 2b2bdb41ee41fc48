import { Command } from 'commander';
import { hanging } from '../text/wrap.js';
import type { BreakdownNames } from './breakdown-names.js';

/*
 * The whole command line, as its help says it. Nothing heavy is imported here: what a command works with is loaded when
 * the command is given, so that asking for help takes no longer than saying it.
 */

const append = (value: string, previous: readonly string[] = []): readonly string[] => [...previous, value];

const exitCodes = `
Exit codes: 0 done; 1 errors in the data stopped a result; 2 the command was wrong;
3 none of what was asked for could be calculated from the returns given.`;

/** Examples below a command's options. */
const examples = (...lines: readonly string[]): string => `
Examples:
${lines.map((line) => `  csc-indicators ${line}`).join('\n')}
${exitCodes}`;

/** Inputs that are known by what they hold. */
const withPaths = (command: Command): Command =>
  command.argument(
    '[inputs...]',
    'files or folders, known by what they hold, each with the days that it does not say: returns/2025@2025, annex-a.xlsx@2025-09-30, ssd@2019-04-01..2025-09-30',
  );

/** The inputs that every command on records takes. */
const withInputs = (command: Command): Command =>
  command
    .option(
      '--ssda903 <DIR@YEAR>',
      'a year’s SSDA903 files: a directory, a file, or DIR/PATTERN*, with the year its 31 March falls in (or, made within the year, the day up to which it holds); repeat for linked years (one input is required, of any kind)',
      append,
    )
    .option('--cin <FILE>', 'a CIN census file; repeat for linked years', append)
    .option(
      '--annex-a <FILE@DATE>',
      'an extract of Annex A: its workbook, a list as CSV or a directory of them, with the day it was made',
      append,
    )
    .option(
      '--ssd <DIR@FROM..DATE>',
      'tables of the Standard Safeguarding Dataset as CSV, with the first day they hold and the day they were made',
      append,
    )
    .option(
      '--csc-api <FILE@FROM..DATE>',
      'the child-level submission of DfE’s API as JSON, a file or a directory, with the first day it holds and the day it was made',
      append,
    )
    .option('--population <FILE>', 'children aged 0 to 17 by authority and year, in the open-data layout')
    .option(
      '--postcodes <FILE>',
      'a list of postcodes with their grid references, such as the ONS postcode directory: distances of placements are worked out with it',
    )
    .option(
      '--series <FILE>',
      'numbers by authority and year that measures divide by or multiply with, such as a population by age; repeat for several',
      append,
    )
    .option('--la <CODE>', 'the authority of SSDA903 files, which do not name it, by its three-digit code; and of a census that does not');

/** The options that say for which period. */
const withPeriod = (command: Command): Command =>
  command
    .option('--year-ending <DATE>', 'the last day of the year, such as 2025-03-31 (one kind of period is required)')
    .option('--quarter-ending <DATE>', 'instead of a year, the last day of a quarter, such as 2024-12-31')
    .option('--month-ending <DATE>', 'instead, the last day of a month')
    .option('--academic-year-ending <DATE>', 'instead, the 31 August that ends an academic year')
    .option('--census-day <DATE>', 'instead, one day, for measures of a day')
    .option('--rolling-years <N>', 'with --year-ending: so many years as one period');

const withVintage = (command: Command): Command =>
  command.option(
    '--as <VINTAGE>',
    'latest: what all returns given say now; first-returned: each period from its own return and those before, as was published then',
    'latest',
  );

const withPeriods = (command: Command): Command =>
  withPeriod(command).option('--periods <N>', 'how many such periods, ending with that one', '1');

const withIssues = (command: Command): Command => command.option('--issues', 'list every issue the readers found');

/** What `--by` takes; known only where definitions are loaded. */
const breakdownHelp = (names: BreakdownNames | null): string =>
  names === null
    ? ''
    : `\n${hanging(`Breakdowns: ${[...names].map(([name, count]) => `${name} (${count})`).join(', ')}; \`show ID\` says what each is.`, '', '  ', 80).join('\n')}\n`;

function declare(program: Command, breakdowns: BreakdownNames | null): void {
  program
    .command('demo')
    .description('the whole job on the bundled synthetic authority')
    .option('--out <DIR>', 'where to write its returns and results', 'demo-output')
    .addHelpText('after', exitCodes)
    .action(async (options) => (await import('./commands/demo.js')).run(options));

  program
    .command('list')
    .description('every definition, or those that a word finds; and of what is not here, why not')
    .argument('[words...]', 'words to look for in names, other names, titles and lists')
    .option('--json', 'as JSON')
    .addHelpText('after', examples('list', 'list kinship', 'list --json'))
    .action(async (words, options) => (await import('./commands/list.js')).run(words, options));

  program
    .command('lists')
    .description('what a list of the field asks for, row by row, and what answers it here')
    .argument('[name]', 'a list, such as riia; or not-here: what has no definition, and why')
    .option('--json', 'as JSON')
    .addHelpText('after', examples('lists', 'lists riia', 'lists lait --json', 'lists not-here'))
    .action(async (name, options) => (await import('./commands/lists.js')).run(name, options));

  program
    .command('show')
    .description('one definition, in words')
    .argument('<id>', 'an id, or id@version')
    .option('--json', 'the definition as JSON')
    .addHelpText('after', examples('show re-referrals-12m', 'show foster-care-share@1 --json'))
    .action(async (id, options) => (await import('./commands/show.js')).run(id, options));

  withIssues(
    withVintage(withPeriods(withInputs(withPaths(program.command('calculate').description('calculate indicators from returns')))))
      .option(
        '--aggregates <PATH>',
        'figures counted elsewhere (CSV with la_code, indicator, period, numerator, denominator, symbol): a file, or a folder of them; repeat for several',
        append,
      )
      .option('--indicator <ID>', 'only this indicator; repeat for several', append)
      .option('--despite-frequency <ID>', 'also for a kind of period that this indicator is not made for; repeat for several', append)
      .option('--parameter <NAME=VALUE>', 'set what an indicator lets a caller set; repeat for several', append)
      .option('--by <BREAKDOWN>', 'also each stratum of a breakdown')
      .option('--members', 'add the ids counted (these are records: keep them safe)')
      .option('--context <FILE>', 'what is to be read beside the figures: CSV with laCode, field, value (JSON)')
      .option('--interval <PERCENT>', 'add 95 or 99.8 per cent intervals (JSON)')
      .option('--disclosure <PROFILE>', 'suppress and round for publication: dfe-cin, dfe-cla, dfe-workforce, ohid, opensafely or internal')
      .option('--format <FORMAT>', 'table, json, csv, ees, datapackage; the last two write files for publication', 'table')
      .option('--out <DIR>', 'write results (and issues) to files there'),
  )
    .addHelpText(
      'after',
      breakdownHelp(breakdowns) +
        examples(
          'calculate --ssda903 returns/903-2025@2025 --la 201 --year-ending 2025-03-31',
          'calculate --cin cin-2024.xml --cin cin-2025.xml --year-ending 2025-03-31 --periods 2 --indicator re-referrals-12m',
          'calculate … --by age --format csv --out results',
          'calculate --aggregates absence.csv --academic-year-ending 2025-08-31 --indicator cin-attendance',
          'calculate … --disclosure dfe-cla --format ees --out open-data',
        ),
    )
    .action(async (inputs, options) => (await import('./commands/calculate.js')).run({ ...options, inputs }));

  withIssues(
    withVintage(
      withPeriod(
        withInputs(
          program.command('compare').description('a figure beside an earlier year, neighbours or other authorities; nothing is ranked'),
        ),
      ),
    )
      .argument('<id>', 'an indicator')
      .option('--since <DATE>', 'the last day of an earlier such period: how numerator and denominator made the change')
      .option('--authority <CODE>', 'only this authority of those in the returns')
      .option(
        '--results <FILE>',
        'results of other authorities, or of this one as calculated before, as "calculate --format json" writes them; repeat for several',
        append,
      )
      .option('--neighbours <FILE>', 'a statistical neighbour model, as published')
      .option('--model <YEAR>', 'the year of that model')
      .option('--members', 'add who came and who left (these are records: keep them safe)')
      .option('--json', 'as JSON'),
  )
    .addHelpText(
      'after',
      examples(
        'compare foster-care-share --since 2024-03-31 --ssda903 903-2024@2024 --ssda903 903-2025@2025 --la 201 --year-ending 2025-03-31',
        'compare foster-care-share --results others.json --ssda903 903-2025@2025 --la 201 --year-ending 2025-03-31',
      ),
    )
    .action(async (id, options) => (await import('./commands/compare.js')).run(id, options));

  withVintage(withPeriod(withInputs(program.command('explain').description('why a child was, or was not, counted'))))
    .argument('<id>', 'an indicator')
    .requiredOption('--child <CHILDID>', 'the child’s id in the returns (required)')
    .option('--json', 'as JSON')
    .option('--issues', 'list every issue that touches the indicator')
    .addHelpText('after', examples('explain placements-3plus --child A123 --ssda903 903-2025@2025 --year-ending 2025-03-31'))
    .action(async (id, options) => (await import('./commands/explain.js')).run(id, options));

  withIssues(
    withVintage(
      withPeriod(
        withInputs(
          program
            .command('reconcile')
            .description('why two definitions, or a definition and a published figure, differ over the same records'),
        ),
      ),
    )
      .argument('<id>', 'an indicator')
      .option('--with <ID>', 'another indicator over the same records')
      .option('--published <N/D>', 'a published numerator and denominator of the authority, such as 139/621')
      .option('--members', 'add the ids in each group (these are records: keep them safe)')
      .option('--json', 'as JSON'),
  )
    .addHelpText(
      'after',
      examples(
        'reconcile cin-rate-dfe-inclusive --with cino-rate --cin cin-2025.xml --year-ending 2025-03-31',
        'reconcile foster-care-share --published 139/212 --ssda903 903-2025@2025 --la 201 --year-ending 2025-03-31',
      ),
    )
    .action(async (id, options) => (await import('./commands/reconcile.js')).run(id, options));

  withVintage(
    withInputs(
      withPaths(program.command('records').description('the record model’s tables, as files (these are records: keep them safe)')),
    ),
  )
    .option('--year-ending <DATE>', 'with --as first-returned, the last day of the year whose return is meant')
    .requiredOption('--format <FORMAT>', 'csv or parquet (required)')
    .requiredOption('--out <DIR>', 'where to write (required)')
    .addHelpText(
      'after',
      examples(
        'records --ssda903 903-2025@2025 --la 201 --format parquet --out tables',
        'records … --as first-returned --year-ending 2024-03-31 --format csv --out tables-as-returned-2024',
      ),
    )
    .action(async (inputs, options) => (await import('./commands/records.js')).run({ ...options, inputs }));

  program
    .command('sql')
    .description('a definition as SQL over the record model’s tables, which `records` writes (and with --as, as they were first returned)')
    .argument('<id>', 'an indicator')
    .option('--dialect <DIALECT>', 'duckdb', 'duckdb')
    .option('--summary', 'counts instead of one row for each unit')
    .addHelpText('after', examples('sql long-term-stability', 'sql long-term-stability --summary'))
    .action(async (id, options) => (await import('./commands/sql.js')).run(id, options));

  program
    .command('screen')
    .description('check a pair of open data files as DfE’s screener does')
    .argument('<FILE>', 'the data file')
    .argument('[META]', 'the metadata file; FILE with .meta.csv when left out')
    .option('--allow-invented', 'let an invented authority through with a warning: for a trial')
    .option('--places <FILE>', 'CSV (geographic_level, code, name) of wards, districts or other places no list is held of')
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      examples('screen open-data/children_in_care_rate.csv', 'screen open-data/children_in_care_rate.csv --places districts.csv'),
    )
    .action(async (file, metadata, options) => (await import('./commands/screen.js')).run(file, metadata, options));

  program
    .command('export')
    .description('the definitions for other languages: JSON, CSV, JSON Schema, test vectors')
    .requiredOption('--format <FORMAT>', 'json, csv, schema or vectors (required)')
    .requiredOption('--out <DIR>', 'where to write (required)')
    .addHelpText('after', examples('export --format json --out definitions'))
    .action(async (options) => (await import('./commands/export.js')).run(options));
}

/** The command line, ready to parse. It throws where the process would end, so that whoever calls decides how. */
export function commandLine(version: string, breakdowns: BreakdownNames | null = null): Command {
  const program = new Command()
    .name('csc-indicators')
    .description('Children’s social care indicators for England, counted the same everywhere')
    .version(version)
    .exitOverride()
    .showHelpAfterError('(--help shows what the command takes)')
    .addHelpText(
      'after',
      examples('demo', 'list placement', 'show placements-3plus', 'calculate --ssda903 903-2025@2025 --la 201 --year-ending 2025-03-31'),
    );
  declare(program, breakdowns);
  for (const command of program.commands)
    command.exitOverride().showHelpAfterError(`(csc-indicators ${command.name()} --help shows what it takes)`);
  return program;
}
