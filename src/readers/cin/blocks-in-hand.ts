import type { RecordBuilder } from '../../records/index.js';
import { NULL } from '../../time/index.js';
import { NOT_VALID } from '../bytes/xml/xml-values.js';
import type { ReportCin } from './checks.js';
import type { CinChild } from './child.js';
import { type BlockRows, startRow, valueOf } from './child-rows.js';
import { cinBlockNames, cinBlocks } from './layout.js';
import { Act, type CinStates } from './states.js';

/** The blocks of the child being read, as elements open and close. */
export interface BlocksInHand {
  /** An element that is no value has opened. */
  start(state: number): void;
  end(state: number): void;
  /** Puts a value into the last row of its block, or into a row of its own. */
  set(state: number, value: number): void;
}

const ASSESSMENT = cinBlockNames.indexOf('assessment');
const CHILD = cinBlockNames.indexOf('child');

export function blocksInHand(
  { states, acts, blocks: blockOf, fields }: CinStates,
  child: CinChild,
  context: { readonly builder: RecordBuilder; readonly report: ReportCin; readonly onChild: (number: number) => void },
): BlocksInHand {
  const { report } = context;
  const { rows } = child;
  const blocks: readonly BlockRows[] = cinBlockNames.map((name) => rows[name]);
  const parentOf = Int8Array.from(cinBlockNames, (name) => {
    const { parent } = cinBlocks[name];
    return parent === null ? -1 : cinBlockNames.indexOf(parent);
  });
  const noFactors = context.builder.tables.assessmentFactors.columns['factor'].dictionary!.intern('21');
  let children = 0;
  let factorsBefore = 0;
  let assessmentFactorsBefore = 0;

  function addRow(block: number): void {
    const parent = parentOf[block];
    startRow(blocks[block], parent < 0 ? 0 : blocks[parent].count - 1);
  }

  function endAssessment(): void {
    const { factor } = rows;
    if (factor.count - assessmentFactorsBefore < 2) return;
    for (let row = assessmentFactorsBefore; row < factor.count; row++) {
      if (valueOf(factor, row, 1) === noFactors) return report('no-factors-with-others', 'factor', 'AssessmentFactors');
    }
  }

  return {
    start(state) {
      const act = acts[state];
      if (act === Act.factors) factorsBefore = rows.factor.count;
      if (act !== Act.block) return;
      const block = blockOf[state];
      if (block === CHILD) {
        child.begin();
        context.onChild(++children);
      } else if (block === ASSESSMENT) assessmentFactorsBefore = rows.factor.count;
      addRow(block);
    },
    end(state) {
      const act = acts[state];
      if (act === Act.block) {
        const block = blockOf[state];
        if (block === CHILD) child.end();
        else if (block === ASSESSMENT) endAssessment();
      } else if (act === Act.factors && rows.factor.count === factorsBefore)
        report('factors-empty', 'assessment', 'FactorsIdentifiedAtAssessment');
    },
    set(state, value) {
      const block = blocks[blockOf[state]];
      if (states[state].newRow) addRow(blockOf[state]);
      const place = (block.count - 1) * block.width + fields[state];
      if (block.values[place] !== NULL) report('item-repeated', block.name, states[state].name);
      block.values[place] = value;
      if (value === NOT_VALID) block.hasUnread = true;
    },
  };
}
