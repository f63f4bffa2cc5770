import type { GraphEdge } from '#contract/graph';
import { PALETTE } from '#drawing/palette';
import { toScene, type Drawn } from '#drawing/scene';
import type { Content } from '#export/picture/content';
import { say } from '#export/picture/said';
import { toLegend } from '#export/picture/legend';
import { aDrawing } from '../drawing/a-drawing.ts';
import type { Placed } from '../drawing/a-crowd.ts';

/** A picture of these with all parts, but for sources. */
export function aContent(placed: Placed, edges: readonly GraphEdge[] = [], more: Partial<Content & Drawn> = {}): Content {
  const drawn = { ...aDrawing(placed, edges), ...more };
  const scene = toScene(drawn);
  return {
    title: 'Who met whom',
    subtitle: 'In one summer',
    question: ['Who met whom? (query meetings/all)'],
    handling: '',
    scene,
    lit: null,
    said: say({ scene, lit: null }, { zoom: 1, mayWiden: true }),
    frames: [],
    cards: [],
    legend: toLegend({
      scene,
      nodes: [...drawn.nodes.values()],
      edges: [...drawn.edges.values()],
      asOf: drawn.asOf,
      family: PALETTE.light.family,
    }),
    counts: ['2 actors, 1 relation drawn.'],
    cut: [],
    lines: [],
    sources: [],
    imprint: ['Data as of 30 June 2024', 'Redthread 1.0.0'],
    hasFingerprint: true,
    hasPageNumbers: true,
    ...more,
  };
} // oxfmt-ignore
