import { choose, decimalOf, type Expr, idiom, lessThan, type Metadata, type Reading, type Row } from '../../src/language/index.js';
import { cite } from '../common/cite.js';
import { region } from '../common/context.js';
import { ofPlacementOn } from '../common/looked-after.js';
import { placementContext, placementSources } from './family.js';

/** Miles that are known: 999.9 stands for a home that is not known or not in England. */
const knownMiles = (episode: Row<'careEpisodes'>): Expr<'decimal'> =>
  idiom(
    'knownMiles',
    'known distance',
    [episode.placementDistance],
    choose<'decimal'>([{ if: lessThan(episode.placementDistance, decimalOf('999.9')), then: episode.placementDistance }], null),
  );

/** How far the child lives from home, in miles; none when it is not known. */
export const placementDistanceOn = (day: Expr<'date'>): Expr<'decimal'> =>
  idiom('placementDistanceOn', 'the miles from home to the placement on {0}', [day], ofPlacementOn(day, knownMiles));

/** Whether the placement is in the area of the responsible authority. */
export const placementLocationOn = (day: Expr<'date'>): Expr<'code'> =>
  idiom(
    'placementLocationOn',
    'the location of the placement on {0}',
    [day],
    ofPlacementOn(day, (episode) => episode.placementLocation),
  );

/** An item that is not in the return is not needed by it: the distance is worked out from postcodes. */
export const distanceContext = [...placementContext, region] as const;

export const farIsNotAlwaysWrong: Metadata['direction'] = {
  kind: 'contextual',
  because:
    'Near is better for most children, who keep school, family and friends; a few are safer far away, and some family lives far away.',
  high: 'Too few places nearby, specialist homes, relatives who live elsewhere, or children moved away for safety',
  low: 'Enough places nearby, or an area so large that 20 miles are within it',
  not: 'That a distant placement is the wrong one, or a near one the right one',
  published: [{ publisher: 'DfE LAIT', polarity: 'Low, for those outside the authority too (87)' }],
};

export const distanceQuestions = [
  'For how many children is it a relative or friend who lives there?',
  'For how many was a place nearer home looked for and not found?',
  'How many see family and school as before?',
] as const;

export const distanceUnintended = ['Moving a settled child nearer, or taking a near place that does not fit.'] as const;

export const notKnownStays: Reading = {
  question: 'What of children whose distance is not known?',
  chosen: 'They are below the line, and how many they are is reported beside the figure.',
  others: ['They are left out: placement-over-20-miles-of-known'],
  why: 'The published share is of all children looked after; unaccompanied children have no home address, so leaving them in lowers the share where they are many.',
  verification: 'relayed',
};

export const homeIsTheAddressOfTheReturn: Reading = {
  question: 'From which home?',
  chosen: 'That of the return: where the child lived when care began, by its postcode.',
  others: ['Where the parents live now'],
  why: 'The distance is worked out from the two postcodes of the return.',
  verification: 'relayed',
};

export const distanceCaveats = [
  'The return holds postcodes and no distance: it is worked out by DfE, or with a list of postcodes. Without it there is no figure.',
  'The distance is a straight line, not a journey.',
  'Where children are placed for adoption the address may be withheld, and the distance is then not known.',
] as const;

export const distanceSources: Metadata['sources'] = [
  ...placementSources,
  /* @__PURE__ */ cite(
    'The distance is 999.9 when the home is outside England or not available',
    'claItemGuidance',
    'relayed',
    'home postcode and distance',
  ),
  /* @__PURE__ */ cite(
    'It is blank for unaccompanied children, now and in the two years after, and for short breaks',
    'claValidationRules',
    'relayed',
    'rules 164, 392, 398 and 406',
  ),
  /* @__PURE__ */ cite('The home is the address at the first placement', 'lait', 'relayed', 'measure 87'),
];
