import * as z from 'zod';

/** Bytes of a text, before anything reads it (SAFETY 3). */
export const MAX_CYPHER = 32_768;

/** Weighed by the gate, which says by how much it is too long. */
export const CypherText = z.string().max(1_000_000);

/** Questions that may take 15 s go beside each other; those that may take 60 s wait for one of two slots. */
export const Lane = z.enum(['interactive', 'heavy']);
export type Lane = z.infer<typeof Lane>;

/** What is wrong with a text, or worth knowing about it, and where: offsets in UTF-16 code units. */
export const Diagnostic = z.strictObject({
  severity: z.enum(['error', 'warning']),
  /** The rule's name in `server/gate/`, or `neo4j` for what the database itself says. */
  rule: z.string(),
  message: z.string(),
  /** What to write instead. */
  advice: z.string().nullable(),
  /** What Neo4j itself said, where the message tells it in other words. */
  raw: z.string().optional(),
  start: z.int().min(0),
  end: z.int().min(0),
});
export type Diagnostic = z.infer<typeof Diagnostic>;

/** May this text run, in which lane, and what is there to say about it? */
export const Verdict = z.strictObject({
  runs: z.boolean(),
  lane: Lane.nullable(),
  /** Why it is heavy, in words; null when it is not. */
  why: z.string().nullable(),
  /** Rows that Neo4j's planner expects at the widest step of the plan. */
  estimatedRows: z.number().nullable(),
  /** The names behind `$`, in the order of the text. */
  params: z.array(z.string()),
  /** Of the answer; absent where there is no plan. */
  columns: z.array(z.string()).optional(),
  diagnostics: z.array(Diagnostic),
});
export type Verdict = z.infer<typeof Verdict>;

/** A run that waits says how many are before it. */
export const RunState = z.strictObject({
  is: z.enum(['waiting', 'running', 'gone']),
  lane: Lane.nullable(),
  /** 1 is the next. */
  place: z.int().min(1).nullable(),
});
export type RunState = z.infer<typeof RunState>;

/** A text that was running when Neo4j ended: held back until somebody lifts that (DECISIONS 25). */
export const HeldText = z.strictObject({
  /** SHA-256 of the text. */
  id: z.string().regex(/^[0-9a-f]{64}$/),
  text: z.string(),
  /** When it ran as Neo4j ended. */
  at: z.iso.datetime(),
  by: z.string().nullable(),
});
export type HeldText = z.infer<typeof HeldText>;

/** What the graph holds now, for whoever writes about it. */
export const LiveSchema = z.strictObject({
  labels: z.array(z.string()),
  relationshipTypes: z.array(z.string()),
  propertyKeys: z.array(z.string()),
  /** Only those that the gate lets run. */
  functions: z.array(z.strictObject({ name: z.string(), signature: z.string(), about: z.string() })),
  procedures: z.array(z.strictObject({ name: z.string(), signature: z.string(), about: z.string() })),
});
export type LiveSchema = z.infer<typeof LiveSchema>;
