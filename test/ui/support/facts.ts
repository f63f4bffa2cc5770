import type { ArticleRow } from '#contract/endpoints';
import type {
  Evidence,
  EvidenceArticle,
  EvidenceClaim,
  EvidenceFigure,
  EvidenceStory,
} from '#contract/evidence';
import type { Cell, GraphEdge, GraphNode, QueryResult } from '#contract/graph';
import type { PathAnswer } from '#contract/path-answer';
import type { QueryHeader } from '#contract/query';
import type { MatchedBy } from '../../../client/store/answers.ts';
import type { About } from '#contract/endpoints';
import { aNode, anEdge } from '../../support/a-node.ts';
import { aPathAnswer } from '../../support/a-path.ts';

/** Small facts by name; whatever a test does not speak of is filled in. */

export function anActor(name: string, more: Partial<GraphNode> = {}): GraphNode {
  return aNode(`person/${name.toLowerCase().replaceAll(' ', '-')}`, { name, degree: 3, ...more });
}

/** A meeting on one day, unless something else is told. */
export function aLine(from: GraphNode, to: GraphNode, more: Partial<GraphEdge> = {}): GraphEdge {
  return anEdge(from.id, to.id, {
    type: 'MET',
    periods: ['2023-06-18/2023-06-18'],
    firstDay: 20_230_618,
    lastDay: 20_230_618,
    knownDays: true,
    dateInferred: false,
    reportedFirst: 20_230_620,
    reportedLast: 20_230_620,
    ...more,
  });
}

interface Facts {
  id?: string;
  nodes?: GraphNode[];
  edges?: GraphEdge[];
  columns?: string[];
  rows?: Cell[][];
  limits?: QueryResult['limits'];
}

export function anAnswer({
  id = 'a/query',
  nodes = [],
  edges = [],
  columns = [],
  rows = [],
  limits = [],
}: Facts): QueryResult {
  return {
    columns,
    rows,
    graph: { nodes, edges },
    limits,
    milliseconds: { queue: 0, plan: 0, run: 1 },
    notices: [],
    query: { id, text: '', params: {} },
  };
}

interface FoundFact {
  node: GraphNode;
  matched?: string;
  by?: MatchedBy;
  office?: { edge: GraphEdge; body: GraphNode };
}

/** Counted by type as the server counts. */
export function hits(...found: FoundFact[]): QueryResult {
  const types = [...new Set(found.map(({ node }) => node.type))].map((type) => ({
    type,
    hits: found.filter(({ node }) => node.type === type).length,
  }));
  return anAnswer({
    columns: ['id', 'matched', 'matchedBy', 'office', 'types'],
    rows: found.map(({ node, matched, by, office }) => [
      node.id,
      matched ?? node.name,
      by ?? (office === undefined ? 'name' : 'office'),
      office === undefined ? null : { $: 'relationship', value: { key: office.edge.key } },
      types,
    ]),
    nodes: found.flatMap(({ node, office }) => [node, ...(office === undefined ? [] : [office.body])]),
    edges: found.flatMap(({ office }) => office?.edge ?? []),
  });
}

/** These paths from Ada to Eve were found; without any there is none. */
export function paths(...found: { nodes: GraphNode[]; edges: GraphEdge[]; beside?: number[] }[]): PathAnswer {
  return aPathAnswer(
    found.map(({ nodes, edges, beside = [] }) => ({
      of: nodes,
      along: edges,
      steps: edges.map(({ key }, at) => ({ line: key, parallel: [], others: beside[at] ?? 0 })),
    })),
    { question: { from: ['person/ada'], to: ['person/eve'] } },
  );
}

export function anArticle(more: Partial<EvidenceArticle> = {}): EvidenceArticle {
  return {
    id: 'article/first',
    title: 'The first report',
    publisher: { id: 'company/gazette', name: 'The Gazette' },
    language: 'en',
    publishedAt: '2023-06-20',
    textSha256: '0'.repeat(64),
    textLength: 1_000,
    reliability: null,
    text: 'absent',
    ...more,
  };
}

export function aClaim(more: Partial<EvidenceClaim> = {}): EvidenceClaim {
  return {
    id: 'article/first/c1',
    subject: 'person/ada',
    subjectName: 'Ada',
    type: 'MET',
    object: 'person/ben',
    objectName: 'Ben',
    relKey: 'MET|person/ada|person/ben',
    credibility: null,
    stance: 'asserts',
    reality: 'actual',
    voice: 'stated',
    speaker: null,
    relay: null,
    says: 'Ada met Ben for an hour.',
    at: [aPlace()],
    ...more,
  };
}

export function aFigure(more: Partial<EvidenceFigure> = {}): EvidenceFigure {
  return {
    id: 'article/first/f1',
    subject: 'person/ada',
    subjectName: 'Ada',
    metric: 'deaths',
    unit: 'person',
    min: 80,
    minOpen: true,
    voice: 'stated',
    asOf: '2023-06',
    precision: 'month',
    speaker: null,
    relay: null,
    says: 'Over eighty people died.',
    at: [aPlace()],
    ...more,
  };
}

export function aPlace(more: Partial<EvidenceClaim['at'][number]> = {}): EvidenceClaim['at'][number] {
  return {
    article: 'article/first',
    paragraph: 4,
    zone: 'body',
    start: 100,
    end: 120,
    story: 'article/first',
    passage: null,
    ...more,
  };
}

/** All of it told by the first report. */
export function aStory(
  { claims = [], figures = [] }: Partial<Pick<Evidence, 'claims' | 'figures'>>,
  more: Partial<EvidenceStory> = {},
): EvidenceStory {
  const idsOf = (stance: EvidenceClaim['stance']) =>
    claims.filter((claim) => claim.stance === stance).map(({ id }) => id);
  return {
    story: 'article/first',
    article: anArticle(),
    claims: idsOf('asserts'),
    denials: idsOf('denies'),
    figures: figures.map(({ id }) => id),
    repeatedBy: [],
    ...more,
  };
}

export function theEvidence(more: Partial<Evidence> = {}): Evidence {
  return {
    relation: null,
    entity: null,
    nodes: [anActor('Ada'), anActor('Ben')],
    relations: [],
    claims: [],
    figures: [],
    byStory: [aStory(more)],
    articles: [anArticle()],
    stories: 1,
    voices: 1,
    digest: more.relation ? 'd'.repeat(64) : null,
    limits: [],
    ...more,
  };
}

export function aQuery(more: Partial<QueryHeader> = {}): QueryHeader {
  return {
    id: 'explore/overview',
    title: 'The most connected',
    about: 'Who is at the centre?',
    params: [],
    returns: 'graph',
    text: 'RETURN 1',
    ...more,
  };
}

export const ABOUT: About = {
  version: '0.1.0',
  neo4j: { version: '5.26.30', rung: 'local', description: 'our own' },
  counts: { articles: 2, stories: 2, entities: 60, relations: 120, claims: 200, figures: 9, byType: {} },
  analyst: null,
  asOf: '2023-06-30',
  articleTexts: { present: 0, of: 2, why: 'ARTICLES_DIR is not set.' },
  limits: { rows: 10_000, bytes: 1_000_000, elements: 2_000, seconds: 60, hubDegree: 100 },
};

export const ARTICLE_ROW: ArticleRow = {
  id: 'article/first',
  title: 'The first report',
  publisher: 'The Gazette',
  publishedAt: '2023-06-20',
  publishedInferred: null,
  claims: 12,
  figures: 0,
  text: 'absent',
};
