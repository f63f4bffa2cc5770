import type { Stretch } from '#contract/article';
import type { LabelForm } from '../../server/reading/extract/label-form.ts';
import type { Labels } from './labels.ts';
import { countsIn, poolOf } from './pools.ts';
import type { Tallies } from './tally.ts';

/** A mention that was wanted and not marked, or marked and not wanted. */
export interface MentionMiss extends Stretch {
  readonly is: 'missed' | 'wrong';
  readonly pool: string;
}

export interface MentionScore {
  /** By pool of types: the same stretch and type. */
  readonly strict: Tallies;
  /** By pool of types: stretches of the type that overlap, each with one other. */
  readonly lenient: Tallies;
  readonly misses: readonly MentionMiss[];
}

type Marked = Pick<Labels, 'entities' | 'ignore'>;

/** How well the marked mentions of a text are those that people have marked. */
export function scoreMentions(wanted: Marked, given: Pick<LabelForm, 'entities'>): MentionScore {
  const strict: Record<string, Tallies[string]> = {};
  const lenient: Record<string, Tallies[string]> = {};
  const misses: MentionMiss[] = [];
  for (const pool of poolsOf([...wanted.entities, ...given.entities])) {
    const { counted, tolerated } = wantedOf(pool, wanted);
    const marked = distinct(
      given.entities.filter(({ type }) => poolOf(type) === pool).flatMap(({ mentions }) => mentions),
    );
    const tally = { pool, counted, marked, tolerated };
    const strictly = matchBy(isSame, tally);
    strict[pool] = strictly.tally;
    lenient[pool] = matchBy(overlaps, tally).tally;
    misses.push(...strictly.misses);
  }
  return { strict, lenient, misses };
}

function poolsOf(entities: readonly { readonly type: string }[]): string[] {
  return [...new Set(entities.map(({ type }) => poolOf(type)))].toSorted();
}

function wantedOf(pool: string, { entities, ignore }: Marked): { counted: Stretch[]; tolerated: Stretch[] } {
  const mentions = entities.filter(({ type }) => poolOf(type) === pool).flatMap((entity) => entity.mentions);
  const counted = mentions.filter(({ kind }) => countsIn(pool, kind));
  const others = mentions.filter(({ kind }) => !countsIn(pool, kind));
  return { counted: distinct(counted), tolerated: [...others, ...ignore] };
}

interface Compared {
  readonly pool: string;
  readonly counted: readonly Stretch[];
  readonly marked: readonly Stretch[];
  /** Marked or not, these count neither way. */
  readonly tolerated: readonly Stretch[];
}

function matchBy(
  fits: (one: Stretch, other: Stretch) => boolean,
  { pool, counted, marked, tolerated }: Compared,
): { tally: Tallies[string]; misses: MentionMiss[] } {
  const open = new Set(marked);
  const missed = counted.filter((want) => {
    // What is the very same comes before what only overlaps.
    const all = [...open].filter((mark) => fits(want, mark));
    const taken = all.find((mark) => isSame(want, mark)) ?? all[0];
    if (taken !== undefined) open.delete(taken);
    return taken === undefined;
  });
  const wrong = [...open].filter((mark) => !tolerated.some((span) => overlaps(span, mark)));
  const found = counted.length - missed.length;
  const toMiss = (is: MentionMiss['is']) => ({ start, end }: Stretch) => ({ is, pool, start, end });
  return {
    tally: { given: found + wrong.length, rightGiven: found, wanted: counted.length, found },
    misses: [...missed.map(toMiss('missed')), ...wrong.map(toMiss('wrong'))],
  };
} // oxfmt-ignore

function isSame(one: Stretch, other: Stretch): boolean {
  return one.start === other.start && one.end === other.end;
}

export function overlaps(one: Stretch, other: Stretch): boolean {
  return one.start < other.end && other.start < one.end;
}

function distinct(spans: readonly Stretch[]): Stretch[] {
  return [...new Map(spans.map((span) => [`${span.start}-${span.end}`, span])).values()];
}
