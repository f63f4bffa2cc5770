import type { Hypothesis, SupposedActor, SupposedLine } from '#contract/own-marks';
import { ENTITY_TYPES } from '#contract/ontology';
import { sightOf, type Filtered } from './filters.ts';
import type { Gathered } from './groups.ts';
import { createKeeper } from './keeping.ts';
import { LABEL_SIZE, shorten, textWidth } from './labels.ts';
import type { Placed } from './layouts/layout.ts';
import { PALETTE } from './palette.ts';
import type { Drawn, SceneEdge, SceneNode } from './scene.ts';
import { OUTLINES } from './shapes.ts';

export type Hypotheses = ReadonlyMap<string, Hypothesis>;

/** Whether a hypothesis is drawn, and if not, why. */
export type Standing = 'drawn' | 'answered' | 'hidden' | 'end hidden' | 'end missing';

interface Supposed extends Filtered {
  readonly hypotheses: Hypotheses;
}

/** No filter asks about what is supposed; a line goes out of sight with either of its ends, as all lines do. */
export function standingsOf({ hypotheses, ...desk }: Supposed): ReadonlyMap<string, Standing> {
  const endOf = (id: string): Standing => {
    const supposed = hypotheses.get(id);
    if (supposed !== undefined) return supposed.hidden === true ? 'end hidden' : 'drawn';
    if (!desk.nodes.has(id)) return 'end missing';
    return sightOf(desk).nodes.has(id) ? 'drawn' : 'end hidden';
  };
  const standingOf = (one: Hypothesis): Standing => {
    if (one.is === 'line' && one.fact !== null) return 'answered';
    if (one.hidden === true) return 'hidden';
    if (one.is === 'actor') return 'drawn';
    return [one.from, one.to].map(endOf).find((end) => end !== 'drawn') ?? 'drawn';
  };
  return new Map([...hypotheses.values()].map((one) => [one.id, standingOf(one)]));
}

/** How many are out of sight since they, or a supposed end of theirs, were hidden; those that found their fact apart. */
export function tallyHiddenByHand(desk: Supposed): { hidden: number; of: number } {
  const { hypotheses } = desk;
  const open = [...standingsOf(desk)].filter(([, standing]) => standing !== 'answered');
  const isHidden = (id: string) => hypotheses.get(id)?.hidden === true;
  const isOut = (id: string) => {
    const one = hypotheses.get(id);
    return isHidden(id) || (one?.is === 'line' && (isHidden(one.from) || isHidden(one.to)));
  };
  return { hidden: open.filter(([id]) => isOut(id)).length, of: open.length };
}

/** A line that is to be drawn, between what is seen of its ends. */
export interface DrawnLine {
  readonly line: SupposedLine;
  readonly from: string;
  readonly to: string;
}

/** Supposed actors, and the lines of which both ends are seen. */
export function toSupposedActors(drawn: Drawn): SceneNode[] {
  return [...drawn.hypotheses.values()].flatMap((one) =>
    one.is === 'actor' && one.hidden !== true ? keptActor(one, drawn) : [],
  );
}

export function toDrawnLines(
  drawn: Drawn,
  { seen, gathered: { groupOf } }: { seen: ReadonlyMap<string, unknown>; gathered: Gathered },
): DrawnLine[] {
  if (drawn.hypotheses.size === 0) return [];
  const standings = standingsOf(drawn);
  return [...drawn.hypotheses.values()].flatMap((line) => {
    if (line.is !== 'line' || standings.get(line.id) !== 'drawn') return [];
    const [from, to] = [groupOf.get(line.from) ?? line.from, groupOf.get(line.to) ?? line.to];
    return from !== to && seen.has(from) && seen.has(to) ? [{ line, from, to }] : [];
  });
}

const keepActor = createKeeper<SceneNode>();
const keepLine = createKeeper<SceneEdge>();
const SIZE = 32;
/** Wider than a line that stands for several relations, so that the two rails are told apart from afar. */
const LINE_WIDTH = 5.4;

function keptActor(actor: SupposedActor, { selection, theme }: Drawn): SceneNode {
  const selected = selection.hypotheses?.has(actor.id) === true;
  return keepActor(actor, [selected, theme], () => toActor(actor, { selected, theme }));
}

type Look = { readonly selected: boolean; readonly theme: Drawn['theme'] };

/** Hollow, with a double outline in grey, in the shape of what it would be. */
function toActor({ id, at, name, type }: SupposedActor, { selected, theme }: Look): SceneNode {
  const { ui } = PALETTE[theme];
  const shape = shapeOf(type);
  return {
    id,
    ...at,
    shape,
    size: SIZE,
    ...outlineOf({ type }),
    fill: ui.paper,
    border: ui.edge,
    borderWidth: 1.4,
    dashed: false,
    glyph: 'none',
    count: '',
    glyphColour: ui['ink-2'],
    badge: '',
    supposed: true,
    pinned: false,
    otherwise: false,
    label: selected ? name : shorten(name),
    name,
    sublabel: 'supposed',
    remainder: 'supposed',
    degree: 0,
    stress: 'normal',
    selected,
  };
}

/** The room that the supposed actors in sight take: known ones are arranged around them, not onto them. */
export function toSupposedBoxes(hypotheses: Hypotheses): Placed[] {
  return [...hypotheses.values()].flatMap((one) => {
    if (one.is !== 'actor' || one.hidden === true) return [];
    const { width, height } = outlineOf(one);
    const nameWidth = textWidth(shorten(one.name), LABEL_SIZE);
    const [above, below] = [height / 2 + 4, height / 2 + 2 * LABEL_SIZE + 10];
    return [{ id: one.id, ...one.at, width: Math.max(width + 8, nameWidth), above, below }];
  });
}

/** As it is seen, without its name. */
export function outlineOf({ type }: Pick<SupposedActor, 'type'>): { width: number; height: number } {
  const { width, height } = OUTLINES[shapeOf(type)];
  return { width: SIZE * width, height: SIZE * height };
}

function shapeOf(type: SupposedActor['type']) {
  return type === null ? 'ellipse' : ENTITY_TYPES[type].shape;
}

export function toSupposedLines(
  lines: readonly DrawnLine[],
  bends: readonly number[],
  drawn: Drawn,
): [string, SceneEdge][] {
  return lines.map((one, at) => [one.line.id, toLine(one, bends[at] ?? 0, drawn)]);
}

function toLine({ line, from, to }: DrawnLine, bend: number, { selection, theme }: Drawn): SceneEdge {
  const selected = selection.hypotheses?.has(line.id) === true;
  const { ui } = PALETTE[theme];
  return keepLine(line, [from, to, bend, selected, theme], () => ({
    key: line.id,
    from,
    to,
    phrase: `${line.words}?`,
    count: '?',
    bend,
    voices: 0,
    colour: selected ? ui.focus : ui.edge,
    width: LINE_WIDTH + (selected ? 1 : 0),
    pattern: 'solid',
    head: line.directed ? 'hollow' : 'none',
    tail: 'none',
    marks: [],
    supposed: true,
    faded: false,
    stress: 'normal',
    selected,
  }));
}
