import { IndicatorError } from '../errors.js';
import { type Definition, type Parameter, type ParameterValues, parametersOf } from '../language/index.js';

function valueOf({ type }: Parameter, text: string): string | number | boolean {
  if (type === 'integer' && /^-?\d+$/.test(text)) return Number(text);
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}

/**
 * What `--parameter name=value` sets, each value of its parameter's type.
 *
 * @throws IndicatorError `invalid-argument` or `unknown-parameter`
 */
export function parametersIn(texts: readonly string[], definitions: readonly Definition[]): ParameterValues {
  const known = new Map(definitions.flatMap(parametersOf).map((parameter) => [parameter.name, parameter]));
  return Object.fromEntries(
    texts.map((text) => {
      const at = text.indexOf('=');
      if (at < 1) throw new IndicatorError('invalid-argument', '--parameter takes NAME=VALUE.');
      const name = text.slice(0, at);
      const parameter = known.get(name);
      if (!parameter) {
        const offered = [...known.keys()].join(', ') || 'none';
        throw new IndicatorError('unknown-parameter', `These indicators have no parameter "${name}". They have: ${offered}.`);
      }
      return [name, valueOf(parameter, text.slice(at + 1))];
    }),
  );
}

/** Parameters as a program reads them: `caseload-threshold=25`. */
export const parametersText = (parameters: ParameterValues): string =>
  Object.entries(parameters)
    .map(([name, value]) => `${name}=${value}`)
    .join(';');
