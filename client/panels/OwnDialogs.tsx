import { Button } from 'react-aria-components';
import { toAsideWords } from '../store/own-opening.ts';
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

/** What was deleted or set aside can be taken back, until it is dismissed. */
function OwnUndo() {
  const { undo, asides } = useExplorer(({ own }) => own);
  const { takeBackOwn, takeAside, dropAside, changeOwn } = useActions();
  return (
    <>
      {undo === null ? null : (
        <TakeBack
          label="What can be taken back"
          words={undo.words}
          verb="Undo"
          onTake={() => void takeBackOwn()}
          onLeave={() => changeOwn({ undo: null })}
        />
      )}
      {asides.length === 0 ? null : (
        <TakeBack
          label="What was set aside"
          words={toAsideWords(asides)}
          verb="Put it back"
          onTake={takeAside}
          onLeave={dropAside}
        />
      )}
    </>
  );
}

interface TakeBackProps {
  label: string;
  words: string;
  verb: string;
  onTake: () => void;
  onLeave: () => void;
}

function TakeBack({ label, words, verb, onTake, onLeave }: TakeBackProps) {
  return (
    <div className="pill notice own-undo" role="group" aria-label={label}>
      <div className="pill-words clip">
        <Name>{words}</Name>
      </div>
      <Button className="button" onPress={onTake}>
        {verb}
      </Button>
      <Button className="icon-button small" aria-label="Leave it as it is" onPress={onLeave}>
        <Icon name="close" />
      </Button>
    </div>
  );
}
