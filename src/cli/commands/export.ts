import { readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';
import type { Command } from 'commander';
import { definitions } from '../../../definitions/index.js';
import { IndicatorError } from '../../errors.js';
import { definitionJsonSchema, definitionToJson } from '../../language/json/json.js';
import { resultsJsonSchema } from '../../results/schema/index.js';
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
}

/** Vectors lie beside the definitions in the package, and in the tests of a checkout. */
function vectorsDirectory(): URL {
  for (const candidate of ['../../../../test/vectors/', '../../../test/vectors/', '../../../vectors/']) {
    const url = new URL(candidate, import.meta.url);
    try {
      readdirSync(url);
      return url;
    } catch {}
  }
  throw new IndicatorError('invalid-argument', 'The test vectors are not in this installation.');
}

function write(format: string, out: string): readonly string[] {
  switch (format) {
    case 'json':
      return [writeWhole(out, 'definitions.json', [jsonText(definitions.map(definitionToJson))])];
    case 'csv':
      return [writeWhole(out, 'definitions.csv', definitionsCsv())];
    case 'schema':
      return [
        writeWhole(out, 'definition.schema.json', [jsonText(definitionJsonSchema())]),
        writeWhole(out, 'results.schema.json', [jsonText(resultsJsonSchema())]),
      ];
    case 'vectors': {
      const from = vectorsDirectory();
      return readdirSync(from)
        .filter((name) => name.endsWith('.json'))
        .map((name) => writeWhole(out, name, [jsonText(fillVectors(JSON.parse(readFileSync(new URL(name, from), 'utf8'))))]));
    }
    default:
      throw new IndicatorError('invalid-argument', '--format takes json, csv, schema or vectors.');
  }
}

export function addExport(program: Command): void {
  program
    .command('export')
    .description('the definitions for other languages: JSON, CSV, JSON Schema, test vectors')
    .requiredOption('--format <FORMAT>', 'json, csv, schema or vectors')
    .requiredOption('--out <DIR>', 'where to write')
    .action((options: { readonly format: string; readonly out: string }) => {
      for (const path of write(options.format, options.out)) process.stdout.write(`${path}\n`);
    });
}
