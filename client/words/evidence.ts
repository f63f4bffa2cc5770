import type { Citation, EvidenceArticle, EvidenceClaim } from '#contract/evidence';
import { toDate, toPeriod } from './days.ts';

type Spoken = Pick<EvidenceClaim, 'voice' | 'speaker' | 'relay' | 'hedged' | 'inferred'>;

/** How a claim stands, in the words an analyst would write beside it. The first is the status. */
export function toStanding(claim: EvidenceClaim): string[] {
  return [toVerdict(claim), ...toVoice(claim)];
}

/** Who speaks, through whom, how surely; and what was inferred, and why. */
export function toVoice({ voice, speaker, relay, hedged, inferred = [] }: Spoken): string[] {
  return [
    voice === 'said' ? `said by ${speaker?.name ?? 'a speaker who is not named'}` : undefined,
    relay === null ? undefined : `relayed by ${relay.name}`,
    hedged === true ? 'told as likely, not as certain' : undefined,
    ...inferred.map(({ what, why }) => `${INFERRED[what]} inferred: ${why.replace(/\.$/, '')}`),
  ].filter((words) => words !== undefined);
}

const INFERRED = { relation: 'the relation is', date: 'the date is', end: 'one end is' } as const;

function toVerdict({ stance, reality, voice }: EvidenceClaim): string {
  if (stance === 'denies') return 'denied';
  if (reality !== 'actual') return reality;
  return voice === 'said' ? 'said' : 'asserted';
}

/** When it happened or held, as far as the text says; `as of` is when the text shows it true, never a beginning. */
export function toWhen(
  claim: Pick<EvidenceClaim, 'from' | 'to' | 'notBefore' | 'notAfter' | 'asOf'>,
): string {
  const { from, to, notBefore, notAfter, asOf } = claim;
  if (from !== undefined || to !== undefined) return toPeriod(`${from ?? ''}/${to ?? ''}`);
  const bounds = [
    notBefore === undefined ? undefined : `not before ${toDate(notBefore)}`,
    notAfter === undefined ? undefined : `not after ${toDate(notAfter)}`,
  ].filter((bound) => bound !== undefined);
  if (bounds.length > 0) return bounds.join(', ');
  return asOf === undefined ? 'no date is given' : `true as of ${toDate(asOf)}`;
}

/** Where it stands: "paragraph 9", "paragraph 3, picture caption". */
export function toPlace({ paragraph, zone }: Pick<Citation, 'paragraph' | 'zone'>): string {
  if (zone === 'body') return `paragraph ${paragraph}`;
  return `paragraph ${paragraph}, ${zone === 'caption' ? 'picture caption' : zone}`;
}

/** One line to paste into a report. */
export function toCitationText(article: EvidenceArticle, at: Pick<Citation, 'paragraph' | 'zone'>): string {
  const where = article.url === undefined ? [] : [article.url];
  return [`“${article.title}”`, article.publisher.name, toPublished(article), toPlace(at), ...where].join(
    ', ',
  );
}

export function toPublished(article: Pick<EvidenceArticle, 'publishedAt' | 'publishedInferred'>): string {
  const day = toDate(article.publishedAt);
  return article.publishedInferred === undefined ? day : `about ${day}`;
}
