import { join } from 'node:path';
import process from 'node:process';
import { definitions } from '../../../definitions/index.js';
import { readReturns } from '../../readers/index.js';
import { fileSource, ssda903Input } from '../../readers/node/index.js';
import { calculate } from '../../results/index.js';
import { cinCensusFile, demoAuthority, populationFile, ssda903Files } from '../../synthetic/index.js';
import { widthOf } from '../../text/wrap.js';
import { yearsEnding } from '../../time/index.js';
import { thousands } from '../print/figures.js';
import { issueTable } from '../print/issue-table.js';
import { withProgress } from '../print/progress.js';
import { resultTable } from '../print/result-table.js';
import { resultsCsv } from '../results-csv.js';
import { jsonText, writeWhole } from '../write.js';

const years = [2021, 2022, 2023, 2024, 2025] as const;

async function writeReturns(
  out: string,
): Promise<{ readonly ssda903: readonly string[]; readonly cin: readonly string[]; readonly population: string }> {
  const authority = demoAuthority();
  const ssda903: string[] = [];
  const cin: string[] = [];
  for (const year of years) {
    const directory = join(out, 'returns', `ssda903-${year}`);
    for (const file of ssda903Files(authority, year)) await writeWhole(directory, file.name, file.chunks);
    ssda903.push(`${directory}@${year}`);
    const census = cinCensusFile(authority, year);
    cin.push(await writeWhole(join(out, 'returns'), `cin-${year}.xml`, census.chunks));
  }
  const population = populationFile([authority]);
  return { ssda903, cin, population: await writeWhole(join(out, 'returns'), population.name, population.chunks) };
}

export async function run({ out }: { readonly out: string }): Promise<void> {
  const written = await withProgress('Writing the returns of the synthetic authority', () => writeReturns(out));
  const started = performance.now();
  const { records, issues, summary } = await readReturns({
    ssda903: written.ssda903.map(ssda903Input),
    cin: written.cin.map((path) => fileSource(path)),
    population: fileSource(written.population),
    populationName: 'invented estimates',
    defaultLaCode: demoAuthority().laCode,
  });
  const results = calculate(records, definitions, { periods: yearsEnding('2025-03-31', 3) });
  const seconds = (performance.now() - started) / 1000;
  await writeWhole(out, 'results.json', [jsonText(results)]);
  await writeWhole(out, 'results.csv', resultsCsv(results));
  await writeWhole(out, 'issues.json', [jsonText(issues)]);
  const rows = summary.tables.reduce((sum, table) => sum + table.read, 0);
  const heading = `Larkshire, an invented authority of 12,000 children: years ending 31 March, from its SSDA903 and CIN census returns`;
  process.stdout.write(`${resultTable(heading, definitions, results, widthOf(process.stdout))}\n`);
  process.stdout.write(issueTable(issues, definitions, false));
  // All that the table above was made of, so that the figures come out again.
  const inputs = [
    ...written.ssda903.map((set) => `--ssda903 ${set}`),
    ...written.cin.map((file) => `--cin ${file}`),
    `--population ${written.population}`,
  ].join(' \\\n      ');
  process.stdout.write(
    `\nRead ${thousands(rows)} rows of ${written.ssda903.length} SSDA903 sets and ${written.cin.length} CIN census files and calculated ${results.length} results in ${seconds.toFixed(2)} s.\n` +
      `Results: ${join(out, 'results.json')}, ${join(out, 'results.csv')}. The returns are in ${join(out, 'returns')}; look at them, then try:\n` +
      `  npx csc-indicators show re-referrals-12m\n` +
      `  npx csc-indicators calculate ${inputs} --la 999 --year-ending 2025-03-31\n`,
  );
}
