import type { GraphEdge } from '../../../server/contract/graph.ts';
import { STATUS_ORDER } from '../../../server/contract/ontology.ts';
import type { FoundPath, TimesMeet } from '../../../server/contract/path-answer.ts';
import type { Asked } from './told-graph.ts';
import { walkable } from './may-walk.ts';
import { canFollow, placesInTime, someMeet, timesOf, toldTimesOf } from './times.ts';
import { isLetIn } from './ways.ts';

/** A path with what it is ranked by. */
export interface RankedPath {
  readonly path: FoundPath;
  readonly weakest: GraphEdge;
}

/** The path along these actors by the best lines that go together; null when none do. */
export function toPath(asked: Asked, way: readonly string[]): RankedPath | null {
  const offered = way.slice(1).map((to, at) => walkable(asked, way[at] ?? '', to));
  const choices = allChoices(offered).filter((chosen) => goTogether(asked, way, chosen));
  const told = choices.toSorted(byWorth)[0];
  if (told === undefined) return null;
  const weakest = weakestOf(told);
  const steps = told.map((line, at) => {
    const parallel = (offered[at] ?? []).filter(({ key }) => key !== line.key).toSorted(byStrengthAndKey);
    const all = asked.between(way[at] ?? '', way[at + 1] ?? '').length;
    return { line: line.key, parallel: parallel.map(({ key }) => key), others: all - 1 - parallel.length };
  });
  const meets = told.slice(1).map((line, at) => meet(told[at] ?? line, line));
  const degree = Math.max(0, ...way.slice(1, -1).map((id) => asked.entity(id).degree));
  const asWeak = told.filter((line) => byStrength(line, weakest) === 0).map(({ key }) => key);
  return { path: { nodes: [...way], steps, meets, weakest: asWeak, degree }, weakest };
}

/** One line of each step, in every combination. */
function allChoices(offered: readonly GraphEdge[][]): GraphEdge[][] {
  let choices: GraphEdge[][] = [[]];
  for (const lines of offered)
    choices = choices.flatMap((chosen) => lines.map((line) => chosen.concat(line)));
  return choices;
}

function goTogether(asked: Asked, way: readonly string[], chosen: readonly GraphEdge[]): boolean {
  const { question, heeds } = asked;
  const viaAuthority = way.slice(1, -1).some((id, at) => {
    const isFree = asked.ends.has(id) || isLetIn(asked, id);
    return !isFree && chosen.slice(at, at + 2).every((line) => isAuthorityOf(line, id));
  });
  const keys = chosen.map(({ key }) => key);
  const isTwice = chosen.some(({ derivedFrom }) => derivedFrom.some((key) => keys.includes(key)));
  if (heeds('authority') && viaAuthority) return false;
  if (heeds('derived') && isTwice) return false;
  return !heeds('order') || question.mode !== 'in-time' || areInOrder(chosen);
}

function isAuthorityOf({ type, from, to }: GraphEdge, id: string): boolean {
  if (['SANCTIONED', 'CHARGED', 'ARRESTED'].includes(type)) return from === id;
  return ['IMPOSED_BY', 'FILED_BY'].includes(type) && to === id;
}

/** Some time of each line, in every combination, until one goes from the first to the last; any day fits what is not dated. */
function areInOrder(chosen: readonly GraphEdge[]): boolean {
  const dated = chosen.map(placesInTime).filter((times) => times.length > 0);
  let courses: ReturnType<typeof timesOf>[] = [[]];
  for (const times of dated) courses = courses.flatMap((course) => times.map((time) => course.concat(time)));
  return courses.some(canFollow);
}

/** They overlap where the texts tell so of both, and are apart only where nothing that the texts allow would do. */
function meet(one: GraphEdge, other: GraphEdge): TimesMeet {
  if (someMeet(toldTimesOf(one), toldTimesOf(other))) return 'overlap';
  const [ofOne, ofOther] = [timesOf(one), timesOf(other)];
  if (ofOne.length === 0 || ofOther.length === 0) return 'not known';
  return someMeet(ofOne, ofOther) ? 'not known' : 'apart';
}

/** The weakest line decides, then the first step that differs. */
function byWorth(one: readonly GraphEdge[], other: readonly GraphEdge[]): number {
  const steps = one.map((line, at) => byStrengthAndKey(line, other[at] ?? line));
  return byStrength(weakestOf(one), weakestOf(other)) || (steps.find((order) => order !== 0) ?? 0);
}

function weakestOf(lines: readonly GraphEdge[]): GraphEdge {
  const [first, ...others] = lines;
  if (first === undefined) throw new Error('a path has a line');
  let weakest = first;
  for (const line of others) if (byStrength(line, weakest) > 0) weakest = line;
  return weakest;
}

function byStrengthAndKey(one: GraphEdge, other: GraphEdge): number {
  return byStrength(one, other) || byText(one.key, other.key);
}

/** Negative when the one is stronger. */
export function byStrength(one: GraphEdge, other: GraphEdge): number {
  return (
    other.voices - one.voices ||
    other.stories - one.stories ||
    STATUS_ORDER.indexOf(one.status) - STATUS_ORDER.indexOf(other.status) ||
    doubt(one) - doubt(other)
  );
}

/** Inferred weighs more than hedged, and both together most; that only a caption tells it counts without either. */
function doubt({ hedged, inferred, caption }: GraphEdge): number {
  const marks = (inferred ? 20 : 0) + (hedged ? 10 : 0);
  return marks > 0 ? marks : Number(caption);
}

export function byText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
