import type { GraphEdge } from '#contract/graph';
import { relationRow, STATUSES } from '#contract/ontology';
import { hasEnded, toPhrase } from '#contract/phrases';
import { isActual } from '#contract/support';
import type { LineMark } from './lines.ts';
import { NEWS_LOOKS } from './news.ts';
import { PALETTE } from './palette.ts';
import type { Drawn, SceneEdge } from './scene.ts';

/** How a relation is drawn: its status, its voices, and what an analyst should be warned of. */
export function toSceneEdge(edge: GraphEdge, { bend, drawn }: { bend: number; drawn: Drawn }): SceneEdge {
  const { selection, asOf, theme } = drawn;
  const { ui } = PALETTE[theme];
  const selected = selection.edges.has(edge.key);
  const symmetric = relationRow(edge.type).symmetric === true;
  const news = drawn.news?.get(edge.key);
  const uncertain = edge.inferred || edge.hedged;
  return {
    key: edge.key,
    from: edge.from,
    to: edge.to,
    // Not to be read as a fact: what is only planned, wanted, alleged or denied says so.
    phrase: isActual(edge.status) ? toPhrase(edge) : `${toPhrase(edge)} (${edge.status})`,
    count: '',
    bend,
    voices: edge.voices,
    colour: selected ? ui.focus : ui[news === undefined ? 'edge' : NEWS_LOOKS[news].line],
    width: lineWidth(edge.voices) + (selected ? 1.4 : 0),
    pattern: STATUSES[edge.status].line,
    head: uncertain ? 'hollow' : symmetric ? 'none' : 'full',
    tail: uncertain && symmetric ? 'hollow' : 'none',
    marks: marksOf(edge, drawn),
    supposed: false,
    faded: hasEnded(edge, asOf) && news !== 'gone',
    stress: drawn.emphasis.get(edge.key) ?? 'normal',
    selected,
  };
}

/** One voice is a thin line; each doubling of voices makes it a little wider. */
export function lineWidth(voices: number): number {
  return Math.min(4, 1.3 + 0.7 * Math.log2(Math.max(1, voices)));
}

function marksOf({ key, status, contested, caption }: GraphEdge, { absent, news }: Drawn): LineMark[] {
  const marks = new Set<LineMark>();
  if (status === 'wanted' || status === 'denied') marks.add(status);
  if (caption) marks.add('caption');
  if (contested) marks.add('contested');
  if (absent?.otherwise.has(key) === true) marks.add('otherwise');
  const told = news?.get(key);
  if (told !== undefined) marks.add(NEWS_LOOKS[told].mark);
  return [...marks];
}
