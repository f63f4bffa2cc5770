import type { ComponentProps } from 'react';
import { Button, DropZone, FileTrigger, isFileDropItem, Text } from 'react-aria-components';
import { MOST_IMPORTED } from '#contract/imports';
import type { DataImport } from '../store/data-import.ts';
import { Name } from '../ui/Name.tsx';
import { PaletteDialog } from '../ui/PaletteDialog.tsx';
import { TroubleNote } from '../ui/TroubleNote.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { digits } from '../words/count.ts';
import { toRefused } from '../words/imports.ts';
import { ImportAbout } from './ImportAbout.tsx';
import { ImportApproval } from './ImportApproval.tsx';
import { ImportMapping } from './ImportMapping.tsx';
import { ImportMistakes } from './ImportMistakes.tsx';
import { ImportedFiles } from './ImportedFiles.tsx';
import { ImportTold } from './ImportTold.tsx';

/** Data of others: chosen, read as the analyst says, shown with all that is wrong, and taken in when he approves. */
export function DataImportDialog() {
  const dataImport = useExplorer((state) => state.dataImport);
  const { endDataImport } = useActions();
  return (
    <PaletteDialog
      title="Import data"
      isOpen={dataImport !== null}
      onOpenChange={(next) => {
        if (!next) endDataImport();
      }}
    >
      {dataImport === null ? null : <Import dataImport={dataImport} />}
    </PaletteDialog>
  );
}

function Import({ dataImport }: { dataImport: DataImport }) {
  const { task, list, change } = useExplorer(({ tasks }) => ({
    task: tasks['data import'],
    list: tasks['data imports'],
    change: tasks['change imports'],
  }));
  const { dismissTrouble, changeDataImport, drawImported } = useActions();
  const { files, refused, preview, done } = dataImport;
  const isBusy = task?.is === 'running' || change?.is === 'running';
  const retry = done === null ? () => changeDataImport({}) : drawImported;
  return (
    <div className="data-import names" aria-busy={isBusy}>
      <Choose isBusy={isBusy} chosen={files.map(({ name }) => name)} />
      {refused === null ? null : (
        <p className="own-why" role="alert">
          <Name>{toRefused(refused)}</Name> {refused.why} Nothing has changed.
        </p>
      )}
      {task?.is === 'failed' ? (
        <TroubleNote
          trouble={task.trouble}
          // What could not be read is chosen once more.
          {...(files.length > 0 && { onRetry: () => void retry() })}
          onDismiss={() => dismissTrouble('data import')}
        />
      ) : null}
      {change?.is === 'failed' ? (
        <TroubleNote trouble={change.trouble} onDismiss={() => dismissTrouble('change imports')} />
      ) : null}
      {files.length === 0 || done !== null ? null : (
        <>
          <ImportAbout key={files.map(({ name }) => name).join(' ')} dataImport={dataImport} />
          {preview === null ? null : <ImportMistakes preview={preview} />}
          {preview?.format === 'csv' ? <ImportMapping preview={preview} chosen={dataImport.mapping} /> : null}
        </>
      )}
      {isBusy ? (
        <p className="busy" role="status">
          {toBusy(dataImport, change?.is === 'running')}
        </p>
      ) : null}
      {preview === null || done !== null ? null : (
        <ImportTold preview={preview} choices={dataImport.choices} />
      )}
      {list?.is === 'failed' ? (
        <TroubleNote trouble={list.trouble} onDismiss={() => dismissTrouble('data imports')} />
      ) : null}
      {preview === null || done !== null ? <ImportedFiles taken={dataImport.taken} /> : null}
      {preview === null ? null : <ImportApproval dataImport={dataImport} isBusy={isBusy} />}
    </div>
  );
}

function toBusy({ files, preview, done }: DataImport, isChanging: boolean): string {
  if (isChanging) return done === null && preview !== null ? 'Taking it in …' : 'Taking it out …';
  if (done !== null) return 'Drawing what it tells …';
  return files.length === 0 ? 'Reading the file …' : 'Holding it against the graph …';
}

type DropEvent = Parameters<NonNullable<ComponentProps<typeof DropZone>['onDrop']>>[0];

function Choose({ isBusy, chosen }: { isBusy: boolean; chosen: readonly string[] }) {
  const { chooseDataFiles } = useActions();
  const drop = async ({ items }: DropEvent) => {
    const files = await Promise.all(items.filter(isFileDropItem).map((dropped) => dropped.getFile()));
    if (files.length > 0) await chooseDataFiles(files);
  };
  const hasChosen = chosen.length > 0;
  return (
    <>
      <DropZone
        className={hasChosen ? 'own-drop import-chosen' : 'own-drop'}
        isDisabled={isBusy}
        onDrop={(event) => void drop(event)}
      >
        <Text slot="label">
          {hasChosen ? (
            <Name>{chosen.join(' and ')}</Name>
          ) : (
            'Drop a file here, or a table of nodes and one of relations'
          )}
        </Text>
        <FileTrigger
          allowsMultiple
          acceptedFileTypes={['.csv', '.tsv', '.json', '.jsonl', '.ndjson', '.ftm', '.zip', 'text/csv']}
          onSelect={(list) => {
            if (list !== null && list.length > 0) void chooseDataFiles([...list]);
          }}
        >
          <Button className="button" isDisabled={isBusy}>
            {hasChosen ? 'Choose other files' : 'Choose files'}
          </Button>
        </FileTrigger>
      </DropZone>
      {hasChosen ? null : (
        <p className="quiet">
          CSV (nodes, relations), FollowTheMoney as JSON lines, or JSON that Redthread exported; at most{' '}
          {MOST_IMPORTED.bytes / 1_000_000} MB and {digits(MOST_IMPORTED.rows)} rows a file, and{' '}
          {digits(MOST_IMPORTED.written)} entities and claims that are not known yet. What would change is
          shown before anything does.
        </p>
      )}
    </>
  );
}
