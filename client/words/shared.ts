import type { FoundPath, PathAnswer } from '#contract/path-answer';
import { count, digits } from './count.ts';

/** Whom a path of two steps runs through. */
export function sharedIn({ nodes }: Pick<FoundPath, 'nodes'>): string {
  return nodes[1] ?? '';
}

type Found = Pick<PathAnswer, 'question' | 'total'> & { readonly paths: readonly Pick<FoundPath, 'nodes'>[] };

/**
 * Who is shared. Between two single ends each path is an actor of its own; where several ends of one side lead to the
 * same actor by several paths, actors can be counted only while all paths are told.
 */
export function toShared(found: Found, [one, many]: readonly [string, string]): string {
  const { paths, total } = found;
  const least = total.atLeast ? 'at least ' : '';
  const actors = new Set(paths.map(sharedIn)).size;
  if (paths.length >= total.paths) return `${least}${count(actors, one, many)}`;
  const all = isByActor(found) ? count(total.paths, one, many) : count(total.paths, 'path', 'paths');
  return `the first ${digits(paths.length)} of ${least}${all}`;
}

/** How many more are shared and barred inside, in words; empty where none are. */
export function toSharedBarred(answer: PathAnswer): string {
  const { barred, atLeast } = barredIn(answer);
  return barred === 0 ? '' : `${atLeast ? 'at least ' : ''}${digits(barred)} more barred inside`;
}

function barredIn({ hidden, limits }: PathAnswer): { barred: number; atLeast: boolean } {
  const hubs = limits.find(({ what }) => what === 'hubs');
  return { barred: Math.max(hidden.length, hubs?.total ?? 0), atLeast: hubs?.atLeast === true };
}

/**
 * "2 of 5 shared actors are listed: 2 more are not told, since the question asks for 2, and 1 is barred inside." Where
 * several ends lead to one actor, a path that is not told may lead to another one or to none: "2 of at least 3 ...".
 */
export function toSharedShare(answer: PathAnswer): string {
  const { paths, total } = answer;
  const listed = new Set(paths.map(sharedIn)).size;
  const { barred, atLeast } = barredIn(answer);
  const untold = Math.max(0, total.paths - paths.length);
  if (barred + untold === 0) return '';
  const isSure = isByActor(answer) || untold === 0;
  const isLeast = total.atLeast || atLeast || !isSure;
  const more = isSure ? `${digits(untold)} more` : `${count(untold, 'more path', 'more paths')}, to these or to others,`;
  const why = [
    untold === 0 ? '' : `${more} ${untold === 1 ? 'is' : 'are'} not told, since the question asks for ${paths.length}`,
    barred === 0 ? '' : `${digits(barred)} ${barred === 1 ? 'is' : 'are'} barred inside`,
  ].filter(Boolean);
  const all = listed + barred + (isSure ? untold : 0);
  return `${digits(listed)} of ${isLeast ? 'at least ' : ''}${count(all, 'shared actor is', 'shared actors are')} listed: ${why.join(', and ')}.`;
} // oxfmt-ignore

function isByActor({ question: { from, to } }: Pick<Found, 'question'>): boolean {
  return from.length === 1 && to.length === 1;
}
