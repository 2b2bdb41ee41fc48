import {
  addMonths,
  ageOn,
  always,
  and,
  atLeast,
  atMost,
  choose,
  codeOf,
  countOf,
  type Definition,
  dataEnd,
  daysBetween,
  dividedBy,
  during,
  equals,
  isAmong,
  isNull,
  moreThan,
  not,
  notEquals,
  ofChild,
  onOrBefore,
  openOn,
  or,
  parameter,
  periodEnd,
  plus,
  proportion,
  shortBreakLegalStatuses,
} from '../../src/language/index.js';
import type { SourceText } from '../../src/words/index.js';

/** A definition that uses every kind of node, and whose every written word can be told from every other. */
export const everyKind: Definition = proportion('careEpisodes', {
  id: 'every-kind',
  version: 7,
  added: '2020-02-03',
  status: 'disputed',
  editions: [{ from: '2019-04-01', to: '2024-03-31', note: 'marker-edition', comparable: 'break' }],
  title: 'marker-title',
  summary: 'marker-summary',
  rationale: 'marker-rationale',
  framework: 'loving-homes',
  level: 'outcome',
  countingUnit: 'marker-counting-unit',
  unit: 'percent',
  direction: {
    kind: 'contextual',
    because: 'marker-because',
    high: 'marker-high',
    low: 'marker-low',
    not: 'marker-not',
    published: [{ publisher: 'marker-publisher', polarity: 'marker-polarity' }],
  },
  context: [{ field: 'port-of-entry', why: 'marker-context' }],
  questions: ['marker-question?'],
  interpretations: [
    { question: 'marker-reading?', chosen: 'marker-chosen', others: ['marker-other'], why: 'marker-reading-why', verification: 'computed' },
  ],
  caveats: ['marker-caveat'],
  unintendedConsequences: ['marker-unintended'],
  notFor: 'marker-not-for',
  period: 'last-day',
  frequency: { usual: 'annual', allowed: ['year'], why: 'marker-frequency' },
  history: [{ collection: 'ssda903', monthsBefore: 30, why: 'marker-history' }],
  precision: { decimalPlaces: 2 },
  disclosure: { profile: 'marker-profile', note: 'marker-disclosure' },
  sources: [{ rule: 'marker-rule', source: 'book', verification: 'relayed', where: 'marker-where' }],
  influence: { kind: 'external', note: 'marker-influence', agencies: ['marker-agency'] },
  collectability: 'linkage-needed',
  publishedAs: [{ publication: 'marker-publication', where: 'marker-table', agreement: 'marker-agreement' }],
  listedIn: ['lait'],
  related: [{ id: 'marker-related', relation: 'variant', note: 'marker-related-note' }],
  examples: { counted: 'marker-counted', notCounted: 'marker-not-counted', onTheEdge: 'marker-edge' },
  changes: [{ version: 6, date: '2024-02-29', kind: 'wording', what: 'marker-what', effect: 'marker-effect' }],
  addresses: ['S42'],

  cohort: (episode) =>
    and(
      openOn(episode.startedOn, episode.endedOn, periodEnd),
      always,
      or(isNull(episode.legalStatus), not(isAmong(episode.legalStatus, shortBreakLegalStatuses))),
      atLeast(
        ageOn(
          ofChild((child) => child.birthDate),
          periodEnd,
        ),
        5,
      ),
    ),
  exclusions: [
    {
      id: 'marker-exclusion',
      because: 'marker-exclusion-because',
      when: (episode) => onOrBefore(dataEnd('ssda903'), addMonths(episode.startedOn, 6)),
      source: 'book',
    },
  ],
  numerator: (episode) =>
    and(
      notEquals(choose([{ if: during(episode.startedOn), then: codeOf('new') }], 'old'), 'new'),
      atMost(
        plus(daysBetween(episode.startedOn, periodEnd), 7),
        parameter('integer', 'longest', { title: 'marker-parameter', default: 90 }),
      ),
      moreThan(dividedBy(daysBetween(episode.startedOn, periodEnd), 7, 1), 1.5),
      atLeast(
        countOf('placements', (placement) => during(placement.startedOn)),
        3,
      ),
    ),
  breakdowns: [
    {
      id: 'marker-breakdown',
      title: 'marker-breakdown-title',
      of: (episode) => choose([{ if: equals(episode.legalStatus, 'C2'), then: 'order' }], null),
      strata: [{ value: 'order', label: 'marker-stratum' }],
      unknownLabel: 'marker-unknown',
    },
  ],
});

export const everySource = {
  book: { title: 'marker-book', publisher: 'marker-house', date: 'marker-date', url: 'https://example.org/marker', standing: 'relays' },
} as const satisfies Readonly<Record<string, SourceText>>;
