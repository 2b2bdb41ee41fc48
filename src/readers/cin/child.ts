import { textOfUtf8 } from '../../records/intern/utf8-text.js';
import { NULL } from '../../time/index.js';
import { mayHoldMarks, plainChildId } from '../child-id.js';
import { checkCinChild, type ReportCin } from './checks.js';
import type { IdBytes } from './child-rows.js';
import { type ChildRows, childRows, place, valueOf } from './child-rows.js';
import { CodeFinding, type CodeReader } from './codes.js';
import { Act, type CinState } from './states.js';
import type { CinWriter } from './writer.js';

/** The child being read: its rows, and what identifies it. */
export interface CinChild {
  readonly rows: ChildRows;
  begin(): void;
  /** Takes an item that is no value of a row: the id, a UPN, a disability, or one that is not kept. */
  identify(state: number, codes: CodeReader | null, bytes: Uint8Array, start: number, end: number): void;
  /** Checks the child and writes it. */
  end(): void;
  /** Counts what was read of a child that the file breaks off in. */
  abandon(): void;
  reportNotKept(): void;
}

const IS_DISABLED = place('child', 'isDisabled');
const BIRTH = place('child', 'birthDate');
const EXPECTED_BIRTH = place('child', 'expectedBirthDate');
const encoder = /* @__PURE__ */ new TextEncoder();

/** True for bytes that trimming would not change: they begin and end with a visible ASCII character. */
const isTrimmed = (bytes: Uint8Array, start: number, end: number): boolean =>
  end > start && bytes[start] > 32 && bytes[start] < 127 && bytes[end - 1] > 32 && bytes[end - 1] < 127;

/** @param states - every state, in which the items that are not kept are counted */
export function cinChild(states: readonly CinState[], writer: CinWriter, report: ReportCin): CinChild {
  const rows = childRows();
  const blocks = Object.values(rows);
  const notKept = new Int32Array(states.length);
  const id: IdBytes = { bytes: new Uint8Array(64), length: 0 };
  let hasUpn = false;
  let hasUpnUnknown = false;
  let noDisability = false;

  function setId(at: CinState, bytes: Uint8Array, start: number, end: number): void {
    if (id.length > 0) report('item-repeated', 'child', at.name);
    id.length = end - start;
    if (id.length > id.bytes.length) id.bytes = new Uint8Array(id.length * 2);
    for (let at = 0; at < id.length; at++) id.bytes[at] = bytes[start + at];
  }

  function addDisability(state: number, codes: CodeReader | null, text: string): void {
    if (codes !== null && (codes.read(text) & 3) === CodeFinding.unknown) report('code-unknown', 'child', states[state].name);
    if (text.toUpperCase() === 'NONE') noDisability = true;
    else {
      rows.child.values[IS_DISABLED] = 1;
      notKept[state]++;
    }
  }

  return {
    rows,
    begin() {
      for (const each of blocks) {
        each.count = 0;
        each.hasUnread = false;
      }
      id.length = 0;
      hasUpn = hasUpnUnknown = noDisability = false;
    },
    identify(state, codes, given, from, to) {
      const { act } = states[state];
      let bytes = given;
      let start = from;
      let end = to;
      if (!isTrimmed(bytes, start, end)) {
        bytes = encoder.encode(textOfUtf8(given, from, to).trim());
        start = 0;
        end = bytes.length;
        if (end === 0) return;
      }
      if (act === Act.childId) {
        if (!mayHoldMarks(bytes, start, end)) return setId(states[state], bytes, start, end);
        const text = textOfUtf8(bytes, start, end);
        const plain = encoder.encode(plainChildId(text));
        if (plain.length === 0) return;
        if (plain.length < end - start) report('child-id-in-marks', 'child', states[state].name);
        return setId(states[state], plain, 0, plain.length);
      }
      if (act === Act.disability) return addDisability(state, codes, textOfUtf8(bytes, start, end));
      if (act === Act.upn) hasUpn = true;
      else if (act === Act.upnUnknown) hasUpnUnknown = true;
      notKept[state]++;
    },
    end() {
      if (hasUpn && hasUpnUnknown) report('upn-and-upn-unknown', 'child', 'UPNunknown');
      if (noDisability) {
        if (valueOf(rows.child, 0, IS_DISABLED) === 1) report('no-disability-with-others', 'child', 'Disability');
        else rows.child.values[IS_DISABLED] = 0;
      }
      if (id.length === 0) report('child-without-id', 'child', 'LAchildID');
      else {
        if (valueOf(rows.child, 0, BIRTH) !== NULL && valueOf(rows.child, 0, EXPECTED_BIRTH) !== NULL)
          report('birth-and-expected-birth', 'child', 'ExpectedPersonBirthDate');
        if (rows.episode.count === 0) report('child-without-referral', 'child', 'CINdetails');
        checkCinChild(rows, report);
      }
      writer.write(id.length === 0 ? null : id, rows);
    },
    abandon: () => writer.write(null, rows),
    reportNotKept() {
      for (const [state, { act, name }] of states.entries()) {
        if (notKept[state] > 0) report(act === Act.disability ? 'detail-not-kept' : 'item-not-kept', 'child', name, notKept[state]);
      }
    },
  };
}
