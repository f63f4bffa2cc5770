import { Button } from 'react-aria-components';
import { useActions } from '../use-explorer.ts';
import { count, outOf } from '../words/count.ts';
import type { LegendEntry } from './legend-rows.tsx';

/** What one sign means and how often it is drawn. A click selects all of it; with Alt, or by H, it is hidden. */
export function LegendRow({ entry }: { entry: LegendEntry }) {
  const { select, announce, notify, switchRow, filter, hide: hideByHand, showHypotheses } = useActions();
  const { id, label, meaning, sample, nodes, edges, hypotheses = [], undrawn = [], all, isOn, hides } = entry;
  const drawn = nodes.length + edges.length + hypotheses.length;
  const hide = () => {
    if (hides === null) notify(`No filter hides what is ${label}; it can be selected`);
    else if (hides === 'contested') filter({ contested: isOn ? 'hidden' : 'shown' });
    else if (hides === 'supposed') switchSupposed();
    else switchRow(hides);
  };
  const switchSupposed = () => {
    if (isOn) hideByHand(hypotheses);
    else showHypotheses(undrawn);
  };
  const choose = (adds: boolean) => {
    if (drawn === 0) {
      notify(`Nothing of ${label} is drawn`);
      return;
    }
    select(
      { nodes: new Set(nodes), edges: new Set(edges), hypotheses: new Set(hypotheses) },
      adds ? 'add' : 'replace',
    );
    announce(`${label}: ${count(drawn, 'element', 'elements')} selected`);
  };
  return (
    <li title={`${meaning}. Click selects${hides === null ? '' : '; Alt+click or H hides and shows'}.`}>
      <Button
        className="legend-row"
        data-off={!isOn || undefined}
        aria-label={toName(entry, drawn)}
        data-row={id}
        onPress={({ altKey, shiftKey, ctrlKey, metaKey }) => {
          if (altKey) hide();
          else choose(shiftKey || ctrlKey || metaKey);
        }}
        onKeyDown={(event) => {
          // With Ctrl it is a key of the desk.
          const isH = event.key.toLowerCase() === 'h' && !event.ctrlKey && !event.metaKey;
          if (isH || event.key === 'Delete') {
            // Elsewhere Delete removes what is selected.
            event.preventDefault();
            hide();
          } else event.continuePropagation();
        }}
      >
        {sample}
        <span className="legend-label">{label} </span>
        <span className="number">{drawn === all ? drawn.toLocaleString('en') : outOf(drawn, all)}</span>
      </Button>
    </li>
  );
}

function toName({ label, all, isOn, hides }: LegendEntry, drawn: number): string {
  const counted = `${drawn === all ? drawn.toLocaleString('en') : outOf(drawn, all)} drawn`;
  if (hides === null) return `${label}: ${counted}; select`;
  return `${label}: ${counted}; select, or ${isOn ? 'hide' : 'show'} with H`;
}
