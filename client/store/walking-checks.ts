import { sightOf } from '#drawing/filters';
import { tallyChecks, toCheckedWords, toTallyWords } from '../words/checks.ts';
import { toPhrase } from '#contract/phrases';
import { digits } from '../words/count.ts';
import type { Context } from './context.ts';
import type { Explorer } from './explorer.ts';

/** Which lines are gone through, in the order in which they are. */
export interface CheckWalk {
  readonly of: 'canvas' | 'path' | 'selection';
  readonly keys: readonly string[];
  /** Where one is; after the last line, at the end. */
  readonly at: number;
}

export interface WalkingChecksActions {
  /**
   * To the next line to be checked, or back to the one before it; begins the walk where none is under way. Gives back the
   * line that is reached, null at the end.
   */
  readonly walkChecks: (by: 1 | -1) => string | null;
  /** Begins anew with these, and goes to the first one. */
  readonly beginCheckWalk: (of: CheckWalk['of']) => string | null;
  readonly endCheckWalk: () => void;
}

/** Through the lines one by one: unchecked ones first, and each with its evidence open. */
export function walkingChecks({ get, set }: Pick<Context, 'get' | 'set'>): WalkingChecksActions {
  return {
    walkChecks(by) {
      const { walk, beginCheckWalk } = get();
      if (walk === null) return beginCheckWalk(toScope(get()));
      if (by === 1 && walk.at >= walk.keys.length) return beginAgain(walk);
      const { edges } = sightOf(get());
      let at = walk.at + by;
      // What was taken away or hidden since is passed over.
      while (at >= 0 && at < walk.keys.length && !edges.has(walk.keys[at] ?? '')) at += by;
      if (at < 0) {
        get().notify('This is the first line of the walk');
        return walk.keys[walk.at] ?? null;
      }
      return goTo({ ...walk, at: Math.min(at, walk.keys.length) });
    },
    beginCheckWalk: (of) => begin(of, toOrder(of, get())),
    endCheckWalk() {
      if (get().walk === null) return;
      set({ walk: null, announcement: 'The walk is over' });
    },
  };

  /** Of a selection or of what was lit, the same lines: at the end of the walk only its last one is selected. */
  function beginAgain({ of, keys }: CheckWalk): string | null {
    const { edges } = sightOf(get());
    if (of === 'canvas' || toScope(get()) === 'selection') return get().beginCheckWalk(toScope(get()));
    const left = keys.filter((key) => edges.has(key));
    return begin(of, uncheckedFirst(left, get()));
  }

  function begin(of: CheckWalk['of'], keys: readonly string[]): string | null {
    if (keys.length === 0) {
      get().notify('No line is drawn that could be checked');
      return null;
    }
    return goTo({ of, keys, at: 0 });
  }

  function goTo(walk: CheckWalk): string | null {
    set({ walk });
    const key = walk.keys[walk.at];
    if (key === undefined) {
      const { keys } = standIn(walk, sightOf(get()).edges);
      const words = keys.length === 0 ? NONE_LEFT : toTallyWords(tallyChecks(keys, get().checks));
      set({ announcement: `The end of the walk: ${words}` });
      return null;
    }
    get().fold('inspect', false);
    get().select({ nodes: new Set(), edges: new Set([key]) }, 'replace');
    set({ announcement: toArrival(walk, get()) });
    return key;
  }
}

/** Several lines that are selected are meant; else what is lit; else the whole canvas. */
function toScope(state: Explorer): CheckWalk['of'] {
  const { edges } = sightOf(state);
  if ([...state.selection.edges].filter((key) => edges.has(key)).length > 1) return 'selection';
  return state.threads.some((thread) => thread.edges.some((key) => edges.has(key))) ? 'path' : 'canvas';
}

/** A path in the order in which it is walked, all else by the names of those it joins; what is checked comes last. */
function toOrder(of: CheckWalk['of'], state: Explorer): string[] {
  const { edges } = sightOf(state);
  const lines =
    of === 'path'
      ? [...new Set(state.threads.flatMap((thread) => thread.edges))].filter((key) => edges.has(key))
      : byNames([...edges.keys()], state).filter((key) => of === 'canvas' || state.selection.edges.has(key));
  return uncheckedFirst(lines, state);
}

function uncheckedFirst(lines: readonly string[], { checks }: Explorer): string[] {
  const isChecked = (key: string) => checks.get(key)?.holds === true;
  return [...lines.filter((key) => !isChecked(key)), ...lines.filter(isChecked)];
}

function byNames(keys: readonly string[], { nodes, edges }: Explorer): string[] {
  const named = keys.map((key) => {
    const edge = edges.get(key);
    const nameOf = (id = '') => nodes.get(id)?.name ?? id;
    return { key, name: `${nameOf(edge?.from)}\n${nameOf(edge?.to)}\n${key}` };
  });
  return named.toSorted((a, b) => (a.name < b.name ? -1 : 1)).map(({ key }) => key);
}

/** Where a walk of which nothing is drawn any more has come to. */
export const NONE_LEFT = 'none of its lines is drawn any more';

export interface StandingInWalk {
  readonly keys: readonly string[];
  /** From 1; null where one is at none of them. */
  readonly line: number | null;
  /** How many of them come before the place where one is, and how many after it. */
  readonly before: number;
  readonly after: number;
}

/** A walk among the lines that are drawn now, for those taken away or hidden since are not gone through any more. */
export function standIn(walk: CheckWalk, drawn: ReadonlyMap<string, unknown>): StandingInWalk {
  const isDrawn = (key: string) => drawn.has(key);
  const before = walk.keys.slice(0, walk.at).filter(isDrawn).length;
  const keys = walk.keys.filter(isDrawn);
  const isAtOne = isDrawn(walk.keys[walk.at] ?? '');
  return { keys, line: isAtOne ? before + 1 : null, before, after: keys.length - before - (isAtOne ? 1 : 0) };
}

/** "Line 3 of 16: Ada met Ben, not checked. 2 unchecked left". */
function toArrival(walk: CheckWalk, state: Explorer): string {
  const { nodes, edges, checks } = state;
  const { keys, line: number } = standIn(walk, sightOf(state).edges);
  const here = walk.keys[walk.at] ?? '';
  const edge = edges.get(here);
  const nameOf = (id = '') => nodes.get(id)?.name ?? id;
  const line = edge === undefined ? '' : `${nameOf(edge.from)} ${toPhrase(edge)} ${nameOf(edge.to)}, `;
  const check = checks.get(here);
  return `Line ${digits(number ?? 0)} of ${digits(keys.length)}: ${line}${toCheckedWords(check)}. ${toLeft(keys, checks)}`;
}

/** "2 unchecked left". */
export function toLeft(keys: readonly string[], checks: Explorer['checks']): string {
  const { of, checked } = tallyChecks(keys, checks);
  return of === checked ? 'All are checked' : `${digits(of - checked)} unchecked left`;
}
