import type { ExportedArticle, ExportedClaim, ExportedFigure } from '../../server/contract/exports.ts';
import type { GraphEdge, GraphNode } from '../../server/contract/graph.ts';
import type { Counted, ExportedFile, ExportHead, ExportSource, Line } from '../../client/export/source.ts';
import { sha256 } from '../../server/db/canonical.ts';

export const AN_ARTICLE: ExportedArticle = {
  id: 'article/2023-gazette',
  title: 'What was told',
  publisher: { id: 'company/gazette', name: 'The Gazette' },
  authors: [
    { id: 'person/bo-reed', name: 'Bo Reed' },
    { id: 'person/eve-ng', name: 'Eve Ng' },
  ],
  language: 'en',
  publishedAt: '2023-06-20',
  textSha256: '0'.repeat(64),
  textLength: 1_000,
  url: 'https://gazette.example/told',
  reliability: null,
};

/** A table that somebody imported: no article, and cited by its rows. */
export const A_FILE: ExportedArticle = {
  id: 'file/2023-register',
  title: 'register.csv',
  publisher: { id: 'agency/register', name: 'The Register' },
  language: 'und',
  publishedAt: '2023-06-01',
  textSha256: '1'.repeat(64),
  textLength: 500,
  reliability: { grade: 'B', by: 'Carol', why: 'years of reading it', at: '2023-07-01T00:00:00.000Z' },
  file: { format: 'csv', importedBy: 'Carol', rows: 12 },
};

/** A row of it. */
export const A_ROW: ExportedClaim['at'][number] = {
  article: A_FILE.id,
  paragraph: 7,
  zone: 'row',
  start: 7,
  end: 7,
  file: 'relations.csv',
  column: 'owner',
  cites: 'the deed of 2019',
  story: A_FILE.id,
};

/** One claim that carries this line, told in one paragraph. */
export function aClaim({ key, type, from, to }: GraphEdge, more: Partial<ExportedClaim> = {}): ExportedClaim {
  return {
    id: 'article/2023-gazette/c1',
    subject: from,
    subjectName: from,
    type,
    object: to,
    objectName: to,
    relKey: key,
    stance: 'asserts',
    reality: 'actual',
    voice: 'stated',
    says: 'They are told to.',
    speaker: null,
    relay: null,
    credibility: null,
    at: [{ article: AN_ARTICLE.id, paragraph: 3, zone: 'body', start: 10, end: 20, story: AN_ARTICLE.id }],
    ...more,
  };
}

/** A line between two of these, with its claims. */
export function anExportedLine(
  edge: GraphEdge,
  nodes: readonly GraphNode[],
  {
    claims = [aClaim(edge)],
    ended = false,
    figures = [],
  }: { claims?: readonly ExportedClaim[]; ended?: boolean; figures?: readonly string[] } = {},
): Line {
  const end = (id: string) => {
    const found = nodes.find((node) => node.id === id);
    if (found === undefined) throw new Error(`there is no ${id}`);
    return { name: found.name, type: found.type };
  };
  return {
    edge,
    from: end(edge.from),
    to: end(edge.to),
    ended,
    claims,
    claimsInAll: claims.length,
    figures,
    articles: articlesOf(claims),
    digest: sha256(edge.key).slice(0, 32),
  };
}

function articlesOf(claims: readonly Pick<ExportedClaim, 'at'>[]): Line['articles'] {
  const told = new Set(claims.flatMap(({ at }) => at.map(({ article }) => article)));
  return new Map([AN_ARTICLE, A_FILE].filter(({ id }) => told.has(id)).map((one) => [one.id, one]));
}

/** A number that is told of somebody in one paragraph. */
export function aFigure(subject: string, more: Partial<ExportedFigure> = {}): Counted {
  const figure: ExportedFigure = {
    id: 'article/2023-gazette/f1',
    subject,
    subjectName: subject,
    metric: 'members',
    unit: 'country',
    min: 40,
    minOpen: true,
    asOf: '2023-06',
    precision: 'month',
    voice: 'stated',
    says: 'It has more than forty.',
    speaker: null,
    relay: null,
    at: [{ article: AN_ARTICLE.id, paragraph: 4, zone: 'body', start: 30, end: 40, story: AN_ARTICLE.id }],
    ...more,
  };
  return { figure, articles: articlesOf([figure]) };
}

/** What a writer is given, made of what is held. */
export function aSource(
  nodes: readonly GraphNode[],
  lines: readonly Line[] = [],
  { figures = [], ...head }: Partial<ExportHead> & { figures?: readonly Counted[] } = {},
): ExportSource {
  const keys = new Set(lines.map(({ edge }) => edge.key));
  return {
    head: {
      what: 'drawn',
      title: 'A title',
      asOf: '2023-07-20',
      redthread: '0.0.0-test',
      counts: { nodes: nodes.length, relations: lines.length, figures: figures.length },
      limits: ['38 relations hidden: too few stories.'],
      ...head,
    },
    nodes: () => each(nodes),
    lines: () => each(lines),
    figures: () => each(figures),
    holds: (key) => keys.has(key),
  };
}

async function* each<T>(all: readonly T[]): AsyncGenerator<T> {
  yield* all;
}

/** The whole of a file. */
export async function textOf(files: readonly ExportedFile[], name: string): Promise<string> {
  const file = files.find((one) => one.name === name);
  if (file === undefined)
    throw new Error(`there is no ${name}, but ${files.map((one) => one.name).join(', ')}`);
  let text = '';
  for await (const piece of file.pieces()) text += piece;
  return text;
}
