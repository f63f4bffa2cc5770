import { useEffect } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { Title } from '#contract/investigations';
import { hasPicture } from '../commands/command.ts';
import type { Kept } from '../store/kept.ts';
import { Icon } from '../ui/Icon.tsx';
import { PaletteDialog } from '../ui/PaletteDialog.tsx';
import { Loading } from '../ui/Loading.tsx';
import { Name } from '../ui/Name.tsx';
import { NameForm } from '../ui/NameForm.tsx';
import { LimitsNote } from '../ui/LimitsNote.tsx';
import { SearchBox } from '../ui/SearchBox.tsx';
import { TroubleNote } from '../ui/TroubleNote.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { DeletedRow, InvestigationItem } from './InvestigationItem.tsx';

/** What was kept: to open, rename, copy, delete and bring back. */
export function Investigations() {
  const isOpen = useExplorer((state) => state.opened.investigations);
  const { open } = useActions();
  return (
    <PaletteDialog
      title="Investigations"
      isOpen={isOpen}
      onOpenChange={(next) => open('investigations', next)}
    >
      <Open />
      <List />
    </PaletteDialog>
  );
}

/** The one that is open now, and what can be done with it. */
function Open() {
  const { kept, viewing, canCopy } = useExplorer((state) => ({
    kept: state.kept,
    viewing: state.viewing,
    canCopy: hasPicture(state),
  }));
  const { copyInvestigation, leaveInvestigation, open, beginWorkfile, openDossier } = useActions();
  const goOn = async (go: () => Promise<void>) => {
    await go();
    open('investigations', false);
  };
  return (
    <div className="investigation-open">
      {viewing !== null ? (
        <p className="quiet">
          Version “<Name>{viewing.row.name}</Name>” of <Name>{viewing.row.title}</Name> is shown, read-only: a
          copy goes on from it.
        </p>
      ) : kept === null ? (
        <p className="quiet">This canvas is kept as soon as you change something on it.</p>
      ) : (
        <Rename key={kept.id} kept={kept} />
      )}
      <div className="row">
        <Button className="button" onPress={() => void goOn(leaveInvestigation)}>
          New canvas
        </Button>
        <Button className="button" isDisabled={!canCopy} onPress={() => void goOn(copyInvestigation)}>
          Go on in a copy
        </Button>
        <Button
          className="button"
          onPress={() => {
            open('investigations', false);
            open('versions', true);
          }}
        >
          Versions …
        </Button>
        <Button
          className="button"
          onPress={() => {
            open('investigations', false);
            beginWorkfile();
          }}
        >
          Open a workfile …
        </Button>
        <Button
          className="button"
          onPress={() => {
            open('investigations', false);
            openDossier('canvas');
          }}
        >
          Dossier …
        </Button>
      </div>
    </div>
  );
}

function Rename({ kept }: { kept: Kept }) {
  const { renameInvestigation, announce } = useActions();
  return (
    // Under a title that the server refuses nothing would be saved any more.
    <NameForm
      label="Title of this investigation"
      name={kept.title}
      schema={Title}
      onRename={(title) => {
        renameInvestigation(title);
        announce(`Renamed to ${title}`);
      }}
    />
  );
}

function List() {
  const { listed, task, change, start } = useExplorer((state) => ({
    listed: state.listed,
    task: state.tasks.list,
    change: state.tasks.delete,
    start: state.tasks.start,
  }));
  const { openList, listInvestigations, dismissTrouble } = useActions();
  useEffect(() => void openList(), [openList]);
  const { rows, deleted, limits, text } = listed;
  return (
    <>
      <SearchBox
        aria-label="Search the investigations"
        placeholder="Words of the title"
        value={text}
        onChange={(next) => void listInvestigations(next)}
      />
      {task?.is === 'failed' ? (
        <TroubleNote trouble={task.trouble} onRetry={() => void listInvestigations()} />
      ) : null}
      {change?.is === 'failed' ? (
        <TroubleNote trouble={change.trouble} onDismiss={() => dismissTrouble('delete')} />
      ) : null}
      {start?.is === 'failed' ? (
        <TroubleNote trouble={start.trouble} onDismiss={() => dismissTrouble('start')} />
      ) : null}
      {rows === null ? (
        task?.is === 'failed' ? null : (
          <Loading label="Reading the investigations" lines={['line', 'line', 'short']} />
        )
      ) : (
        <ul className="investigation-list" aria-label="Investigations">
          {rows.map((row) => (
            <InvestigationItem key={row.id} row={row} />
          ))}
        </ul>
      )}
      {rows?.length === 0 ? (
        <p className="quiet empty-hits">
          {text.trim() === '' ? 'Nothing is kept yet.' : 'No investigation has these words in its title.'}
        </p>
      ) : null}
      <LimitsNote limits={limits} />
      {deleted.length === 0 ? null : (
        <Disclosure className="section">
          <Heading level={3} className="section-head">
            <Button slot="trigger" className="section-button">
              <Icon name="right" />
              Deleted <span className="number">{deleted.length}</span>
            </Button>
          </Heading>
          <DisclosurePanel>
            <p className="quiet">They can be brought back for 30 days.</p>
            <ul className="investigation-list" aria-label="Deleted investigations">
              {deleted.map((row) => (
                <DeletedRow key={row.id} row={row} />
              ))}
            </ul>
          </DisclosurePanel>
        </Disclosure>
      )}
    </>
  );
}
