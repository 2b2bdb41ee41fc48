import {
  type Breakdown,
  type Definition,
  type ExclusiveBreakdown,
  type Expression,
  type GivenBreakdown,
  isOverlapping,
  type OverlappingBreakdown,
  throughIdioms,
} from '../../language/index.js';
import { capitalised, onOneLine } from '../nouns/passage.js';
import { sumsOf } from '../say/walk.js';
import { type Block, paragraph, tableBlock } from './blocks.js';
import { conditionWords, valueWords } from './calculation.js';

/** How the figure may be split, and what puts a row in each part. */
export function breakdownBlocks(definition: Definition): readonly Block[] {
  const { calculation } = definition;
  if (calculation.shape === 'aggregated' && calculation.breakdowns.length > 0) return calculation.breakdowns.flatMap(givenBlocks);
  const table = sumsOf(calculation)[0]?.rows.table ?? '';
  if (definition.breakdowns.length === 0) return [paragraph('None.')];
  return [
    ...definition.breakdowns.flatMap((breakdown) =>
      isOverlapping(breakdown)
        ? [
            overlappingBlock(breakdown, table),
            paragraph(
              `Parts of this split overlap, so they need not add up. “${breakdown.anyLabel}” counts each once, and is what their shares are of.`,
            ),
          ]
        : [exclusiveBlock(breakdown, table)],
    ),
    ...(definition.breakdowns.every(isOverlapping) ? [] : [paragraph('The parts of a split always add up to the whole.')]),
  ];
}

function givenBlocks(breakdown: GivenBreakdown): readonly Block[] {
  const { strata, unknownLabel, addsUp } = breakdown;
  return [
    splitBlock(breakdown, [
      ...strata.map(({ label, value }) => [label, `Given as “${value}”`]),
      [unknownLabel, 'Given as “unknown”, where it is'],
    ]),
    paragraph(
      addsUp
        ? 'The parts of this split add up to the whole, which is worked out from them where it is not given.'
        : 'The parts of this split need not add up to the whole.',
    ),
  ];
}

const splitBlock = ({ title, id }: Pick<Breakdown, 'title' | 'id'>, rows: readonly (readonly string[])[]): Block =>
  tableBlock(`${title} (--by ${id})`, ['Part', 'Who is in it'], rows);

function exclusiveBlock(breakdown: ExclusiveBreakdown, table: string): Block {
  return splitBlock(breakdown, [
    ...inOrder(breakdown).map((stratum) => [stratum.label, capitalised(stratumWords(breakdown.of, stratum.value, table))]),
    [breakdown.unknownLabel, 'Everyone else'],
  ]);
}

function overlappingBlock(breakdown: OverlappingBreakdown, table: string): Block {
  return splitBlock(breakdown, [
    ...breakdown.strata.map(({ label, when }) => [label, capitalised(onOneLine(conditionWords(when, table)))]),
    [breakdown.anyLabel, 'Everyone in any of these parts, once'],
    [breakdown.unknownLabel, 'Everyone else'],
  ]);
}

/** Cases are tried one after another, so their parts are shown in that order: "none of the above" is then what it says. */
function inOrder(breakdown: ExclusiveBreakdown): ExclusiveBreakdown['strata'] {
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
