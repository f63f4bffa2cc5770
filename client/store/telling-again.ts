import { toTold, type Context } from './context.ts';
import { NO_CHANGE } from './graph.ts';
import type { Answered, Told } from './history.ts';
import { isSame } from './replaying.ts';
import { seenOf } from './seen.ts';

interface Again {
  /** What was asked, in words, and what came of it. */
  readonly question: string;
  readonly ending: string;
  readonly answers: readonly Answered[];
  /** What an answer that found nothing rests on. */
  readonly proof?: readonly string[];
  readonly kind: NonNullable<Told['kind']>;
}

const AGAIN = 'asked again on a reload';

/**
 * A reload asks by itself what the tab had asked: that is told as what it is, and once as long as the answer stays the
 * same. The step that tells it whole, or null where what it rests on is told with that question already.
 */
export function tellAgain(
  { get, tellSeen }: Pick<Context, 'get' | 'tellSeen'>,
  { question, ending, answers, proof, kind }: Again,
): Told | null {
  const { query, found } = toTold('', { change: NO_CHANGE, answers });
  const { journal } = get();
  const last = [...journal, ...seenOf(get())].findLast((one) => isAbout(one, query));
  const isAsBefore = last?.found !== undefined && found !== undefined && isSame(last.found, found);
  const wasAgain = last?.label.startsWith(`${question}, ${AGAIN}`) === true;
  if (isAsBefore && wasAgain) return null;
  const how = isAsBefore ? `${AGAIN}, with the same answer` : AGAIN;
  const told = tellSeen(`${question}, ${how}: ${ending}`, {
    answers,
    kind,
    ...(proof !== undefined && !isAsBefore && { proof }),
  });
  return isAsBefore ? null : told;
}

function isAbout({ query }: Told, asked: Told['query']): boolean {
  return JSON.stringify([query?.id, query?.params]) === JSON.stringify([asked?.id, asked?.params]);
}
