import type { Memory } from './antecedents.ts';
import type { Frame } from './frames.ts';
import { singular } from './office-words.ts';
import type { Read } from './sentences.ts';

const AROUND = 28;
/** "Neither A nor B met C", "took no part", "rumors that A met C": what is so, nobody says. */
const DOUBTED_BEFORE =
  /\b(?:neither|nor|none of(?: the| these| those)?|no|no one|nobody|nothing|few|rumou?rs?(?: of| that)?|speculation that|denials? that|fears that|hopes that|suggestions? that|the (?:idea|possibility|claim|notion) that)\s+$/iu;
const DOUBTED_WITHIN =
  /\b(?:neither|none of|no longer|no one|nobody|nothing|hardly|barely|almost (?:met|joined|signed)|nearly (?:met|joined|signed)|(?:take|takes|took|taken|taking|play|plays|played|have|has|had) no)\b/iu;

/** Claims of what stands in such words are left to the reader. */
export function isDoubted({ clause, start, end }: Frame, { text, start: from, end: last }: Read): boolean {
  const opens = Math.min(start, clause?.from ?? start);
  const closes = clause === null || clause.to === Infinity ? last : clause.to;
  const reporter = clause?.reporter ?? clause?.governor ?? null;
  const isNobody = (reporter?.agent ?? []).some(({ phrase }) => /^(?:nothing|nobody|no)$/.test(phrase.units[0]?.low ?? ''));
  return isNobody || /^no\b/iu.test(text.slice(opens, end)) || DOUBTED_BEFORE.test(text.slice(Math.max(from, opens - AROUND), opens)) || DOUBTED_WITHIN.test(text.slice(opens, Math.max(end, Math.min(closes, last))));
} // oxfmt-ignore

const TALKS = new Set([
  'talk',
  'discussion',
  'meeting',
  'conversation',
  'side',
  'leader',
  'minister',
  'agenda',
  'they',
  'both',
]);

/** Is it those who met, or a word for their talks, that the verb is about? */
export function areWhoMet(frame: Frame, { met, several }: Memory): boolean {
  const parts = frame.slots.get('agent') ?? [];
  const refs = parts.flatMap((part) => part.refs);
  const known = new Set([...met, ...several].map(({ id }) => id));
  if (refs.length > 0) return refs.some(({ id, type }) => known.has(id) || type === 'Event');
  return parts.some(({ phrase }) => TALKS.has(singular(phrase.units.at(-1)?.low ?? '')));
} // oxfmt-ignore

/** "If Peru signs, Chile will pay": what is promised for a case. */
export function isConditional({ clauses }: Read): boolean {
  return clauses.some(({ leading, opener }) =>
    [leading, opener].some((word) => word === 'if' || word === 'unless'),
  );
}

/** Does one of these nouns, or a measure, stand where the rule wants it? */
export function isNear(nouns: readonly string[], { slots }: Frame): boolean {
  const parts = ['to', 'on', 'under', 'for', 'as'].flatMap((slot) => slots.get(slot) ?? []);
  return parts.some(({ phrase, refs, attached }) => {
    if (refs.some(({ type }) => type === 'Measure')) return true;
    const last = phrase.units.at(-1)?.low ?? '';
    const fits = nouns.includes(phrase.noun) || nouns.some((noun) => last.endsWith(noun));
    // "its list of trusted suppliers" restricts nobody.
    const words = [phrase, ...attached.flatMap(({ series }) => series.parts.map((part) => part.phrase))].flatMap(({ units }) => units.map(({ low }) => low)).join(' ');
    return fits && (!/\blists?$/.test(last) || RESTRICTING.test(words));
  });
} // oxfmt-ignore

const RESTRICTING =
  /sanction|terror|black|entity|export|control|watch|restrict|unreliable|designated|military|gr[ae]y|denied|wanted|trade|drug/;
