import * as z from 'zod';
import { ArticleAccount } from './account.ts';
import { ArticleId, ClaimId, EntityId } from './article.ts';
import { Check, CheckId, CheckRequest, ChecksAnswer, ChecksRequest, CheckWithdrawal } from './checks.ts';
import { IsoPrefix } from './days.ts';
import { DOSSIER_ENDPOINTS } from './dossier-endpoint.ts';
import { ASKS_DATABASE, type Endpoint } from './endpoint.ts';
import { Evidence, LinesEvidence, MOST_LINES_ASKED } from './evidence.ts';
import { EXPORT_ENDPOINTS } from './exports.ts';
import { FILTER_SET_ENDPOINTS } from './filter-sets.ts';
import { IMPORT_ENDPOINTS } from './imports.ts';
import { Limit } from './graph.ts';
import { Investigation, InvestigationId, InvestigationRow, Save, StepRecord } from './investigations.ts';
import { Decision, JudgementId, JudgementRecord } from './judgements.ts';
import { NameAnswers, NameList } from './name-list.ts';
import { EntityType, RelationType, Status } from './ontology.ts';
import { Loosenings, PathAnswer } from './path-answer.ts';
import { PathQuestion } from './path-question.ts';
import { PICTURE_ENDPOINTS } from './picture-endpoint.ts';
import { RepairPreview } from './repairs.ts';
import { QUERY_ENDPOINTS } from './query-endpoints.ts';
import { REVIEW_ENDPOINTS } from './review-endpoints.ts';
import { StatementsAnswer, StatementsQuery } from './statements.ts';
import { VERSION_ENDPOINTS } from './version-endpoints.ts';
import { WORKFILE_ENDPOINTS } from './workfile.ts';

export const About = z.strictObject({
  version: z.string(),
  neo4j: z.strictObject({
    version: z.string(),
    rung: z.enum(['uri', 'docker', 'local']),
    description: z.string(),
  }),
  counts: z.strictObject({
    articles: z.int(),
    stories: z.int(),
    entities: z.int(),
    relations: z.int(),
    claims: z.int(),
    figures: z.int(),
    byType: z.record(z.string(), z.int()),
  }),
  /** In whose name is decided by whoever gives none (REDTHREAD_ANALYST). */
  analyst: z.string().nullable(),
  /** The day as of which "ended" is judged: the latest possible day of the latest article or imported file (DECISIONS 3). */
  asOf: IsoPrefix.nullable(),
  articleTexts: z.strictObject({ present: z.int(), of: z.int(), why: z.string() }),
  limits: z.strictObject({
    rows: z.int(),
    bytes: z.int(),
    elements: z.int(),
    seconds: z.int(),
    hubDegree: z.int(),
  }),
});
export type About = z.infer<typeof About>;

export const Ready = z.strictObject({
  ready: z.boolean(),
  neo4j: z.boolean(),
  schema: z.boolean(),
  seed: z.boolean(),
  why: z.string().nullable(),
});
export type Ready = z.infer<typeof Ready>;

const TypeList = z.array(EntityType).readonly();

/** The tables of contract/ontology.ts as data. */
export const OntologyAnswer = z.strictObject({
  entityTypes: z.record(
    EntityType,
    z.looseObject({
      label: z.string(),
      plural: z.string(),
      family: z.string(),
      shape: z.string(),
      barred: z.boolean(),
    }),
  ),
  relationTypes: z.record(
    RelationType,
    z.looseObject({
      walk: z.enum(['actor', 'context', 'speech', 'hub', 'never']),
      ends: z.array(z.strictObject({ from: TypeList, to: TypeList })).readonly(),
      phrase: z.string(),
      plural: z.string(),
    }),
  ),
  statuses: z.record(Status, z.strictObject({ label: z.string(), meaning: z.string(), line: z.string() })),
});

export const ArticleRow = z.strictObject({
  id: z.string(),
  title: z.string(),
  publisher: z.string(),
  publishedAt: IsoPrefix,
  publishedInferred: z.string().nullable(),
  claims: z.int(),
  figures: z.int(),
  text: z.enum(['present', 'absent']),
});
export type ArticleRow = z.infer<typeof ArticleRow>;

/** Every door of the API, once. Routes, the OpenAPI document and the page's types come from this table. */
export const ENDPOINTS = {
  live: {
    method: 'GET', path: '/api/health/live', about: 'The process answers. Touches nothing.',
    response: z.strictObject({ live: z.literal(true) }), errors: [],
  },
  ready: {
    method: 'GET', path: '/api/health/ready', about: 'Neo4j answers within a second, schema and seed are present. 503 when not.',
    response: Ready, errors: [],
  },
  about: { method: 'GET', path: '/api/about', about: 'Versions, the rung taken, counts, limits.', response: About, errors: ASKS_DATABASE },
  ontology: { method: 'GET', path: '/api/ontology', about: 'Entity types, relation types and statuses as data.', response: OntologyAnswer, errors: [] },
  ...QUERY_ENDPOINTS,
  names: {
    method: 'POST', path: '/api/names', about: 'Who goes by each of these names: one, several or nobody, with the reason and the other candidates. X-Run, a UUID, makes it cancellable.',
    body: NameList, response: NameAnswers,
    errors: ['bad-request', 'duplicate-run', 'cancelled', 'out-of-memory', 'queue-full', 'wrong-media-type', ...ASKS_DATABASE],
  },
  paths: {
    method: 'POST', path: '/api/paths', about: 'How are these connected: paths of the whole graph, with one of three endings. X-Run, a UUID, makes it cancellable.',
    body: PathQuestion, response: PathAnswer,
    errors: ['bad-request', 'unknown-entity', 'bad-parameter', 'duplicate-run', 'cancelled', 'out-of-memory', 'wrong-media-type', ...ASKS_DATABASE],
  },
  loosenings: {
    method: 'POST', path: '/api/paths/loosenings', about: 'What would find a path where a question found none: each thing asked less strictly by itself.',
    body: PathQuestion, response: Loosenings,
    errors: ['bad-request', 'unknown-entity', 'bad-parameter', 'duplicate-run', 'cancelled', 'out-of-memory', 'wrong-media-type', ...ASKS_DATABASE],
  },
  evidence: {
    method: 'GET', path: '/api/evidence', about: 'Claims, figures, articles and passages behind one relation or about one entity.',
    query: z.strictObject({ relation: z.string().max(1_000).optional(), entity: EntityId.optional() }),
    response: Evidence, errors: ['bad-request', 'unknown-relation', 'unknown-entity', ...ASKS_DATABASE],
  },
  linesEvidence: {
    method: 'POST', path: '/api/evidence/lines', about: 'The claims behind several relations at once, each with its citations: the footnotes of a path.',
    body: z.strictObject({ keys: z.array(z.string().min(1).max(1_000)).min(1).max(MOST_LINES_ASKED) }),
    response: LinesEvidence, errors: ['bad-request', 'wrong-media-type', ...ASKS_DATABASE],
  },
  articles: {
    method: 'GET', path: '/api/articles', about: 'The articles loaded, newest first.',
    response: z.strictObject({ articles: z.array(ArticleRow), limits: z.array(Limit) }), errors: ASKS_DATABASE,
  },
  article: {
    method: 'GET', path: '/api/articles/:id', about: 'One article: its regions, claims, figures and mentions, and its text where the analyst has it.',
    params: z.strictObject({ id: ArticleId }), response: ArticleAccount, errors: ['bad-request', 'unknown-article', ...ASKS_DATABASE],
  },
  judgements: {
    method: 'GET', path: '/api/judgements', about: 'What analysts decided about an entity or a claim: who, when, why and what, the newest first. `before` goes on from the last one of an answer that was cut.',
    query: z.strictObject({
      about: z.union([EntityId, ClaimId]),
      limit: z.coerce.number<string | undefined>().int().min(1).max(1_000).default(200),
      before: JudgementId.optional(),
    }),
    response: z.strictObject({ judgements: z.array(JudgementRecord), limits: z.array(Limit) }), errors: ['bad-request', ...ASKS_DATABASE],
  },
  decide: {
    method: 'POST', path: '/api/judgements', about: 'Grades a publisher or a claim; disputes, corrects or gives away claims; merges, splits or tells apart actors; or takes a decision back. `seen` is the digest of a preview: what comes to something else by now is refused. X-Analyst, percent-encoded, names who decides.',
    body: Decision, response: JudgementRecord,
    errors: ['bad-request', 'no-analyst', 'unknown-entity', 'unknown-claim', 'decided-since', 'refused-decision', 'changed-since-preview', 'load-under-way', 'wrong-media-type', ...ASKS_DATABASE],
  },
  previewDecision: {
    method: 'POST', path: '/api/judgements/preview', about: 'What a decision would change in the graph as it is: lines that come, go or change, actors that become one. Nothing is written.',
    body: z.strictObject({ decision: Decision }), response: RepairPreview,
    errors: ['bad-request', 'unknown-entity', 'unknown-claim', 'decided-since', 'refused-decision', 'wrong-media-type', ...ASKS_DATABASE],
  },
  investigations: {
    method: 'GET', path: '/api/investigations', about: 'The investigations, the one saved last first; those deleted when that is asked for.',
    query: z.strictObject({ text: z.string().max(200).optional(), deleted: z.enum(['true', 'false']).default('false') }),
    response: z.strictObject({ investigations: z.array(InvestigationRow), limits: z.array(Limit) }), errors: ['bad-request', ...ASKS_DATABASE],
  },
  investigation: {
    method: 'GET', path: '/api/investigations/:id', about: 'One investigation with its canvas. An id that is none is one that is not there.',
    params: z.strictObject({ id: z.string().max(200) }), response: Investigation,
    errors: ['bad-request', 'unknown-investigation', 'deleted-investigation', 'newer-format', ...ASKS_DATABASE],
  },
  saveInvestigation: {
    method: 'PUT', path: '/api/investigations/:id', about: 'Saves an investigation over the version it was made from; version 0 makes a new one.',
    params: z.strictObject({ id: InvestigationId }), body: Save, response: z.strictObject({ row: InvestigationRow }),
    errors: ['bad-request', 'unknown-investigation', 'deleted-investigation', 'changed-since', 'newer-format', 'too-large', 'wrong-media-type', ...ASKS_DATABASE],
  },
  deleteInvestigation: {
    method: 'DELETE', path: '/api/investigations/:id', about: 'Deletes an investigation; it can be restored for 30 days.',
    params: z.strictObject({ id: InvestigationId }), query: z.strictObject({ expected: z.coerce.number<string>().int().min(1) }),
    response: z.strictObject({ row: InvestigationRow }), errors: ['bad-request', 'unknown-investigation', 'deleted-investigation', 'changed-since', ...ASKS_DATABASE],
  },
  restoreInvestigation: {
    method: 'POST', path: '/api/investigations/:id/restore', about: 'Brings back a deleted investigation.',
    params: z.strictObject({ id: InvestigationId }), response: z.strictObject({ row: InvestigationRow }), errors: ['bad-request', 'unknown-investigation', ...ASKS_DATABASE],
  },
  investigationSteps: {
    method: 'GET', path: '/api/investigations/:id/steps', about: 'What was done in an investigation, in order; `after` goes on from the last one of an answer that was cut.',
    params: z.strictObject({ id: InvestigationId }), query: z.strictObject({ after: z.coerce.number<string | undefined>().int().min(0).default(0) }),
    response: z.strictObject({ steps: z.array(StepRecord), limits: z.array(Limit) }), errors: ['bad-request', 'unknown-investigation', ...ASKS_DATABASE],
  },
  ...FILTER_SET_ENDPOINTS,
  ...REVIEW_ENDPOINTS,
  statements: {
    method: 'GET', path: '/api/search/statements', about: 'Words in what was said: in claims, figures, notes of investigations, and the texts at hand. "A phrase", all words, begin*, -without; `after` goes on from an answer that was cut.',
    query: StatementsQuery, response: StatementsAnswer, errors: ['bad-request', ...ASKS_DATABASE],
  },
  checks: {
    method: 'POST', path: '/api/checks/lookup', about: 'Which of these relations somebody has checked against their passages, and whether what was read is still what stands behind them.',
    body: ChecksRequest, response: ChecksAnswer, errors: ['bad-request', 'too-large', 'wrong-media-type', ...ASKS_DATABASE],
  },
  check: {
    method: 'POST', path: '/api/checks', about: 'Marks a relation as checked against the evidence of this digest. X-Analyst, percent-encoded, names who checked it. The same id twice is one check.',
    body: CheckRequest, response: z.strictObject({ check: Check }),
    errors: ['bad-request', 'no-analyst', 'unknown-relation', 'evidence-changed', 'decided-since', 'load-under-way', 'wrong-media-type', ...ASKS_DATABASE],
  },
  withdrawCheck: {
    method: 'POST', path: '/api/checks/:id/withdraw', about: 'Takes back the last check of a relation; the one before it, whoever made it, stands again. Refused when somebody has decided since.',
    params: z.strictObject({ id: CheckId }), body: CheckWithdrawal, response: z.strictObject({ check: Check.nullable() }),
    errors: ['bad-request', 'no-analyst', 'unknown-check', 'decided-since', 'load-under-way', 'wrong-media-type', ...ASKS_DATABASE],
  },
  ...VERSION_ENDPOINTS,
  ...WORKFILE_ENDPOINTS,
  ...IMPORT_ENDPOINTS,
  ...PICTURE_ENDPOINTS,
  ...EXPORT_ENDPOINTS,
  ...DOSSIER_ENDPOINTS,
  openapi: { method: 'GET', path: '/api/openapi.json', about: 'This table as OpenAPI 3.1.', response: z.looseObject({}), errors: [] },
} as const satisfies Record<string, Endpoint>; // oxfmt-ignore

export type EndpointName = keyof typeof ENDPOINTS;
