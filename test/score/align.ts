import type { LabelForm } from '../../server/reading/extract/label-form.ts';
import type { Labels } from './labels.ts';
import { overlaps } from './mentions.ts';
import { poolOf } from './pools.ts';

type Wanted = Labels['entities'][number];
type Given = LabelForm['entities'][number];

/**
 * Who of the labels each entity of a reading is: whoever of its type has most mentions at the same places, and where
 * there are none, whoever has its id or name.
 */
export function align(wanted: readonly Wanted[], given: readonly Given[]): Map<string, string> {
  const pairs = given.flatMap((one): [string, string][] => {
    const alike = wanted.filter(({ type }) => poolOf(type) === poolOf(one.type));
    const meant = best(alike, one) ?? alike.find((other) => isCalledAlike(other, one));
    return meant === undefined ? [] : [[one.id, meant.id]];
  });
  return new Map(pairs);
}

function best(alike: readonly Wanted[], one: Given): Wanted | undefined {
  const weighed = alike.map((other) => ({ other, weight: weigh(other, one) }));
  const heaviest = Math.max(0, ...weighed.map(({ weight }) => weight));
  return heaviest === 0 ? undefined : weighed.find(({ weight }) => weight === heaviest)?.other;
}

/** A mention at the very same place weighs more than any number that only touch. */
const SAME = 10_000;

function weigh(other: Wanted, one: Given): number {
  let weight = 0;
  for (const mention of one.mentions)
    for (const wanted of other.mentions) {
      if (wanted.start === mention.start && wanted.end === mention.end) weight += SAME;
      else if (overlaps(wanted, mention)) weight += 1;
    }
  return weight;
}

function isCalledAlike(other: Wanted, one: Given): boolean {
  return other.id === one.id || plain(other.name) === plain(one.name);
}

function plain(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
