/** A table's rows in order. `rows` null says that they are in order as they are; `offsets` null that there are none. */
export interface OrderedRows {
  readonly rows: Int32Array | null;
  /** The rows of child c are at `offsets[c] … offsets[c + 1]` of the order. */
  readonly offsets: Int32Array | null;
}

/** A stable order by owner, then date (no date first), then as added. */
export function sortedRows(child: Int32Array, dates: Int32Array | null, childCount: number): OrderedRows {
  const count = child.length;
  if (count === 0) return { rows: null, offsets: null };
  const offsets = new Int32Array(childCount + 1);
  for (let row = 0; row < count; row++) offsets[child[row] + 1]++;
  for (let at = 0; at < childCount; at++) offsets[at + 1] += offsets[at];
  if (isInOrder(child, dates)) return { rows: null, offsets };
  const next = offsets.slice(0, childCount);
  const rows = new Int32Array(count);
  for (let row = 0; row < count; row++) rows[next[child[row]]++] = row;
  if (dates) sortByDate(rows, offsets, dates, childCount);
  return { rows, offsets };
}

function isInOrder(child: Int32Array, dates: Int32Array | null): boolean {
  for (let row = 1; row < child.length; row++) {
    const order = child[row] - child[row - 1];
    if (order < 0 || (order === 0 && dates !== null && dates[row] < dates[row - 1])) return false;
  }
  return true;
}

/** By insertion: a child's rows are few, and each year's are nearly in order already. */
function sortByDate(rows: Int32Array, offsets: Int32Array, dates: Int32Array, childCount: number): void {
  for (let at = 0; at < childCount; at++) {
    const from = offsets[at];
    const to = offsets[at + 1];
    for (let i = from + 1; i < to; i++) {
      const row = rows[i];
      const date = dates[row];
      let j = i - 1;
      while (j >= from && dates[rows[j]] > date) {
        rows[j + 1] = rows[j];
        j--;
      }
      rows[j + 1] = row;
    }
  }
}
