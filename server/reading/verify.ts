import type { Mention, Region, Stretch } from '#contract/article';
import { firstFrom } from './nearest.ts';
import { allowsEnds, relationRow } from '#contract/ontology';
import { ClaimDraft, FigureDraft, type ReadEntity } from '#contract/reading';
import { METRICS, UNITS } from '#contract/vocabulary';
import type { Candidate } from './extractor.ts';
import type { Sentence } from './prepare.ts';

/** Why a candidate cannot be shown. */
export type Fault =
  | 'is not in the form of a claim or figure'
  | 'its words are not in the text at that place'
  | 'its span lies in no single stretch that may carry a claim'
  | 'is about somebody who is not among those the text speaks of'
  | 'neither names nor refers to both of those whom it joins'
  | 'its type does not join such a pair'
  | 'its qualifiers, dates or speaker do not fit together';

export interface Ground {
  readonly text: string;
  /** In the order of the text. */
  readonly regions: readonly Region[];
  readonly sentences: readonly Sentence[];
  readonly entities: ReadonlyMap<string, ReadEntity>;
  /** The mentions of each entity, in the order of the text. */
  readonly mentions: ReadonlyMap<string, readonly Mention[]>;
}

export type Verdict =
  | { readonly ok: true; readonly content: { readonly claim: ClaimDraft } | { readonly figure: FigureDraft } }
  | { readonly ok: false; readonly why: Fault };

/** Behind every extractor: whatever it suggests, only what the text bears out is shown. */
export function verify(candidate: Candidate, ground: Ground): Verdict {
  const content: unknown = candidate.content;
  if (typeof content !== 'object' || content === null)
    return refuse('is not in the form of a claim or figure');
  if ('claim' in content) {
    const parsed = ClaimDraft.safeParse(content.claim);
    if (!parsed.success) return refuse('is not in the form of a claim or figure');
    const why = faultOfSpans(parsed.data.at, candidate.quote, ground) ?? faultOfClaim(parsed.data, ground);
    return why === null ? { ok: true, content: { claim: parsed.data } } : refuse(why);
  }
  const parsed = FigureDraft.safeParse('figure' in content ? content.figure : undefined);
  if (!parsed.success) return refuse('is not in the form of a claim or figure');
  const why = faultOfSpans(parsed.data.at, candidate.quote, ground) ?? faultOfFigure(parsed.data, ground);
  return why === null ? { ok: true, content: { figure: parsed.data } } : refuse(why);
}

const refuse = (why: Fault): Verdict => ({ ok: false, why });

/** The very words stand at the first span; each span lies within sentences of one region. */
function faultOfSpans(at: ClaimDraft['at'], quote: unknown, { text, sentences, regions }: Ground): Fault | null {
  const [first] = at;
  if (first === undefined || typeof quote !== 'string' || text.slice(first.start, first.end) !== quote)
    return 'its words are not in the text at that place';
  for (const { start, end, via, copyOf } of at) {
    if (copyOf !== undefined || start >= end || end > text.length) return 'its words are not in the text at that place';
    const sentence = sentenceAt(sentences, start);
    const last = sentenceAt(sentences, end - 1);
    if (sentence === undefined || last === undefined || sentence.paragraph !== last.paragraph || sentence.zone !== last.zone)
      return 'its span lies in no single stretch that may carry a claim';
    if (via !== undefined && !liesInOne(regions, via))
      return 'its span lies in no single stretch that may carry a claim';
  }
  return null;
} // oxfmt-ignore

/** No two regions overlap. */
function liesInOne(inOrder: readonly Region[], { start, end }: Stretch): boolean {
  const region = inOrder[firstFrom(inOrder, start + 1) - 1];
  return region !== undefined && end <= region.end;
}

/** Sentences stand in the order of the text: found by halves. */
function sentenceAt(sentences: readonly Sentence[], at: number): Sentence | undefined {
  let [low, high] = [0, sentences.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle];
    if (sentence === undefined) return undefined;
    if (at < sentence.start) high = middle - 1;
    else if (at >= sentence.end) low = middle + 1;
    else return sentence;
  }
  return undefined;
}

function faultOfClaim(claim: ClaimDraft, ground: Ground): Fault | null {
  const [subject, object] = [ground.entities.get(claim.subject), ground.entities.get(claim.object)];
  if (subject === undefined || object === undefined || !areKnown(claim, ground)) return 'is about somebody who is not among those the text speaks of';
  const row = relationRow(claim.type);
  if (subject === object || row.derived === true || !allowsEnds(claim.type, subject.type, object.type)) return 'its type does not join such a pair';
  if (!bearsOut(claim, subject, ground) || !bearsOut(claim, object, ground)) return 'neither names nor refers to both of those whom it joins';
  return isSound(claim) ? null : 'its qualifiers, dates or speaker do not fit together';
} // oxfmt-ignore

/** Speakers and entities among the qualifiers. */
function areKnown({ attributedTo, relayedBy, qualifiers = {}, type, occasion }: ClaimDraft, { entities }: Ground): boolean {
  const rows = relationRow(type).qualifiers ?? {};
  const ids = Object.entries(qualifiers).flatMap(([name, value]) => (Object.hasOwn(rows, name) && rows[name]?.kind === 'entity' ? [value].flat().map(String) : []));
  const events = occasion?.startsWith('event/') === true ? [occasion] : [];
  return [attributedTo, relayedBy, ...ids, ...events].every((id) => id === undefined || entities.has(id));
} // oxfmt-ignore

/**
 * Is it named in a span or in its sentence, or does a span refer to where it is named? Who is only implied has no mention;
 * who is unsure must be so by a title, thus in the same text.
 */
function bearsOut({ at, inferred }: ClaimDraft, entity: ReadEntity, { mentions, sentences }: Ground): boolean {
  if (entity.implied === true) return true;
  const own = mentions.get(entity.id) ?? [];
  if (own.length === 0) return false;
  // What is not said but follows may join those whom different sentences name.
  if (inferred?.some(({ what }) => what === 'relation') === true) return true;
  return at.some((span) => {
    const first = sentenceAt(sentences, span.start);
    const last = sentenceAt(sentences, span.end - 1);
    const whole = { start: first?.start ?? span.start, end: last?.end ?? span.end };
    return isNamedIn(own, whole) || (span.via !== undefined && isNamedIn(own, span.via));
  });
} // oxfmt-ignore

/** No mention is longer. */
const LONGEST = 400;

/** Mentions stand in the order of the text. */
function isNamedIn(own: readonly Mention[], { start, end }: Stretch): boolean {
  for (let at = firstFrom(own, start - LONGEST); at < own.length; at += 1) {
    const mention = own[at];
    if (mention === undefined || mention.start >= end) return false;
    if (mention.end > start) return true;
  }
  return false;
}

/** All that publishing would refuse, but for the words of a role, which any text may have. */
function isSound(claim: ClaimDraft): boolean {
  const { type, stance, reality, voice, attributedTo, occasion, roleWords, qualifiers = {} } = claim;
  const row = relationRow(type);
  if (voice === 'stated' && attributedTo !== undefined) return false;
  if (stance === 'denies' && reality === 'alleged') return false;
  if (occasion !== undefined && row.point !== true) return false;
  if (roleWords !== undefined && qualifiers['role'] === undefined) return false;
  if (!areInOrder(claim)) return false;
  for (const [, name = ''] of row.phrase.matchAll(/\{(\w+)\}/g)) if (!Object.hasOwn(qualifiers, name)) return false;
  return Object.entries(qualifiers).every(([name, value]) => {
    const qualifier = row.qualifiers !== undefined && Object.hasOwn(row.qualifiers, name) ? row.qualifiers[name] : undefined;
    if (qualifier === undefined || (qualifier.identity === true && Array.isArray(value))) return false;
    return [value].flat().every((one) => fits(one, qualifier));
  });
} // oxfmt-ignore

function fits(value: string | number, qualifier: NonNullable<ReturnType<typeof relationRow>['qualifiers']>[string]): boolean {
  if (qualifier.kind === 'number') return typeof value === 'number';
  if (qualifier.kind === 'choice') return Object.hasOwn(qualifier.phrases, value);
  if (qualifier.kind === 'role') return typeof value === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value);
  return typeof value === 'string';
} // oxfmt-ignore

type Dates = Pick<ClaimDraft, 'from' | 'to' | 'notBefore' | 'notAfter'>;

/** ISO prefixes stand in the order of time as far as both go. */
function areInOrder({ from, to, notBefore, notAfter }: Dates): boolean {
  const pairs = [[from, to], [notBefore, notAfter], [notBefore, to], [from, notAfter]]; // oxfmt-ignore
  return pairs.every(([early, late]) => {
    if (early === undefined || late === undefined) return true;
    const length = Math.min(early.length, late.length);
    return early.slice(0, length) <= late.slice(0, length);
  });
}

function faultOfFigure(figure: FigureDraft, ground: Ground): Fault | null {
  const subject = ground.entities.get(figure.subject);
  const others = [figure.attributedTo, figure.relayedBy, figure.place];
  if (subject === undefined || others.some((id) => id !== undefined && !ground.entities.has(id))) return 'is about somebody who is not among those the text speaks of';
  if (!bearsOut({ at: figure.at, inferred: figure.inferred } as ClaimDraft, subject, ground)) return 'neither names nor refers to both of those whom it joins';
  const { min, max, rank, minOpen, maxOpen, metric, unit, of } = figure;
  const isMeasured = min !== undefined || max !== undefined || rank !== undefined;
  const isOrdered = min === undefined || max === undefined || min <= max;
  const isOpen = (minOpen !== true || min !== undefined) && (maxOpen !== true || max !== undefined);
  const isNamed = Object.hasOwn(METRICS, metric) && Object.hasOwn(UNITS, unit) && of === undefined;
  const isSpoken = figure.voice === 'said' || figure.attributedTo === undefined;
  return isMeasured && isOrdered && isOpen && isNamed && isSpoken && areInOrder(figure) ? null : 'its qualifiers, dates or speaker do not fit together';
} // oxfmt-ignore
