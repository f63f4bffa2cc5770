import { useState } from 'react';
import { Button, ListBox, ListBoxItem } from 'react-aria-components';
import type { QueryVersion } from '#contract/own-queries';
import type { OwnVersions } from '../store/own-queries.ts';
import { LimitsNote } from '../ui/LimitsNote.tsx';
import { Loading } from '../ui/Loading.tsx';
import { Name } from '../ui/Name.tsx';
import { PaletteDialog } from '../ui/PaletteDialog.tsx';
import { TroubleNote } from '../ui/TroubleNote.tsx';
import { useActions, useExplorer, useGround } from '../use-explorer.ts';
import { toClock } from '../words/clock.ts';
import { toSeen } from '../words/seen.ts';
import { OwnDiff } from './OwnDiff.tsx';

/** Who saved which text when, and what each changed. */
export function OwnVersionsDialog() {
  const versions = useExplorer(({ own }) => own.versions);
  const { changeOwn } = useActions();
  return (
    <PaletteDialog
      title="Versions"
      isOpen={versions !== null}
      onOpenChange={(next) => {
        if (!next) changeOwn({ versions: null });
      }}
    >
      {versions === null ? null : <Versions versions={versions} />}
    </PaletteDialog>
  );
}

function Versions({ versions: { id, title, rows, limits } }: { versions: OwnVersions }) {
  const task = useExplorer(({ tasks }) => tasks['own versions']);
  const { store } = useGround();
  const { openVersions, dismissTrouble } = useActions();
  const [chosen, setChosen] = useState<number | null>(null);
  const again = () => {
    const header = store.getState().queries?.find((query) => query.id === id);
    if (header !== undefined) void openVersions(header);
  };
  const shown = rows?.find(({ version }) => version === chosen) ?? rows?.[0];
  return (
    <div className="own-versions">
      <p className="clip" title={toSeen(title)}>
        <Name>{title}</Name>
      </p>
      {task?.is === 'failed' ? (
        <TroubleNote
          trouble={task.trouble}
          {...(rows === null ? { onRetry: again } : { onDismiss: () => dismissTrouble('own versions') })}
        />
      ) : null}
      {rows === null && task?.is !== 'failed' ? (
        <Loading label="Reading the versions" lines={['line', 'line', 'short']} />
      ) : null}
      {rows === null || shown === undefined ? null : (
        <div className="own-sides">
          <VersionList rows={rows} shown={shown} onChoose={setChosen} />
          <Version
            rows={rows}
            shown={shown}
            isBusy={task?.is === 'running'}
            onRestored={() => setChosen(null)}
          />
        </div>
      )}
      <LimitsNote limits={limits} />
    </div>
  );
}

interface Shown {
  rows: readonly QueryVersion[];
  shown: QueryVersion;
}

function VersionList({ rows, shown, onChoose }: Shown & { onChoose: (version: number) => void }) {
  return (
    <ListBox
      className="steps own-version-list"
      aria-label="Versions, the newest first"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[shown.version]}
      // Where one is, is where one looks for the next.
      // oxlint-disable-next-line jsx-a11y/no-autofocus
      autoFocus
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : keys;
        if (key !== undefined) onChoose(Number(key));
      }}
    >
      {rows.map(({ version, at, by }) => (
        <ListBoxItem key={version} id={version} className="step" textValue={`Version ${version}`}>
          <span>Version {version}</span>
          <span className="quiet">
            {toClock(at)} by <Name>{by ?? 'somebody who gave no name'}</Name>
          </span>
        </ListBoxItem>
      ))}
    </ListBox>
  );
}

function Version({ rows, shown, isBusy, onRestored }: Shown & { isBusy: boolean; onRestored: () => void }) {
  const { restoreVersion } = useActions();
  const before = rows.find(({ version }) => version < shown.version);
  const isNewest = shown === rows[0];
  return (
    <section className="own-version">
      <h3>
        {before === undefined
          ? `Version ${shown.version}, as it was begun`
          : `What version ${shown.version} changed`}
      </h3>
      <OwnDiff
        label={`Text of version ${shown.version}`}
        before={before?.source ?? shown.source}
        after={shown.source}
      />
      {isNewest ? (
        <p className="quiet">This is how it is now.</p>
      ) : (
        <Button
          className="button"
          isDisabled={isBusy}
          onPress={() => {
            onRestored();
            void restoreVersion(shown);
          }}
        >
          {isBusy ? 'Restoring …' : `Make version ${shown.version} the newest again`}
        </Button>
      )}
    </section>
  );
}
