import type { Day } from '#contract/days';
import type { GraphEdge } from '#contract/graph';
import { relationRow, STATUSES, type Status } from '#contract/ontology';
import { hasEnded } from '#contract/phrases';
import { isActual } from '#contract/support';
import { count } from './count.ts';

/** The signs beside a status: none of them replaces it. */
export const MARKS = {
  inferred: 'not said, but follows from what is said',
  hedged: 'told as likely or suspected only',
  caption: 'only a picture’s caption says so, which weighs less than the text',
  contested: 'another speaker denies it',
  ended: 'over as of the day shown in the header',
  derived: 'stands for other lines, which say it piece by piece',
} as const;
export type Mark = keyof typeof MARKS;
export const MARK_NAMES = Object.keys(MARKS) as readonly Mark[];
/** Those that a line wears on the canvas, so that its legend must explain them. */
export const DRAWN_MARKS: readonly Mark[] = MARK_NAMES.filter((mark) => mark !== 'derived');

export function marksOf(edge: GraphEdge, asOf: Day | null): Mark[] {
  const has: Record<Mark, boolean> = {
    inferred: edge.inferred,
    hedged: edge.hedged,
    caption: edge.caption,
    contested: edge.contested,
    ended: hasEnded(edge, asOf),
    derived: edge.derivedFrom.length > 0,
  };
  return MARK_NAMES.filter((mark) => has[mark]);
}

/** "alleged, inferred": status first, then its marks. */
export function toStatusWords(edge: GraphEdge, asOf: Day | null): string {
  return [STATUSES[edge.status].label, ...marksOf(edge, asOf)].join(', ');
}

/** Beside what the database says otherwise today. */
export const KEPT_OTHERWISE = 'kept otherwise';

/** "alleged, inferred, kept otherwise": the same of a line on a canvas that was kept. */
export function toStandingWords(
  edge: GraphEdge,
  { asOf, absent }: { asOf: Day | null; absent: { otherwise: ReadonlyMap<string, unknown> } },
): string {
  const words = toStatusWords(edge, asOf);
  return absent.otherwise.has(edge.key) ? `${words}, ${KEPT_OTHERWISE}` : words;
}

/** What stands before its days, where it is no fact; a fact happened, or held for a time. */
const WHEN: Readonly<Partial<Record<Status, string>>> = {
  alleged: 'Alleged for',
  planned: 'Planned for',
  wanted: 'Wanted for',
  denied: 'Denied for',
};

export function toWhenTitle({ status, type }: Pick<GraphEdge, 'status' | 'type'>): string {
  return WHEN[status] ?? (relationRow(type).point === true ? 'Happened' : 'Held');
}

/** "1 story, 2 voices". */
export function toSupport({ stories, voices }: { stories: number; voices: number }): string {
  return `${count(stories, 'story', 'stories')}, ${count(voices, 'voice', 'voices')}`;
}

/** "alleged, inferred: ", where the bare sentence would tell as a fact what is none. */
export function toCaution({ status, inferred, hedged }: GraphEdge): string {
  const words = [
    isActual(status) ? '' : STATUSES[status].label,
    inferred ? 'inferred' : '',
    hedged ? 'hedged' : '',
  ];
  const told = words.filter(Boolean).join(', ');
  return told === '' ? '' : `${told}: `;
}
