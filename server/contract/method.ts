import * as z from 'zod';
import { InvestigationId, StepRecord } from './investigations.ts';
import { StepKind } from './step-kinds.ts';

export const METHOD_FORMAT = 'redthread/method';
export const METHOD_VERSION = 1;

/** How today's answer stands to that of the step. */
export const REPLAY_VERDICTS = {
  same: 'the same',
  differs: 'differs',
  'not known': 'asked, but not compared',
  'not asked': 'could not be asked',
  failed: 'failed',
} as const;
export type ReplayVerdict = keyof typeof REPLAY_VERDICTS;
export const ReplayVerdict = z.enum(Object.keys(REPLAY_VERDICTS) as [ReplayVerdict]);

/** What asking a step again has told. */
export const Replayed = z.strictObject({
  is: ReplayVerdict,
  at: z.iso.datetime(),
  /** In words: "14 rows now, 12 then", or why it was not asked. */
  words: z.string(),
  /** What came, what went and what is told otherwise, by name: as far as the step kept it. */
  differences: z.array(z.string()),
});
export type Replayed = z.infer<typeof Replayed>;

export const MethodStep = z.strictObject({
  ...StepRecord.shape,
  /** Told with each step, read from its words where it was not kept. */
  kind: StepKind,
  /** When it was taken back; null while it stands. */
  undoneAt: z.iso.datetime().nullable(),
  replayed: Replayed.optional(),
});
export type MethodStep = z.infer<typeof MethodStep>;

/** The method of an investigation as a file for other programs. */
export const MethodFile = z.strictObject({
  format: z.literal(METHOD_FORMAT),
  version: z.literal(METHOD_VERSION),
  /** Its id is null while the canvas is not kept. */
  investigation: z.strictObject({ id: InvestigationId.nullable(), title: z.string() }),
  /** Stated, not verified. */
  by: z.string().nullable(),
  /** The day by which lines were judged to be over, as ISO; null where nothing is loaded. */
  asOf: z.string().nullable(),
  exportedAt: z.iso.datetime(),
  /** All lines there are, and by what those below were chosen among them; null where all of them stand below. */
  total: z.int().min(0),
  /** Of the whole log: each step counts, undoing and redoing too, though these are told with the step they turned. */
  counts: z
    .strictObject({
      steps: z.int().min(0),
      stand: z.int().min(0),
      undone: z.int().min(0),
      turns: z.int().min(0),
    })
    .optional(),
  filtered: z.string().nullable(),
  steps: z.array(MethodStep),
});
export type MethodFile = z.infer<typeof MethodFile>;
