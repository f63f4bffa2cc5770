import { Button } from 'react-aria-components';
import { hiddenCount } from '../store/filtering.ts';
import { FILTER_BUTTON } from './SourceFilter.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { count } from '../words/count.ts';

/** What the source filter keeps from view is told wherever lines are shown, with the way to lift it. */
export function HiddenLines({ className }: { className: string }) {
  const { hidden, all } = useExplorer((state) => ({ hidden: hiddenCount(state), all: state.edges.size }));
  const { liftFilter } = useActions();
  if (hidden === 0) return null;
  return (
    <p className={className} data-testid="hidden-lines">
      {hidden.toLocaleString('en')} of {count(all, 'relation', 'relations')} hidden by the source filter
      <Button
        className="link"
        onPress={() => {
          liftFilter();
          // This goes with what it tells of; the caret must not be lost with it.
          document.getElementById(FILTER_BUTTON)?.focus();
        }}
      >
        show
      </Button>
    </p>
  );
}
