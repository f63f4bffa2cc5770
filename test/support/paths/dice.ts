import { seeded } from '#drawing/layouts/random';

/** Chance that depends on a seed alone. */
export interface Dice {
  chance(share: number): boolean;
  /** From the one to the other, both included. */
  between(least: number, most: number): number;
  pick<T>(list: readonly T[]): T;
  /** Not more than so many, none twice. */
  some<T>(list: readonly T[], most: number): T[];
  weighted<T extends string>(weights: Partial<Record<T, number>>): T;
}

export function toDice(seed: number): Dice {
  const random = seeded(seed);
  const between = (least: number, most: number): number => least + Math.floor(random() * (most - least + 1));
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new Error('there is nothing to pick from');
    return list[between(0, list.length - 1)] as T;
  };
  return {
    chance: (share) => random() < share,
    between,
    pick,
    some: (list, most) => {
      const left = [...list];
      const taken: typeof left = [];
      while (left.length > 0 && taken.length < most)
        taken.push(...left.splice(between(0, left.length - 1), 1));
      return taken;
    },
    weighted<T extends string>(weights: Partial<Record<T, number>>): T {
      const rows = Object.entries(weights) as [T, number][];
      let left = random() * rows.reduce((sum, [, weight]) => sum + weight, 0);
      return (rows.find(([, weight]) => (left -= weight) < 0) ?? pick(rows))[0];
    },
  };
}
