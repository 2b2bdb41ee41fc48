import type { RecordBuilder } from '../../records/index.js';
import { textOfUtf8 } from '../../records/intern/utf8-text.js';
import { normaliseSex } from '../../records/model/code-sets/sex.js';
import { dayFromParts, FIRST_DAY, NULL } from '../../time/index.js';
import {
  booleanFromXml,
  booleanOfBytes,
  countFromXml,
  countOfBytes,
  dayFromXml,
  dayOfBytes,
  isPlaceholder,
  NOT_VALID,
  timeNote,
} from '../bytes/xml/xml-values.js';
import { isNoValueWord } from '../no-value.js';
import type { ReportCin } from './checks.js';
import { CodeFinding, type CodeReader, codeReader } from './codes.js';
import { cinBlockNames, cinBlocks } from './layout.js';
import { Act, type CinState } from './states.js';

export interface CinValueContext {
  readonly builder: RecordBuilder;
  /** The collection year, for codes; `null` when the header names none. */
  readonly year: number | null;
  /** The last day the file can speak of, or `NULL`. */
  readonly referenceDate: number;
  readonly report: ReportCin;
}

/** Turns the text of an item into its number, `NULL` for none, `NOT_VALID` for what cannot be read, and reports what is wrong with it. */
export interface CinValues {
  /** The codes of each state that has any. */
  readonly codes: readonly (CodeReader | null)[];
  read(state: number, bytes: Uint8Array, start: number, end: number): number;
}

const PLACEHOLDERS_FROM = dayFromParts(2099, 12, 31);

export function cinValues(states: readonly CinState[], context: CinValueContext): CinValues {
  const { report, referenceDate } = context;
  const codes = states.map((state) => codesOf(state, context));
  /** The last day that needs no second look. */
  const lastPlain = Int32Array.from(states, ({ act }) =>
    act === Act.date && referenceDate !== NULL ? Math.min(referenceDate, PLACEHOLDERS_FROM - 1) : PLACEHOLDERS_FROM - 1,
  );

  function date(at: CinState, text: string): number {
    const value = dayFromXml(text);
    if (value === NULL) return NULL;
    if (value === NOT_VALID || value <= FIRST_DAY || value >= PLACEHOLDERS_FROM) {
      const isNone = isPlaceholder(text);
      if (isNone || value === NOT_VALID) {
        report(isNone ? 'date-is-placeholder' : 'date-not-valid', cinBlockNames[at.block], at.name);
        return isNone ? NULL : NOT_VALID;
      }
    }
    const note = text.length > 10 ? timeNote(text) : null;
    if (note) report(note, cinBlockNames[at.block], at.name);
    if (value > referenceDate && at.act === Act.date && referenceDate !== NULL)
      report('date-after-reference-date', cinBlockNames[at.block], at.name);
    return value;
  }

  function questionableCode(at: CinState, packed: number): number {
    const block = cinBlockNames[at.block];
    const finding = packed & 3;
    if (finding === CodeFinding.unknown) {
      if (at.act === Act.sex) {
        report('sex-not-known', block, at.name);
        return NOT_VALID;
      }
      report('code-unknown', block, at.name);
    } else report(finding === CodeFinding.outsideItsYears ? 'code-not-in-use' : 'code-in-other-case', block, at.name);
    return packed >> 2;
  }

  function checked(value: number, text: string, issue: 'boolean-not-valid' | 'number-not-valid', at: CinState): number {
    if (value !== NOT_VALID) return value;
    const isNone = isNoValueWord(text.trim());
    report(isNone ? 'word-for-no-value' : issue, cinBlockNames[at.block], at.name);
    return isNone ? NULL : NOT_VALID;
  }

  return {
    codes,
    read(state, bytes, start, end) {
      const at = states[state];
      switch (at.act) {
        case Act.date:
        case Act.futureDate: {
          const value = dayOfBytes(bytes, start, end);
          return value > FIRST_DAY && value <= lastPlain[state] ? value : date(at, textOfUtf8(bytes, start, end));
        }
        case Act.code:
        case Act.sex: {
          const packed = codes[state]!.readBytes(bytes, start, end);
          if (packed === NULL) return NULL;
          if (packed === NOT_VALID) {
            report('word-for-no-value', cinBlockNames[at.block], at.name);
            return NULL;
          }
          return (packed & 3) === CodeFinding.known ? packed >> 2 : questionableCode(at, packed);
        }
        case Act.boolean: {
          const value = booleanOfBytes(bytes, start, end);
          if (value !== NOT_VALID) return value;
          const text = textOfUtf8(bytes, start, end);
          return checked(booleanFromXml(text), text, 'boolean-not-valid', at);
        }
        default: {
          const value = countOfBytes(bytes, start, end);
          if (value !== NOT_VALID) return value;
          const text = textOfUtf8(bytes, start, end);
          return checked(countFromXml(text), text, 'number-not-valid', at);
        }
      }
    },
  };
}

function codesOf(state: CinState, { builder, year }: CinValueContext): CodeReader | null {
  if (!state.codes) return null;
  const block = cinBlocks[cinBlockNames[state.block]];
  // Disabilities are not kept one by one, so their codes go into no column of the records.
  const column = state.field < 0 ? undefined : block.columns[state.field - 1];
  const dictionary = column === undefined ? { intern: () => 0 } : builder.tables[block.table].columns[column].dictionary!;
  return codeReader(state.codes, dictionary, year, state.act === Act.sex ? normaliseSex : undefined);
}
