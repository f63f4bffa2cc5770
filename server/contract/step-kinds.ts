import * as z from 'zod';
import { PathEnding } from './path-answer.ts';
import { Status } from './ontology.ts';

/** What a step of an investigation was, as the log of the method offers it; in the order in which it lists them. */
export const STEP_KINDS = {
  search: 'Searches',
  'name list': 'Lists of names',
  query: 'Queries',
  path: 'Paths',
  expand: 'Expansions',
  draw: 'Drawn or removed',
  filter: 'Filters',
  hide: 'Hidden and shown',
  arrange: 'Arrangements',
  mark: 'Marks and tags',
  note: 'Notes',
  read: 'Articles read',
  check: 'Checks',
  decision: 'Decisions',
  hypothesis: 'Hypotheses',
  version: 'Versions and copies',
  undo: 'Undone and redone',
  other: 'Other steps',
} as const;
export type StepKind = keyof typeof STEP_KINDS;
export const STEP_KIND_NAMES = Object.keys(STEP_KINDS) as [StepKind];
export const StepKind = z.enum(STEP_KIND_NAMES);

/** Of an answer so many elements are kept by their names at most; of a larger one only how many, and the digest. */
export const MOST_KEPT = 200;

/** So many questions of one step are told beside its first: whoever expands more actors at once has their number. */
export const MOST_FURTHER = 9;

/** What came of a question: enough to tell later what another answer to it says otherwise, without keeping it whole. */
export const Found = z.strictObject({
  rows: z.int().min(0),
  actors: z.int().min(0),
  relations: z.int().min(0),
  /** Of what stands in the answer, whatever its order; of relations with their status. No fingerprint for a court. */
  digest: z.string().regex(/^[0-9a-f]{14}$/),
  /** The very elements, unless they are more than `MOST_KEPT`: ids, and the status by key. */
  elements: z
    .strictObject({
      actors: z.array(z.string()).max(MOST_KEPT),
      relations: z.record(z.string(), Status),
    })
    .optional(),
  /** Of a question about paths alone. */
  ending: PathEnding.optional(),
  /** The step asked so many questions, of which this and the query it tells are the first; `further` has the next ones. */
  questions: z.int().min(2).optional(),
});
export type Found = z.infer<typeof Found>;
