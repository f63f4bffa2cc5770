import { dayRange } from '#contract/days';
import type { ExportedArticle, ExportedClaim } from '#contract/exports';
import { hasEnded } from '#contract/phrases';
import type { Line } from '#export/source';
import { evidenceOfLines } from '../articles/line-evidence.ts';
import { NO_TEXTS } from '../articles/texts.ts';
import { sha256 } from '../db/canonical.ts';
import type { Db } from '../db/run.ts';
import type { Joined } from './elements.ts';
import { figuresOfPairs } from './figures-of-pairs.ts';
import { toBibliography, withoutPassages } from './without-texts.ts';

/** So many relations are looked up and held with all their claims at once. */
const AT_ONCE = 500;
/** Whatever is told more often is known anyway; how often it is stays told. */
export const MOST_CLAIMS = 1_000;

interface Asked {
  readonly db: Db;
  /** The day by which it is judged what has ended. */
  readonly asOf: string | null;
  /** Of how many figures each is the subject; of all others there is none. */
  readonly counted: ReadonlyMap<string, number>;
  readonly signal: AbortSignal;
}

/** Relations, each with what carries it, as many at a time as are held easily. */
export async function* withEvidence(
  relations: AsyncIterable<Joined> | Iterable<Joined>,
  asked: Asked,
): AsyncGenerator<Line> {
  let waiting: Joined[] = [];
  for await (const one of relations) {
    waiting.push(one);
    if (waiting.length < AT_ONCE) continue;
    yield* await toLines(waiting, asked);
    waiting = [];
  }
  if (waiting.length > 0) yield* await toLines(waiting, asked);
}

async function toLines(relations: readonly Joined[], { db, asOf, signal, counted }: Asked): Promise<Line[]> {
  signal.throwIfAborted();
  const keys = relations.map(({ edge }) => edge.key);
  const evidence = await evidenceOfLines(keys, { db, texts: NO_TEXTS, signal }, MOST_CLAIMS);
  const figures = await figuresOfPairs(relations, { db, counted });
  const carried = new Map(evidence.lines.map((line) => [line.key, line]));
  const claims = new Map(evidence.claims.map((claim) => [claim.id, withoutPassages(claim)]));
  const articles = new Map(evidence.articles.map((article) => [article.id, toBibliography(article)]));
  const day = asOf === null ? null : dayRange(asOf).last;
  return relations.map(({ edge, from, to }) => {
    const line = carried.get(edge.key);
    const own = (line?.claims ?? []).flatMap((id) => claims.get(id) ?? []);
    return {
      edge,
      from,
      to,
      ended: hasEnded(edge, day),
      claims: own,
      claimsInAll: line?.total ?? 0,
      figures: figures(edge),
      articles: articlesOf(own, articles),
      digest: sha256(edge.key).slice(0, 32),
    };
  });
}

function articlesOf(
  claims: readonly ExportedClaim[],
  all: ReadonlyMap<string, ExportedArticle>,
): ReadonlyMap<string, ExportedArticle> {
  const ids = new Set(claims.flatMap(({ at }) => at.map(({ article }) => article)));
  return new Map([...all].filter(([id]) => ids.has(id)).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
