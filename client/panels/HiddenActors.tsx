import { Button } from 'react-aria-components';
import { CANVAS, focusSoon } from '../commands/focus.ts';
import { useActions, useExplorer } from '../use-explorer.ts';
import { count } from '../words/count.ts';

/** What the analyst put out of sight is told wherever actors are shown, with the way to bring it back. */
export function HiddenActors({ className }: { className: string }) {
  const { hidden, all } = useExplorer(({ nodes, hidden: ids }) => ({ hidden: ids.size, all: nodes.size }));
  const { showHidden } = useActions();
  if (hidden === 0) return null;
  return (
    <p className={className} data-testid="hidden-actors">
      {hidden.toLocaleString('en')} of {count(all, 'actor', 'actors')} hidden by hand
      <Button
        className="link"
        onPress={() => {
          showHidden();
          // This goes with what it tells of; the caret must not be lost with it.
          focusSoon(CANVAS);
        }}
      >
        show
      </Button>
    </p>
  );
}
