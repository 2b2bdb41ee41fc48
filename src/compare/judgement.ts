import type { Definition } from '../language/index.js';

/** Why nothing is said about better or worse. */
export type NoJudgementReason =
  /** Neither a high nor a low figure is better. */
  | 'direction-neither'
  /** Which way is better depends on what lies behind the figure. */
  | 'direction-contextual'
  /** Regions and localities differ: the national figure is no norm. */
  | 'no-national-norm'
  /** There is nothing to set the figure against, or no figure. */
  | 'nothing-to-compare'
  /** The two figures are equal as shown. */
  | 'equal';

export interface NoJudgement {
  readonly reason: NoJudgementReason;
  readonly because: string;
}

/** What may be said where a direction is stated, never without its caution. */
export interface Judgement {
  readonly statement: string;
  readonly caution: Caution;
}

/** How to read a figure of the indicator: what high and low may mean, and what it does not mean. */
export interface Caution {
  readonly high: string;
  readonly low: string;
  readonly not: string;
}

export interface Judged {
  readonly judgement: Judgement | null;
  /** Null exactly when there is a judgement. */
  readonly noJudgement: NoJudgement | null;
}

export const cautionOf = ({ direction }: Pick<Definition, 'direction'>): Caution => ({
  high: direction.high,
  low: direction.low,
  not: direction.not,
});

const refused = (reason: NoJudgementReason, because: string): Judged => ({ judgement: null, noJudgement: { reason, because } });

/** Whether the definition itself forbids speaking of better and worse; null when it states a direction. */
export function refusalOf({ direction }: Pick<Definition, 'direction'>): NoJudgement | null {
  if (direction.kind === 'neither') return { reason: 'direction-neither', because: direction.because };
  if (direction.kind === 'contextual') return { reason: 'direction-contextual', because: direction.because };
  return null;
}

/**
 * What may be said of a figure that lies above (+1), below (−1) or level with (0) what it is set against; null when it
 * cannot be set against anything. Only an indicator that states a direction gets a statement, and the statement says
 * where the figure lies and which way the indicator is meant to move, not that an authority does well.
 */
export function judged(definition: Pick<Definition, 'direction'>, side: -1 | 0 | 1 | null, against: string): Judged {
  const refusal = refusalOf(definition);
  if (refusal) return { judgement: null, noJudgement: refusal };
  if (side === null) return refused('nothing-to-compare', `There is no figure, or no ${against} to set it against.`);
  if (side === 0) return refused('equal', `The figure and the ${against} are the same as shown.`);
  const { kind, because } = definition.direction;
  const meant = kind === 'higher' ? 'a higher' : 'a lower';
  const isMeant = (kind === 'higher') === side > 0;
  return {
    judgement: {
      statement: `The figure is ${side > 0 ? 'above' : 'below'} the ${against}; ${meant} figure is what the indicator hopes for, so on this figure alone it lies on the ${isMeant ? 'hoped-for' : 'other'} side. ${because}`,
      caution: cautionOf({ direction: definition.direction }),
    },
    noJudgement: null,
  };
}

/** A comparison with England never judges: what is usual nationally is not what is right locally. */
export const noNationalNorm: Judged = refused(
  'no-national-norm',
  'Regions and localities differ in need, population and practice, so the figure for England is context and not a norm.',
);
