import type { GraphEdge } from '#contract/graph';
import { relationRow } from '#contract/ontology';
import { lineWidth } from '#drawing/scene';
import { useExplorer } from '../use-explorer.ts';

/** What else a drawn line says: how many voices, that it has no direction, that the chosen path runs along it. */
export function LineNotes({ edges }: { edges: readonly GraphEdge[] }) {
  const thread = useExplorer((state) => state.thread);
  const voices = Math.max(0, ...edges.map((edge) => edge.voices));
  const symmetric = edges.filter(
    ({ type, inferred, hedged }) => relationRow(type).symmetric === true && !inferred && !hedged,
  );
  const lit = thread === null ? [] : edges.filter(({ key }) => thread.edges.includes(key));
  return (
    <>
      {symmetric.length > 0 ? (
        <li title="What holds both ways has no arrowhead">
          <Sample widths={[lineWidth(1)]} />
          both ways <span className="number">{symmetric.length}</span>
        </li>
      ) : null}
      {voices > 1 ? (
        <li title="Each doubling of independent voices makes a line wider">
          <Sample widths={[1, Math.ceil(voices / 2), voices].map(lineWidth)} />
          wider: more voices, <span className="number">up to {voices}</span>
        </li>
      ) : null}
      {lit.length > 0 ? (
        <li title="The path that is chosen">
          <Sample widths={[lineWidth(1) + 1.6]} isLit />
          path <span className="number">{lit.length}</span>
        </li>
      ) : null}
    </>
  );
}

/** Pieces of line side by side, as wide as on the canvas. */
function Sample({ widths, isLit }: { widths: readonly number[]; isLit?: true }) {
  const length = 30 / widths.length;
  return (
    <svg
      className="line-sample"
      data-lit={isLit}
      width="30"
      height="12"
      viewBox="0 0 30 12"
      aria-hidden="true"
    >
      {widths.map((width, at) => (
        // Three pieces that never change places.
        // oxlint-disable-next-line no-array-index-key
        <path key={at} d={`M${at * length + 1} 6H${(at + 1) * length - 1}`} strokeWidth={width} />
      ))}
    </svg>
  );
}
