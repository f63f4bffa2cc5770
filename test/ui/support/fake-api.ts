import { ERRORS, type ErrorCode, type Problem } from '#contract/errors';
import type { QueryResult } from '#contract/graph';
import type { Decision } from '#contract/judgements';
import { ApiError, type Answer, type Api } from '../../../client/api.ts';
import { ABOUT, anAccount, anAnswer, ARTICLE_ROW, hits, theEvidence } from './facts.ts';

type Params = Record<string, unknown>;
type Run = (params: Params, signal?: AbortSignal) => QueryResult | Promise<QueryResult>;

interface Fake {
  /** Answers by query id; those not named answer with nothing drawn. */
  runs?: Record<string, Run>;
  article?: (id: string) => Answer<'article'> | Promise<Answer<'article'>>;
  evidence?: (query: { relation?: string | undefined; entity?: string | undefined }) => Answer<'evidence'>;
  queries?: Answer<'queries'>['queries'];
  ready?: () => Answer<'ready'>;
  about?: () => Answer<'about'>;
  /** The oldest first. */
  judgements?: (about: string) => Answer<'judgements'>['judgements'];
  /** What of them was left out. */
  judgementLimits?: Answer<'judgements'>['limits'];
  decide?: (decision: Decision, analyst: string | null) => Answer<'decide'> | Promise<Answer<'decide'>>;
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
  queries = [],
  ready,
  about,
  judgements,
  judgementLimits: limits = [],
  decide,
}: Fake = {}): FakeApi {
  const asked: FakeApi['asked'] = [];
  const unused = () => Promise.reject(new Error('This test does not expect this endpoint.'));
  return {
    asked,
    live: async () => ({ live: true }),
    ready: async () => (ready ?? (() => READY))(),
    about: async () => (about ?? (() => ABOUT))(),
    ontology: unused,
    openapi: unused,
    judgements: async ({ query }) => ({
      judgements: (judgements ?? (() => []))(query.about).toReversed(),
      limits,
    }),
    decide: async ({ body }, options) => (decide ?? unused)(body, options?.analyst ?? null),
    cancel: async () => ({ cancelled: true }),
    queries: async () => ({ queries }),
    articles: async () => ({ articles: [ARTICLE_ROW], limits: [] }),
    article: async ({ params: { id } }) => (article ?? (() => anAccount()))(id),
    evidence: async ({ query }) => (evidence ?? (() => theEvidence()))(query),
    run: async ({ params: { id }, body: { params = {} } }, options) => {
      asked.push({ id, params });
      const answer = runs[id] ?? (() => (id === 'explore/search' ? hits() : anAnswer({ id })));
      return answer(params, options?.signal);
    },
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
