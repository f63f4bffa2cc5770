import { STATUSES } from '#contract/ontology';
import { toPhrase } from '#contract/phrases';
import { standingsOf } from '#drawing/supposed';
import type { Filtered } from '#drawing/filters';
import { toKeyWords } from '../words/replayed.ts';
import { toTime } from '../words/method-note.ts';
import { endName, STANDINGS, toSupposed, type Named } from './supposed-words.ts';

/** What is supposed on an investigation, for the method note: how each hypothesis stands, whose it is, and why. */
export function toSupposedNote(
  desk: Named & Filtered,
): readonly { readonly words: string; readonly under: readonly string[] }[] {
  const standings = standingsOf(desk);
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
function toFact(key: string, desk: Named & Filtered): string {
  const edge = desk.edges.get(key);
  const nameOf = (id: string) => endName(desk, id);
  if (edge === undefined) return toKeyWords(key, nameOf);
  return `${nameOf(edge.from)} ${toPhrase(edge)} ${nameOf(edge.to)} (${STATUSES[edge.status].label})`;
}
