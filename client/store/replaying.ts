import { PathQuestion } from '#contract/path-question';
import type { Found } from '#contract/step-kinds';
import type { QueryParam } from '#contract/query';
import type { Difference } from '../words/replayed.ts';
import { toLostLength } from '../words/told-params.ts';
import { digits } from '../words/count.ts';
import type { Told } from './history.ts';

/** How a step can be asked again; or why it cannot. */
export type Askable =
  | { readonly by: 'query'; readonly id: string; readonly params: Params }
  | { readonly by: 'paths'; readonly question: PathQuestion }
  | {
      readonly by: 'cypher';
      readonly text: string;
      readonly params: Params;
      readonly declared: readonly QueryParam[];
    }
  | { readonly by: 'nothing'; readonly why: string };

type Params = NonNullable<Told['query']>['params'];

/** One of the questions of a step, with what its answer had. */
export type ToldQuestion = Pick<Told, 'query' | 'found'>;

export function questionsOf({ query, found, further = [] }: Told): readonly ToldQuestion[] {
  return [{ query, ...(found !== undefined && { found }) }, ...further];
}

export const ASKED_NOTHING = 'nothing was asked in this step';

export function toAskable({ query }: Pick<Told, 'query'>): Askable {
  if (query === null) return { by: 'nothing', why: ASKED_NOTHING };
  const { id, params, declared = [] } = query;
  const lost = Object.values(params).flatMap((value) => toLostLength(value) ?? []);
  if (lost.length > 0)
    return { by: 'nothing', why: `its list of ${lost.map(digits).join(' and of ')} was not kept` };
  if (id === 'paths') {
    const question = PathQuestion.safeParse(params);
    if (!question.success) return { by: 'nothing', why: 'this version does not know a part of its question' };
    return { by: 'paths', question: question.data };
  }
  if (id !== 'cypher') return { by: 'query', id, params };
  const { cypher, ...values } = params;
  if (typeof cypher !== 'string') return { by: 'nothing', why: 'its Cypher text was not kept' };
  return { by: 'cypher', text: cypher, params: values, declared };
}

export function isSame(then: Found, now: Found): boolean {
  return then.digest === now.digest && then.rows === now.rows && then.ending === now.ending;
}

/** By name; null where one of the two was too large to keep its elements. */
export function differenceOf(then: Found, now: Found): Difference | null {
  if (then.elements === undefined || now.elements === undefined) return null;
  const [was, is] = [then.elements, now.elements];
  const [wasKeys, isKeys] = [Object.keys(was.relations), Object.keys(is.relations)];
  return {
    cameActors: without(is.actors, was.actors),
    wentActors: without(was.actors, is.actors),
    cameRelations: without(isKeys, wasKeys),
    wentRelations: without(wasKeys, isKeys),
    turned: isKeys.flatMap((key) => {
      const [before, after] = [was.relations[key], is.relations[key]];
      if (before === undefined || after === undefined || before === after) return [];
      return [{ key, was: before, is: after }];
    }),
  };
}

function without(all: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others);
  return all.filter((one) => !known.has(one));
}
