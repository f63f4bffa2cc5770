import * as z from 'zod';
import { Credibility, Reliability } from '#contract/grades';
import { ALL_SOURCES } from '#drawing/sources';
import { isListed } from './answers.ts';
import type { Desk } from './desk.ts';
import type { ExplorerState } from './state.ts';

const KEY = 'redthread/session';

const Point = z.strictObject({ x: z.number(), y: z.number() });
const perRegion = <T extends z.ZodType>(schema: T) =>
  z.strictObject({ find: schema, inspect: schema, table: schema });

/** What a reload needs. Facts are asked for again by id and key, so that a stale one is never shown. */
export const Session = z.strictObject({
  format: z.literal(1),
  /** Null while the analyst leaves it to the system. */
  theme: z.enum(['light', 'dark']).nullable(),
  /** The name is kept only to tell which actor is missing when the graph no longer holds it. */
  nodes: z.array(z.strictObject({ id: z.string(), name: z.string(), at: Point.nullable() })),
  edges: z.array(z.string()),
  selection: z.strictObject({ nodes: z.array(z.string()), edges: z.array(z.string()) }),
  thread: z.strictObject({ nodes: z.array(z.string()), edges: z.array(z.string()) }).nullable(),
  folded: perRegion(z.boolean()),
  sizes: perRegion(z.number()),
  letterKeys: z.boolean(),
  /** Sessions of before there were grades have none. */
  sources: z
    .strictObject({
      reliability: Reliability.nullable(),
      credibility: Credibility.nullable(),
      ungraded: z.boolean(),
    })
    .default(ALL_SOURCES),
  /** The saved query whose rows were listed, to be asked again. Older sessions have none. */
  asked: z
    .strictObject({ id: z.string(), params: z.record(z.string(), z.json()) })
    .nullable()
    .default(null),
});
export type Session = z.infer<typeof Session>;

type Kept = Pick<ExplorerState, 'nodes' | 'edges' | 'positions' | 'selection' | 'thread' | 'sources'> &
  Pick<Desk, 'chosenTheme' | 'folded' | 'sizes' | 'letterKeys' | 'asked' | 'unanswered'>;

export function toSession(kept: Kept): Session {
  const { nodes, edges, positions, selection, thread, chosenTheme, folded, sizes, letterKeys, sources } =
    kept;
  return {
    format: 1,
    theme: chosenTheme,
    nodes: [...nodes.values()].map(({ id, name }) => ({ id, name, at: positions.get(id) ?? null })),
    edges: [...edges.keys()],
    selection: { nodes: [...selection.nodes], edges: [...selection.edges] },
    thread: thread === null ? null : { nodes: [...thread.nodes], edges: [...thread.edges] },
    folded,
    sizes,
    letterKeys,
    sources,
    asked: toKeptQuestion(kept),
  };
}

/** What was only drawn is kept with the canvas. */
function toKeptQuestion({ asked, unanswered }: Kept): Session['asked'] {
  const listed = asked !== null && isListed(asked) ? { id: asked.header.id, params: asked.params } : null;
  const question = listed ?? unanswered;
  // Parameters come from a form, or from a session: they are JSON.
  return question as Session['asked'];
}

export function saveSession(storage: Storage, kept: Kept): void {
  storage.setItem(KEY, JSON.stringify(toSession(kept)));
}

/** Null when there is none, or when it is not one of ours: then the desk begins with the overview. */
export function readSession(storage: Storage): Session | null {
  const text = storage.getItem(KEY);
  if (text === null) return null;
  const parsed = Session.safeParse(toJson(text));
  return parsed.success ? parsed.data : null;
}

function toJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
