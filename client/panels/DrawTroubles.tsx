import { TroubleNote } from '../ui/TroubleNote.tsx';
import type { Trouble } from '../api.ts';
import type { TaskName } from '../store/task-name.ts';
import { withoutPlace } from '../store/graph.ts';
import type { Unplaced } from '../store/state.ts';
import { useActions, useExplorer } from '../use-explorer.ts';
import { count } from '../words/count.ts';

/** What could not be drawn, said on the canvas; what is drawn stays. */
export function DrawTroubles() {
  const { tasks, isEmpty, isGrading, isShelved, isUnanswered } = useExplorer((state) => ({
    tasks: state.tasks,
    isGrading: state.grading !== null,
    isEmpty: state.nodes.size === 0,
    // What is asked from its shelf fails there.
    isShelved: state.asking?.from === 'shelves',
    isUnanswered: state.unanswered !== null,
  }));
  const { dismissTrouble, restart, askAgain } = useActions();
  const names = (Object.keys(tasks) as TaskName[]).filter(
    (name) =>
      name.startsWith('draw ') ||
      ((name === 'overview' || name === 'start') && !isEmpty) ||
      (name === 'query' && !isShelved) ||
      // What was decided in a panel fails there; an undo has none.
      ((name === 'judge' || name === 'regrade') && !isGrading),
  );
  const notes = names.map((name) => {
    const task = tasks[name];
    if (task?.is === 'running') return <BusyPill key={name} name={name} />;
    if (task?.is !== 'failed') return null;
    return (
      <div key={name} className="floating">
        {/* The canvas of before is not waved away: it is still to come. */}
        {name === 'start' ? (
          <TroubleNote trouble={task.trouble} onRetry={() => void restart()} />
        ) : (
          <TroubleNote
            trouble={task.trouble}
            {...(name === 'query' && isUnanswered ? { onRetry: () => void askAgain() } : {})}
            onDismiss={() => dismissTrouble(name)}
          />
        )}
      </div>
    );
  });
  return [...notes, <Unplacement key="unplaced" />];
}

/** Actors that are on the desk, and in its table, but found no place in the picture. */
function Unplacement() {
  const { why, missing } = useExplorer((state) => ({
    why: state.unplaced?.why,
    missing: withoutPlace(state).filter((id) => state.unplaced?.ids.has(id)).length,
  }));
  const { placeAgain } = useActions();
  if (why === undefined || missing === 0) return null;
  return (
    <div className="floating">
      <TroubleNote trouble={toUnplacedTrouble(missing, why)} onRetry={placeAgain} />
    </div>
  );
}

const ENDED: Record<Unplaced['why'], string> = {
  stopped:
    'Placing was stopped. What has no place is in the table, but not drawn, and neither are its relations.',
  failed: 'Placing failed. What has no place is in the table, but not drawn, and neither are its relations.',
};

function toUnplacedTrouble(missing: number, why: Unplaced['why']): Omit<Trouble, 'code'> {
  return {
    title: `${count(missing, 'actor has', 'actors have')} no place in the picture`,
    detail: ENDED[why],
    advice: 'Try again to place them, or undo what brought them.',
    fields: [],
    id: null,
  };
}

function BusyPill({ name }: { name: TaskName }) {
  if (name !== 'query' && !name.startsWith('draw ')) return null;
  return (
    <p className="pill" role="status">
      <span className="spinner" aria-hidden="true" />{' '}
      {name === 'query' ? 'Asking the saved query …' : 'Asking for neighbours …'}
    </p>
  );
}
