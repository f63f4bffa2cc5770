import type { GraphEdge } from '#contract/graph';
import type { ClaimDraft, FigureDraft, RuleMeasure } from '#contract/reading';
import { REVIEW_STATES, type ReviewRow, type ReviewStep } from '#contract/review';
import { statusOf } from '#contract/support';
import { toCapital } from './capital.ts';
import { toClause } from './clause.ts';
import { count, digits } from './count.ts';
import { toDate } from './days.ts';
import { toVoice } from './evidence.ts';
import { toFigureClause, toFigureTime } from './figures.ts';

/** By local id, what somebody in the text is called. */
export type NameOf = (id: string) => string;

/** A draft as the line that it would be: the words of lines are said once, wherever they come from. */
function toLine(draft: ClaimDraft): GraphEdge {
  const { from, to, notBefore, notAfter, asOf, qualifiers = {}, inferred = [] } = draft;
  const told = from === undefined && to === undefined ? [] : [`${from ?? ''}/${to ?? ''}`];
  const bounds =
    notBefore === undefined && notAfter === undefined ? [] : [`${notBefore ?? ''}/${notAfter ?? ''}`];
  return {
    key: '', type: draft.type, from: draft.subject, to: draft.object, status: statusOf(draft),
    inferred: inferred.some(({ what }) => what !== 'date'), hedged: draft.hedged === true, caption: false, contested: false,
    periods: told.length > 0 ? told : bounds, certain: told,
    firstDay: null, lastDay: null, knownDays: told.length > 0, dateInferred: inferred.some(({ what }) => what === 'date'),
    shownOn: asOf === undefined ? [] : [asOf],
    reportedFirst: 0, reportedLast: 0, stories: 1, voices: 1, reliability: null, credibility: null, neededReliability: null, neededCredibility: null,
    occasion: null, derivedFrom: [],
    qualifiers: Object.fromEntries(Object.entries(qualifiers).map(([name, value]) => [name, Array.isArray(value) ? value : [value]])),
  }; // oxfmt-ignore
}

export interface DraftSentence {
  readonly subject: string;
  readonly verb: string;
  readonly object: string;
  readonly rest: string;
  readonly isDenied: boolean;
}

/** "Ada" "allegedly met" "Ben" "on 14 April 2023, according to Lin". */
export function toDraftSentence(draft: ClaimDraft, nameOf: NameOf): DraftSentence {
  const speaker = draft.voice === 'said' ? draft.attributedTo : undefined;
  const speakers = speaker === undefined ? [] : [{ id: speaker, name: nameOf(speaker) }];
  const relays =
    draft.relayedBy === undefined ? [] : [{ id: draft.relayedBy, name: nameOf(draft.relayedBy) }];
  const clause = toClause(toLine(draft), { turned: false, speakers, relays, asOf: null, isPlural: false });
  return {
    subject: nameOf(draft.subject),
    verb: clause.verb,
    object: nameOf(draft.object),
    rest: clause.rest,
    isDenied: clause.isDenied,
  };
}

/** The same in one: "Ada met Ben on 14 April 2023". */
export function toDraftWords(draft: ClaimDraft, nameOf: NameOf): string {
  const { subject, verb, object, rest, isDenied } = toDraftSentence(draft, nameOf);
  return `${isDenied ? 'Denied: ' : ''}${subject} ${verb} ${object}${rest}`;
}

/** Our own sentence for a claim that was made here. */
export function toSays(draft: ClaimDraft, nameOf: NameOf): string {
  return `${toDraftWords(draft, nameOf)}.`.slice(0, 400);
}

/** "Harbour Office, seizures: 40 kilograms, as of June 2023": a figure in one line. */
export function toFigureLine(draft: FigureDraft, nameOf: NameOf): string {
  return `${nameOf(draft.subject)}${toFigureClause(draft, nameOf)}, ${toFigureTime(draft)}`;
}

/** "A figure, said by Lin", then how surely it is told and what was inferred: the first is its standing. */
export function toFigureStanding(draft: FigureDraft, nameOf: NameOf): [string, ...string[]] {
  const named = (id: string | undefined) => (id === undefined ? null : { id, name: nameOf(id) });
  const marks = toVoice({ ...draft, speaker: named(draft.attributedTo), relay: named(draft.relayedBy) });
  const isSaid = draft.voice === 'said';
  const [said = 'said'] = isSaid ? marks : [];
  return [isSaid ? `A figure, ${said}` : 'A figure, asserted by the article', ...marks.slice(isSaid ? 1 : 0)];
}

export type DraftItem =
  | { readonly of: 'claim'; readonly content: ClaimDraft }
  | { readonly of: 'figure'; readonly content: FigureDraft };

/** One suggestion in one line, under the names that the reviewer has given. */
export function toItemWords(item: DraftItem, nameOf: NameOf): string {
  return item.of === 'claim' ? toDraftWords(item.content, nameOf) : toFigureLine(item.content, nameOf);
}

/** "9 of 10 right on labelled texts": measured, or said that it is not. */
export function toPrecision(measure: RuleMeasure | undefined): string {
  if (measure === undefined || measure.of === 0)
    return 'not measured yet: it suggested nothing in labelled texts';
  return `${digits(measure.right)} of ${digits(measure.of)} right on labelled texts`;
}

/** "12 of 31 decided". */
export function toProgress({ decided, of }: { decided: number; of: number }): string {
  return of === 0 ? 'nothing suggested' : `${digits(decided)} of ${digits(of)} decided`;
}

/** "The Gazette · 14 April 2023", what is not known left out. */
export function toAboutWords({ publisher, publishedAt }: ReviewRow['about']): string {
  return [
    publisher ?? 'publisher not known',
    publishedAt === null ? 'date not known' : toDate(publishedAt),
  ].join(' · ');
}

export function toRowTitle({ about, fileName }: Pick<ReviewRow, 'about' | 'fileName'>): string {
  return about.title ?? fileName ?? 'A text without a title';
}

/** "under review · 3 accepted, 1 rejected". */
export function toRowState({ state, accepted, rejected, passage }: ReviewRow): string {
  const kind = passage ? 'a passage, ' : '';
  return `${kind}${REVIEW_STATES[state]} · ${digits(accepted)} accepted, ${digits(rejected)} rejected`;
}

/** What a step does, for whoever reads that somebody else took it, or that it is not sent. */
export function toStepWords(step: ReviewStep): string {
  const words: {
    readonly [Kind in ReviewStep['kind']]: (one: Extract<ReviewStep, { kind: Kind }>) => string;
  } = {
    about: () => 'said what article it is',
    zone: ({ regions }) => `set the zone of ${count(regions.length, 'passage', 'passages')}`,
    entity: ({ entity: { entity, as } }) =>
      as === null
        ? `changed ${entity.name}`
        : as === 'new'
          ? `made ${entity.name} somebody new`
          : `matched ${entity.name}`,
    different: () => 'told two of a name apart',
    accept: ({ claims, figures }) => `accepted ${toTally(claims.length, figures.length)}`,
    reject: ({ keys }) => `rejected ${count(keys.length, 'suggestion', 'suggestions')}`,
    reopen: ({ keys }) => `opened ${count(keys.length, 'suggestion', 'suggestions')} again`,
    story: ({ same }) => (same ? 'called it a copy of another article' : 'called it a story of its own'),
    undo: () => 'took a step back',
  };
  // The kind picks the row that takes just this step.
  return (words[step.kind] as (one: ReviewStep) => string)(step);
}

function toTally(claims: number, figures: number): string {
  const parts = [
    ...(claims > 0 ? [count(claims, 'claim', 'claims')] : []),
    ...(figures > 0 ? [count(figures, 'figure', 'figures')] : []),
  ];
  return parts.length === 0 ? 'nothing' : parts.join(' and ');
}

/** "Accepted: Ada met Ben". */
export function toDecidedWords(what: 'accepted' | 'rejected', says: string): string {
  return `${toCapital(what)}: ${says}`;
}

/** "1.4 MB", "12 KB". */
export function toSize(bytes: number): string {
  if (bytes >= 1_000_000) return `${(bytes / 1_000_000).toFixed(1)} MB`;
  return bytes >= 1_000 ? `${Math.round(bytes / 1_000)} KB` : count(bytes, 'byte', 'bytes');
}
