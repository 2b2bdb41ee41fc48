import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { definitions, gaps } from '../../../definitions/index.js';
import { IndicatorError } from '../../errors.js';
import { definitionJsonSchema, definitionToJson, gapJsonSchema, gapToJson } from '../../language/json/json.js';
import { resultsJsonSchema } from '../../results/schema/index.js';
import { listsToday } from '../lists-today.js';
import { notHereToday } from '../not-here.js';
import { packageFolder } from '../package-folder.js';
import { fillVectors } from '../vectors.js';
import { csvLine, jsonText, writeWhole } from '../write.js';

function* definitionsCsv(): Generator<string> {
  yield csvLine([
    'id',
    'version',
    'status',
    'title',
    'framework',
    'level',
    'unit',
    'counting_unit',
    'direction',
    'direction_because',
    'summary',
    'listed_in',
  ]);
  for (const { id, version, status, title, framework, level, unit, countingUnit, direction, summary, listedIn } of definitions) {
    yield csvLine([
      id,
      version,
      status,
      title,
      framework,
      level,
      unit,
      countingUnit,
      direction.kind,
      direction.because,
      summary,
      listedIn.join(' '),
    ]);
  }
  for (const { id, version, status, title, framework, summary, listedIn } of gaps)
    yield csvLine([id, version, status, title, framework, '', '', '', '', '', summary, listedIn.join(' ')]);
}

async function write(format: string, out: string): Promise<readonly string[]> {
  switch (format) {
    case 'json':
      return [
        await writeWhole(out, 'definitions.json', [jsonText(definitions.map(definitionToJson))]),
        await writeWhole(out, 'gaps.json', [jsonText(gaps.map(gapToJson))]),
        await writeWhole(out, 'lists.json', [jsonText(listsToday())]),
        await writeWhole(out, 'not-here.json', [jsonText(notHereToday)]),
      ];
    case 'csv':
      return [await writeWhole(out, 'definitions.csv', definitionsCsv())];
    case 'schema':
      return [
        await writeWhole(out, 'definition.schema.json', [jsonText(definitionJsonSchema())]),
        await writeWhole(out, 'gap.schema.json', [jsonText(gapJsonSchema())]),
        await writeWhole(out, 'results.schema.json', [jsonText(resultsJsonSchema())]),
      ];
    case 'vectors': {
      const from = join(packageFolder(), 'test', 'vectors');
      if (!existsSync(from)) throw new IndicatorError('invalid-argument', 'The test vectors are not in this installation.');
      const written: string[] = [];
      for (const name of readdirSync(from).filter((each) => each.endsWith('.json')))
        written.push(await writeWhole(out, name, [jsonText(fillVectors(JSON.parse(readFileSync(join(from, name), 'utf8'))))]));
      return written;
    }
    default:
      throw new IndicatorError('invalid-argument', '--format takes json, csv, schema or vectors.');
  }
}

/** Writes the definitions in a format for other languages, and prints where. */
export async function run(options: { readonly format: string; readonly out: string }): Promise<void> {
  for (const path of await write(options.format, options.out)) process.stdout.write(`${path}\n`);
}
