import { Button } from 'react-aria-components';
import { TroubleNote } from '../ui/TroubleNote.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { toPlaceWords } from '../words/cypher-run.ts';

/** How the run goes: its place in the queue while it waits, and why there is no answer when it failed. */
export function CypherStanding() {
  const { run, task } = useExplorer((state) => ({ run: state.cypherRun, task: state.tasks.cypher }));
  const { cancelCypher, dismissTrouble, runCypher } = useActions();
  if (run !== null) {
    return (
      <p className="busy" role="status">
        <span className="spinner" aria-hidden="true" />
        {toPlaceWords(run.state)}
        <Button className="button" onPress={cancelCypher}>
          Cancel the run
        </Button>
      </p>
    );
  }
  if (task?.is !== 'failed') return null;
  return (
    <TroubleNote
      trouble={task.trouble}
      onRetry={() => void runCypher()}
      onDismiss={() => dismissTrouble('cypher')}
    />
  );
}
