import {
  gradeRank,
  type AnyGrade,
  type Credibility,
  type Graded,
  type Needed,
  type Reliability,
} from '#contract/grades';

/** Which lines are shown by the grades of what they rest on; null asks nothing of that half of the scale. */
export interface SourceFilter {
  readonly reliability: Reliability | null;
  readonly credibility: Credibility | null;
  /** Lines that nobody has graded are shown too. */
  readonly ungraded: boolean;
}

export function asksNothing({ reliability, credibility }: SourceFilter): boolean {
  return reliability === null && credibility === null;
}

/** A line stays as long as one source and one claim are let through, whatever else carries it. */
export function passes(line: Graded & Needed, filter: SourceFilter): boolean {
  if (filter.ungraded) {
    return (
      reaches(filter.reliability, line.neededReliability) &&
      reaches(filter.credibility, line.neededCredibility)
    );
  }
  return (
    (filter.reliability === null || isGiven(line.reliability, filter.reliability)) &&
    (filter.credibility === null || isGiven(line.credibility, filter.credibility))
  );
}

/** Is it graded worse than is asked for, and let through by something that nobody graded? */
export function staysUngraded(line: Graded & Needed, filter: SourceFilter): boolean {
  return (
    passes(line, filter) &&
    (isWorse(line.reliability, filter.reliability) || isWorse(line.credibility, filter.credibility))
  );
}

function isWorse(grade: AnyGrade | null, bound: AnyGrade | null): boolean {
  return grade !== null && bound !== null && !isGiven(grade, bound);
}

function reaches(bound: AnyGrade | null, needed: AnyGrade | null): boolean {
  return bound === null || needed === null || gradeRank(needed) <= gradeRank(bound);
}

function isGiven(grade: AnyGrade | null, bound: AnyGrade): boolean {
  return grade !== null && gradeRank(grade) <= gradeRank(bound);
}
