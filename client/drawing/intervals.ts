import { intervalOf } from '#contract/figures';
import type { Figure } from '#contract/article';

type Amount = Pick<Figure, 'min' | 'max' | 'minOpen' | 'maxOpen' | 'approx' | 'rank' | 'unit'>;

export interface Scale {
  low: number;
  high: number;
}

/** `closed` has its bound, `open` leaves it out ("more than"), `endless` has none. */
export type End = 'closed' | 'open' | 'endless';

/** Where an amount lies on a scale, from 0 to 1. */
export interface Bar {
  from: number;
  to: number;
  low: End;
  high: End;
  soft: boolean;
}

/** What is left of the scale beyond the highest bound, so that an endless bar is seen to go on. */
const HEADROOM = 1.15;
/** A scale ends at a round number: the first of these, times a power of ten, that holds all. */
const ROUND = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** One scale for all of them, from nought; percents from 0 to 100. */
export function toScale(amounts: readonly Amount[]): Scale {
  const bounds = amounts.flatMap((amount) => {
    const { low, high } = intervalOf(amount);
    return [low, high].filter(Number.isFinite);
  });
  const low = Math.min(0, ...bounds);
  const highest = Math.max(0, ...bounds);
  if (highest <= 100 && amounts.every(({ unit }) => unit === 'percent')) return { low, high: 100 };
  return { low, high: highest === 0 ? 1 : toRound(highest * HEADROOM) };
}

/** Null for a rank that stands alone: the first is not less than the second. */
export function toBar(amount: Amount, scale: Scale): Bar | null {
  if (amount.min === undefined && amount.max === undefined) return null;
  const { low, lowOpen, high, highOpen } = intervalOf(amount);
  const part = (value: number): number =>
    Math.min(1, Math.max(0, (value - scale.low) / (scale.high - scale.low)));
  return {
    from: part(low),
    to: part(high),
    low: endOf(low, lowOpen),
    high: endOf(high, highOpen),
    soft: amount.approx === true,
  };
}

function endOf(bound: number, isOpen: boolean): End {
  if (!Number.isFinite(bound)) return 'endless';
  return isOpen ? 'open' : 'closed';
}

function toRound(value: number): number {
  // Most figures count: a short scale ends at a whole number.
  if (value <= 10) return Math.ceil(value);
  const power = 10 ** Math.floor(Math.log10(value));
  const step = ROUND.find((round) => round * power >= value) ?? 10;
  return step * power;
}
