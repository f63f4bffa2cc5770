import * as z from 'zod';
import { ArticleId, EntityId, Region } from './article.ts';
import { IsoPrefix } from './days.ts';
import { ASKS_DATABASE, type Endpoint } from './endpoint.ts';
import { GraphEdge, Limit } from './graph.ts';
import { ImportChange } from './imports.ts';
import { EntityType } from './ontology.ts';
import { KnownName } from './reading.ts';
import {
  ArticleAbout,
  CopySuggestion,
  MOST_INTAKE,
  ReviewAccount,
  ReviewRow,
  ReviewStep,
  ReviewStepRecord,
  StepId,
} from './review.ts';

/** What is laid on the table: a file as its bytes, or a text that was pasted. */
export const Intake = z.strictObject({
  content: z.union([
    z.strictObject({ name: z.string().trim().min(1).max(200), base64: z.base64().max(Math.ceil((MOST_INTAKE.bytes * 4) / 3) + 4, 'a file of 20 MB at most') }),
    z.strictObject({ text: z.string().min(1, 'there is no text').max(MOST_INTAKE.letters, 'a text of 2,000,000 letters at most') }),
  ]),
  /** What the analyst knows of it; the rest is read where it can be. */
  about: ArticleAbout.partial(),
  /** Only a passage, to make one fact of: nothing is suggested. */
  passage: z.boolean(),
}); // oxfmt-ignore
export type Intake = z.infer<typeof Intake>;

export const IntakeAnswer = z.strictObject({
  row: ReviewRow,
  /** This very text was here already: what is told is the article that is there. */
  again: z.boolean(),
  /** In words: what was guessed or left out, such as the encoding, scripts, pages without text. */
  notices: z.array(z.string()),
  copies: z.array(CopySuggestion),
});
export type IntakeAnswer = z.infer<typeof IntakeAnswer>;

const Named = z.strictObject({ id: z.string(), name: z.string(), type: EntityType });
/** A change, with the line as it would be drawn then; one that goes, as it is drawn now. */
const Change = z.strictObject({ ...ImportChange.omit({ row: true }).shape, line: GraphEdge });
/** Whom a changed line joins. */
const End = z.strictObject({ ...Named.shape, named: z.boolean(), isNew: z.boolean() });

/** What publishing would change, before it does. */
export const PublishPreview = z.strictObject({
  /** What stands against it, in words; each names where: a field of the article, a claim by its key, somebody by local id. */
  mistakes: z.array(z.strictObject({ where: z.string(), problem: z.string(), advice: z.string() })),
  /** `local`: who of the text they are. */
  newEntities: z.array(z.strictObject({ ...Named.shape, local: EntityId })),
  /** Those of the text who are somebody of the graph, and by whose word. */
  matched: z.array(z.strictObject({ ...Named.shape, as: Named, why: z.string() })),
  changes: z.strictObject({
    new: z.array(Change),
    strengthened: z.array(Change),
    contested: z.array(Change),
    ended: z.array(Change),
    changed: z.array(Change),
    /** Lines that go: an earlier edition told them, and the one of now does not. */
    gone: z.array(Change),
  }),
  /** All whom the changed lines join, each once. */
  ends: z.array(End),
  /** The day as of which lines have ended then: that of the latest source, this one among them. */
  asOf: z.int().nullable(),
  counts: z.strictObject({ claims: z.int(), figures: z.int(), entities: z.int(), undecided: z.int() }),
  limits: z.array(Limit),
  /** Approves what was shown, and nothing else; null while something stands against it or nothing would change. */
  digest: z.string().nullable(),
});
export type PublishPreview = z.infer<typeof PublishPreview>;

const OF_ARTICLE = z.strictObject({ id: ArticleId });
const WRITES = [
  'bad-request',
  'no-analyst',
  'unknown-review',
  'too-large',
  'wrong-media-type',
  ...ASKS_DATABASE,
] as const;

/** The doors of what comes in as a text and leaves as facts. */
export const REVIEW_ENDPOINTS = {
  reviews: {
    method: 'GET', path: '/api/reviews', about: 'The articles on the reviewers’ table, the one that was worked on last first.',
    response: z.strictObject({ reviews: z.array(ReviewRow), limits: z.array(Limit) }), errors: ASKS_DATABASE,
  },
  addArticle: {
    method: 'POST', path: '/api/reviews', about: 'Takes a text in: a file by its bytes or a pasted text. It is kept in the analyst’s own articles folder, never in the graph, and nothing is drawn of it before it is published. The same text again is the article that is there. X-Analyst, percent-encoded, names who adds.',
    body: Intake, response: IntakeAnswer, errors: ['unreadable-text', 'no-room', 'load-under-way', 'cancelled', ...WRITES],
  },
  review: {
    method: 'GET', path: '/api/reviews/:id', about: 'One article under review: its text, what the reader suggests, and what was decided.',
    params: OF_ARTICLE, response: ReviewAccount, errors: ['bad-request', 'unknown-review', ...ASKS_DATABASE],
  },
  decideReview: {
    method: 'POST', path: '/api/reviews/:id/steps', about: 'Appends a decision, once for each `id`. `after` is the last step that was seen; whatever was decided since comes back with it, and a decision on what somebody else has decided since is refused; `n` is the number of this one. X-Analyst, percent-encoded, names who decides.',
    params: OF_ARTICLE, body: z.strictObject({ id: StepId, after: z.int().min(0), step: ReviewStep }),
    response: z.strictObject({ n: z.int(), steps: z.array(ReviewStepRecord), row: ReviewRow }), errors: ['decided-since', 'load-under-way', ...WRITES],
  },
  previewPublish: {
    method: 'GET', path: '/api/reviews/:id/preview', about: 'What publishing would change: new lines, strengthened, contested and ended ones. Nothing is written.',
    params: OF_ARTICLE, response: PublishPreview, errors: ['bad-request', 'unknown-review', ...ASKS_DATABASE],
  },
  publish: {
    method: 'POST', path: '/api/reviews/:id/publish', about: 'Makes facts of what was accepted, in one transaction; `digest` is that of the preview. Twice changes nothing.',
    params: OF_ARTICLE, body: z.strictObject({ digest: z.string().max(100) }),
    response: z.strictObject({ row: ReviewRow, again: z.boolean() }), errors: ['review-mistakes', 'import-changed', 'load-under-way', ...WRITES],
  },
  unpublish: {
    method: 'DELETE', path: '/api/reviews/:id/publish', about: 'Takes the facts of an article back: the graph is what it was without them, but for whom a judgement made meanwhile names, for that stays readable. The review stays.',
    params: OF_ARTICLE, response: z.strictObject({ row: ReviewRow }), errors: ['bad-request', 'no-analyst', 'unknown-review', 'load-under-way', ...ASKS_DATABASE],
  },
  rejections: {
    method: 'GET', path: '/api/reviews/:id/rejections', about: 'What was rejected, as cases for tests: what the rule suggested at which place, and why it was wrong, with all by which the text is read again just so (its zones, day and publisher, and the names of the graph in it). No other words of the text.',
    params: OF_ARTICLE,
    response: z.strictObject({
      format: z.literal('redthread/rejections'), version: z.literal(2), textSha256: z.string(),
      publishedAt: IsoPrefix.nullable(), publisher: z.string().nullable(), regions: z.array(Region), known: z.array(KnownName),
      cases: z.array(z.strictObject({ rule: z.string(), key: z.string(), subject: z.string(), type: z.string(), object: z.string(), at: z.array(z.strictObject({ start: z.int(), end: z.int() })), by: z.string(), why: z.string().nullable() })),
    }),
    errors: ['bad-request', 'unknown-review', ...ASKS_DATABASE],
  },
} as const satisfies Record<string, Endpoint>; // oxfmt-ignore
