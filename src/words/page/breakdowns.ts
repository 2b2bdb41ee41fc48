import { type Breakdown, type Definition, type Expression, throughIdioms } from '../../language/index.js';
import { capitalised, onOneLine } from '../nouns/passage.js';
import { sumsOf } from '../say/walk.js';
import { type Block, paragraph, tableBlock } from './blocks.js';
import { conditionWords, valueWords } from './calculation.js';

/** How the figure may be split, and what puts a row in each part. */
export function breakdownBlocks(definition: Definition): readonly Block[] {
  const table = sumsOf(definition.calculation)[0]?.rows.table ?? '';
  if (definition.breakdowns.length === 0) return [paragraph('None.')];
  return [
    ...definition.breakdowns.map((breakdown) =>
      tableBlock(
        `${breakdown.title} (--by ${breakdown.id})`,
        ['Part', 'Who is in it'],
        [
          ...inOrder(breakdown).map((stratum) => [stratum.label, capitalised(stratumWords(breakdown.of, stratum.value, table))]),
          [breakdown.unknownLabel, 'Everyone else'],
        ],
      ),
    ),
    paragraph('The parts of a split always add up to the whole.'),
  ];
}

/** Cases are tried one after another, so their parts are shown in that order: "none of the above" is then what it says. */
function inOrder(breakdown: Breakdown): Breakdown['strata'] {
  const of = throughIdioms(breakdown.of);
  if (of.kind !== 'case') return breakdown.strata;
  const place = (value: string): number => {
    const at = of.when.findIndex((entry) => gives(entry.then, value));
    return at < 0 ? of.when.length : at;
  };
  return [...breakdown.strata].sort((left, right) => place(left.value) - place(right.value));
}

function stratumWords(written: Expression, value: string, table: string): string {
  const of = throughIdioms(written);
  if (of.kind !== 'case')
    return onOneLine(
      conditionWords({ kind: 'compare', operator: '=', left: written, right: { kind: 'literal', type: 'code', value } }, table),
    );
  const said = of.when.flatMap((entry, index) =>
    gives(entry.then, value) ? [`${index > 0 ? 'none of the above, and ' : ''}${onOneLine(conditionWords(entry.if, table))}`] : [],
  );
  if (gives(of.otherwise, value)) said.push('none of the above');
  return said.length > 0 ? said.join('; or ') : `${valueWords(of, table)} is ${value}`;
}

const gives = (expression: Expression, value: string): boolean => expression.kind === 'literal' && expression.value === value;
