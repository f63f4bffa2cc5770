import type { ComponentProps } from 'react';
import { Button, DropZone, FileTrigger, isFileDropItem, Text } from 'react-aria-components';
import { MOST_WORKFILE_BYTES, WORKFILE_ENDING } from '#contract/workfile';
import type { WorkfileLook } from '../store/workfile.ts';
import { Name } from '../ui/Name.tsx';
import { PaletteDialog } from '../ui/PaletteDialog.tsx';
import { TroubleNote } from '../ui/TroubleNote.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { count } from '../words/count.ts';
import { WorkfileTold } from './WorkfileTold.tsx';

/** A workfile is chosen, read whole, and told; then it is opened or merged, or neither. */
export function WorkfileDialog() {
  const look = useExplorer(({ workfileLook }) => workfileLook);
  const { endWorkfile } = useActions();
  return (
    <PaletteDialog
      title="Open a workfile"
      isOpen={look !== null}
      onOpenChange={(next) => {
        if (!next) endWorkfile();
      }}
    >
      {look === null ? null : <Look look={look} />}
    </PaletteDialog>
  );
}

function Look({ look }: { look: WorkfileLook }) {
  const task = useExplorer(({ tasks }) => tasks.workfile);
  const { dismissTrouble } = useActions();
  return (
    <div className="workfile">
      {task?.is === 'failed' ? (
        <TroubleNote trouble={task.trouble} onDismiss={() => dismissTrouble('workfile')} />
      ) : null}
      {look.is === 'told' ? (
        <WorkfileTold look={look} isBusy={task?.is === 'running'} />
      ) : (
        <>
          <Choose />
          {look.is === 'reading' ? (
            <p className="busy" role="status">
              Reading <Name>{look.name}</Name> …
            </p>
          ) : null}
          {look.is === 'refused' ? <Refused look={look} /> : null}
        </>
      )}
    </div>
  );
}

function Refused({ look: { name, why, places, more } }: { look: WorkfileLook & { is: 'refused' } }) {
  return (
    <section className="workfile-refused" role="alert" aria-label="Not taken">
      <p className="own-why">
        <Name>{name}</Name> is not taken. {why}
      </p>
      {places.length === 0 ? null : (
        <ul className="workfile-list" aria-label="What is wrong, and where">
          {places.map(({ path, problem }) => (
            <li key={`${path} ${problem}`}>
              <code>
                <Name>{path}</Name>
              </code>{' '}
              <Name>{problem}</Name>
            </li>
          ))}
        </ul>
      )}
      {more > 0 ? <p className="quiet">and in {count(more, 'other place', 'other places')}</p> : null}
      <p className="quiet">The canvas is as it was.</p>
    </section>
  );
}

type DropEvent = Parameters<NonNullable<ComponentProps<typeof DropZone>['onDrop']>>[0];

function Choose() {
  const { chooseWorkfile } = useActions();
  const drop = async ({ items }: DropEvent) => {
    const first = items.find(isFileDropItem);
    if (first !== undefined) await chooseWorkfile(await first.getFile());
  };
  return (
    <>
      <DropZone className="own-drop" onDrop={(event) => void drop(event)}>
        <Text slot="label">Drop a file *{WORKFILE_ENDING} here</Text>
        <FileTrigger
          acceptedFileTypes={['.json', 'application/json']}
          onSelect={(list) => {
            const [file] = list ?? [];
            if (file !== undefined) void chooseWorkfile(file);
          }}
        >
          <Button className="button">Choose a file</Button>
        </FileTrigger>
      </DropZone>
      <p className="quiet">
        At most {MOST_WORKFILE_BYTES / 1_000_000} MB. What is in it is told before anything is opened.
      </p>
    </>
  );
}
