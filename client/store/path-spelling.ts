import type { PathAnswer } from '#contract/path-answer';
import { PathQuestion, type PathQuestionGiven } from '#contract/path-question';
import { foundInPaths } from './answer-digest.ts';
import type { Answered } from './history.ts';

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

/** As the method note tells of any other question: what differs from the plain one. */
export function toAnswered(question: PathQuestion, answer: PathAnswer): Answered {
  const { limits, milliseconds } = answer;
  return {
    // What is sent as JSON is JSON.
    query: { id: 'paths', text: '', params: toSpelled(question) as Answered['query']['params'] },
    milliseconds: { queue: 0, plan: 0, run: milliseconds },
    limits,
    found: foundInPaths(answer),
  };
}
