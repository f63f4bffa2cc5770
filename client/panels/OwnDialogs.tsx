import { Button } from 'react-aria-components';
import type { OwnUndo } from '../store/own-queries.ts';
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
      <Undoing />
    </>
  );
}

/** What was done can be taken back, until it is dismissed or something else is done. */
function Undoing() {
  const undo = useExplorer(({ own }) => own.undo);
  // What was announced already is not said twice.
  const said = useExplorer(({ own, announcement }) =>
    own.undo === null || own.undo.words === announcement ? '' : own.undo.words,
  );
  return (
    <>
      <div className="visually-hidden" role="status">
        {said}
      </div>
      {undo === null ? null : <UndoPill undo={undo} />}
    </>
  );
}

function UndoPill({ undo }: { undo: OwnUndo }) {
  const { takeBackOwn, changeOwn } = useActions();
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
