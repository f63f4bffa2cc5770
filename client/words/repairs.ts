import type { CorrectedBefore, EvidenceClaim } from '#contract/evidence';
import type { GivenRepair, Judgement, Repair } from '#contract/judgements';
import type { GraphEdge } from '#contract/graph';
import { RELATION_TYPES, STATUSES, type RelationType } from '#contract/ontology';
import { LINE_CHANGES, type LineChange, type RepairedLine, type RepairPreview } from '#contract/repairs';
import { statusOf } from '#contract/support';
import { count } from './count.ts';
import { toWhen } from './evidence.ts';
import { toMoment } from './grades.ts';

/** What an analyst can do about a published fact: `uncorrect` is a correction to what was entered. */
export type RepairKind = Repair['kind'] | 'uncorrect';

interface RepairWords {
  /** On the button that opens the form. */
  readonly opens: string;
  /** Above the form. */
  readonly title: string;
  /** On the button that decides. */
  readonly does: string;
  /** What it means for what is drawn. */
  readonly means: string;
}

export const REPAIRS: Readonly<Record<RepairKind, RepairWords>> = {
  reject: {
    opens: 'Dispute', title: 'Dispute this claim', does: 'Dispute the claim',
    means: 'It carries no line any more. It stays in the article, with your reason.',
  },
  accept: {
    opens: 'Accept again', title: 'Accept this claim again', does: 'Accept the claim',
    means: 'It counts again wherever it did.',
  },
  correct: {
    opens: 'Correct …', title: 'Correct this claim', does: 'Correct the claim',
    means: 'It is read as you say from now on. What it said before stays beside it, with your reason.',
  },
  uncorrect: {
    opens: 'Take the correction back', title: 'Take the correction back', does: 'Take it back',
    means: 'The claim reads as it was entered.',
  },
  same: {
    opens: 'Merge with …', title: 'Merge with another', does: 'Merge them',
    means: 'All that is told of this one is told of the other from now on. A split brings it back.',
  },
  different: {
    opens: 'Split …', title: 'Split off what was merged', does: 'Split it off',
    means: 'It stands alone again, with all that is told of it.',
  },
  distinct: {
    opens: 'Not the same as …', title: 'Not the same as another', does: 'Keep them apart',
    means: 'Nobody can merge the two until this is taken back.',
  },
  give: {
    opens: 'Give its claims to …', title: 'Give the claims of one article to another', does: 'Give the claims',
    means: 'What that article says of this one, it says of the other from now on.',
  },
}; // oxfmt-ignore

const CHANGES: Readonly<Record<LineChange, readonly [one: string, many: string]>> = {
  new: ['line comes', 'lines come'],
  gone: ['line goes', 'lines go'],
  moved: ['line moves to another actor', 'lines move to another actor'],
  contested: ['line is contested then', 'lines are contested then'],
  ended: ['line has ended then', 'lines have ended then'],
  strengthened: ['line is told more firmly or by more', 'lines are told more firmly or by more'],
  weakened: ['line is told less firmly or by fewer', 'lines are told less firmly or by fewer'],
  changed: ['line is told otherwise', 'lines are told otherwise'],
};

export function toChangeTitle(what: LineChange, n: number): string {
  return count(n, ...CHANGES[what]);
}

/** "1 line goes, 2 lines come." */
export function toSummary({ counts, merged, split, claims, left }: RepairPreview): string {
  const lines = LINE_CHANGES.filter((what) => counts[what] > 0).map((what) => toChangeTitle(what, counts[what]));
  const told = [
    claims === 0 ? '' : `${count(claims, 'claim reads', 'claims read')} otherwise`,
    ...lines,
    merged.length === 0 ? '' : count(merged.length, 'actor becomes another', 'actors become others'),
    split.length === 0 ? '' : count(split.length, 'actor stands alone again', 'actors stand alone again'),
    left.length === 0 ? '' : `${count(left.length, 'claim stays', 'claims stay')} as it is`,
  ].filter(Boolean);
  const isSilent = lines.length + merged.length + split.length === 0;
  return `${told.join(', ')}${told.length > 0 ? '. ' : ''}${isSilent ? 'No line changes.' : ''}`.trim();
} // oxfmt-ignore

/** "asserted → planned, 2 voices → 1 voice". */
export function toStandingChange({ before, after }: RepairedLine): string {
  const [was, is] = [before, after].map((edge) => (edge === null ? [] : standingOf(edge)));
  const told = (was ?? []).join(', ');
  const now = (is ?? []).join(', ');
  if (told === '' || now === '' || told === now) return now === '' ? told : now;
  return `${told} → ${now}`;
}

function standingOf({ status, contested, inferred, hedged, voices, stories }: GraphEdge): string[] {
  return [
    STATUSES[status].label,
    contested ? 'contested' : '',
    inferred ? 'inferred' : '',
    hedged ? 'told as likely' : '',
    count(voices, 'voice', 'voices'),
    count(stories, 'story', 'stories'),
  ].filter(Boolean);
}

/** "Disputed by Carol, 3 May 2026, 10:20: the register says otherwise". */
export function toGivenWords(what: string, { by, why, at }: GivenRepair): string {
  return `${what} by ${by} (stated, not verified), ${toMoment(at)}: ${why}`;
}

/** Whom or what it was about: "person/ada into person/ada-quill". */
export function toDecided(judgement: Judgement): string {
  if (judgement.kind === 'same') return `${judgement.from} into ${judgement.into}`;
  if (judgement.kind === 'different') return `${judgement.from} from ${judgement.into}`;
  if (judgement.kind === 'distinct') return `${judgement.a} and ${judgement.b}`;
  if (judgement.kind === 'correct') return judgement.corrections.length > 1 ? '' : (judgement.corrections[0]?.claim ?? '');
  if (judgement.kind === 'withdraw') return judgement.judgement;
  if ('claim' in judgement) return judgement.claim;
  return '';
} // oxfmt-ignore

/** What of a claim was another before it was corrected, each as it was. */
export function toBefore(claim: Now, { was }: Pick<CorrectedBefore, 'was'>): string[] {
  const told: [what: string, before: string, now: string][] = [
    ['', `“${was.says}”`, `“${claim.says}”`],
    ['from', was.subjectName, claim.subjectName],
    ['to', was.objectName, claim.objectName],
    ['relation', phraseOf(was.type), phraseOf(claim.type)],
    ['status', STATUSES[statusOf(was)].label, STATUSES[statusOf(claim)].label],
    ['speaker', was.speakerName ?? 'none', claim.speaker?.name ?? 'none'],
    ['when', toWhen(was), toWhen(claim)],
    ['told as likely', was.hedged === true ? 'yes' : 'no', claim.hedged === true ? 'yes' : 'no'],
    ['beside it', toQualifierWords(was), toQualifierWords(claim)],
  ];
  return told
    .filter(([, before, now]) => before !== now)
    .map(([what, before]) => (what === '' ? before : `${what}: ${before}`));
}

type Now = Pick<
  EvidenceClaim,
  'says' | 'subjectName' | 'objectName' | 'type' | 'stance' | 'voice' | 'reality' | 'speaker' | 'hedged' | 'qualifiers'
> &
  Parameters<typeof toWhen>[0]; // oxfmt-ignore

function phraseOf(type: RelationType): string {
  return RELATION_TYPES[type].plural;
}

function toQualifierWords({ qualifiers = {} }: Pick<EvidenceClaim, 'qualifiers'>): string {
  const words = Object.entries(qualifiers).map(([name, value]) => `${name} ${[value].flat().join(' and ')}`);
  return words.length === 0 ? 'nothing' : words.join(', ');
}
