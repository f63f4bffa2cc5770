import { createHash } from 'node:crypto';
import { relationRow } from '#contract/ontology';
import type { ClaimDraft, FigureDraft } from '#contract/reading';

/** Where the first span's sentence begins: a claim is asked of once in a sentence, however exactly its words are marked. */
type SentenceStart = number;

/**
 * Of what is said, about whom, and where: whichever rule found it, so that newer rules never ask twice. Whether somebody
 * is a company or an organization may hang on what the graph knows by now: of the ends only the names count.
 */
export function claimKey({ type, subject, object, stance, qualifiers = {} }: ClaimDraft, sentence: SentenceStart): string {
  const row = relationRow(type);
  const named = [subject, object].map(toName);
  const ends = row.symmetric === true ? named.toSorted() : named;
  const identity = Object.entries(row.qualifiers ?? {})
    .filter(([name, { identity: isIdentity }]) => isIdentity === true && Object.hasOwn(qualifiers, name))
    .map(([name]) => `${name}=${[qualifiers[name]].flat().join(',')}`);
  return `claim/${hashOf([type, ...ends, ...identity, stance, sentence])}`;
} // oxfmt-ignore

export function figureKey(
  { subject, metric, unit, place, population }: FigureDraft,
  sentence: SentenceStart,
  /** Of several of the same measure in one sentence which one. */
  nth = 1,
): string {
  const which = nth === 1 ? [] : [nth];
  return `figure/${hashOf([toName(subject), metric, unit, toName(place ?? ''), population ?? '', sentence, ...which])}`;
}

/** `company/lantern-shipping` -> `lantern-shipping`. */
function toName(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}

function hashOf(parts: readonly (string | number)[]): string {
  return createHash('sha256').update(parts.join('|')).digest('hex').slice(0, 16);
}
