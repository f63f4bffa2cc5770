import type { ComponentProps } from 'react';
import { Button, DropZone, FileTrigger, isFileDropItem, Text } from 'react-aria-components';
import type { Importing } from '../store/own-queries.ts';
import { Name } from '../ui/Name.tsx';
import { PaletteDialog } from '../ui/PaletteDialog.tsx';
import { TroubleNote } from '../ui/TroubleNote.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { count } from '../words/count.ts';

/** Files become own queries: what would be taken and what not is told before anything is. */
export function OwnImportDialog() {
  const importing = useExplorer(({ own }) => own.importing);
  const { endImport } = useActions();
  return (
    <PaletteDialog
      title="Import queries"
      isOpen={importing !== null}
      onOpenChange={(next) => {
        if (!next) endImport();
      }}
    >
      {importing === null ? null : <Import importing={importing} />}
    </PaletteDialog>
  );
}

function Import({ importing: { told, refused, isDone } }: { importing: Importing }) {
  const task = useExplorer(({ tasks }) => tasks['own import']);
  const { dismissTrouble, takeFiles, endImport } = useActions();
  const isBusy = task?.is === 'running';
  const left = [...(told?.refused ?? []), ...refused];
  const taken = told?.taken ?? [];
  return (
    <div className="own-import">
      {isDone ? null : <Choose isBusy={isBusy} />}
      {isBusy ? <p className="busy">{told === null ? 'Reading the files …' : 'Working …'}</p> : null}
      {task?.is === 'failed' ? (
        <TroubleNote trouble={task.trouble} onDismiss={() => dismissTrouble('own import')} />
      ) : null}
      {told === null ? null : (
        <>
          {taken.length === 0 ? null : (
            <section>
              <h3>
                {isDone ? 'Imported' : 'Will be imported'} <span className="number">{taken.length}</span>
              </h3>
              <ul className="own-files" aria-label={isDone ? 'Imported' : 'Will be imported'}>
                {taken.map(({ id, name, title, remark }) => (
                  <li key={id}>
                    <Name>{title}</Name>
                    <span className="quiet">
                      <Name>{name}</Name>
                    </span>
                    {remark === null ? null : (
                      <span className="own-remark">
                        <Name>{remark}</Name>
                      </span>
                    )}
                  </li>
                ))}
              </ul>
            </section>
          )}
          {left.length === 0 ? null : (
            <section>
              <h3>
                Refused <span className="number">{left.length}</span>
              </h3>
              <ul className="own-files" aria-label="Refused">
                {left.map(({ name, why }, at) => (
                  // Two files may have one name.
                  // oxlint-disable-next-line react/no-array-index-key
                  <li key={`${at} ${name}`}>
                    <Name>{name}</Name>
                    <span className="own-why">
                      <Name>{why}</Name>
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <footer className="own-foot">
            <p className="quiet" role="status">
              {toWords({ taken: taken.length, left: left.length, isDone })}
            </p>
            {isDone ? (
              <Button className="button primary" onPress={endImport}>
                Close
              </Button>
            ) : (
              <Button
                className="button primary"
                isDisabled={isBusy || taken.length === 0}
                onPress={() => void takeFiles()}
              >
                {taken.length === 0 ? 'Import' : `Import ${count(taken.length, 'query', 'queries')}`}
              </Button>
            )}
          </footer>
        </>
      )}
    </div>
  );
}

function toWords({ taken, left, isDone }: { taken: number; left: number; isDone: boolean }): string {
  if (isDone) return left === 0 ? 'All of them stand on the shelf Own.' : 'What was refused was left out.';
  if (taken === 0) return 'None of these can be imported.';
  return left === 0 ? 'Nothing is imported yet.' : 'Nothing is imported yet; what is refused is left out.';
}

type DropEvent = Parameters<NonNullable<ComponentProps<typeof DropZone>['onDrop']>>[0];

function Choose({ isBusy }: { isBusy: boolean }) {
  const { chooseFiles } = useActions();
  const drop = async ({ items }: DropEvent) => {
    const files = await Promise.all(items.filter(isFileDropItem).map((dropped) => dropped.getFile()));
    if (files.length > 0) await chooseFiles(files);
  };
  return (
    <DropZone className="own-drop" isDisabled={isBusy} onDrop={(event) => void drop(event)}>
      <Text slot="label">Drop .cypher files here, or a zip of them</Text>
      <FileTrigger
        allowsMultiple
        acceptedFileTypes={['.cypher', '.zip']}
        onSelect={(list) => {
          if (list !== null && list.length > 0) void chooseFiles([...list]);
        }}
      >
        <Button className="button" isDisabled={isBusy}>
          Choose files
        </Button>
      </FileTrigger>
    </DropZone>
  );
}
