import { pathProblems } from '#contract/path-problems';
import type { PathQuestion } from '#contract/path-question';
import type { NameOf } from './paths.ts';

type Field = keyof PathQuestion;

/** What is wrong with a field, in words. */
export type Problems = ReadonlyMap<Field, string>;

/** Why a question cannot be asked yet: what is wrong stands at its field, who is missing only beside the button. */
interface Objections {
  readonly wrong: Problems;
  readonly missing: readonly { readonly field: 'from' | 'to'; readonly words: string }[];
}

interface Refused {
  readonly nameOf: NameOf;
  /** What the server found wrong with it, `body.from.0`. */
  readonly refused: readonly { readonly path: string; readonly problem: string }[];
}

export function toObjections(question: PathQuestion, { nameOf, refused }: Refused): Objections {
  const problems = [
    ...pathProblems(question).map(({ path, id, problem }) => ({
      field: fieldOf(path),
      words: `${id === null ? startLarge(problem) : `${nameOf(id)} ${problem}`}.`,
      isMissing: id === null && ['from', 'to'].includes(path) && question[path === 'to' ? 'to' : 'from'].length < 3,
    })),
    ...(question.statuses.length === 0 ? [wrong('statuses', 'Choose at least one status.')] : []),
    ...refused.map(({ path, problem }) => wrong(fieldOf(path.replace(/^body\./, '')), `${startLarge(problem)}.`)),
  ]; // oxfmt-ignore
  const words = new Map<Field, string>();
  for (const { field, words: told, isMissing } of problems)
    if (!isMissing && !words.has(field)) words.set(field, told);
  const missing = problems.flatMap(({ field, words: told, isMissing }) =>
    isMissing && (field === 'from' || field === 'to') ? [{ field, words: told }] : [],
  );
  return { wrong: words, missing };
}

function wrong(field: Field, words: string) {
  return { field, words, isMissing: false };
}

/** `to.1`, `happened.to` */
function fieldOf(path: string): Field {
  return path.split('.')[0] as Field;
}

function startLarge(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
