import { sightOf } from '#drawing/filters';
import { OtherwiseSample } from '../ui/LegendSamples.tsx';
import { useExplorer } from '../use-explorer.ts';
import { KEPT_OTHERWISE } from '../words/relation.ts';
import { LegendRow } from './LegendRow.tsx';

/** The triangle that actors and lines wear which the database says otherwise than they were kept. */
export function OtherwiseRow() {
  const { otherwise, nodes, edges, sight } = useExplorer((state) => ({
    otherwise: state.absent.otherwise,
    nodes: state.nodes,
    edges: state.edges,
    sight: sightOf(state),
  }));
  const told = [...otherwise.keys()];
  const all = told.filter((of) => nodes.has(of) || edges.has(of)).length;
  if (all === 0) return null;
  const entry = {
    id: 'otherwise',
    label: KEPT_OTHERWISE,
    meaning: 'The database does not say it today as it was kept; the evidence tells what has changed',
    sample: <OtherwiseSample />,
    nodes: told.filter((id) => sight.nodes.has(id)),
    edges: told.filter((key) => sight.edges.has(key)),
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
