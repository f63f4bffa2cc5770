import { useEffect } from 'react';
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
  const { checks, edges, task } = useExplorer((state) => ({
    checks: state.checks,
    edges: state.edges,
    task: state.tasks.checks,
  }));
  const desk = useExplorer(toFiltered);
  const { readChecks } = useActions();
  useEffect(() => {
    const { checks: known } = ground.store.getState();
    const unknown = [...edges.keys()].filter((key) => !known.has(key));
    if (unknown.length > 0) void readChecks(unknown);
  }, [ground, readChecks, edges]);
  const drawn = [...sightOf(desk).edges.keys()];
  if (drawn.length === 0) return null;
  if (task?.is === 'failed')
    return (
      <Button className="filter-open" onPress={() => void readChecks([])}>
        Checked: not known, look again
      </Button>
    );
  const tally = tallyChecks(drawn, checks);
  return (
    <Button
      className="filter-open checked-count"
      aria-label={`${toTallyWords(tally)}. Go through them, the unchecked ones first`}
      onPress={() => walkFrom(ground, ({ beginCheckWalk }) => beginCheckWalk('canvas'))}
    >
      <span>
        <b>{digits(tally.checked)}</b> of {digits(tally.of)} lines checked
        {tally.cleared === 0 ? null : <span className="quiet">, {digits(tally.cleared)} no longer</span>}
      </span>
    </Button>
  );
}
