import type { Context } from './context.ts';
import { merge } from './graph.ts';
import { withoutHiding } from './handling.ts';
import { joining } from './joining.ts';
import type { Graph } from './state.ts';

interface Wanted {
  readonly keys: readonly string[];
  /** Of all of them. */
  readonly ends: readonly string[];
  /** What they say, for the history. */
  readonly says: string;
}

/** Brings lines onto the canvas with their ends. Says which of them there are, those drawn before included. */
export async function bringLines(
  { get, set, ask, run, change }: Context,
  { keys, ends, says }: Wanted,
): Promise<readonly string[]> {
  const missing = new Set(keys.filter((key) => !get().edges.has(key)));
  const label = keys.length === 1 ? `Drew the line: ${says}` : `Drew ${keys.length} lines: ${says}`;
  if (missing.size === 0) {
    change(withoutHiding(get(), [...keys, ...ends]), () => label);
    return keys;
  }
  const answer = await ask(`draw ${ends[0] ?? ''}`, async (signal) => {
    // The ends alone tell whether there are such lines, however much is drawn.
    const between = await run('explore/among', { ids: ends }, signal);
    const found = between.graph.edges.map(({ key }) => key).filter((key) => missing.has(key));
    const newcomers = ends.filter((id) => !get().nodes.has(id));
    if (found.length === 0 || newcomers.length === 0)
      return { found, graphs: [between.graph], limits: [], answers: [between] };
    const { graph, limits, answers } = await joining({ newcomers, drawn: get().nodes.keys() }, (question) =>
      run('explore/joining', { ...question }, signal),
    );
    return { found, graphs: [between.graph, graph], limits, answers: [between, ...answers] };
  });
  if (answer === undefined) return [];
  const { found } = answer;
  if (found.length === 0) {
    get().notify('The claim carries no line: an analyst refused it, or it joins nothing');
    return [];
  }
  const drawn = get().nodes;
  const isNew = (id: string) => ends.includes(id) && !drawn.has(id);
  const isHere = (id: string) => ends.includes(id) || drawn.has(id);
  // What was taken away stays away, but for these very lines and what a newcomer brings.
  const news = answer.graphs.map(({ nodes, edges }) => ({
    nodes: nodes.filter(({ id }) => isHere(id)),
    edges: edges.filter(
      ({ key, from, to }) => isHere(from) && isHere(to) && (missing.has(key) || isNew(from) || isNew(to)),
    ),
  }));
  const shown = { ...news.reduce<Graph>(merge, get()), ...withoutHiding(get(), [...keys, ...ends]) };
  change(shown, () => label, { answers: answer.answers });
  const { limits } = answer;
  if (limits.length > 0) set({ note: { of: 'query', title: 'What joins its actors to the canvas', limits } });
  return keys.filter((key) => !missing.has(key) || found.includes(key));
}
