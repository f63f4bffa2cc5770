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
  if (start?.is === 'failed') {
    return (
      <div className="empty-canvas">
        <TroubleNote trouble={start.trouble} onRetry={() => void actions.restart()} />
        <div className="row">
          <Button className="button" onPress={() => actions.open('investigations', true)}>
            See the investigations
          </Button>
          <Button className="button" onPress={() => void actions.beginAnew()}>
            Begin with the overview
          </Button>
        </div>
      </div>
    );
  }
  if (overview?.is === 'failed') {
    return (
      <div className="empty-canvas">
        <TroubleNote trouble={overview.trouble} onRetry={() => void actions.drawOverview()} />
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
