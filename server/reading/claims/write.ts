import type { Stretch } from '#contract/article';
import type { ClaimDraft, ReadEntity } from '#contract/reading';
import { relationRow } from '#contract/ontology';
import type { Told } from '../dates.ts';
import type { Candidate } from '../extractor.ts';
import type { Prepared } from '../prepare.ts';
import { toSays } from '../says.ts';
import type { Found, Inferred } from './found.ts';
import { firstFrom } from '../nearest.ts';
import type { Speech } from './speech.ts';

interface Around {
  readonly article: Prepared;
  readonly names: ReadonlyMap<string, ReadEntity>;
  readonly idOf: (id: string) => string;
  readonly quotes: readonly Stretch[];
  readonly speech: readonly Speech[];
}

/** A claim as it is written down, in the form in which articles are published. */
export function toCandidate(found: Found & { readonly paragraph: number }, around: Around): Candidate | null {
  const { article, names, idOf } = around;
  const [subject, object] = [idOf(found.subject.id), idOf(found.object.id)];
  const via = found.subject.via ?? found.object.via;
  const { stance, reality } = stanceOf(found);
  const inferred = inferredOf(found);
  const qualifiers = Object.fromEntries(Object.entries(found.qualifiers ?? {}).map(([name, value]) => [name, idOf(value)]));
  const claim: ClaimDraft = {
    subject,
    type: found.type,
    object,
    stance,
    reality,
    ...(found.hedged === true ? { hedged: true as const } : {}),
    ...(inferred.length > 0 ? { inferred } : {}),
    ...voiceOf(found, around),
    says: '',
    at: [{ start: found.start, end: found.end, ...(via === undefined ? {} : { via }) }],
    ...datesOf(found),
    ...(Object.keys(qualifiers).length > 0 ? { qualifiers } : {}),
    ...(found.roleWords === undefined ? {} : { roleWords: found.roleWords }),
  };
  const says = toSays(claim, { subject: names.get(subject)?.name ?? '', object: names.get(object)?.name ?? '' });
  return { rule: found.rule, content: { claim: { ...claim, says } }, quote: article.text.slice(found.start, found.end) };
} // oxfmt-ignore

/** An allegation is denied by denying that it is so. */
function stanceOf({ denies, reality }: Found): Pick<ClaimDraft, 'stance' | 'reality'> {
  if (denies === true)
    return { stance: 'denies', reality: reality === 'alleged' ? 'actual' : (reality ?? 'actual') };
  return { stance: 'asserts', reality: reality ?? 'actual' };
}

function voiceOf({ start, speakers, paragraph, type }: Found & { readonly paragraph: number }, { quotes, speech, idOf }: Around): Pick<ClaimDraft, 'voice' | 'attributedTo'> {
  const [reported] = speakers ?? [];
  if (reported !== undefined) return { voice: 'said', attributedTo: idOf(reported.id) };
  const quote = quotes[firstFrom(quotes, start + 1) - 1];
  if (quote === undefined || start >= quote.end) return { voice: 'stated' };
  // An office stands as a title before a name, whoever uses it.
  if (type === 'HOLDS_POSITION') return { voice: 'stated' };
  const next = firstFrom(speech, start);
  const near = speech.slice(Math.max(0, next - 1), next + 1).filter((one) => one.paragraph === paragraph);
  const [said] = near.toSorted((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start));
  return said === undefined ? { voice: 'said' } : { voice: 'said', attributedTo: idOf(said.speaker.id) };
} // oxfmt-ignore

function inferredOf({ follows, told }: Found): Inferred[] {
  const relation: Inferred[] = follows === undefined ? [] : [{ what: 'relation', why: follows }];
  return told?.inferred === undefined ? relation : [...relation, { what: 'date', why: told.inferred }];
}

/** A point happened on a day; of a state the day is when it began, unless a span of time is told. */
function datesOf({ told, type }: Found): Partial<ClaimDraft> {
  if (told === undefined) return {};
  return { ...boundsOf(told, relationRow(type).point === true), precision: told.precision };
}

function boundsOf({ from, to, notBefore, notAfter }: Told, isPoint: boolean): Partial<ClaimDraft> {
  const bounds = {
    ...(notBefore === undefined ? {} : { notBefore }),
    ...(notAfter === undefined ? {} : { notAfter }),
  };
  if (from === undefined) return bounds;
  const ends = to !== undefined && (isPoint || from !== to);
  return { ...bounds, from, ...(ends ? { to } : {}) };
}
