import { toPhrase, toTail } from '#contract/phrases';
import type { ClaimDraft } from '#contract/reading';

type Said = Pick<ClaimDraft, 'type' | 'qualifiers' | 'stance' | 'reality'>;

const OPENING: Record<ClaimDraft['reality'], string> = {
  actual: '',
  alleged: 'Allegedly ',
  planned: 'As planned, ',
  wanted: 'As wanted, ',
};
const LONGEST = 400;

/** A claim as a sentence of ours: the names that the text has, and the phrase of the type between them. */
export function toSays(claim: Said, { subject, object }: { subject: string; object: string }): string {
  const qualifiers = Object.fromEntries(Object.entries(claim.qualifiers ?? {}).map(([name, value]) => [name, [value].flat()]));
  const tail = toTail({ type: claim.type, qualifiers });
  const sentence = [subject, toPhrase({ type: claim.type, qualifiers }), object, tail].filter(Boolean).join(' ');
  const opening = claim.stance === 'denies' ? 'It is denied that ' : OPENING[claim.reality];
  return shortened(`${opening}${sentence}`);
} // oxfmt-ignore

function shortened(sentence: string): string {
  return sentence.length < LONGEST ? `${sentence}.` : `${sentence.slice(0, LONGEST - 1).trimEnd()}…`;
}
