import { sightOf } from '#drawing/filters';
import { OtherwiseSample } from '../ui/LegendSamples.tsx';
import { useExplorer } from '../use-explorer.ts';
import { LegendRow } from './LegendRow.tsx';

/** The triangle that actors and lines wear which the database says otherwise than they were kept. */
export function OtherwiseRow() {
  const { otherwise, sight } = useExplorer((state) => ({
    otherwise: state.absent.otherwise,
    sight: sightOf(state),
  }));
  const nodes = [...otherwise.keys()].filter((id) => sight.nodes.has(id));
  const edges = [...otherwise.keys()].filter((key) => sight.edges.has(key));
  const all = nodes.length + edges.length;
  if (all === 0) return null;
  const entry = {
    id: 'otherwise',
    label: 'kept otherwise',
    meaning: 'The database does not say it today as it was kept; the evidence tells what has changed',
    sample: <OtherwiseSample />,
    nodes,
    edges,
    all,
    isOn: true,
    hides: null,
  };
  return (
    <ul aria-label="Kept otherwise">
      <LegendRow entry={entry} />
    </ul>
  );
}
