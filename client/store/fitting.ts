import { MAX_DRAWN } from '#contract/query';
import { count } from '../words/count.ts';
import type { Context } from './context.ts';
import type { Graph } from './state.ts';

/** Whether a canvas holds that much. If not, that is said, and the canvas stays as it is. */
export function fits({ get, set }: Pick<Context, 'get' | 'set'>, merged: Graph): boolean {
  const drawn = get().nodes.size;
  if (merged.nodes.size <= Math.max(MAX_DRAWN, drawn)) return true;
  const note = { of: 'full', drawn, more: merged.nodes.size - drawn } as const;
  set({ note, announcement: toFullWords(note) });
  return false;
}

export function toFullWords({ drawn, more }: { drawn: number; more: number }): string {
  const most = count(MAX_DRAWN, 'actor', 'actors');
  return `A canvas holds at most ${most}: ${drawn.toLocaleString('en')} drawn, ${more.toLocaleString('en')} more would come. Narrow the question, or remove some`;
}
