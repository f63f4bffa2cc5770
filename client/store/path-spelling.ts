import { PathQuestion, type PathQuestionGiven } from '#contract/path-question';

/** All that can be asked, as it is asked by whoever chooses two actors and no more. */
export const PLAIN_QUESTION: PathQuestion = { ...PathQuestion.parse({ from: ['person/nobody'] }), from: [] };

/** Only what differs from the plain question: it is sent, told and spelled so. */
export function toSpelled(question: PathQuestion): PathQuestionGiven & { from: string[] } {
  const names = Object.keys(question) as (keyof PathQuestion)[];
  const differing = names.filter((name) => name !== 'from' && !isSame(question[name], PLAIN_QUESTION[name]));
  return { from: question.from, ...pick(question, differing) };
}

function pick<T extends object>(whole: T, names: readonly (keyof T)[]): Partial<T> {
  return Object.fromEntries(names.map((name) => [name, whole[name]])) as Partial<T>;
}

/** Both are made by one schema: their fields stand in one order. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
