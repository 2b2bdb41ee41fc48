import process from 'node:process';
import { definitions } from '../../../definitions/index.js';
import { IndicatorError } from '../../errors.js';
import type { Definition } from '../../language/index.js';
import { type PublishedCounts, reconcile, reconcileWithPublished } from '../../reconcile/index.js';
import { fitted, widthOf } from '../../text/wrap.js';
import { DONE } from '../exit.js';
import { definitionNamed, type InputOptions, readInputs } from '../inputs.js';
import { type PeriodOptions, periodOf } from '../periods.js';
import { issueTable } from '../print/issue-table.js';
import { publishedText, reconciliationText, ruleWords } from '../print/reconciliation.js';
import { vintageOf } from '../vintage.js';
import { jsonText } from '../write.js';
import { exitCode } from './calculate.js';

interface Options extends InputOptions, PeriodOptions {
  readonly with?: string;
  readonly published?: string;
  readonly members?: boolean;
  readonly json?: boolean;
  readonly issues?: boolean;
  readonly as: string;
}

/** "139/621", or "139" when the denominator is not known. Thousands may be marked with commas. */
function publishedCounts(text: string): PublishedCounts {
  const found = /^(\d[\d,]*)(?:\/(\d[\d,]*))?$/.exec(text.trim());
  if (!found)
    throw new IndicatorError(
      'invalid-argument',
      '--published takes the printed counts as NUMERATOR/DENOMINATOR, such as 139/621, or the numerator alone.',
    );
  const number = (digits: string): number => Number(digits.replaceAll(',', ''));
  return { numerator: number(found[1]), denominator: found[2] === undefined ? null : number(found[2]) };
}

function variantsOf(definition: Definition): readonly Definition[] {
  const ids = definition.related.filter(({ relation }) => relation === 'variant').map(({ id }) => id);
  return definitions.filter(({ id }) => ids.includes(id));
}

/** JSON in which every rule also carries its words, so that a reader need not render the expression. */
function withWords(value: unknown): string {
  return jsonText(
    JSON.parse(
      JSON.stringify(value, (_key, entry: unknown) => {
        if (typeof entry !== 'object' || entry === null || !('step' in entry) || !('expression' in entry)) return entry;
        const { expression, ...rest } = entry;
        // `value` came from this module's own types: only a Rule has both a step and an expression.
        return { ...rest, words: ruleWords({ ...rest, expression } as Parameters<typeof ruleWords>[0]) };
      }),
    ),
  );
}

const onScreen = (page: string): string => fitted(page, widthOf(process.stdout));

export async function run(id: string, options: Options): Promise<void> {
  const definition = definitionNamed(id);
  if ((options.with === undefined) === (options.published === undefined)) {
    throw new IndicatorError('invalid-argument', 'Name what to reconcile with: --with OTHER_ID, or --published NUMERATOR/DENOMINATOR.');
  }
  const other = options.with === undefined ? null : definitionNamed(options.with);
  const published = options.published === undefined ? null : publishedCounts(options.published);
  const period = periodOf(options);
  const as = vintageOf(options.as);
  const { records, issues } = await readInputs(options);
  const members = options.members ?? false;
  if (other) {
    const found = reconcile(records, definition, other, period, { members, as });
    process.stdout.write(options.json ? withWords(found) : onScreen(found.map(reconciliationText).join('\n')));
    process.exitCode = exitCode(
      issues,
      found.flatMap(({ a, b }) => [a.result, b.result]),
    );
  } else {
    const found = reconcileWithPublished(records, definition, published!, period, {
      variants: variantsOf(definition),
      members,
      as,
      ...(options.la === undefined ? {} : { laCode: options.la }),
    });
    process.stdout.write(options.json ? withWords(found) : onScreen(publishedText(found)));
    process.exitCode = found.own.numerator === null ? exitCode(issues, []) : DONE;
  }
  process.stderr.write(issueTable(issues, other ? [definition, other] : [definition], options.issues ?? false));
}
