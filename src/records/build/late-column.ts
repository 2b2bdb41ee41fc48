import type { ColumnKind } from '../model/column.js';
import type { Column, TextBytes } from '../records.js';

type Made = Pick<Column, 'values' | 'dictionary'>;

/**
 * A column that is made when it is first asked for: a calculation reads few of a table’s columns.
 *
 * @param known - what is known of it before it is made
 */
export function lateColumn(
  kind: ColumnKind,
  make: () => Made,
  known: { readonly rowTexts?: TextBytes; readonly unknown?: Int32Array | undefined; readonly places?: number | undefined } = {},
): Column {
  let made: Made | null = null;
  // Let go once used, with all that it was made from.
  let maker: (() => Made) | null = make;
  const column = (): Made => {
    if (!made) {
      made = maker!();
      maker = null;
    }
    return made;
  };
  return {
    kind,
    ...(known.rowTexts ? { rowTexts: known.rowTexts } : {}),
    ...(known.unknown ? { unknown: known.unknown } : {}),
    ...(known.places === undefined ? {} : { places: known.places }),
    get values() {
      return column().values;
    },
    get dictionary() {
      return column().dictionary;
    },
  };
}
