import { normaliseSex } from '../../records/code-sets/sex.js';
import type { RecordBuilder } from '../../records/index.js';
import { dayFromParts, FIRST_DAY, NULL } from '../../time/index.js';
import { localName, type XmlEvents } from '../xml/sax.js';
import { booleanFromXml, countFromXml, dayFromXml, detached, hasTime, isPlaceholderDate, NOT_VALID } from '../xml/xml-values.js';
import { childRows, place, startRow, valueOf, type BlockRows } from './child-rows.js';
import { checkCinChild, type ReportCin } from './cin-checks.js';
import { CodeFinding, codeReader, type CodeReader } from './cin-codes.js';
import { cinBlockNames, cinBlocks } from './cin-layout.js';
import { Act, compileCinStates, DOCUMENT, type CinState } from './cin-states.js';
import type { CinWriter } from './cin-writer.js';

export interface CinContext {
  readonly builder: RecordBuilder;
  readonly writer: CinWriter;
  /** The collection year, for codes; `null` when the header names none. */
  readonly year: number | null;
  /** The last day the file can speak of, or `NULL`. */
  readonly referenceDate: number;
  /** Called with the number of the child being read, from 1. */
  readonly report: ReportCin;
  /** An element that is not read: its name when it is plainly a name, else `null`. */
  readonly reportElement: (code: 'element-not-read' | 'block-not-kept', name: string | null) => void;
  readonly onChild: (number: number) => void;
}

const ASSESSMENT = cinBlockNames.indexOf('assessment');
const CHILD = cinBlockNames.indexOf('child');
const IS_DISABLED = place('child', 'isDisabled');
const NAMES_LEARNT = 1000;

/** The part of the reader that runs for every tag of a census file. */
export function cinEvents(context: CinContext): XmlEvents & { readonly insideChild: () => boolean; readonly abandon: () => void; readonly reportNotKept: () => void } {
  const { report, writer, referenceDate } = context;
  const { states, names, nameCount, next, isLeaf } = compileCinStates();
  const known = new Map(names);
  const rows = childRows();
  const blocks: readonly BlockRows[] = cinBlockNames.map((name) => rows[name]);
  const parentOf = cinBlockNames.map((name) => {
    const parent = cinBlocks[name].parent;
    return parent === null ? -1 : cinBlockNames.indexOf(parent);
  });
  const readers: readonly (CodeReader | null)[] = states.map((state) => readerOf(state, context));

  const stack = new Int32Array(16);
  let depth = 0;
  let state = DOCUMENT;
  let unread = 0;
  let pending = '';
  // Records repeat one order of elements, so the element that last followed this one is tried before the name is
  // looked up: comparing two short texts costs half of hashing one. `last` is a state just entered, or one just left.
  const stateNames = states.map(({ name }) => name);
  const followed = new Uint8Array(states.length * 2);
  let last = DOCUMENT;

  const notKept = new Int32Array(states.length);
  let children = 0;
  let childId: string | null = null;
  let hasUpn = false;
  let hasUpnUnknown = false;
  let noDisability = false;
  let factorsBefore = 0;
  let assessmentFactorsBefore = 0;

  function learn(name: string): number {
    const number = names.get(localName(name)) ?? 0;
    if (known.size < NAMES_LEARNT) known.set(detached(name), number);
    return number;
  }

  function startBlock(block: number): void {
    if (block === CHILD) {
      for (const each of blocks) each.count = 0;
      childId = null;
      hasUpn = hasUpnUnknown = noDisability = false;
      context.onChild(++children);
    } else if (block === ASSESSMENT) assessmentFactorsBefore = rows.factor.count;
    const parent = parentOf[block]!;
    startRow(blocks[block]!, parent < 0 ? 0 : blocks[parent]!.count - 1);
  }

  function endChild(): void {
    if (hasUpn && hasUpnUnknown) report('upn-and-upn-unknown', 'child', 'UPNunknown');
    if (noDisability) {
      if (valueOf(rows.child, 0, IS_DISABLED) === 1) report('no-disability-with-others', 'child', 'Disability');
      else rows.child.values[IS_DISABLED] = 0;
    }
    if (childId === null) report('child-without-id', 'child', 'LAchildID');
    else {
      if (valueOf(rows.child, 0, BIRTH) !== NULL && valueOf(rows.child, 0, EXPECTED_BIRTH) !== NULL) report('birth-and-expected-birth', 'child', 'ExpectedPersonBirthDate');
      if (rows.episode.count === 0) report('child-without-referral', 'child', 'CINdetails');
      checkCinChild(rows, report);
    }
    writer.write(childId, rows);
  }

  function endAssessment(): void {
    const { factor } = rows;
    if (factor.count - assessmentFactorsBefore < 2) return;
    for (let row = assessmentFactorsBefore; row < factor.count; row++) {
      if (valueOf(factor, row, 1) === noFactors) return report('no-factors-with-others', 'factor', 'AssessmentFactors');
    }
  }
  const noFactors = context.builder.tables.assessmentFactors.columns['factor']!.dictionary!.intern('21');

  function code(at: CinState, text: string): number {
    const packed = readers[state]!.read(text);
    if (packed === NULL) return NULL;
    const finding = packed & 3;
    if (finding !== CodeFinding.known) {
      const block = cinBlockNames[at.block]!;
      if (finding === CodeFinding.unknown) {
        if (at.act === Act.sex) {
          report('sex-not-known', block, at.name);
          return NULL;
        }
        report('code-unknown', block, at.name);
      } else report(finding === CodeFinding.outsideItsYears ? 'code-not-in-use' : 'code-in-other-case', block, at.name);
    }
    return packed >> 2;
  }

  function date(at: CinState, text: string): number {
    const value = dayFromXml(text);
    if (value === NULL) return NULL;
    if (value === NOT_VALID || value <= FIRST_DAY || value >= PLACEHOLDERS_FROM) {
      const isPlaceholder = isPlaceholderDate(text);
      if (isPlaceholder || value === NOT_VALID) {
        report(isPlaceholder ? 'date-is-placeholder' : 'date-not-valid', cinBlockNames[at.block]!, at.name);
        return NULL;
      }
    }
    if (text.length > 10 && hasTime(text)) report('date-with-time', cinBlockNames[at.block]!, at.name);
    if (value > referenceDate && at.act === Act.date && referenceDate !== NULL) report('date-after-reference-date', cinBlockNames[at.block]!, at.name);
    return value;
  }

  function checked(value: number, issue: 'boolean-not-valid' | 'number-not-valid', at: CinState): number {
    if (value !== NOT_VALID) return value;
    report(issue, cinBlockNames[at.block]!, at.name);
    return NULL;
  }

  function identify(at: CinState, text: string): void {
    const plain = text.trim();
    if (plain === '') return;
    switch (at.act) {
      case Act.childId:
        if (childId !== null) report('item-repeated', 'child', at.name);
        childId = detached(plain);
        return;
      case Act.disability: {
        const upper = plain.toUpperCase();
        if ((readers[state]!.read(plain) & 3) === CodeFinding.unknown) report('code-unknown', 'child', at.name);
        if (upper === 'NONE') noDisability = true;
        else {
          rows.child.values[IS_DISABLED] = 1;
          notKept[state]!++;
        }
        return;
      }
      case Act.upn:
        hasUpn = true;
        break;
      case Act.upnUnknown:
        hasUpnUnknown = true;
        break;
    }
    notKept[state]!++;
  }

  function endLeaf(at: CinState): void {
    const text = pending;
    pending = '';
    let value: number;
    switch (at.act) {
      case Act.date:
      case Act.futureDate:
        value = date(at, text);
        break;
      case Act.code:
      case Act.sex:
        value = code(at, text);
        break;
      case Act.boolean:
        value = checked(booleanFromXml(text), 'boolean-not-valid', at);
        break;
      case Act.integer:
        value = checked(countFromXml(text), 'number-not-valid', at);
        break;
      default:
        identify(at, text);
        return;
    }
    if (value === NULL) return;
    const block = blocks[at.block]!;
    if (at.newRow) startRow(block, blocks[parentOf[at.block]!]!.count - 1);
    const place = (block.count - 1) * block.width + at.field;
    if (block.values[place] !== NULL) report('item-repeated', block.name, at.name);
    block.values[place] = value;
  }

  return {
    open(name) {
      if (unread > 0) {
        unread++;
        return;
      }
      let entered = followed[last]!;
      if (entered === 0 || name !== stateNames[entered]) {
        entered = next[state * nameCount + (known.get(name) ?? learn(name))]!;
        if (entered === 0) {
          context.reportElement('element-not-read', name);
          unread = 1;
          return;
        }
        followed[last] = entered;
      }
      const { act, block } = states[entered]!;
      if (act === Act.passOver || act === Act.blockNotKept) {
        if (act === Act.blockNotKept) context.reportElement('block-not-kept', name);
        unread = 1;
        return;
      }
      stack[depth++] = state;
      state = last = entered;
      if (act === Act.block) startBlock(block);
      else if (act === Act.factors) factorsBefore = rows.factor.count;
    },
    text(text) {
      if (unread > 0) return;
      if (isLeaf[state] === 1) {
        pending = pending === '' ? text : pending + text;
        return;
      }
      if (text.trim() !== '') report('stray-text', 'child', null);
    },
    close() {
      if (unread > 0) {
        unread--;
        return;
      }
      const at = states[state]!;
      if (isLeaf[state] === 1) endLeaf(at);
      else if (at.act === Act.block) {
        if (at.block === CHILD) endChild();
        else if (at.block === ASSESSMENT) endAssessment();
      } else if (at.act === Act.factors && rows.factor.count === factorsBefore) report('factors-empty', 'assessment', 'FactorsIdentifiedAtAssessment');
      last = state + states.length;
      state = stack[--depth]!;
    },
    // Document, Message, Children: inside a child the stack is deeper than two.
    insideChild: () => depth > 2,
    abandon: () => writer.write(null, rows),
    reportNotKept() {
      for (const [at, { act, name }] of states.entries()) {
        if (notKept[at]! > 0) report(act === Act.disability ? 'detail-not-kept' : 'item-not-kept', 'child', name, notKept[at]!);
      }
    },
  };
}

const PLACEHOLDERS_FROM = dayFromParts(2099, 12, 31);
const BIRTH = place('child', 'birthDate');
const EXPECTED_BIRTH = place('child', 'expectedBirthDate');

function readerOf(state: CinState, { builder, year }: CinContext): CodeReader | null {
  if (!state.codes) return null;
  const block = cinBlocks[cinBlockNames[state.block]!];
  // Disabilities are not kept one by one, so their codes go into no column of the records.
  const column = state.field < 0 ? undefined : block.columns[state.field - 1];
  const dictionary = column === undefined ? { intern: () => 0 } : builder.tables[block.table].columns[column]!.dictionary!;
  return codeReader(state.codes, dictionary, year, state.act === Act.sex ? normaliseSex : undefined);
}
