import { and, codeList, equals, isAmong, proportion } from '../../src/language/index.js';
import { sex } from '../common/age-and-sex.js';
import { cite } from '../common/cite.js';
import { careInOneAuthority } from '../common/returns.js';
import {
  ageAtLeaving,
  lastTimeCounts,
  leavingContext,
  leavingSources,
  leftCareInPeriod,
  publishedByReason,
  reasonForLeavingCare,
  shareOfChildrenLeaving,
  transfersCount,
  whoDecidesOnLeaving,
} from './family.js';

/** Of the children who left care by adoption, those whose adoption nobody opposed. */
export const adoptedUnopposedShare = proportion('children', {
  ...shareOfChildrenLeaving,
  id: 'adopted-unopposed-share',
  version: 1,
  added: '2026-11-28',
  title: 'Adoptions from care that nobody opposed',
  summary:
    'Of the children who left care in the period because they were adopted, the share whose adoption was not opposed; for the others the court did without the consent of the parents.',
  rationale: 'It tells how often children are adopted against the wish of their parents, which matters to them for life.',
  framework: 'loving-homes',
  level: 'context',
  countingUnit: 'Child: once for each authority and period, the last time care ended.',

  cohort: () =>
    and(
      leftCareInPeriod(),
      isAmong(
        reasonForLeavingCare(),
        codeList({
          name: 'adoptions',
          title: 'adoptions',
          codes: ['E11', 'E12'],
          source: 'SSDA903 reasons for an episode ceasing, as the sector’s validator of the return lists them by year',
        }),
      ),
    ),
  exclusions: [],
  numerator: () => equals(reasonForLeavingCare(), 'E11'),
  breakdowns: [ageAtLeaving, sex],

  direction: {
    kind: 'neither',
    because: 'Whether parents consent is theirs to decide, and whether to do without it is the court’s.',
    high: 'Parents who agree, older children, or adoption by relatives and foster carers',
    low: 'Orders made in contested proceedings',
    not: 'That adoptions were right or wrong, or well or badly prepared',
    published: [{ publisher: 'DfE LAIT', polarity: 'none given (208b)' }],
  },
  context: leavingContext,
  questions: ['What help did the parents have in the proceedings?', 'How is contact with the family of birth kept?'],
  unintendedConsequences: ['Pressing parents to consent.'],
  notFor: 'Judging courts or parents, or ranking authorities.',
  influence: whoDecidesOnLeaving,

  interpretations: [
    {
      question: 'Over which children?',
      chosen: 'Those who were adopted.',
      others: ['All children who left care, as the text of the published measure says'],
      why: 'The two published shares, 57 and 43 in England, add up to 100, so they are of the children who were adopted.',
      verification: 'relayed',
    },
    lastTimeCounts,
    transfersCount,
  ],

  caveats: ['Few children are adopted in a year: in most places the share moves a lot by chance.', careInOneAuthority],

  sources: [
    ...leavingSources,
    cite('Unopposed and dispensed with: two shares of the children adopted, which add up to 100', 'lait', 'relayed', 'measure 208b'),
    cite(
      'E11 is an adoption that was not opposed, E12 one for which the court did without consent',
      'ssda903Validator',
      'proposed',
      'code list of reasons for an episode ceasing',
    ),
  ],

  collectability: 'derivable',
  publishedAs: [publishedByReason('adopted, application unopposed', 'counts not read')],
  listedIn: ['lait'],
  listNames: [{ list: 'lait', code: '208b' }],
  aliases: ['adoption', 'consent', 'contested adoption'],
  related: [{ id: 'adopted-share', relation: 'companion', note: 'How many of all children leaving care were adopted.' }],
  examples: {
    counted: 'an adoption that nobody opposed counts',
    notCounted: 'an adoption without consent is below the line only',
    onTheEdge: 'care that ended on the first or the last day of the year counts, a day before or after does not',
  },
  addresses: ['S28'],
});
