import type { GraphEdge } from '#contract/graph';
import { groupBy } from '../articles/group-by.ts';
import { textIn } from '../articles/text-in.ts';
import type { Db } from '../db/run.ts';
import { internalText } from '../db/text.ts';
import type { Joined } from './elements.ts';

type Ends = Pick<GraphEdge, 'from' | 'to'>;

/** By its ends, the figures that name both ends of a relation: of one of them, in or by the other. */
export async function figuresOfPairs(
  relations: readonly Pick<Joined, 'edge'>[],
  { db, counted }: { db: Db; counted: ReadonlyMap<string, number> },
): Promise<(edge: Ends) => string[]> {
  const ends = [...new Set(relations.flatMap(({ edge }) => [edge.from, edge.to]))];
  const subjects = ends.filter((id) => counted.has(id));
  if (subjects.length === 0) return () => [];
  const rows = await db.records(internalText('figures-of-pairs'), { subjects, ends });
  const bySubject = groupBy(rows, (row) => textIn(row, 'subject'));
  const naming = (subject: string, other: string) =>
    (bySubject.get(subject) ?? [])
      .filter(({ others }) => Array.isArray(others) && others.includes(other))
      .map((row) => textIn(row, 'id'));
  return ({ from, to }) => [...naming(from, to), ...naming(to, from)].toSorted();
}
