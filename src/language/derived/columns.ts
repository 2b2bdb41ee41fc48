/** The column types of the derived tables, apart from their rules so that both the rules and the typed rows can use them. */
export const derivedColumns = {
  carePeriods: { startedOn: 'date', reasonStarted: 'code', endedOn: 'date', reasonEnded: 'code', episodes: 'integer' },
  conferences: { heldOn: 'date', section47StartedOn: 'date', isTransferIn: 'boolean' },
  stays: {
    startedOn: 'date',
    reasonStarted: 'code',
    placementType: 'code',
    placementUrn: 'id',
    placementPostcode: 'token',
    lastPlacementType: 'code',
    endedOn: 'date',
    reasonEnded: 'code',
    episodes: 'integer',
  },
  placements: { startedOn: 'date', endedOn: 'date', firstPlacementType: 'code', placementType: 'code', stays: 'integer' },
} as const;

export type DerivedColumns = typeof derivedColumns;
