import { optionalMetadataColumns, requiredDataColumns, requiredMetadataColumns } from '../../reference/open-data/index.js';
import type { Stage } from '../check.js';
import { fail, pass } from '../result.js';
import { counted, failIfAny } from '../say.js';

const knownMetadata: readonly string[] = [...requiredMetadataColumns, ...optionalMetadataColumns];

export const columnsPresent: Stage = {
  name: 'precheck columns',
  checks: [
    {
      name: 'col_req_meta',
      run: ({ metadata }) =>
        failIfAny(
          requiredMetadataColumns.filter((name) => !metadata.header.includes(name)),
          (wrong) => `The metadata file lacks ${wrong}.`,
          'The metadata file has all the columns it must have.',
        ),
    },
    {
      name: 'col_invalid_meta',
      run: ({ metadata }) =>
        failIfAny(
          metadata.header.filter((name) => !knownMetadata.includes(name)),
          (wrong) => `The metadata file must not have ${wrong}.`,
          'The metadata file has no columns it must not have.',
        ),
    },
    {
      name: 'col_req_data',
      run: ({ data }) =>
        failIfAny(
          requiredDataColumns.filter((name) => !data.header.includes(name)),
          (wrong) => `The data file lacks ${wrong}.`,
          'The data file has all the columns it must have.',
        ),
    },
    {
      name: 'col_to_rows',
      run: ({ data, metadata }) => {
        const room = data.header.length - requiredDataColumns.length;
        return room >= metadata.rows.length
          ? pass('The metadata file does not describe more columns than the data file has.')
          : fail(
              `The metadata file has ${counted(metadata.rows.length, 'row')} but the data file only ${counted(Math.max(0, room), 'column')} to describe.`,
            );
      },
    },
  ],
};
