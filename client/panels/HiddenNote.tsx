import { Button } from 'react-aria-components';
import { sightOf } from '#drawing/filters';
import { tallyHidden } from '#drawing/tallies';
import { FILTER_BUTTON, focusSoon } from '../commands/focus.ts';
import { toFiltered } from '../store/filtering.ts';
import { useActions, useExplorer } from '../use-explorer.ts';
import { toHidden } from '../words/filters.ts';

/** What is kept from view is told wherever the canvas is shown or listed, with the way to see it. */
export function HiddenNote({ className }: { className: string }) {
  const desk = useExplorer(toFiltered);
  const { liftFilters, showHidden } = useActions();
  const { why } = sightOf(desk);
  if (why.nodes.size + why.edges.size === 0) return null;
  const { filters, hand } = tallyHidden(desk);
  const all = { nodes: desk.nodes.size, edges: desk.edges.size };
  // This goes with what it tells of; the caret must not be lost with it.
  const leave = (act: () => void) => () => {
    act();
    focusSoon(`#${FILTER_BUTTON}`);
  };
  return (
    <p className={className} data-testid="hidden-lines">
      {filters.nodes + filters.edges === 0 ? null : (
        <span className="hidden-words">
          <span>{toHidden(filters, all)} by filters </span>
          <Button className="link" aria-label="show what filters hide" onPress={leave(liftFilters)}>
            show
          </Button>
        </span>
      )}
      {hand.nodes + hand.edges === 0 ? null : (
        <span className="hidden-words">
          <span>{toHidden(hand, all)} by hand </span>
          <Button className="link" aria-label="show what was hidden by hand" onPress={leave(showHidden)}>
            show
          </Button>
        </span>
      )}
    </p>
  );
}
