import { Button } from 'react-aria-components';
import type { FoundPath, PathAnswer } from '#contract/path-answer';
import { toFiltered } from '../store/filtering.ts';
import { undrawnOf } from '../store/undrawn.ts';
import { useActions, useExplorer } from '../use-explorer.ts';
import { toHiddenPartWords, toMissingWords } from '../words/undrawn.ts';

/**
 * What of a lit path the canvas does not show: what is not on it, and what is there but hidden. What was pressed is gone
 * once it is shown, so whoever pressed it is told.
 */
export function PathUndrawn({
  answer,
  path,
  onShown,
}: {
  answer: PathAnswer;
  path: FoundPath;
  onShown: () => void;
}) {
  const desk = useExplorer(toFiltered);
  const { completePath, liftFilters, showHidden } = useActions();
  const undrawn = undrawnOf(path, desk);
  const missing = toMissingWords(undrawn);
  const hidden = toHiddenPartWords(undrawn);
  const complete = () => {
    completePath(answer, path);
    onShown();
  };
  const show = () => {
    if (undrawn.hidden.byFilters) liftFilters();
    if (undrawn.hidden.byHand) showHidden();
    onShown();
  };
  if (missing === null && hidden === null) return null;
  return (
    <div className="path-undrawn" role="note">
      {missing === null ? null : (
        <p>
          {`${missing}. `}
          <Button className="link" onPress={complete}>
            {undrawn.missing.nodes + undrawn.missing.edges === 1 ? 'Add it' : 'Add them'}
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
