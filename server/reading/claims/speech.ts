import type { Read } from './sentences.ts';
import type { Ref } from './units.ts';
import { SAYING } from './words.ts';

/** Who is said to speak in a paragraph. */
export interface Speech {
  readonly paragraph: number;
  readonly speaker: Ref;
  readonly start: number;
}

const SPEAKERS = new Set(['Person', 'Agency', 'Organization', 'Company', 'Country', 'Group']);

/** "said X", "X added": the speakers of the quotations around. */
export function speakersIn({ clauses, paragraph }: Read): Speech[] {
  return clauses.flatMap(({ verbs, agent, patient, relative }) => {
    if (relative || !SAYING.has(verbs.lemma) || verbs.passive) return [];
    const all = [...agent, ...(agent.length === 0 ? patient : [])].flatMap(({ refs }) => refs);
    const speaker = all.find(({ type }) => SPEAKERS.has(type));
    return speaker === undefined ? [] : [{ paragraph, speaker, start: verbs.start }];
  });
} // oxfmt-ignore
