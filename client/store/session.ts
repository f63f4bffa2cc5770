import * as z from 'zod';
import { EntityId } from '#contract/article';
import { InvestigationId, KeptCanvas, StepRecord } from '#contract/investigations';
import { PathQuestion } from '#contract/path-question';
import { HypothesisId } from '#contract/own-marks';
import { pack } from '#contract/packed-canvas';
import { Status } from '#contract/ontology';
import { SavedCanvas } from '#contract/saved-canvas';
import { isListed } from './answers.ts';
import { AsOf } from './dating.ts';
import { keepIn } from './browser-storage.ts';
import type { Desk } from './desk.ts';
import { toJson } from './json.ts';
import { PLAIN_QUESTION } from './path-spelling.ts';
import { isWritten } from './running-cypher.ts';
import { toSavedCanvas } from './saved-canvas.ts';
import type { Canvas, ExplorerState, Selection } from './state.ts';
import { partSeen, supposedIn } from './selected.ts';

const KEY = 'redthread/session';

const FORMAT = 3;
/** It held the sizes of all regions, and of those that were not dragged these. */
const BEFORE = 2;
const UNDRAGGED: Session['sizes'] = { find: 272, inspect: 344, table: 176 };

const perRegion = <T extends z.ZodType>(schema: T) =>
  z.strictObject({ find: schema, inspect: schema, table: schema });

/** What a reload needs. Facts are asked for again by id and key, so that a stale one is never shown. */
export const Session = z.strictObject({
  format: z.literal([FORMAT, BEFORE]),
  /** Null while the analyst leaves it to the system. */
  theme: z.enum(['light', 'dark']).nullable(),
  /** Under which the canvas was kept; null = under none. */
  investigation: InvestigationId.nullable(),
  /** Of a canvas that is kept as an investigation, the database has it, or the copy of what was not saved yet. */
  canvas: KeptCanvas.nullable(),
  viewport: SavedCanvas.shape.viewport.default(null),
  selection: z.strictObject({
    nodes: z.array(z.string()),
    edges: z.array(z.string()),
    hypotheses: z.array(HypothesisId).optional(),
  }),
  folded: perRegion(z.boolean()),
  /** Of regions that were dragged. */
  sizes: z.partialRecord(z.enum(['find', 'inspect', 'table']), z.number()),
  letterKeys: z.boolean(),
  /** One that was kept before there was a choice had none. */
  asOf: AsOf.default('latest'),
  /** What was looked at since the last step. */
  seen: z.array(StepRecord.omit({ n: true })).default([]),
  /** The same of investigations that were left, the one left last at the end. */
  aside: z
    .array(z.strictObject({ investigation: InvestigationId, seen: z.array(StepRecord.omit({ n: true })) }))
    .default([])
    .catch([]),
  /** What the form about paths held; one that is not understood any more takes nothing else with it. */
  paths: PathQuestion.extend({ from: z.array(EntityId), statuses: z.array(Status) })
    .nullable()
    .default(null)
    .catch(null),
  /** What of it was asked, and is answered or on its way: to be asked again, by this tab alone. */
  pathsAsked: PathQuestion.nullable().default(null).catch(null),
  pathsOpen: z.boolean().default(false),
  /** The saved query whose rows were listed, to be asked again. */
  asked: z.strictObject({ id: z.string(), params: z.record(z.string(), z.json()) }).nullable(),
});
export type Session = z.infer<typeof Session>;

type Kept = Canvas &
  Pick<ExplorerState, 'selection' | 'viewport'> &
  Pick<
    Desk,
    | 'absent'
    | 'kept'
    | 'chosenTheme'
    | 'folded'
    | 'sizes'
    | 'letterKeys'
    | 'asOfChosen'
    | 'asked'
    | 'unanswered'
    | 'seen'
    | 'aside'
    | 'paths'
    | 'opened'
  >;

function toSession(kept: Kept): Session {
  const { selection, chosenTheme, folded, sizes, letterKeys } = kept;
  return {
    format: FORMAT,
    theme: chosenTheme,
    investigation: kept.kept?.id ?? null,
    canvas: kept.kept === null ? pack(toSavedCanvas(kept, kept.absent)) : null,
    viewport: kept.viewport,
    selection: toKeptSelection(selection),
    folded,
    sizes,
    letterKeys,
    asOf: kept.asOfChosen,
    seen: [...kept.seen],
    aside: [...kept.aside].map(([investigation, seen]) => ({ investigation, seen: [...seen] })),
    paths: kept.paths.question === PLAIN_QUESTION ? null : kept.paths.question,
    pathsAsked: kept.paths.asked,
    pathsOpen: kept.opened.paths,
    asked: toKeptQuestion(kept),
  };
}

function toKeptSelection(selection: Kept['selection']): Session['selection'] {
  const hypotheses = [...supposedIn(selection)];
  return {
    nodes: [...selection.nodes],
    edges: [...selection.edges],
    ...(hypotheses.length > 0 && { hypotheses }),
  };
}

/** What was selected before the reload, drawn still or not. */
export function toSelection({ nodes, edges, hypotheses = [] }: Session['selection']): Selection {
  return partSeen({ nodes: new Set(nodes), edges: new Set(edges), hypotheses: new Set(hypotheses) });
}

/** What was only drawn is kept with the canvas. */
function toKeptQuestion({ asked, unanswered }: Kept): Session['asked'] {
  // What was written in the editor is in the history of runs, and runs again when the analyst says so.
  const isKept = asked !== null && isListed(asked) && !isWritten(asked);
  const listed = isKept ? { id: asked.header.id, params: asked.params } : null;
  const question = listed ?? unanswered;
  // Parameters come from a form, or from a session: they are JSON.
  return question as Session['asked'];
}

/** False when there is no room for it. */
export function saveSession(storage: Storage, kept: Kept): boolean {
  return keepIn(storage, KEY, JSON.stringify(toSession(kept)));
}

/** Null when there is none, or when it is not one of ours: then the desk begins with the overview. */
export function readSession(storage: Storage): Session | null {
  const text = storage.getItem(KEY);
  if (text === null) return null;
  const parsed = Session.safeParse(toJson(text));
  if (!parsed.success) return null;
  const { format, sizes } = parsed.data;
  return format === FORMAT ? parsed.data : { ...parsed.data, sizes: draggedOf(sizes) };
}

function draggedOf(sizes: Session['sizes']): Session['sizes'] {
  const regions = ['find', 'inspect', 'table'] as const;
  const dragged = regions.filter((region) => sizes[region] !== UNDRAGGED[region]);
  return Object.fromEntries(dragged.map((region) => [region, sizes[region]]));
}
