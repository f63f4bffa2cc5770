import type { GraphEdge } from '#contract/graph';
import { LitLine, WiderLines } from '../ui/LegendSamples.tsx';
import { useExplorer } from '../use-explorer.ts';

/** What else a drawn line says: how many voices, that the chosen path runs along it. */
export function LineNotes({ edges }: { edges: readonly GraphEdge[] }) {
  const thread = useExplorer((state) => state.thread);
  const voices = edges.reduce((most, edge) => Math.max(most, edge.voices), 0);
  const lit = thread === null ? [] : edges.filter(({ key }) => thread.edges.includes(key));
  return (
    <>
      {voices > 1 ? (
        <li title="Each doubling of independent voices makes a line wider">
          <WiderLines voices={voices} />
          <span className="legend-label">wider: more voices, </span>
          <span className="number">up to {voices}</span>
        </li>
      ) : null}
      {lit.length > 0 ? (
        <li title="The path that is chosen">
          <LitLine />
          <span className="legend-label">path </span>
          <span className="number">{lit.length}</span>
        </li>
      ) : null}
    </>
  );
}
