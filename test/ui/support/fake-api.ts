import type * as z from 'zod';
import type { StatementsQuery } from '#contract/statements';
import { ERRORS, type ErrorCode, type Problem } from '#contract/errors';
import type { LinesEvidence } from '#contract/evidence';
import type { QueryResult } from '#contract/graph';
import type { InvestigationRow, Save } from '#contract/investigations';
import type { Decision } from '#contract/judgements';
import type { NameAnswers } from '#contract/name-list';
import { unpack } from '#contract/packed-canvas';
import type { Loosenings, PathAnswer } from '#contract/path-answer';
import { PathQuestion } from '#contract/path-question';
import type { SavedCanvas } from '#contract/saved-canvas';
import { ApiError, type Answer, type Api } from '../../../client/api.ts';
import { anAccount } from './account.ts';
import { ABOUT, anAnswer, ARTICLE_ROW, hits, theEvidence } from './facts.ts';

type Params = Record<string, unknown>;
/** Written out, to be read by tests. */
export type Investigations = Map<string, { row: InvestigationRow; canvas: SavedCanvas }>;
type Run = (params: Params, signal?: AbortSignal) => QueryResult | Promise<QueryResult>;

export type StatementsQuestion = z.input<typeof StatementsQuery>;

interface Fake {
  /** Answers by query id; those not named answer with nothing drawn. */
  runs?: Record<string, Run>;
  article?: (id: string) => Answer<'article'> | Promise<Answer<'article'>>;
  evidence?: (query: { relation?: string | undefined; entity?: string | undefined }) => Answer<'evidence'>;
  lines?: (keys: readonly string[]) => LinesEvidence | Promise<LinesEvidence>;
  queries?: Answer<'queries'>['queries'];
  ready?: () => Answer<'ready'>;
  about?: () => Answer<'about'>;
  /** The oldest first. */
  judgements?: (about: string) => Answer<'judgements'>['judgements'];
  /** What of them was left out. */
  judgementLimits?: Answer<'judgements'>['limits'];
  /** What is kept, by id; saves go into it. */
  investigations?: Investigations;
  /** In the place of a save that goes well. */
  save?: (id: string, body: Save) => Answer<'saveInvestigation'> | Promise<Answer<'saveInvestigation'>>;
  steps?: Answer<'investigationSteps'>['steps'];
  paths?: (question: PathQuestion, signal?: AbortSignal) => PathAnswer | Promise<PathAnswer>;
  loosenings?: (question: PathQuestion) => Loosenings | Promise<Loosenings>;
  decide?: (decision: Decision, analyst: string | null) => Answer<'decide'> | Promise<Answer<'decide'>>;
  previewDecision?: (decision: Decision) => Answer<'previewDecision'> | Promise<Answer<'previewDecision'>>;
  statements?: (
    query: StatementsQuestion,
    signal?: AbortSignal,
  ) => Answer<'statements'> | Promise<Answer<'statements'>>;
  names?: (names: readonly string[], signal?: AbortSignal) => NameAnswers | Promise<NameAnswers>;
  /** Doors of Cypher texts and own queries that the test expects to be used. */
  doors?: Partial<Api>;
}

export interface FakeApi extends Api {
  /** What was asked of saved queries, in order. */
  readonly asked: { id: string; params: Params }[];
}

/** The page's way to the server without a server: the same promises, answered by the test. */
export function fakeApi({
  runs = {},
  article,
  evidence,
  lines = (keys) => ({ lines: [], claims: [], articles: [], unknown: [...keys] }),
  queries = [],
  ready,
  about,
  judgements,
  judgementLimits: limits = [],
  decide,
  previewDecision,
  investigations = new Map(),
  save,
  steps = [],
  paths,
  loosenings,
  statements,
  names,
  doors = {},
}: Fake = {}): FakeApi {
  const asked: FakeApi['asked'] = [];
  const kept = (id: string) => {
    const found = investigations.get(id);
    if (found === undefined) throw aProblem('unknown-investigation');
    return found;
  };
  const put = (id: string, { expected, title, canvas, steps: added }: Save) => {
    const before = investigations.get(id)?.row;
    const row = aRow({
      id,
      title,
      version: expected + 1,
      nodes: canvas.nodes.length,
      edges: canvas.edges.length,
      steps: Math.max(steps.length, (before?.steps ?? 0) + added.length),
    });
    investigations.set(id, { row, canvas: unpack(canvas) });
    return { row };
  };
  const mark = (id: string, deletedAt: string | null) => {
    const { row, canvas } = kept(id);
    const marked = { ...row, deletedAt };
    investigations.set(id, { row: marked, canvas });
    return { row: marked };
  };
  const unused = () => Promise.reject(new Error('This test does not expect this endpoint.'));
  return {
    asked,
    live: async () => ({ live: true }),
    ready: async () => (ready ?? (() => READY))(),
    about: async () => (about ?? (() => ABOUT))(),
    ontology: unused,
    openapi: unused,
    workfileSchema: unused,
    makePicture: unused,
    investigationPicture: unused,
    exportSchema: unused,
    exportData: unused,
    makeDossier: unused,
    dossier: unused,
    names: async ({ body }, options) => (names ?? unused)(body.names, options?.signal),
    judgements: async ({ query }) => ({
      judgements: (judgements ?? (() => []))(query.about).toReversed(),
      limits,
    }),
    decide: async ({ body }, options) => (decide ?? unused)(body, options?.analyst ?? null),
    previewDecision: async ({ body }) => (previewDecision ?? unused)(body.decision),
    investigations: async ({ query: { text = '', deleted } }) => ({
      investigations: [...investigations.values()]
        .map(({ row }) => row)
        .filter((row) => (row.deletedAt !== null) === (deleted === 'true') && row.title.includes(text)),
      limits: [],
    }),
    investigation: async ({ params: { id } }) => {
      const found = kept(id);
      if (found.row.deletedAt !== null) throw aProblem('deleted-investigation');
      return found;
    },
    // The page sends everything written out, defaults too.
    saveInvestigation: async ({ params: { id }, body }) => (save ?? put)(id, body as Save),
    deleteInvestigation: async ({ params: { id } }) => mark(id, '2026-01-02T00:00:00.000Z'),
    restoreInvestigation: async ({ params: { id } }) => mark(id, null),
    versions: async () => ({ versions: [], limits: [] }),
    keepVersion: unused,
    version: unused,
    deleteVersion: unused,
    restoreVersion: unused,
    compareVersions: unused,
    findVersion: unused,
    investigationSteps: async () => ({ steps, limits: [] }),
    filterSets: async () => ({ sets: [], limits: [] }),
    saveFilterSet: unused,
    deleteFilterSet: unused,
    restoreFilterSet: unused,
    reviews: async () => ({ reviews: [], limits: [] }),
    addArticle: unused,
    review: unused,
    decideReview: unused,
    previewPublish: unused,
    publish: unused,
    unpublish: unused,
    rejections: unused,
    checks: async ({ body: { relations } }) => ({
      checks: [],
      asked: relations.length,
      checked: 0,
      cleared: 0,
      limits: [],
    }),
    check: unused,
    withdrawCheck: unused,
    cancel: async () => ({ cancelled: true }),
    queries: async () => ({ queries }),
    articles: async () => ({ articles: [ARTICLE_ROW], limits: [] }),
    article: async ({ params: { id } }) => (article ?? (() => anAccount()))(id),
    evidence: async ({ query }) => (evidence ?? (() => theEvidence()))(query),
    linesEvidence: async ({ body }) => lines(body.keys),
    paths: async ({ body }, options) => (paths ?? unused)(PathQuestion.parse(body), options?.signal),
    loosenings: async ({ body }) =>
      (loosenings ?? (() => ({ loosenings: [], without: [], limits: [] })))(PathQuestion.parse(body)),
    statements: async ({ query }, options) => (statements ?? unused)(query, options?.signal),
    run: async ({ params: { id }, body: { params = {} } }, options) => {
      asked.push({ id, params });
      const answer = runs[id] ?? (() => (id === 'explore/search' ? hits() : anAnswer({ id })));
      return answer(params, options?.signal);
    },
    querySource: unused,
    saveQuery: unused,
    deleteQuery: unused,
    restoreQuery: unused,
    queryVersions: unused,
    checkQuery: unused,
    importQueries: unused,
    imports: async () => ({ imports: [], limits: [] }),
    previewImport: unused,
    importFile: unused,
    removeImport: unused,
    runCypher: unused,
    explainCypher: unused,
    liveSchema: unused,
    heldTexts: async () => ({ held: [] }),
    letRun: unused,
    runState: async () => ({ is: 'running', lane: 'interactive', place: null }),
    ...doors,
  };
}

export function aRow(more: Partial<Answer<'investigation'>['row']> = {}): Answer<'investigation'>['row'] {
  return {
    id: '01jdabcdefghjkmnpqrstvwxyz',
    title: 'Who met whom',
    version: 1,
    createdAt: '2026-01-01T10:00:00.000Z',
    updatedAt: '2026-01-01T11:30:00.000Z',
    by: null,
    nodes: 2,
    edges: 1,
    steps: 0,
    example: false,
    deletedAt: null,
    ...more,
  };
}

export const READY: Answer<'ready'> = { ready: true, neo4j: true, schema: true, seed: true, why: null };

export function aProblem(code: ErrorCode, more: Partial<Problem> = {}): ApiError {
  const { status, title, advice } = ERRORS[code];
  const told = {
    type: 'about:blank',
    status,
    code,
    title,
    advice,
    detail: 'What happened here.',
    fields: [],
    id: 'log-7',
  };
  return new ApiError({ ...told, ...more });
}

/** An answer that comes when the test says so. */
export function later<T>(): { promise: Promise<T>; arrive: (answer: T) => void } {
  let arrive: (answer: T) => void = () => {};
  const promise = new Promise<T>((resolve) => {
    arrive = resolve;
  });
  return { promise, arrive };
}
