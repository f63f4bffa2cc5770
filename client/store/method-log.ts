import { STEP_KINDS, type StepKind } from '#contract/step-kinds';
import { kindOf } from '../words/step-kind.ts';
import { foldUndone } from '../words/undone.ts';
import type { Told } from './history.ts';
import { questionsOf } from './replaying.ts';

/** One line of the log. */
export interface LoggedStep {
  /** Its place among all, from 1: the log counts what stands in it, as the method note does. */
  readonly n: number;
  readonly step: Told;
  readonly kind: StepKind;
  /** When it was taken back; null while it stands. */
  readonly undoneAt: string | null;
  /** How many further steps undid and redid it. */
  readonly turns: number;
}

/** What is wanted of the log; no kinds are all kinds. */
export interface LogFilter {
  readonly kinds: ReadonlySet<StepKind>;
  readonly words: string;
}

export const ALL_STEPS: LogFilter = { kinds: new Set(), words: '' };

export function toLog(steps: readonly Told[]): readonly LoggedStep[] {
  return foldUndone(steps).map(({ step, undoneAt, turns }, at) => ({
    n: at + 1,
    step,
    kind: kindOf(step),
    undoneAt,
    turns,
  }));
}

/** All of the words, in whatever case, in what the step says, asked or left out. */
export function filterLog(log: readonly LoggedStep[], { kinds, words }: LogFilter): readonly LoggedStep[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return log.filter((one) => {
    if (kinds.size > 0 && !kinds.has(one.kind)) return false;
    if (wanted.length === 0) return true;
    const text = toText(one);
    return wanted.every((word) => text.includes(word));
  });
}

function toText({ step }: LoggedStep): string {
  const { label, why = '', limits, proof = [] } = step;
  const asked = questionsOf(step).flatMap(({ query }) =>
    query === null ? [] : [query.id, JSON.stringify(query.params)],
  );
  return [label, why, ...asked, ...limits, ...proof].join(' ').toLowerCase();
}

/** How many there are of each kind that there is, in the order of the table. */
export function countKinds(log: readonly LoggedStep[]): ReadonlyMap<StepKind, number> {
  const counts = new Map<StepKind, number>();
  for (const { kind } of log) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

/** "Paths, Queries; with the words “ada”". */
export function toFilterWords({ kinds, words }: LogFilter): string {
  const labels = [...kinds].map((kind) => STEP_KINDS[kind]).join(', ');
  const asked = words.trim() === '' ? '' : `with the words “${words.trim()}”`;
  return [labels, asked].filter(Boolean).join('; ');
}
