import type { Ask } from '../db/database.ts';
import { internalText } from '../db/text.ts';
import { small, type At } from './known.ts';
import type { Plan } from './plan.ts';
import { typesInside, typesRead } from './walk.ts';

interface CommonsOptions {
  ask: Ask;
  plan: Pick<Plan, 'question' | 'ends' | 'letIn'>;
}

/** More are not read line by line. */
const MOST_COMMONS = 100_000;

/**
 * Who is one line from some of both: among them all whom a path may run through, as far as ids, types and bars tell.
 * Null when they are too many.
 */
export async function findCommons(
  { ask, plan: { question, ends, letIn } }: CommonsOptions,
  { near, far }: { near: readonly At[]; far: readonly At[] },
): Promise<At[] | null> {
  const isOfEnds = (actors: readonly At[]) => actors.every((at) => ends.has(at));
  const typesFrom = (actors: readonly At[]) =>
    isOfEnds(actors) ? typesRead(question) : typesInside(question);
  const text = internalText('path-commons', { startTypes: typesFrom(near), endTypes: typesFrom(far) });
  const { rows } = await ask(text, {
    near,
    far,
    types: question.types,
    isOpen: question.hubs.all,
    letIn: [...letIn],
    threshold: question.hubs.threshold,
    most: MOST_COMMONS + 1,
  });
  if (rows.length > MOST_COMMONS) return null;
  return rows.map(([at]) => small(at as At)); // The text returns nothing else.
}
