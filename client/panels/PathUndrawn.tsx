import { Button } from 'react-aria-components';
import type { FoundPath, PathAnswer } from '#contract/path-answer';
import { toFiltered } from '../store/filtering.ts';
import { undrawnOf } from '../store/undrawn.ts';
import { useActions, useExplorer } from '../use-explorer.ts';
import { toHiddenPartWords, toMissingWords } from '../words/undrawn.ts';

/** What of a lit path the canvas does not show: what is not on it, and what is there but hidden. */
export function PathUndrawn({ answer, path }: { answer: PathAnswer; path: FoundPath }) {
  const desk = useExplorer(toFiltered);
  const { completePath, liftFilters, showHidden } = useActions();
  const undrawn = undrawnOf(path, desk);
  const missing = toMissingWords(undrawn);
  const hidden = toHiddenPartWords(undrawn);
  const show = () => {
    if (undrawn.hidden.byFilters) liftFilters();
    if (undrawn.hidden.byHand) showHidden();
  };
  if (missing === null && hidden === null) return null;
  return (
    <div className="path-undrawn" role="note">
      {missing === null ? null : (
        <p>
          {`${missing}. `}
          <Button className="link" onPress={() => completePath(answer, path)}>
            Add them
          </Button>
        </p>
      )}
      {hidden === null ? null : (
        <p>
          {`${hidden}. `}
          <Button className="link" onPress={show}>
            Show what is hidden
          </Button>
        </p>
      )}
    </div>
  );
}
