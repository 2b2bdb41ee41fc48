import process from 'node:process';
import { explain } from '../../engine/index.js';
import { calculate, recordsAs } from '../../results/index.js';
import { fitted, widthOf } from '../../text/wrap.js';
import { indicatorsAffected } from '../affected.js';
import { DONE } from '../exit.js';
import { definitionNamed, type InputOptions, readInputs } from '../inputs.js';
import { type PeriodOptions, periodOf } from '../periods.js';
import { explanationText } from '../print/explanation.js';
import { issueTable } from '../print/issue-table.js';
import { vintageOf } from '../vintage.js';
import { jsonText } from '../write.js';

interface Options extends InputOptions, PeriodOptions {
  readonly child: string;
  readonly as: string;
  readonly json?: boolean;
  readonly issues?: boolean;
}

export async function run(id: string, options: Options): Promise<void> {
  const definition = definitionNamed(id);
  const period = periodOf(options);
  const as = vintageOf(options.as);
  const { records, issues } = await readInputs(options);
  const explanations = explain(recordsAs(records, as, period), definition, period, options.child, options.la);
  const authorities = [...new Set(explanations.map(({ laCode }) => laCode))];
  const results = calculate(records, [definition], { periods: [period], as, ...(authorities.length === 0 ? {} : { authorities }) });
  const text = options.json ? jsonText(explanations) : explanationText(definition, period, options.child, explanations, results, as);
  process.stdout.write(options.json ? text : fitted(text, widthOf(process.stdout)));
  process.stderr.write(
    issueTable(
      issues.filter((issue) => indicatorsAffected(issue, [definition]).length > 0),
      [definition],
      options.issues ?? false,
    ),
  );
  process.exitCode = DONE;
}
