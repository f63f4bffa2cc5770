import type { AnyGrade } from '#contract/grades';

/** A letter or a number of the scale. It has no colour: a grade is somebody's word, and red is for the thread. */
export function GradeMark({ grade }: { grade: AnyGrade | null }) {
  return (
    <span className="grade-mark" data-graded={grade !== null} aria-hidden={grade === null}>
      {grade ?? '–'}
    </span>
  );
}
