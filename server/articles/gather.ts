import type { Span } from '#contract/article';
import type { SourceClaim, SourcePackage } from '#contract/file-source';
import { canonical } from '../db/canonical.ts';
import { PIVOT_END } from './derive.ts';
import type { Row, WriteTransaction } from '../db/run.ts';
import type { Judged } from '../judgements/judgements.ts';
import { asRead } from './corrected.ts';
import { fromClaimRow, fromSourceRow } from './rows.ts';
import { runAnySize } from './run-any-size.ts';
import type { ArticleFacts, Stretch } from './stories.ts';
import { textIn } from './text-in.ts';
import { keyOf, toArticleFacts } from './witness.ts';
import type { Declared } from './entities.ts';

/** Articles that repeat passages of these, and those that repeat theirs. */
export async function readCopiers(tx: WriteTransaction, articles: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  let ids = articles;
  while (ids.length > 0) {
    const rows = await runAnySize(tx, 'project-copiers', { ids });
    ids = rows.map((row) => textIn(row, 'id')).filter((id) => !found.has(id) && !articles.includes(id));
    for (const id of ids) found.add(id);
  }
  return [...found];
}

/** All claims of these articles, but of `except`. */
export async function readClaimsOf(
  tx: WriteTransaction,
  articles: readonly string[],
): Promise<SourceClaim[]> {
  if (articles.length === 0) return [];
  return toClaims(await runAnySize(tx, 'project-claims-of', { articles }));
}

type How = Pick<Judged, 'resolve' | 'correctionOf'>;

/** Every claim outside `except` that the relations of `claims` depend on, under either reading of them. */
export async function readClaimsBeside(
  tx: WriteTransaction,
  {
    claims,
    readings,
    except,
  }: { claims: readonly SourceClaim[]; readings: readonly How[]; except: readonly string[] },
): Promise<SourceClaim[]> {
  if (claims.length === 0) return [];
  const keys = claims.flatMap((claim) => readings.map((how) => keyOf(asRead(claim, how), how.resolve)));
  const pivots = claims.flatMap((claim) => readings.flatMap((how) => pivotOf(asRead(claim, how), how)));
  const rows = await runAnySize(tx, 'project-claims-beside', {
    keys: [...new Set(keys)],
    pivots: [...new Set(pivots)],
    except,
    subjectTypes: typesByEnd('subject'),
    objectTypes: typesByEnd('object'),
  });
  return toClaims(rows);
}

/** These articles and, passage by passage, those they copy from, as far as they are loaded. */
export async function readArticleFacts(
  tx: WriteTransaction,
  articles: Iterable<string>,
): Promise<Map<string, ArticleFacts>> {
  const found = new Map<string, ArticleFacts>();
  let ids = [...new Set(articles)];
  while (ids.length > 0) {
    const rows = await runAnySize(tx, 'project-articles', { ids });
    const read = rows.map(({ article }) => toFacts(article as Row));
    for (const facts of read) found.set(facts.id, facts);
    const originals = read.flatMap(({ copies }) => copies.map(({ of }) => of.article));
    ids = [...new Set(originals)].filter((id) => !found.has(id) && !ids.includes(id));
  }
  return found;
}

/** What articles other than `except` declare about these entities. */
export async function readDeclared(
  tx: WriteTransaction,
  { ids, except }: { ids: readonly string[]; except: string | null },
): Promise<Declared[]> {
  if (ids.length === 0) return [];
  const rows = await runAnySize(tx, 'project-declarations', { ids, except });
  return rows.map(toDeclared);
}

/** The article with those of its entities that no article before it, by id, has declared in the very same words. */
export async function withoutKnown<P extends SourcePackage>(tx: WriteTransaction, one: P): Promise<P> {
  const declarations = one.entities.map((entity) => ({ entity: entity.id, declared: canonical(entity) }));
  const rows = await runAnySize(tx, 'project-declared-before', { article: one.article.id, declarations });
  const known = new Set(rows.map((row) => textIn(row, 'id')));
  return { ...one, entities: one.entities.filter(({ id }) => !known.has(id)) };
}

export function toDeclared(row: Row): Declared {
  return {
    article: textIn(row, 'article'),
    entity: JSON.parse(textIn(row, 'declared')) as Declared['entity'],
  };
}

function toFacts(row: Row): ArticleFacts {
  const spans = JSON.parse(textIn(row, 'copies')) as Span[];
  return toArticleFacts(fromSourceRow(row), {
    spans,
    captions: JSON.parse(textIn(row, 'captions')) as Stretch[],
  });
}

function toClaims(rows: readonly Row[]): SourceClaim[] {
  return rows.map(({ claim }) => fromClaimRow(claim as Row));
}

function pivotOf(claim: SourceClaim, { resolve }: How): string[] {
  const end = PIVOT_END[claim.type];
  return end === undefined ? [] : [resolve(claim[end])];
}

function typesByEnd(end: 'subject' | 'object'): string[] {
  return Object.entries(PIVOT_END).flatMap(([type, where]) => (where === end ? [type] : []));
}
