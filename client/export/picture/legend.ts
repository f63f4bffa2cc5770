import type { GraphEdge, GraphNode } from '#contract/graph';
import type { Day } from '#contract/days';
import {
  ENTITY_TYPE_NAMES,
  ENTITY_TYPES,
  relationRow,
  STATUS_ORDER,
  STATUSES,
  type EntityType,
} from '#contract/ontology';
import { GLYPH_SHARE, GLYPH_SIZE, GLYPHS } from '#drawing/glyphs';
import { headOf } from '#drawing/heads';
import { letters, toSign } from '#drawing/ink';
import { lineWidth } from '#drawing/line-look';
import { dashOf, LINES, type LineMark } from '#drawing/lines';
import type { Palette } from '#drawing/palette';
import type { Scene } from '#drawing/scene';
import type { Item } from '#drawing/sheet';
import { toShapePath } from '#drawing/shapes';
import { DRAWN_MARKS, MARKS, marksOf, type Mark } from '../../words/relation.ts';
import { digits } from '../../words/count.ts';

/** One thing that is drawn, with a sample of it in a box of 30 by 16 around its middle. */
export interface LegendEntry {
  readonly words: string;
  readonly sample: (ui: Palette['ui']) => Item[];
}

interface Drawn {
  readonly scene: Scene;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly asOf: Day | null;
  readonly family: Palette['family'];
}

/** Only what is drawn: types, line statuses, marks, widths, and what is drawn otherwise. Complete, or it would mislead. */
export function toLegend({ scene, nodes, edges, asOf, family }: Drawn): LegendEntry[] {
  const lines = [...scene.edges.values()];
  const bodies = [...scene.nodes.values()];
  const when = (isThere: boolean, words: string, sample: LegendEntry['sample']): LegendEntry[] =>
    isThere ? [{ words, sample }] : [];
  return [
    ...ENTITY_TYPE_NAMES.flatMap((type) => {
      const count = nodes.filter((node) => node.type === type).length;
      return when(count > 0, `${ENTITY_TYPES[type].plural} ${digits(count)}`, (ui) => body(type, { ui, family }));
    }),
    ...when(
      nodes.some(({ named, type }) => !named && type !== 'Group'),
      'hollow: no text gives a name',
      (ui) => [shape('ellipse', { fill: ui.paper, colour: ui['ink-2'], width: 2 })],
    ),
    ...when(
      bodies.some(({ count, badge }) => count !== '' && badge === ''),
      'a number in it: how many are told of together; with +, at least so many',
      (ui) => [letters('12', { at: { x: 0, y: 0 }, size: 9, weight: 600, ink: ui.ink, halo: ui.paper })],
    ),
    ...when(
      bodies.some(({ badge }) => badge !== ''),
      'double outline: a group drawn as one, with how many it stands for',
      (ui) => [shape('ellipse', { fill: ui['ink-2'], colour: ui.paper, width: 2 }), shape('ellipse', { fill: null, colour: ui['ink-2'], width: 1.4, grown: 4 })],
    ),
    ...STATUS_ORDER.flatMap((status) => {
      const count = edges.filter((edge) => edge.status === status).length;
      const { label, line } = STATUSES[status];
      const marks: LineMark[] = status === 'wanted' || status === 'denied' ? [status] : [];
      return when(count > 0, `${label} ${digits(count)}`, (ui) => [
        ...stroke({ ui, dash: dashOf(line, 1.6), cap: LINES[line].cap }),
        ...marks.flatMap((mark) => toSign(mark, { at: { x: 0, y: 0 }, scale: 0.75, ink: ui['ink-2'], ui })),
      ]);
    }),
    ...DRAWN_MARKS.flatMap((mark) => {
      const count = edges.filter((edge) => marksOf(edge, asOf).includes(mark)).length;
      return when(count > 0, `${mark} ${digits(count)}: ${WORDS[mark] ?? MARKS[mark]}`, SAMPLES[mark]);
    }),
    ...when(
      edges.some(({ type, inferred, hedged }) => relationRow(type).symmetric === true && !inferred && !hedged),
      'no arrowhead: holds both ways',
      (ui) => stroke({ ui, head: 'none' }),
    ),
    ...widthsOf(edges),
    ...when(
      lines.some(({ count, supposed }) => count !== '' && !supposed),
      'double line: several relations',
      (ui) => [...stroke({ ui, width: 4.4, head: 'none' }), ...stroke({ ui, width: 2, colour: ui.paper, head: 'none' })],
    ),
    ...when(
      [...lines, ...bodies].some(({ supposed }) => supposed),
      'supposed by the analyst: no source says it',
      (ui) => [...stroke({ ui, width: 4.4, head: 'none' }), ...stroke({ ui, width: 2.6, colour: ui.paper, head: 'none' }), letters('?', { at: { x: 0, y: 0 }, size: 10, weight: 600, ink: ui.ink, halo: ui.paper })],
    ),
    ...when(
      [...lines, ...bodies].some(({ stress }) => stress === 'strong'),
      'brought forward by the analyst',
      (ui) => [...stroke({ ui, width: 9, colour: ui.line, head: 'none' }), ...stroke({ ui })],
    ),
    ...when(
      [...lines, ...bodies].some(({ stress }) => stress === 'dim'),
      'put back by the analyst',
      (ui) => stroke({ ui, alpha: 0.2 }),
    ),
    ...when(
      bodies.some(({ sublabel, supposed }) => sublabel !== '' && !supposed),
      'under a name, “2 of 9 shown”: of the neighbours in the graph, how many are drawn',
      (ui) => [letters('2 of 9', { at: { x: 0, y: 0 }, size: 9, ink: ui['ink-2'], halo: ui.paper })],
    ),
    ...when(scene.otherwise > 0, 'kept otherwise: the database tells it differently now', (ui) =>
      toSign('otherwise', { at: { x: 0, y: 0 }, scale: 0.85, ink: ui.warn, ui }),
    ),
  ];
} // oxfmt-ignore

/** The red thread stands first in the legend of a picture in which a path is lit. */
export function toThread(paths: number): LegendEntry {
  return {
    words: paths === 1 ? 'the path that is lit' : `the ${digits(paths)} paths that are lit`,
    sample: (ui) => stroke({ ui, colour: ui.thread, width: 3 }),
  };
}

/** A picture has no header. */
const WORDS: Readonly<Partial<Record<Mark, string>>> = { ended: 'over as of the date of the data' };

const SAMPLES: Readonly<Record<Mark, LegendEntry['sample']>> = {
  inferred: (ui) => stroke({ ui, head: 'hollow' }),
  hedged: (ui) => stroke({ ui, head: 'hollow' }),
  caption: (ui) => [...stroke({ ui }), ...toSign('caption', { at: { x: 0, y: 0 }, scale: 0.75, ink: ui['ink-2'], ui })],
  contested: (ui) => [...stroke({ ui }), ...toSign('contested', { at: { x: 0, y: 0 }, scale: 0.75, ink: ui.thread, ui })],
  ended: (ui) => stroke({ ui, alpha: 0.45 }),
  derived: (ui) => stroke({ ui }),
}; // oxfmt-ignore

/** Width counts voices: the thinnest that is drawn, and the widest. */
function widthsOf(edges: readonly GraphEdge[]): LegendEntry[] {
  const voices = [...new Set(edges.map((edge) => edge.voices))].toSorted((a, b) => a - b);
  const [least, most] = [voices[0], voices.at(-1)];
  if (least === undefined || most === undefined || lineWidth(least) === lineWidth(most)) return [];
  return [
    {
      words: `width: voices, from ${digits(least)} to ${digits(most)}`,
      sample: (ui) => [
        ...stroke({ ui, width: lineWidth(least), head: 'none', y: -4 }),
        ...stroke({ ui, width: lineWidth(most), head: 'none', y: 3 }),
      ],
    },
  ];
}

function body(type: EntityType, { ui, family }: { ui: Palette['ui']; family: Palette['family'] }): Item[] {
  const row = ENTITY_TYPES[type];
  const colour = family[row.family];
  const isGroup = row.glyph === 'count';
  const scale = (SIZE * GLYPH_SHARE) / GLYPH_SIZE;
  const place = { x: (-GLYPH_SIZE / 2) * scale, y: (-GLYPH_SIZE / 2) * scale, scale };
  const d = GLYPHS[row.glyph];
  return [
    shape(row.shape, {
      fill: isGroup ? ui.paper : colour,
      colour,
      width: isGroup ? 1.6 : 0,
      dash: isGroup ? [3, 2.2] : [],
    }),
    ...(d === '' ? [] : [{ is: 'path', d, place, fill: ui.glyph, stroke: null, alpha: 1 } as const]),
  ];
}

const SIZE = 14;

function shape(
  name: Parameters<typeof toShapePath>[0],
  look: { fill: string | null; colour: string; width: number; grown?: number; dash?: readonly number[] },
): Item {
  const line = { colour: look.colour, width: look.width, dash: look.dash ?? [], cap: 'butt' } as const;
  const d = toShapePath(name, SIZE + (look.grown ?? 0));
  return { is: 'path', d, fill: look.fill, stroke: look.width === 0 ? null : line, alpha: 1 };
}

interface Stroked {
  readonly ui: Palette['ui'];
  readonly colour?: string;
  readonly width?: number;
  readonly dash?: readonly number[];
  readonly cap?: 'butt' | 'round';
  readonly head?: 'full' | 'hollow' | 'none';
  readonly alpha?: number;
  readonly y?: number;
}

/** A line from left to right through the box, with its head. */
function stroke(look: Stroked): Item[] {
  const { ui, width = 1.6, dash = [], cap = 'butt', head = 'full', alpha = 1, y = 0 } = look;
  const colour = look.colour ?? ui['ink-2'];
  const [from, to] = [{ x: -14, y }, { x: 14, y }];
  const line = { colour, width, dash, cap } as const;
  const stop = head === 'none' ? to.x : to.x - 5;
  const path = { is: 'path', d: `M${from.x} ${y}H${stop}`, fill: null, stroke: line, alpha } as const;
  if (head === 'none') return [path];
  const d = headOf(to, { behind: from, width }).map(({ x, y: down }, at) => `${at === 0 ? 'M' : 'L'}${x} ${down}`).join('');
  const border = { colour, width: 1.2, dash: [], cap: 'butt' } as const;
  return [
    path,
    { is: 'path', d: `${d}Z`, fill: head === 'full' ? colour : ui.paper, stroke: head === 'full' ? null : border, alpha },
  ];
} // oxfmt-ignore
