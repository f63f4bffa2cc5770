import type { DeskPart } from '../store/task-name.ts';
import { Loading } from '../ui/Loading.tsx';
import { TroubleNote } from '../ui/TroubleNote.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';

/** In the place of a part of the desk that has not come: nothing is said of it before it is known. */
export function Pending({ part }: { part: DeskPart }) {
  const task = useExplorer(({ tasks }) => tasks[part]);
  const { load } = useActions();
  if (task?.is === 'failed') {
    return <TroubleNote trouble={task.trouble} onRetry={() => void load(part)} />;
  }
  return <Loading label="Loading" lines={['line', 'short']} />;
}
