import { useEffect, useRef, useState } from 'react';
import { Button, ToggleButton } from 'react-aria-components';
import { NEWS } from '#drawing/news';
import type { PreviewGraph, PreviewStore } from '../store/preview-canvas.ts';
import type { PaintedOn } from '../stage.ts';
import { Icon } from '../ui/Icon.tsx';
import { LimitsNote } from '../ui/LimitsNote.tsx';
import { NewActorSample, NewsSample } from '../ui/NewsSample.tsx';
import { useGround } from '../use-explorer.ts';
import { NEWS_WORDS } from '../words/news.ts';

interface PreviewMapProps {
  graph: PreviewGraph;
  store: PreviewStore;
  /** In words what is chosen in it. */
  chosen: string | null;
}

const NAME = 'Preview, not in the graph';

/** What publishing would change, drawn as the canvas would draw it, with a sign on each line for what becomes of it. */
export function PreviewMap({ graph, store, chosen }: PreviewMapProps) {
  const { stage } = useGround();
  const [isLarge, setLarge] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const canvas = useRef<ReturnType<NonNullable<typeof stage.paint>> | null>(null);
  useEffect(() => {
    const { current: container } = place;
    if (container === null || stage.paint === null) return undefined;
    const on: PaintedOn = { container, store, name: NAME };
    const painted = stage.paint(on);
    canvas.current = painted;
    const letGo = store.subscribe(({ selection }, { selection: before }) => {
      if (selection !== before) painted.focusOn(endsOf(graph, selection));
    });
    return () => {
      letGo();
      canvas.current = null;
      painted.destroy();
    };
  }, [stage, store, graph]);
  if (graph.edges.size === 0) return null;
  return (
    <section className="preview-map" aria-label="What would change, drawn" data-large={isLarge || undefined}>
      <div className="preview-stage">
        <div ref={place} className="preview-canvas" data-testid="preview-canvas" />
        <p className="preview-name">
          <b>Preview</b> · nothing of this is in the graph yet
        </p>
        <div className="preview-tools">
          <ToggleButton className="button quiet-button" isSelected={isLarge} onChange={setLarge}>
            {isLarge ? 'Smaller' : 'Larger'}
          </ToggleButton>
          <Button className="icon-button" aria-label="Show all of it" onPress={() => canvas.current?.fit()}>
            <Icon name="fit" />
          </Button>
        </div>
      </div>
      <PreviewLegend graph={graph} />
      <p className="preview-chosen quiet" role="status">
        {chosen ??
          'Choose a line here or in the lists below. In the drawing, arrow keys walk from actor to actor, + and − zoom, 0 shows all.'}
      </p>
      <LimitsNote limits={graph.limits} />
    </section>
  );
}

/** Who is to be seen when something is chosen. */
function endsOf({ edges }: PreviewGraph, { nodes, edges: keys }: { nodes: ReadonlySet<string>; edges: ReadonlySet<string> }): string[] {
  const lines = [...keys].flatMap((key) => edges.get(key) ?? []);
  return [...new Set([...nodes, ...lines.flatMap(({ from, to }) => [from, to])])];
} // oxfmt-ignore

/** Only what is drawn, with how many of it. */
function PreviewLegend({ graph: { nodes, edges, news } }: { graph: PreviewGraph }) {
  const count = (of: ReadonlyMap<string, unknown>, wanted: string) =>
    [...of.keys()].filter((id) => news.get(id) === wanted).length;
  // What is new can be contested from the first: its sign is drawn too.
  const contested = [...edges.values()].filter((edge) => edge.contested).length;
  const lines = NEWS.map((one) => ({
    news: one,
    count: one === 'contested' ? contested : count(edges, one),
  }));
  const actors = count(nodes, 'new');
  return (
    <ul className="preview-legend" aria-label="What the signs mean">
      {lines
        .filter((row) => row.count > 0)
        .map((row) => (
          <li key={row.news}>
            <NewsSample news={row.news} /> {NEWS_WORDS[row.news].label}{' '}
            <span className="number">{row.count}</span>
          </li>
        ))}
      {actors === 0 ? null : (
        <li>
          <NewActorSample /> new actors <span className="number">{actors}</span>
        </li>
      )}
    </ul>
  );
}
