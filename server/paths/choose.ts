import { STATUS_ORDER, type RelationType } from '#contract/ontology';
import { FIRMNESS, weaknessOf } from '#contract/support';
import { earliest, type LineFacts } from './walk.ts';

const AS_SUBJECT: ReadonlySet<RelationType> = new Set(['SANCTIONED', 'CHARGED', 'ARRESTED']);
const AS_OBJECT: ReadonlySet<RelationType> = new Set(['IMPOSED_BY', 'FILED_BY']);

/** More stories than any graph holds; with millions of voices beside them the number is still exact. */
const STORIES = 1e7;

/** One number for the order by voices, then stories, then status, then how firmly it is told; larger is stronger. */
export function strengthOf(line: Supported): number {
  // Of each line several times: to copy its marks into an object of their own would cost half of a search.
  const support = line.voices * STORIES + line.stories;
  const withStatus = support * STATUS_ORDER.length - STATUS_ORDER.indexOf(line.status);
  return withStatus * FIRMNESS.length - weaknessOf(line);
}

type Supported = Pick<
  LineFacts<unknown>,
  'voices' | 'stories' | 'status' | 'hedged' | 'inferred' | 'caption'
>;

/** The strongest first; equally strong ones by their key. */
export function byStrength<End>(a: LineFacts<End>, b: LineFacts<End>): number {
  return strengthOf(b) - strengthOf(a) || compare(a.key ?? '', b.key ?? '');
}

export function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** It goes with whatever other line, in whatever order of time: no rule of a choice speaks of it. */
export function goesWithAll<End>({ type, derivedFrom, key }: LineFacts<End>): boolean {
  return derivedFrom.length === 0 && key === null && !AS_SUBJECT.has(type) && !AS_OBJECT.has(type);
}

interface Rules<End> {
  nodes: readonly End[];
  /** Two lines of an authority over others do not join them through it. */
  isBarredAuthority: (inside: End) => boolean;
  /** No step before the one before it. */
  isInOrder: boolean;
}

/**
 * One line for each step such that the rules hold: the choice whose weakest line is the strongest, and of those, step by
 * step, the stronger line. Null when no choice keeps the rules. `steps` are sorted by strength, none of them empty.
 */
export function chooseLines<End, Line extends LineFacts<End>>(
  steps: readonly (readonly Line[])[],
  rules: Rules<End>,
): Line[] | null {
  const strongest = choose(steps, rules, -Infinity);
  if (strongest === null) return null;
  // Nearly always every step has its strongest line, and then no choice has a stronger weakest one.
  if (strongest.every((line, at) => line === steps[at]?.[0])) return strongest;
  const levels = [...new Set(steps.flat().map(strengthOf))].toSorted((a, b) => a - b);
  // Whoever can choose among the strong lines can among more of them: the strongest level that goes is halved for.
  let best = strongest;
  let [low, high] = [0, levels.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const chosen = choose(steps, rules, levels[middle] ?? -Infinity);
    if (chosen === null) high = middle - 1;
    else {
      best = chosen;
      low = middle + 1;
    }
  }
  return best;
}

/**
 * The first choice in order of strength among lines that are at least so strong. What has failed once from the same
 * state on is not tried again: there are as many states as lines, and far more choices.
 */
function choose<End, Line extends LineFacts<End>>(
  steps: readonly (readonly Line[])[],
  { nodes, isBarredAuthority, isInOrder }: Rules<End>,
  least: number,
): Line[] | null {
  const chosen: Line[] = [];
  const failed = new Set<string>();
  const lines = steps.flat();
  /** Only these may stand for, or be stood for by, another line of the path. */
  const entangled = new Set<Line>();
  for (const line of lines.filter(({ derivedFrom }) => derivedFrom.length > 0)) {
    for (const carrier of lines.filter((other) => standsFor(line, other))) entangled.add(line).add(carrier);
  }

  function fits(line: Line, since: number): boolean {
    const before = chosen.at(-1);
    const at = nodes[chosen.length];
    if (before !== undefined && at !== undefined && isBarredAuthority(at)) {
      if (isAuthorityIn(before, at) && isAuthorityIn(line, at)) return false;
    }
    if (entangled.has(line) && chosen.some((other) => standsFor(line, other) || standsFor(other, line)))
      return false;
    return !isInOrder || earliest(line, since) !== null;
  }

  /** All that the rest of a choice depends on. */
  function stateOf(since: number): string {
    const before = chosen.at(-1);
    const at = nodes[chosen.length];
    const isAuthority = before !== undefined && at !== undefined && isAuthorityIn(before, at);
    const held = chosen.filter((line) => entangled.has(line)).map((line) => lines.indexOf(line));
    return `${chosen.length} ${since} ${isAuthority} ${held.join()}`;
  }

  function goOn(since: number): boolean {
    const step = steps[chosen.length];
    if (step === undefined) return true;
    const state = stateOf(since);
    if (failed.has(state)) return false;
    for (const line of step) {
      if (strengthOf(line) < least) break;
      if (!fits(line, since)) continue;
      chosen.push(line);
      if (goOn(isInOrder ? (earliest(line, since) ?? since) : since)) return true;
      chosen.pop();
    }
    failed.add(state);
    return false;
  }

  return goOn(0) ? chosen : null;
}

function isAuthorityIn<End>({ type, from, to }: LineFacts<End>, actor: End): boolean {
  return (AS_SUBJECT.has(type) && from === actor) || (AS_OBJECT.has(type) && to === actor);
}

/** A derived line and what it was derived from are one thing told twice. */
function standsFor<End>({ derivedFrom }: LineFacts<End>, other: LineFacts<End>): boolean {
  return other.key !== null && derivedFrom.includes(other.key);
}
