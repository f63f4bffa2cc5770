import { sightOf } from '#drawing/filters';
import type { Emphasis } from '#contract/own-marks';
import { useActions, useExplorer } from '../use-explorer.ts';
import { Button } from 'react-aria-components';

const ROWS: readonly { readonly is: Emphasis; readonly label: string; readonly meaning: string }[] = [
  { is: 'strong', label: 'brought forward', meaning: 'Emphasised by you; it says nothing of the status' },
  { is: 'dim', label: 'dimmed', meaning: 'Put back by you; it says nothing of the status' },
];

/** What the analyst brought forward or put back, and how much of it is drawn. */
export function StressNotes() {
  const { emphasis, sight } = useExplorer((state) => ({ emphasis: state.emphasis, sight: sightOf(state) }));
  const { select } = useActions();
  if (emphasis.size === 0) return null;
  return (
    <ul aria-label="Emphasis">
      {ROWS.map(({ is, label, meaning }) => {
        const nodes = [...emphasis].filter(([of, given]) => given === is && sight.nodes.has(of));
        const edges = [...emphasis].filter(([of, given]) => given === is && sight.edges.has(of));
        const drawn = nodes.length + edges.length;
        if (drawn === 0) return null;
        return (
          <li key={is} title={`${meaning}. Click selects.`}>
            <Button
              className="legend-row"
              aria-label={`${label}: ${drawn} drawn; select`}
              onPress={() =>
                select(
                  { nodes: new Set(nodes.map(([id]) => id)), edges: new Set(edges.map(([key]) => key)) },
                  'replace',
                )
              }
            >
              <svg
                className="stress-sample"
                data-is={is}
                width="30"
                height="12"
                viewBox="0 0 30 12"
                aria-hidden="true"
              >
                <path className="stress-band" d="M4 6H26" />
                <path className="stress-line" d="M2 6H28" />
              </svg>
              <span className="legend-label">{label} </span>
              <span className="number">{drawn}</span>
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
