import { describe, expect, it } from 'vitest';
import { countCalculation } from '../../src/language/build/shapes.js';
import { openOn, periodEnd, rows } from '../../src/language/index.js';
import { outcomes } from '../support/measure.js';

const open = countCalculation({ rows: rows('careEpisodes', (episode) => openOn(episode.startedOn, episode.endedOn, periodEnd)) });
const outcome = (startedOn: string | null, endedOn: string | null): string | undefined =>
  Object.values(outcomes({ tables: { careEpisodes: [{ childId: 'A', startedOn, endedOn }] } }, open))[0];

describe('state at 31 March 2025: started on or before it, and not ended or ended after it', () => {
  it('started long before and not ended is open', () => expect(outcome('2020-01-01', null)).toBe('counted'));
  it('started on the day is open', () => expect(outcome('2025-03-31', null)).toBe('counted'));
  it('started the day after is not', () => expect(outcome('2025-04-01', null)).toBe('outside'));
  it('ended on the day is closed: it counts among those that ended in the year', () =>
    expect(outcome('2024-05-01', '2025-03-31')).toBe('outside'));
  it('ended the day after is open', () => expect(outcome('2024-05-01', '2025-04-01')).toBe('counted'));
  it('ended the day before is closed', () => expect(outcome('2024-05-01', '2025-03-30')).toBe('outside'));
  it('started and ended on the day is closed', () => expect(outcome('2025-03-31', '2025-03-31')).toBe('outside'));
  it('with no start date it is unknown, unless it had ended', () => {
    expect(outcome(null, null)).toBe('unknown');
    expect(outcome(null, '2025-03-31')).toBe('outside');
  });
});
