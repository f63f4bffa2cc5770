import type { Values } from '../catalogue/prepare.ts';
import type { Plan } from '../db/plan.ts';

/**
 * For so long the plan of a text is taken for what it would be if it were asked for again: from the last letter to the
 * run. What is imported meanwhile makes its estimates too small, and what runs is bounded in time and rows all the same.
 */
const KEPT_MILLISECONDS = 10_000;
const MOST = 100;

/**
 * The plans of the last texts: what was explained while it was typed is not planned again when it runs. Neo4j keeps
 * its own by the same key, the text and the kinds of its parameters; what may not run does so by no other values.
 */
export interface Plans {
  of(text: string, values: Values, make: () => Promise<Plan>): Promise<Plan>;
}

export function keepingPlans(now: () => number = () => performance.now()): Plans {
  const kept = new Map<string, { plan: Plan; until: number }>();
  return {
    async of(text, values, make) {
      const key = JSON.stringify([text, kindsOf(values)]);
      const known = kept.get(key);
      if (known !== undefined && now() < known.until) return known.plan;
      const plan = await make();
      kept.delete(key);
      kept.set(key, { plan, until: now() + KEPT_MILLISECONDS });
      // The oldest stands first.
      for (const oldest of kept.keys()) {
        if (kept.size <= MOST) break;
        kept.delete(oldest);
      }
      return plan;
    },
  };
}

function kindsOf(values: Values): [string, string][] {
  return Object.entries(values)
    .map(([name, value]): [string, string] => [name, kindOf(value)])
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
}

/** Neo4j plans a list and a text by the magnitude of its size, too. */
function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'float';
  if (typeof value === 'string') return `string ${magnitude(value.length)}`;
  if (Array.isArray(value))
    return `list ${magnitude(value.length)} ${[...new Set(value.map(kindOf))].toSorted().join('|')}`;
  if (typeof value === 'object') return JSON.stringify(kindsOf(value as Values));
  return typeof value;
}

function magnitude(size: number): number {
  return size === 0 ? -1 : Math.floor(Math.log10(size));
}
