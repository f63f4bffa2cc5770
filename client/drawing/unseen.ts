import { idsOf, type KeptPaths } from '#contract/kept-paths';
import type { Hypothesis } from '#contract/own-marks';
import { sightOf, type Filtered } from './filters.ts';

/** Whoever stands on the canvas and is not to be seen there, by hand or by filters; known by id, and by name in words. */
export interface Unseen {
  readonly ids: ReadonlySet<string>;
  /** Null where nobody is hidden. */
  readonly named: RegExp | null;
}

interface OnCanvas {
  readonly id: string;
  readonly name: string;
}

/** Of all that a canvas holds, also what the graph does not hold now. */
export function toUnseen(all: Iterable<OnCanvas>, desk: Filtered): Unseen {
  const sight = sightOf(desk);
  const unseen = [...all].filter(({ id }) => desk.hidden.has(id) || (desk.nodes.has(id) && !sight.nodes.has(id)));
  const words = unseen.flatMap(({ id, name }) => [id, name, desk.nodes.get(id)?.name ?? name]);
  const patterns = [...new Set(words)].filter((one) => one.trim() !== '').map(toPattern);
  return {
    ids: new Set(unseen.map(({ id }) => id)),
    named: patterns.length === 0 ? null : new RegExp(patterns.join('|'), 'giu'),
  };
} // oxfmt-ignore

/** Scripts that part their words: a name is none where it is the beginning of a longer word. */
const PARTED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\P{L}]+$/u;

function toPattern(words: string): string {
  const exact = words.replaceAll(/[$()*+./?[\\\]^{|}]/g, String.raw`\$&`);
  return PARTED.test(words) ? String.raw`(?<![\p{L}\p{N}])${exact}(?![\p{L}\p{N}])` : exact;
}

/** Words of the analyst's canvas, in which nobody hidden is named. */
export function withoutNames(lines: readonly string[], { named }: Unseen): string[] {
  return lines.map((line) => (named === null ? line : line.replace(named, 'somebody hidden')));
}

/** Does an answer walk, or name, somebody who is hidden? */
export function tellsOfUnseen(kept: KeptPaths, { ids, named }: Unseen): boolean {
  if (idsOf([kept]).some((id) => ids.has(id))) return true;
  const words = [kept.title, ...(kept.proof ?? []), ...kept.paths.flatMap(({ told = [] }) => told)];
  return named !== null && words.some((line) => line.search(named) >= 0);
}

/** Is a hypothesis hidden, or an end of it? */
export function isUnseen(one: Hypothesis, { ids }: Unseen, all: ReadonlyMap<string, Hypothesis>): boolean {
  if (one.hidden === true) return true;
  return one.is === 'line' && [one.from, one.to].some((end) => ids.has(end) || all.get(end)?.hidden === true);
}
