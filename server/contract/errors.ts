import * as z from 'zod';
import { Diagnostic } from './cypher.ts';

/** What can go wrong, as the analyst is told it: HTTP status, what happened, what to try. */
export const ERRORS = {
  'bad-request': { status: 400, title: 'The request is not understood', advice: 'Correct the fields named below.' },
  'bad-parameter': { status: 400, title: 'A parameter is missing or wrong', advice: 'Correct the parameters named below.' },
  'no-analyst': { status: 400, title: 'Nobody is named who decides this', advice: 'Give your name: it stands beside whatever you decide.' },
  'refused-decision': { status: 422, title: 'This cannot be decided', advice: 'Nothing was changed. Read what stands against it, and decide something else.' },
  'changed-since-preview': { status: 409, title: 'The graph has changed since the preview', advice: 'Look at the preview again, and decide on what it shows then.' },
  'decided-since': { status: 409, title: 'Somebody has decided since', advice: 'Read what was decided meanwhile, and decide anew.' },
  'evidence-changed': { status: 409, title: 'The evidence has changed since it was read', advice: 'Read it as it is now, and check the line then.' },
  'unknown-check': { status: 404, title: 'There is no such check', advice: 'Reload the page, and look at the line again.' },
  'duplicate-run': { status: 409, title: 'A run with this id is already under way', advice: 'Use a new id for each run.' },
  'unknown-query': { status: 404, title: 'There is no such query', advice: 'See the list of saved queries.' },
  'unknown-entity': { status: 404, title: 'There is no such entity', advice: 'Search for it by name; it may have been merged or removed.' },
  'unknown-claim': { status: 404, title: 'There is no such claim', advice: 'Reload the page; its article may have been withdrawn or repaired.' },
  'unknown-relation': { status: 404, title: 'There is no such relation', advice: 'Reload the page; its claims may have been withdrawn.' },
  'unknown-investigation': { status: 404, title: 'There is no such investigation', advice: 'See the list of investigations.' },
  'deleted-investigation': { status: 410, title: 'The investigation was deleted', advice: 'Restore it from the list of investigations.' },
  'unknown-version': { status: 404, title: 'There is no such version', advice: 'See the list of versions of the investigation.' },
  'deleted-version': { status: 410, title: 'The version was deleted', advice: 'Restore it from the list of versions; that goes for 30 days.' },
  'changed-since': { status: 409, title: 'Somebody has saved it since', advice: 'Go on in a copy, or open what was saved meanwhile.' },
  'unknown-filter-set': { status: 404, title: 'There is no such set of filters', advice: 'See the list in the filters.' },
  'unknown-answer': { status: 404, title: 'There is no such kept answer', advice: 'Choose among the answers that the investigation keeps.' },
  'changed-filter-set': { status: 409, title: 'Somebody has changed these filters since', advice: 'Read the list anew, and save under another name or over theirs.' },
  'nothing-to-draw': { status: 422, title: 'There is nothing to draw', advice: 'Put somebody on the canvas, show what is hidden, or choose another part of it.' },
  'drawing-busy': { status: 503, title: 'Many pictures wait to be drawn', advice: 'Try again when some of them are done.' },
  'drawing-too-large': { status: 507, title: 'The picture is too large to be drawn', advice: 'Draw less at once: a selection, the lit path, or one group.' },
  'newer-format': { status: 400, title: 'A newer program has written this', advice: 'Update Redthread to open it.' },
  'unknown-article': { status: 404, title: 'There is no such article', advice: 'See the list of articles; it may have been taken out.' },
  'unknown-review': { status: 404, title: 'No such article is under review', advice: 'See the list of articles under review; it may have been put away.' },
  'unreadable-text': { status: 422, title: 'No text can be read from this', advice: 'Give the article as text, Markdown, HTML or a PDF that has text, or paste its words.' },
  'no-room': { status: 507, title: 'The text cannot be kept', advice: 'Make room on the disk, or let Redthread write into its folder; nothing was taken in.' },
  'review-mistakes': { status: 422, title: 'Something stands against publishing', advice: 'Decide what the preview names, and publish then.' },
  'import-mistakes': { status: 422, title: 'The file has mistakes', advice: 'Correct the places named in the preview; nothing was taken in.' },
  'import-changed': { status: 409, title: 'The graph has changed since the preview', advice: 'Look at the preview again, and approve what it shows then.' },
  'unknown-import': { status: 404, title: 'No such file was imported', advice: 'See the list of imported files; it may have been taken out.' },
  'not-found': { status: 404, title: 'There is nothing at this address', advice: 'See /api/docs for the list of addresses.' },
  'wrong-method': { status: 405, title: 'This address is not asked like that', advice: 'See /api/docs for the methods of each address.' },
  'wrong-host': { status: 403, title: 'This address is not served', advice: 'Open the address that Redthread printed at start-up.' },
  'wrong-origin': { status: 403, title: 'Another site asked in your name', advice: 'Use the page of Redthread itself.' },
  'changed-meanwhile': { status: 409, title: 'The graph was changed meanwhile', advice: 'Do it again: it is made of one state of the data, or not at all.' },
  'nothing-to-export': { status: 422, title: 'There is nothing to export', advice: 'Draw or select something first, or export everything.' },
  'too-large': { status: 413, title: 'The request is too large', advice: 'Send less at once.' },
  'wrong-media-type': { status: 415, title: 'The request must be JSON', advice: 'Send it as application/json.' },
  cancelled: { status: 499, title: 'The run was cancelled', advice: 'Run it again when you need it.' },
  timeout: { status: 504, title: 'The database took too long', advice: 'Ask for less: fewer steps, fewer types or a smaller limit.' },
  'out-of-memory': { status: 507, title: 'The query needs more memory than it may have', advice: 'Ask for less at once.' },
  starting: { status: 503, title: 'Redthread is starting', advice: 'Try again in a few seconds.' },
  'database-away': { status: 503, title: 'Neo4j does not answer', advice: 'What is drawn stays. Redthread tries again by itself.' },
  'database-busy': { status: 503, title: 'Neo4j is busy', advice: 'Try again in a few seconds.' },
  'database-refuses': { status: 503, title: 'Neo4j refuses our name or password', advice: 'Check NEO4J_USER and NEO4J_PASSWORD and start again.' },
  'write-refused': { status: 403, title: 'Reading roads do not write', advice: 'Use a query that only reads.' },
  'load-under-way': { status: 409, title: 'Something else is under way', advice: 'Wait until it has ended.' },
  'bad-query': { status: 400, title: 'Neo4j does not understand the query', advice: 'Correct the Cypher text.' },
  'failed-query': { status: 400, title: 'The query was understood, and failed while it ran', advice: 'Change what it does with the value that is named, or leave such rows out.' },
  'refused-query': { status: 422, title: 'This query may not run', advice: 'Each rule says what to write instead, beside its place in the text.' },
  'bad-header': { status: 422, title: 'The header of the query is not right', advice: 'Correct the lines named below.' },
  'held-back': { status: 423, title: 'This query ran when Neo4j ended', advice: 'It is held back until somebody lets it run again.' },
  'queue-full': { status: 503, title: 'Twenty heavy queries wait already', advice: 'Try again when some of them are done, or ask for less.' },
  'deleted-query': { status: 410, title: 'The query was deleted', advice: 'It can be restored for 30 days.' },
  internal: { status: 500, title: 'Something went wrong on our side', advice: 'Try again; the log has the details under this id.' },
} as const satisfies Record<string, { status: number; title: string; advice: string }>; // oxfmt-ignore

export type ErrorCode = keyof typeof ERRORS;
export const ErrorCode = z.enum(Object.keys(ERRORS) as [ErrorCode]);

/** application/problem+json (RFC 9457), with our code and what to try. */
export const Problem = z.strictObject({
  type: z.string(),
  status: z.int(),
  code: ErrorCode,
  title: z.string(),
  detail: z.string(),
  advice: z.string(),
  /** Which field is wrong and why, by JSON path. */
  fields: z.array(z.strictObject({ path: z.string(), problem: z.string() })),
  /** What is wrong with a Cypher text, and where. */
  diagnostics: z.array(Diagnostic).optional(),
  /** Under this id the log has the cause: of a 5xx always, of others from the level `info` on. */
  id: z.string(),
});
export type Problem = z.infer<typeof Problem>;
