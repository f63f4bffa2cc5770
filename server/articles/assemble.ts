import { isFile, type SourceClaim, type SourceFigure, type SourcePackage } from '#contract/file-source';
import type { Evidence, EvidenceArticle, EvidenceClaim, EvidenceFigure } from '#contract/evidence';
import type { GraphEdge, GraphNode, Limit, Subgraph } from '#contract/graph';
import type { Db, Row } from '../db/run.ts';
import { internalText } from '../db/text.ts';
import { readGrades, type GivenGrades } from '../judgements/grades.ts';
import { idsBefore, readRepairs } from '../judgements/repairs.ts';
import { groupByStory, inOrderOfReport } from './by-story.ts';
import { cite } from './cite.ts';
import { fromSourceRow } from './rows.ts';
import type { Texts } from './texts.ts';

type Source = SourcePackage['article'];

export interface Library {
  db: Db;
  texts: Texts;
  /** Aborted when whoever asked has gone away. */
  signal?: AbortSignal;
}

/** What was entered, and how it is stored: under the ids as judgements have left them. */
export interface Stated<T> {
  record: T;
  row: Row;
}

interface Material {
  library: Library;
  relation?: GraphEdge;
  entity?: GraphNode;
  relations: readonly GraphEdge[];
  claims: readonly Stated<SourceClaim>[];
  /** Claims that would stand there too, but for whoever disputes them. */
  disputed?: readonly Stated<SourceClaim>[];
  figures: readonly Stated<SourceFigure>[];
  known: readonly GraphNode[];
  /** The relation's own support; null = counted from what is shown. */
  counts: { stories: number; voices: number } | null;
  limits: Limit[];
}

/** What was found, with the articles and actors it names, cited and grouped by story. */
export async function assemble({
  library,
  relation,
  entity,
  relations,
  claims,
  disputed = [],
  figures,
  known,
  counts,
  limits,
}: Material): Promise<Omit<Evidence, 'digest'>> {
  const { db, texts } = library;
  const stated = [...claims, ...disputed, ...figures];
  const claimRows = [...claims, ...disputed].map(({ row }) => row);
  const telling = unique(stated.map(({ row }) => text(row, 'article')));
  const roots = stated.flatMap(({ row }) => row['stories'] as string[]);
  const articleRows = await db.records(internalText('articles-by-id'), {
    ids: unique([...telling, ...roots]),
  });
  const articles = new Map(
    articleRows.map(({ article }) => [text(article as Row, 'id'), toArticle(article as Row)]),
  );
  const ids = unique([
    ...stated.flatMap(({ row }) =>
      ['subjectId', 'objectId', 'attributedTo', 'relayedBy', 'place'].map((name) => text(row, name)),
    ),
    ...idsBefore(claimRows),
    ...[...articles.values()].flatMap((source) => authorsOf(source).concat(source.publisher)),
    ...[...relations, ...(relation ? [relation] : [])].flatMap(({ qualifiers }) =>
      Object.values(qualifiers).flat().map(String),
    ),
  ]);
  const [{ nodes }, grades, repairs] = await Promise.all([
    graphOf(library, internalText('entities-by-id'), { ids }),
    readGrades(db, [...ids, ...claims.map(({ record }) => record.id)]),
    readRepairs(db, claimRows),
  ]);
  const names = new Map(nodes.map((node) => [node.id, node.name]));
  const named = (id: string) => (id === '' ? null : { id, name: names.get(id) ?? id });
  const citedIn = ({ record, row }: Stated<SourceClaim | SourceFigure>) => ({
    at: cite(record.at, {
      article: articles.get(text(row, 'article')),
      stories: row['stories'] as string[],
      texts,
    }),
    speaker: named(text(row, 'attributedTo')),
    relay: named(text(row, 'relayedBy')),
  });
  const toClaim = (claim: Stated<SourceClaim>): EvidenceClaim => {
    const [subject, object] = [text(claim.row, 'subjectId'), text(claim.row, 'objectId')];
    return {
      ...claim.record, ...citedIn(claim), subject, object,
      subjectName: names.get(subject) ?? subject,
      objectName: names.get(object) ?? object,
      relKey: text(claim.row, 'relKey'),
      credibility: grades.credibilityOf(claim.record.id),
      ...repairs.of(claim.row, names),
    }; // oxfmt-ignore
  };
  const toFigure = (figure: Stated<SourceFigure>): EvidenceFigure => {
    const [subject, place] = [text(figure.row, 'subjectId'), text(figure.row, 'place')];
    return {
      ...figure.record, ...(place === '' ? {} : { place }), ...citedIn(figure), subject,
      subjectName: names.get(subject) ?? subject,
    }; // oxfmt-ignore
  };
  const read = new Map(
    [...articles].map(([id, article]) => [id, toEvidenceArticle(article, { named, grades, texts })] as const),
  );
  const shown = {
    claims: inOrderOfReport(claims.map(toClaim), read),
    figures: inOrderOfReport(figures.map(toFigure), read),
  };
  return {
    relation: relation ?? null,
    entity: entity ?? null,
    nodes: [...new Map([...known, ...nodes].map((node) => [node.id, node])).values()],
    relations: [...relations],
    ...shown,
    ...(disputed.length > 0 && { disputed: inOrderOfReport(disputed.map(toClaim), read) }),
    // Figures stand beside a line and tell nothing of it.
    byStory: groupByStory({ ...shown, ...(relation && { figures: [] }), articles: read }),
    articles: [...read.values()].filter(({ id }) => telling.includes(id)),
    ...(counts ?? support([...shown.claims, ...shown.figures], articles)),
    limits,
  };
}

function toEvidenceArticle(
  source: Source,
  {
    named,
    grades,
    texts,
  }: { named: (id: string) => { id: string; name: string } | null; grades: GivenGrades; texts: Texts },
): EvidenceArticle {
  const isItself = source.publisher === source.id;
  const publisher = isItself
    ? { id: source.id, name: source.title }
    : (named(source.publisher) ?? { id: source.publisher, name: source.publisher });
  const reliability = grades.reliabilityOf(publisher.id);
  if (isFile(source)) {
    const { id, title, publishedAt, textSha256, textLength, format, importedBy, rows } = source;
    const file = { format, importedBy, rows };
    const told = { id, title, publishedAt, textSha256, textLength, language: 'und', publisher, reliability };
    return { ...told, text: 'absent', file };
  }
  const { regions: _regions, authors, ...article } = source;
  return {
    ...article,
    publisher,
    ...(authors.length > 0 && { authors: authors.flatMap((author) => named(author) ?? []) }),
    reliability,
    text: texts.has(article.textSha256) ? 'present' : 'absent',
  };
}

function authorsOf(source: Source): readonly string[] {
  return isFile(source) ? [] : source.authors;
}

/** As it was entered, but by the publisher that survives. */
function toArticle(row: Row): Source {
  return { ...fromSourceRow(row), publisher: text(row, 'publisher') };
}

/** Distinct stories and voices among what is shown (DECISIONS 4). */
function support(
  shown: readonly (EvidenceClaim | EvidenceFigure)[],
  articles: ReadonlyMap<string, Source>,
): { stories: number; voices: number } {
  const stories = unique(shown.flatMap((stated) => stated.at.map((citation) => citation.story)));
  const voices = shown.flatMap((stated) =>
    stated.speaker
      ? [stated.speaker.id]
      : stated.at.map(({ story }) => articles.get(story)?.publisher ?? story),
  );
  return { stories: stories.length, voices: unique(voices).length };
}

export async function graphOf(
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
