import {
  addMonths,
  after,
  and,
  before,
  type Expr,
  exists,
  idiom,
  isNull,
  type Metadata,
  onOrAfter,
  or,
  type Reading,
} from '../../src/language/index.js';
import { cite } from '../common/cite.js';

/** The return of the day’s year names the child as an unaccompanied asylum-seeking child (UASC), and the status had not ceased by the end of the day. */
export const isUnaccompaniedOn = (day: () => Expr<'date'>): Expr<'boolean'> =>
  idiom(
    'isUnaccompaniedOn',
    'the child is unaccompanied on {0}',
    [day()],
    exists('unaccompanied', (year) =>
      and(
        onOrAfter(year.yearEndedOn, day()),
        before(year.yearEndedOn, addMonths(day(), 12)),
        or(isNull(year.statusCeasedOn), after(year.statusCeasedOn, day())),
      ),
    ),
  );

export const uascOnTheDay: Reading = {
  question: 'When is a child unaccompanied?',
  chosen:
    'On the day that is counted: the return of the year the day lies in names the child as UASC, and the status has not ceased by the end of that day.',
  others: ['At any time in the period of care', 'At any time in the year'],
  why: 'The figure describes one day, so it uses what was true that day. The return holds no start of the status, only its end. A child whom the return of a later year no longer names is unaccompanied no longer: an end of the status before the year is an error there (rule 104), so leaving the child out is how it is said.',
  verification: 'proposed',
};

export const uascRounding =
  'DfE’s dashboard works out the UASC rates of England and the regions from counts already rounded to 10, so those rates cannot be reproduced from records.';

export const uascInfluence: Metadata['influence'] = {
  kind: 'external',
  note: 'Where unaccompanied children arrive, and who is asked to care for them, is not the authority’s choice.',
  agencies: ['Home Office', 'National Transfer Scheme', 'police at ports'],
};

export const uascSources: Metadata['sources'] = [
  /* @__PURE__ */ cite(
    'The rate is published for UASC and for other children beside the rate of all children',
    'dashboard',
    'relayed',
    'R/outcome1_page.R',
  ),
  /* @__PURE__ */ cite('UASC status is read on the day that is counted', 'proposal', 'proposed'),
  /* @__PURE__ */ cite(
    'An end of the status before the year is an error, so a child whose status is over is left out',
    'claValidationRules',
    'relayed',
    'rule 104',
  ),
];

/** The dashboard’s rates of UASC and of other children; `where` is the row. */
export const onDashboard = (where: string): Metadata['publishedAs'][number] => ({
  publication: 'Children’s social care outcomes and enablers dashboard',
  where,
  agreement:
    'Authority rates are reproduced from the published counts; national and regional ones are not, because their counts are rounded first.',
});

/** What changed for every measure that looks at who is unaccompanied. */
export const uascLapses: NonNullable<Metadata['changes']>[number] = {
  version: 2,
  date: '2026-11-28',
  kind: 'meaning',
  what: 'A child is unaccompanied on a day only where the return of that day’s year names the child; before, naming in any year did, until the status ceased.',
  effect: 'None where one return is given; fewer unaccompanied children where a later return left one out without an end of the status.',
};

/** DfE’s tables of unaccompanied children, of which the counts were read in the dashboard’s data. */
export const publishedInDfeTable = (where: string): Metadata['publishedAs'][number] => ({
  publication: 'Children looked after in England including adoptions',
  where,
  agreement: 'Meant to agree; when a child counts as unaccompanied was not read, so counts from records may differ.',
});
