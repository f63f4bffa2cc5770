import { STATUSES } from '#contract/ontology';
import { toPhrase } from '#contract/phrases';
import type { GraphEdge } from '#contract/graph';
import { toTime } from './method-note.ts';
import { toKeyWords } from './replayed.ts';
import { endName, STANDINGS, toSupposed, type Named } from './supposed-words.ts';

interface Desk extends Named {
  readonly edges: ReadonlyMap<string, GraphEdge>;
}

/** What is supposed on an investigation, for the method note: how each hypothesis stands, whose it is, and why. */
export function toSupposedNote(
  desk: Desk,
  standings: ReadonlyMap<string, keyof typeof STANDINGS>,
): readonly { readonly words: string; readonly under: readonly string[] }[] {
  return [...desk.hypotheses.values()].map((one) => ({
    words: toSupposed(one, desk),
    under: [
      `${STANDINGS[standings.get(one.id) ?? 'drawn']}${one.is === 'line' && one.fact !== null ? `: ${toFact(one.fact, desk)}` : ''}`,
      `supposed by ${one.by === null ? 'nobody named' : `${one.by} (stated, not verified)`}, ${toTime(one.madeAt)}`,
      `because ${one.why}`,
    ],
  }));
}

/** The relation that says so, in its words; of one that is not drawn any more as its key tells it. */
function toFact(key: string, desk: Desk): string {
  const edge = desk.edges.get(key);
  const nameOf = (id: string) => endName(desk, id);
  if (edge === undefined) return toKeyWords(key, nameOf);
  return `${nameOf(edge.from)} ${toPhrase(edge)} ${nameOf(edge.to)} (${STATUSES[edge.status].label})`;
}
