import type { Calculation, Definition } from '../../language/index.js';
import { tableNoun } from '../nouns/nouns.js';
import { asSentence, type Passage, withArticle } from '../nouns/passage.js';
import { rowsInWords } from '../say/say-related.js';
import { scopeOf } from '../say/scope.js';
import { simplify } from '../say/simplify.js';
import { sumsOf } from '../say/walk.js';
import { type Block, tableBlock } from './blocks.js';
import { conditionWords, exclusionName, valueOf } from './calculation.js';

type Step = readonly [question: string, yes: string, no: string, undecided: string];

/** The steps one row goes through, in order, and where each answer leads. Long conditions are pointed to, not repeated. */
export function decisionTable(definition: Definition): readonly Block[] {
  const { calculation } = definition;
  const [sum] = sumsOf(calculation);
  if (!sum) return [];
  const { rows, exclusions } = sum;
  const { singular } = tableNoun(rows.table);
  const cohort = rowsInWords(withArticle(singular), rows.where && simplify(rows.where), 0, scopeOf(rows.table));
  const steps: readonly Step[] = [
    [
      cohort.items.length === 0 ? `Is it ${cohort.text}?` : `Is it ${withArticle(singular)} described under “Who is counted”?`,
      'Go on',
      'Not in scope',
      'Not in scope; reported as unknown',
    ],
    ...exclusions.map((exclusion): Step => {
      const condition = conditionWords(exclusion.when, rows.table);
      const question = condition.items.length === 0 ? asSentence(condition).text : 'Described by this name under “Who is left out”.';
      return [`${exclusionName(exclusion)}? ${question}`, 'Left out, and counted under this name', 'Go on', 'Go on; reported as unknown'];
    }),
  ];
  const table = [...lastNamed(steps, calculation.shape), ...lastStep(calculation)];
  const block = tableBlock(
    `What happens to each ${singular}`,
    ['Step', 'Yes', 'No', 'Cannot be decided'],
    table.map(([question, ...answers], index) => [`${index + 1}. ${question}`, ...answers]),
  );
  return [block];
}

/** Where nothing more is asked, going on means being counted. */
function lastNamed(steps: readonly Step[], shape: Calculation['shape']): readonly Step[] {
  const last = steps[steps.length - 1];
  if (last === undefined || shape === 'proportion' || shape === 'distribution') return steps;
  const [question, yes, no, undecided] = last;
  const counted = (answer: string): string => answer.replace('Go on', 'Counted');
  return [...steps.slice(0, -1), [question, counted(yes), counted(no), counted(undecided)]];
}

function lastStep(calculation: Calculation): readonly Step[] {
  switch (calculation.shape) {
    case 'aggregated':
    case 'count':
    case 'ratio':
    case 'total':
      return [];
    case 'proportion': {
      const condition = conditionWords(calculation.numerator, calculation.rows.table);
      const question =
        condition.items.length === 0 ? asSentence(condition).text : 'It meets the condition under “What is counted, over what”.';
      return [
        [
          `In the numerator? ${question}`,
          'In the numerator and the denominator',
          'In the denominator only',
          'In the denominator only; reported as unknown',
        ],
      ];
    }
    case 'distribution':
      return [
        [
          `Is there a value? ${valueQuestion(valueOf(calculation.value, calculation.rows.table))}`,
          'Counted, with its value',
          'No value; reported as unknown',
          'No value; reported as unknown',
        ],
      ];
  }
}

const valueQuestion = (value: Passage): string =>
  value.items.length === 0 ? `It is ${value.text}.` : 'It is described under “What is counted, over what”.';
