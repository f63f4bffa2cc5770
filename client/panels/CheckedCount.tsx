import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import { sightOf } from '#drawing/filters';
import { walkFrom } from '../commands/check.ts';
import { toFiltered } from '../store/filtering.ts';
import { useActions, useExplorer, useGround } from '../use-explorer.ts';
import { tallyChecks, toTallyWords } from '../words/checks.ts';
import { digits } from '../words/count.ts';

/** How many of the lines that are drawn somebody has checked; pressed, it begins with the first that nobody has. */
export function CheckedCount() {
  const ground = useGround();
  const { checks, edges, task, open } = useExplorer((state) => ({
    checks: state.checks,
    edges: state.edges,
    open: state.kept?.id,
    task: state.tasks.checks,
  }));
  const desk = useExplorer(toFiltered);
  const { readChecks } = useActions();
  const readFor = useRef(open);
  useEffect(() => {
    const { checks: known } = ground.store.getState();
    // What is known may be of long ago, when another investigation was open.
    const isOpened = readFor.current !== open;
    readFor.current = open;
    const asked = [...edges.keys()].filter((key) => isOpened || !known.has(key));
    if (asked.length > 0) void readChecks(asked);
  }, [ground, readChecks, edges, open]);
  const drawn = [...sightOf(desk).edges.keys()];
  if (drawn.length === 0) return null;
  if (task?.is === 'failed')
    return (
      <Button className="filter-open" onPress={() => void readChecks([])}>
        Checked: not known, look again
      </Button>
    );
  const isKnown = drawn.every((key) => checks.has(key));
  const tally = tallyChecks(drawn, checks);
  const words = isKnown ? toTallyWords(tally) : 'Looking how many of the lines are checked';
  return (
    <Button
      className="filter-open checked-count"
      aria-label={`${words}. Go through them, the unchecked ones first`}
      onPress={() => walkFrom(ground, ({ beginCheckWalk }) => beginCheckWalk('canvas'))}
    >
      <span>
        <b>{isKnown ? digits(tally.checked) : '…'}</b> of {digits(tally.of)} lines checked
        {tally.cleared === 0 || !isKnown ? null : (
          <span className="quiet">, {digits(tally.cleared)} no longer</span>
        )}
      </span>
    </Button>
  );
}
