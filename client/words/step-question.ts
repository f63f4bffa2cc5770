import type { StepRecord } from '#contract/investigations';
import { PathQuestion } from '#contract/path-question';
import type { QueryHeader } from '#contract/query';
import { toAskedTitle } from './asking.ts';
import { toQuestionWords } from './path-question.ts';
import type { NameOf } from './paths.ts';
import { queryOf } from './shelves.ts';
import { toLostLength, toShortened } from './told-params.ts';

interface StepQuestion {
  readonly words: string;
  /** What no words tell: a Cypher text, or the values of a query that is no longer known. */
  readonly code?: string;
}

/** What a step asked, in words as far as this version has them. */
export function toStepQuestion(
  { id, params }: NonNullable<StepRecord['query']>,
  { queries, nameOf }: { queries: readonly QueryHeader[]; nameOf: NameOf },
): StepQuestion {
  if (id === 'paths') {
    const question = PathQuestion.safeParse(params);
    if (question.success) return { words: toQuestionWords(question.data, nameOf) };
  }
  const { cypher, ...values } = params;
  if (id === 'cypher' && typeof cypher === 'string')
    return {
      words:
        Object.keys(values).length === 0 ? 'A Cypher text' : `A Cypher text with ${JSON.stringify(values)}`,
      code: cypher,
    };
  const header = queryOf(queries, id);
  const isWhole = Object.values(params).every((value) => toLostLength(value) === null);
  if (header !== undefined && isWhole)
    return { words: `${toAskedTitle({ header, params, names: namesIn(params, nameOf) })} (${id})` };
  return { words: header?.title ?? id, code: JSON.stringify(toShortened(params, MOST_TOLD), null, 1) };
}

/** More of a list tells nothing to a reader. */
const MOST_TOLD = 20;

/** Of whatever may be an actor: others are not asked for by name. */
function namesIn(params: NonNullable<StepRecord['query']>['params'], nameOf: NameOf): Record<string, string> {
  const texts = Object.values(params)
    .flat()
    .filter((one) => typeof one === 'string');
  return Object.fromEntries(texts.map((text) => [text, nameOf(text)]));
}
