import { Button } from 'react-aria-components';
import { Icon } from '../ui/Icon.tsx';
import { Name } from '../ui/Name.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { OwnConflictDialog } from './OwnConflictDialog.tsx';
import { OwnImportDialog } from './OwnImportDialog.tsx';
import { OwnSaveDialog } from './OwnSaveDialog.tsx';
import { OwnVersionsDialog } from './OwnVersionsDialog.tsx';

/** Whatever of own queries stands over the desk. */
export function OwnDialogs() {
  return (
    <>
      <OwnSaveDialog />
      <OwnConflictDialog />
      <OwnVersionsDialog />
      <OwnImportDialog />
      <OwnUndo />
    </>
  );
}

/** What was done can be taken back, until it is dismissed or something else is done. */
function OwnUndo() {
  const undo = useExplorer(({ own }) => own.undo);
  const { takeBackOwn, changeOwn } = useActions();
  if (undo === null) return null;
  return (
    <div className="pill notice own-undo" role="group" aria-label="What can be taken back">
      <div className="pill-words clip">
        <Name>{undo.words}</Name>
      </div>
      <Button className="button" onPress={() => void takeBackOwn()}>
        {undo.verb}
      </Button>
      <Button
        className="icon-button small"
        aria-label="Leave it as it is"
        onPress={() => changeOwn({ undo: null })}
      >
        <Icon name="close" />
      </Button>
    </div>
  );
}
