import { Button } from 'react-aria-components';
import { Key } from '../ui/Key.tsx';
import { TroubleNote } from '../ui/TroubleNote.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';

/** The first minute, an emptied desk, or a start that failed. */
export function EmptyCanvas() {
  const { start, overview } = useExplorer(({ tasks }) => ({ start: tasks.start, overview: tasks.overview }));
  const actions = useActions();
  if (start?.is === 'running' || overview?.is === 'running') {
    return (
      <div className="empty-canvas" role="status">
        <span className="spinner" aria-hidden="true" />
        <p>Reading the network …</p>
      </div>
    );
  }
  const failed = [start, overview].find((task) => task?.is === 'failed');
  if (failed?.is === 'failed') {
    return (
      <div className="empty-canvas">
        <TroubleNote trouble={failed.trouble} onRetry={() => void actions.start(null)} />
      </div>
    );
  }
  return (
    <div className="empty-canvas">
      <p>Nothing is drawn.</p>
      <p className="quiet">
        Search for a name (<Key of="/" />) and press <Key of="Enter" />, or begin with the best connected
        actors.
      </p>
      <Button className="button" onPress={() => void actions.drawOverview()}>
        Draw the overview
      </Button>
    </div>
  );
}
