import { TroubleNote } from '../ui/TroubleNote.tsx';
import type { TaskName } from '../store/desk.ts';
import { useActions, useExplorer } from '../use-explorer.ts';

/** What could not be drawn, said on the canvas; what is drawn stays. */
export function DrawTroubles() {
  const { tasks, isEmpty } = useExplorer((state) => ({
    tasks: state.tasks,
    isEmpty: state.nodes.size === 0,
  }));
  const { dismissTrouble, restart } = useActions();
  const names = (Object.keys(tasks) as TaskName[]).filter(
    (name) => name.startsWith('draw ') || ((name === 'overview' || name === 'start') && !isEmpty),
  );
  return names.map((name) => {
    const task = tasks[name];
    if (task?.is === 'running') return <BusyPill key={name} />;
    if (task?.is !== 'failed') return null;
    return (
      <div key={name} className="floating">
        {/* The canvas of before is not waved away: it is still to come. */}
        {name === 'start' ? (
          <TroubleNote trouble={task.trouble} onRetry={() => void restart()} />
        ) : (
          <TroubleNote trouble={task.trouble} onDismiss={() => dismissTrouble(name)} />
        )}
      </div>
    );
  });
}

function BusyPill() {
  return (
    <p className="pill" role="status">
      <span className="spinner" aria-hidden="true" /> Asking for neighbours …
    </p>
  );
}
