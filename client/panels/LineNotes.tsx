import type { GraphEdge } from '#contract/graph';
import { LitLine, WiderLines } from '../ui/LegendSamples.tsx';
import { useExplorer } from '../use-explorer.ts';

/** What else a drawn line says: how many voices. */
export function LineNotes({ edges }: { edges: readonly GraphEdge[] }) {
  const voices = edges.reduce((most, edge) => Math.max(most, edge.voices), 0);
  if (voices <= 1) return null;
  return (
    <li title="Each doubling of independent voices makes a line wider">
      <WiderLines voices={voices} />
      <span className="legend-label">wider: more voices, </span>
      <span className="number">up to {voices}</span>
    </li>
  );
}

/** The red of the lit paths, which comes and goes: it stands where it takes no further row. */
export function LitNote({ edges }: { edges: readonly GraphEdge[] }) {
  const threads = useExplorer((state) => state.threads);
  const keys = new Set(threads.flatMap((thread) => thread.edges));
  const lit = edges.filter(({ key }) => keys.has(key));
  if (lit.length === 0) return null;
  return (
    <ul aria-label="Lit">
      <li title={threads.length === 1 ? 'The path that is chosen' : 'The paths that are chosen'}>
        <LitLine />
        <span className="legend-label">{threads.length === 1 ? 'path ' : `${threads.length} paths `}</span>
        <span className="number">{lit.length}</span>
      </li>
    </ul>
  );
}
