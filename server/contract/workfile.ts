import * as z from 'zod';
import { IsoPrefix } from './days.ts';
import type { Endpoint } from './endpoint.ts';
import { StepRecord, Title } from './investigations.ts';
import { SavedCanvas } from './saved-canvas.ts';

export const WORKFILE_FORMAT = 'redthread/investigation';
/** What this program writes, and the newest it reads. */
export const WORKFILE_VERSION = 1;
export const WORKFILE_ENDING = '.redthread.json';

/** The largest canvas, written out, takes some 20 MB. */
export const MOST_WORKFILE_BYTES = 25_000_000;
/** Beyond these the oldest are left out, and counted. */
export const MOST_WORKFILE_STEPS = 10_000;
/** No canvas reaches as far; what does would leave no number for what is placed beside it. */
const FARTHEST = 1e9;

/** How much it holds, for whoever reads it: one that does not hold as much is not whole. */
const Counts = z.strictObject({
  actors: z.int().min(0),
  relations: z.int().min(0),
  notes: z.int().min(0),
  cards: z.int().min(0),
  groups: z.int().min(0),
  tags: z.int().min(0),
  frames: z.int().min(0),
  hypotheses: z.int().min(0),
  results: z.int().min(0),
  steps: z.int().min(0),
});
export type WorkfileCounts = z.infer<typeof Counts>;

/** An investigation as a file: the canvas written out, so that hands and other programs can read it. */
const Envelope = z.strictObject({
  format: z.literal(WORKFILE_FORMAT),
  version: z.literal(WORKFILE_VERSION),
  title: Title,
  /** Whose it is: stated, not verified. */
  by: z.string().max(100).nullable(),
  /** The day by which it was judged what has ended. */
  asOf: IsoPrefix.nullable(),
  /** When the investigation was saved last; null of what the database had not got. */
  savedAt: z.iso.datetime().nullable(),
  /** The version of the program that wrote it. */
  redthread: z.string().max(100).nullable(),
  counts: Counts,
  canvas: SavedCanvas,
  /** In order; the newest where there were too many. */
  steps: z.array(StepRecord).max(MOST_WORKFILE_STEPS),
  stepsLeftOut: z.int().min(0),
});

export const Workfile = Envelope.superRefine((workfile, context) => {
  for (const { path, message } of amiss(workfile)) context.addIssue({ code: 'custom', path, message });
});
export type Workfile = z.infer<typeof Workfile>;

export function countWorkfile({ canvas, steps }: Pick<Workfile, 'canvas' | 'steps'>): WorkfileCounts {
  const {
    nodes,
    edges,
    notes,
    cards,
    groups,
    tags = [],
    frames = [],
    hypotheses = [],
    results = [],
  } = canvas;
  return {
    actors: nodes.length,
    relations: edges.length,
    notes: notes.length,
    cards: cards.length,
    groups: groups.length,
    tags: tags.length,
    frames: frames.length,
    hypotheses: hypotheses.length,
    results: results.length,
    steps: steps.length,
  };
}

/** The same file as JSON Schema 2020-12. What one part says of another only the program can check. */
export function toWorkfileSchema(): Record<string, unknown> {
  return {
    ...z.toJSONSchema(Envelope, { io: 'input', unrepresentable: 'any' }),
    title: 'Redthread workfile',
    description: `An investigation of Redthread (*${WORKFILE_ENDING}), version ${WORKFILE_VERSION}. Beyond this schema, ids and keys are told once, an actor is in one group at most, and counts are those of the canvas.`,
  };
}

export const WORKFILE_ENDPOINTS = {
  workfileSchema: {
    method: 'GET', path: '/api/schemas/workfile.json', about: 'The schema of workfiles (*.redthread.json), as JSON Schema 2020-12.',
    response: z.looseObject({}), errors: [],
  },
} as const satisfies Record<string, Endpoint>; // oxfmt-ignore

interface Amiss {
  readonly path: (string | number)[];
  readonly message: string;
}

/** What each part may say by itself, and not beside the others. */
function amiss(workfile: z.infer<typeof Envelope>): Amiss[] {
  const { canvas, counts } = workfile;
  const { nodes, edges, groups, notes, cards, frames = [], hypotheses = [], results = [] } = canvas;
  const counted = countWorkfile(workfile);
  return [
    ...(Object.keys(counted) as (keyof WorkfileCounts)[]).flatMap((part) =>
      counts[part] === counted[part]
        ? []
        : [{ path: ['counts', part], message: `says ${counts[part]}, and the file holds ${counted[part]}` }],
    ),
    ...twice(['canvas', 'nodes'], nodes.map(({ id }) => id)),
    ...twice(['canvas', 'edges'], edges.map(({ key }) => key)),
    ...twice(['canvas', 'groups'], groups.map(({ id }) => id)),
    ...twice(['canvas', 'notes'], notes.map(({ of }) => of)),
    ...twice(['canvas', 'cards'], cards.map(({ id }) => id)),
    ...twice(['canvas', 'frames'], frames.map(({ id }) => id)),
    ...twice(['canvas', 'hypotheses'], hypotheses.map(({ id }) => id)),
    ...twice(['canvas', 'results'], results.map(({ id }) => id)),
    ...inTwoGroups(groups),
    ...tooFar(['canvas', 'nodes'], nodes.map(({ at }) => at)),
    ...tooFar(['canvas', 'groups'], groups.map(({ at }) => at)),
    ...tooFar(['canvas', 'cards'], cards.map(({ at }) => at)),
    ...tooFar(['canvas', 'hypotheses'], hypotheses.map((one) => (one.is === 'actor' ? one.at : null))),
  ];
} // oxfmt-ignore

function twice(path: readonly string[], names: readonly string[]): Amiss[] {
  const seen = new Set<string>();
  return names.flatMap((name, at) => {
    const isNew = !seen.has(name);
    seen.add(name);
    return isNew ? [] : [{ path: [...path, at], message: 'is told twice' }];
  });
}

function inTwoGroups(groups: Workfile['canvas']['groups']): Amiss[] {
  const seen = new Set<string>();
  return groups.flatMap(({ members }, at) => {
    const isApart = new Set(members).size === members.length && !members.some((id) => seen.has(id));
    for (const id of members) seen.add(id);
    const path = ['canvas', 'groups', at, 'members'];
    return isApart ? [] : [{ path, message: 'holds an actor that is in a group already' }];
  });
}

function tooFar(path: readonly string[], places: readonly ({ x: number; y: number } | null)[]): Amiss[] {
  return places.flatMap((at, n) =>
    at === null || Math.max(Math.abs(at.x), Math.abs(at.y)) <= FARTHEST
      ? []
      : [{ path: [...path, n, 'at'], message: 'stands farther out than any canvas reaches' }],
  );
}
