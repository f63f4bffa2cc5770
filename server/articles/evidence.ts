import type { Article, Claim, Figure } from '#contract/article';
import type { Evidence, EvidenceArticle, EvidenceClaim, EvidenceFigure } from '#contract/evidence';
import type { GraphEdge, GraphNode, Limit, Subgraph } from '#contract/graph';
import { RelationType } from '#contract/ontology';
import type { Db, Row } from '../db/run.ts';
import { readGrades, type GivenGrades } from '../judgements/grades.ts';
import { survivorsOf } from '../catalogue/resolve.ts';
import { internalText } from '../db/text.ts';
import { AppError } from '../errors.ts';
import { cite } from './cite.ts';
import { fromArticleRow, fromClaimRow, fromFigureRow } from './rows.ts';
import type { Texts } from './texts.ts';

/** An entity that thousands of claims speak of is read by its relations, not as one list. */
const MAX_SHOWN = 500;

interface Library {
  db: Db;
  texts: Texts;
  /** Aborted when whoever asked has gone away. */
  signal?: AbortSignal;
}

interface Stated<T> {
  record: T;
  row: Row;
}

/** What stands behind one relation; a derived one is answered by the claims of the relations it stands for. */
export async function evidenceOfRelation(key: string, library: Library): Promise<Evidence> {
  const type = RelationType.safeParse(key.split('|')[0]);
  const found = type.success
    ? await graphOf(library, internalText('relation-by-key', { types: [type.data] }), { key })
    : { nodes: [], edges: [] };
  const [relation] = found.edges;
  if (!relation) throw new AppError('unknown-relation', `No relation has the key ${key}.`);
  const keys = relation.derivedFrom.length > 0 ? relation.derivedFrom : [key];
  // An invitation may have several inviters: only the claims that name this one carry the line from it.
  const naming = relation.type === 'INVITED' ? JSON.stringify(relation.from) : '';
  const asked = { keys, naming, limit: MAX_SHOWN };
  const rows = await library.db.records(internalText('claims-of-relations'), asked);
  const claims = statedIn(rows, 'claim', fromClaimRow);
  const { stories, voices } = relation;
  return assemble({
    library,
    relation,
    claims,
    figures: [],
    known: found.nodes,
    counts: { stories, voices },
    limits: limitOf(rows, 'claims'),
  });
}

/** What is said about one entity, as subject or as object. */
export async function evidenceOfEntity(id: string, library: Library): Promise<Evidence> {
  const { nodes } = await graphOf(library, internalText('entities-by-id'), { ids: [id] });
  const [entity] = nodes;
  if (!entity) {
    const survivor = (await survivorsOf(library.db, [id])).get(id);
    if (survivor === undefined) throw new AppError('unknown-entity', `No entity has the id ${id}.`);
    return evidenceOfEntity(survivor, library);
  }
  const asked = { id, limit: MAX_SHOWN };
  const claimRows = await library.db.records(internalText('claims-of-entity'), asked);
  const figureRows = await library.db.records(internalText('figures-of-entity'), asked);
  const claims = statedIn(claimRows, 'claim', fromClaimRow);
  const figures = statedIn(figureRows, 'figure', fromFigureRow);
  const limits = [...limitOf(claimRows, 'claims'), ...limitOf(figureRows, 'figures')];
  return assemble({ library, entity, claims, figures, known: nodes, counts: null, limits });
}

interface Material {
  library: Library;
  relation?: GraphEdge;
  entity?: GraphNode;
  claims: readonly Stated<Claim>[];
  figures: readonly Stated<Figure>[];
  known: readonly GraphNode[];
  /** The relation's own support; null = counted from what is shown. */
  counts: { stories: number; voices: number } | null;
  limits: Limit[];
}

async function assemble({
  library,
  relation,
  entity,
  claims,
  figures,
  known,
  counts,
  limits,
}: Material): Promise<Evidence> {
  const { db, texts } = library;
  const stated = [...claims, ...figures];
  const articles = new Map(
    (
      await db.records(internalText('articles-by-id'), {
        ids: unique(stated.map(({ row }) => text(row, 'article'))),
      })
    ).map(({ article }) => [text(article as Row, 'id'), toArticle(article as Row)]),
  );
  const ids = unique([
    ...stated.flatMap(({ row }) =>
      ['subjectId', 'objectId', 'attributedTo', 'relayedBy', 'place'].map((name) => text(row, name)),
    ),
    ...[...articles.values()].map((article) => article.publisher),
  ]);
  const [{ nodes }, grades] = await Promise.all([
    graphOf(library, internalText('entities-by-id'), { ids }),
    readGrades(db, [...ids, ...claims.map(({ record }) => record.id)]),
  ]);
  const names = new Map(nodes.map((node) => [node.id, node.name]));
  const named = (id: string) => (id === '' ? null : { id, name: names.get(id) ?? id });
  const citedIn = ({ record, row }: Stated<Claim | Figure>) => ({
    at: cite(record.at, {
      article: articles.get(text(row, 'article')),
      stories: row['stories'] as string[],
      texts,
    }),
    speaker: named(text(row, 'attributedTo')),
    relay: named(text(row, 'relayedBy')),
  });
  const shownClaims: EvidenceClaim[] = claims.map((claim) => {
    const [subject, object] = [text(claim.row, 'subjectId'), text(claim.row, 'objectId')];
    return {
      ...claim.record, ...citedIn(claim), subject, object,
      subjectName: names.get(subject) ?? subject,
      objectName: names.get(object) ?? object,
      relKey: text(claim.row, 'relKey'),
      credibility: grades.credibilityOf(claim.record.id),
    }; // oxfmt-ignore
  });
  const shownFigures: EvidenceFigure[] = figures.map((figure) => {
    const place = text(figure.row, 'place');
    return { ...figure.record, ...(place === '' ? {} : { place }), ...citedIn(figure) };
  });
  return {
    relation: relation ?? null,
    entity: entity ?? null,
    nodes: [...new Map([...known, ...nodes].map((node) => [node.id, node])).values()],
    claims: shownClaims,
    figures: shownFigures,
    articles: [...articles.values()].map((article) => toEvidenceArticle(article, { named, grades, texts })),
    ...(counts ?? support([...shownClaims, ...shownFigures], articles)),
    limits,
  };
}

function toEvidenceArticle(
  { regions: _regions, authors: _authors, ...article }: Article,
  {
    named,
    grades,
    texts,
  }: { named: (id: string) => { id: string; name: string } | null; grades: GivenGrades; texts: Texts },
): EvidenceArticle {
  const publisher = named(article.publisher) ?? { id: article.publisher, name: article.publisher };
  const reliability = grades.reliabilityOf(publisher.id);
  return { ...article, publisher, reliability, text: texts.has(article.textSha256) ? 'present' : 'absent' };
}

/** Distinct stories and voices among what is shown (DECISIONS 4). */
function support(
  shown: readonly (EvidenceClaim | EvidenceFigure)[],
  articles: ReadonlyMap<string, Article>,
): { stories: number; voices: number } {
  const stories = unique(shown.flatMap((stated) => stated.at.map((citation) => citation.story)));
  const voices = shown.flatMap((stated) =>
    stated.speaker
      ? [stated.speaker.id]
      : stated.at.map(({ story }) => articles.get(story)?.publisher ?? story),
  );
  return { stories: stories.length, voices: unique(voices).length };
}

/** As it was entered, but by the publisher that survives. */
function toArticle(row: Row): Article {
  return { ...fromArticleRow(row), publisher: text(row, 'publisher') };
}

function statedIn<T>(rows: readonly Row[], column: string, restore: (row: Row) => T): Stated<T>[] {
  return rows.map((row) => ({ record: restore(row[column] as Row), row: row[column] as Row }));
}

function limitOf(rows: readonly Row[], what: string): Limit[] {
  const total = Number(rows[0]?.['total'] ?? 0);
  if (total <= rows.length) return [];
  const why = `the first ${MAX_SHOWN} ${what} are shown`;
  return [{ what: 'rows', shown: rows.length, total, atLeast: false, why }];
}

async function graphOf(
  { db, signal }: Library,
  query: string,
  params: Record<string, unknown>,
): Promise<Subgraph> {
  return (await db.read({ text: query, params, signal })).graph;
}

function text(row: Row, name: string): string {
  const cell = row[name];
  return typeof cell === 'string' ? cell : '';
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)].filter((value) => value !== '');
}
