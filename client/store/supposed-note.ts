import { standingsOf } from '#drawing/supposed';
import type { Filtered } from '#drawing/filters';
import { toTime } from '../words/method-note.ts';
import { STANDINGS, toSupposed, type Named } from './supposed-words.ts';

/** What is supposed on an investigation, for the method note: how each hypothesis stands, whose it is, and why. */
export function toSupposedNote(
  desk: Named & Filtered,
): readonly { readonly words: string; readonly under: readonly string[] }[] {
  const standings = standingsOf(desk);
  return [...desk.hypotheses.values()].map((one) => ({
    words: toSupposed(one, desk),
    under: [
      `${STANDINGS[standings.get(one.id) ?? 'drawn']}${one.is === 'line' && one.fact !== null ? `: ${one.fact}` : ''}`,
      `supposed by ${one.by === null ? 'nobody named' : `${one.by} (stated, not verified)`}, ${toTime(one.madeAt)}`,
      `because ${one.why}`,
    ],
  }));
}
