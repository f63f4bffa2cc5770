import {
  CREDIBILITIES, RELIABILITIES, weakestOf, type AnyGrade, type Graded,
} from '#contract/grades'; // oxfmt-ignore
import type { Judgement } from '#contract/judgements';
import { count } from './count.ts';
import { toDate } from './days.ts';

/** "B usually reliable", "2 probably true", "not graded". */
export function toGradeLabel(grade: AnyGrade | null): string {
  return grade === null ? 'not graded' : `${grade} ${toGradeWords(grade)}`;
}

export function toGradeWords(grade: AnyGrade): string {
  return typeof grade === 'number' ? CREDIBILITIES[grade].label : RELIABILITIES[grade].label;
}

/** "graded B usually reliable by Zoë". */
export function toGiven({ grade, by }: { grade: AnyGrade; by: string }): string {
  return `graded ${toGradeLabel(grade)} by ${by}`;
}

/** "B2"; a dash stands for the half that nobody has graded. */
export function toGradeCode({ reliability, credibility }: Graded): string {
  if (reliability === null && credibility === null) return 'not graded';
  return `${reliability ?? '–'}${credibility ?? '–'}`;
}

/** "weakest: B2", "weakest: B, claim not graded", "weakest: not graded"; nothing where none of all lines is graded. */
export function toWeakestWords(lines: readonly Graded[], all: readonly Graded[]): string {
  const weakest = weakestOf(lines);
  if (weakest === null || all.every((line) => line.reliability === null && line.credibility === null))
    return '';
  const { reliability, credibility } = weakest;
  if (reliability === null && credibility === null) return 'weakest: not graded';
  if (reliability === null) return `weakest: ${String(credibility)}, source not graded`;
  return `weakest: ${reliability}${credibility === null ? ', claim not graded' : String(credibility)}`;
}

/** The grade that a decision set; undefined for a decision of another kind. */
export function gradeIn(judgement: Judgement): AnyGrade | null | undefined {
  if ('reliability' in judgement) return judgement.reliability;
  return 'credibility' in judgement ? judgement.credibility : undefined;
}

/** What was decided, in a few words. */
export function toDecisionWords(judgement: Judgement): string {
  const grade = gradeIn(judgement);
  if (grade !== undefined) return toGradeLabel(grade);
  if (judgement.kind === 'correct') return toCorrectedWords(judgement.corrections);
  return OTHER_DECISIONS[judgement.kind];
}

function toCorrectedWords(corrections: readonly { to: unknown }[]): string {
  if (corrections.length > 1) return `corrected ${count(corrections.length, 'claim', 'claims')}`;
  return corrections[0]?.to === null ? 'took the correction back' : 'corrected';
}

const OTHER_DECISIONS: Record<Judgement['kind'], string> = {
  grade: 'graded',
  withdraw: 'took the last decision back',
  correct: 'corrected',
  distinct: 'kept apart',
  accept: 'accepted again',
  reject: 'disputed',
  same: 'merged',
  different: 'split again',
  publish: 'put back',
  unpublish: 'taken out',
};

/** The day and the minute, by the clock of whoever reads. */
export function toMoment(at: string): string {
  const moment = new Date(at);
  const two = (part: number) => String(part).padStart(2, '0');
  const day = [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join('-');
  return `${toDate(day)}, ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}
