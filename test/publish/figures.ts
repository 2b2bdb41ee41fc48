import type { Cell, CellSymbol, Publication, PublishedFigure } from '../../src/publish/index.js';

export const number = (text: string): Cell => ({ kind: 'number', text });
export const symbol = (of: CellSymbol): Cell => ({ kind: 'symbol', symbol: of });

/** Figures taken as controlled. Only tests may: the brand exists in types, and what is tested here is the writing. */
export const publicationOf = (figures: readonly PublishedFigure[]): Publication =>
  ({ profile: { id: 'dfe-cin', version: 1 }, figures, notes: [] }) as unknown as Publication;

/** Re-referrals of County Durham (840) in the year ending 31 March 2025: 13 of 80. */
export const figure = (change: Partial<PublishedFigure> = {}): PublishedFigure => ({
  indicator: 're-referrals-12m',
  version: 1,
  title: 'Referrals within 12 months of a previous referral',
  unit: 'percent',
  period: { start: '2024-04-01', end: '2025-03-31' },
  geography: { level: 'local-authority', code: '840' },
  breakdown: null,
  numerator: number('13'),
  denominator: number('80'),
  value: number('16.3'),
  ...change,
});

export const nfa = (stratum: 'yes' | 'no' | null): NonNullable<PublishedFigure['breakdown']> => ({
  id: 'no-further-action',
  stratum,
  label: stratum === 'yes' ? 'Led to no further action' : stratum === 'no' ? 'Led to further action' : 'Not returned',
});
