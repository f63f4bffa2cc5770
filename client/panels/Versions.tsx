import { useEffect, useState } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import type { VersionRow } from '#contract/versions';
import { Icon } from '../ui/Icon.tsx';
import { LimitsNote } from '../ui/LimitsNote.tsx';
import { Loading } from '../ui/Loading.tsx';
import { PaletteDialog } from '../ui/PaletteDialog.tsx';
import { TroubleNote } from '../ui/TroubleNote.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { FindVersion } from './FindVersion.tsx';
import { KeepVersion } from './KeepVersion.tsx';
import { VersionComparison } from './VersionComparison.tsx';
import { DeletedVersion, VersionItem } from './VersionItem.tsx';

/** What was frozen of the investigation: to keep, open, compare and find by its fingerprint. */
export function Versions() {
  const { isOpen, compared } = useExplorer((state) => ({
    isOpen: state.opened.versions,
    compared: state.versions.compared,
  }));
  const { open } = useActions();
  return (
    <PaletteDialog title="Versions" isOpen={isOpen} onOpenChange={(next) => open('versions', next)}>
      {compared === null ? <VersionsAtHand /> : <VersionComparison comparison={compared} />}
    </PaletteDialog>
  );
}

const TASKS = ['list versions', 'keep versions', 'view versions', 'compare versions'] as const;

function VersionsAtHand() {
  const { found } = useExplorer(({ versions }) => ({ found: versions.found }));
  const { listVersions } = useActions();
  useEffect(() => void listVersions(), [listVersions]);
  return (
    <div className="versions">
      <KeepVersion />
      <Troubles />
      <List />
      <FindVersion />
      {found === null ? null : (
        <ul className="version-list" aria-label="Found by fingerprint">
          {found.map((row) =>
            row.deletedAt === null ? (
              <VersionItem key={`${row.investigation} ${row.n}`} row={row} isElsewhere />
            ) : (
              <DeletedVersion key={`${row.investigation} ${row.n}`} row={row} isElsewhere />
            ),
          )}
        </ul>
      )}
    </div>
  );
}

function Troubles() {
  const tasks = useExplorer((state) => state.tasks);
  const { listVersions, dismissTrouble } = useActions();
  return TASKS.map((name) => {
    const task = tasks[name];
    if (task?.is !== 'failed') return null;
    const way =
      name === 'list versions'
        ? { onRetry: () => void listVersions() }
        : { onDismiss: () => dismissTrouble(name) };
    return <TroubleNote key={name} trouble={task.trouble} {...way} />;
  });
}

function List() {
  const { rows, deleted, limits, task } = useExplorer(({ versions, tasks }) => ({
    rows: versions.rows,
    deleted: versions.deleted,
    limits: versions.limits,
    task: tasks['list versions'],
  }));
  const { compareVersions } = useActions();
  const [chosen, setChosen] = useState<readonly VersionRow[]>([]);
  if (rows === null)
    return task?.is === 'failed' ? null : (
      <Loading label="Reading the versions" lines={['line', 'line', 'short']} />
    );
  if (rows.length === 0 && deleted.length === 0)
    return <p className="quiet">No version of this investigation is kept yet.</p>;
  const [one, other] = chosen.toSorted((a, b) => a.n - b.n);
  const choose = (row: VersionRow) =>
    setChosen(
      chosen.some(({ n }) => n === row.n)
        ? chosen.filter(({ n }) => n !== row.n)
        : [...chosen, row].slice(-2),
    );
  return (
    <>
      <ul className="version-list" aria-label="Versions, the newest first">
        {rows.map((row) => (
          <VersionItem
            key={row.n}
            row={row}
            isChosen={chosen.some(({ n }) => n === row.n)}
            onChoose={() => choose(row)}
          />
        ))}
      </ul>
      <LimitsNote limits={limits} />
      {rows.length > 1 ? (
        <div className="row">
          <Button
            className="button"
            isDisabled={one === undefined || other === undefined}
            onPress={() => {
              if (one !== undefined && other !== undefined) void compareVersions(one, other);
            }}
          >
            Compare the two chosen
          </Button>
          <p className="quiet">{chosen.length === 2 ? '' : `${chosen.length} of 2 chosen`}</p>
        </div>
      ) : null}
      {deleted.length === 0 ? null : (
        <Disclosure className="deleted">
          <Heading level={3}>
            <Button slot="trigger" className="link">
              <Icon name="right" />
              Deleted <span className="number">{deleted.length}</span>
            </Button>
          </Heading>
          <DisclosurePanel>
            <ul className="version-list" aria-label="Deleted versions">
              {deleted.map((row) => (
                <DeletedVersion key={row.n} row={row} />
              ))}
            </ul>
          </DisclosurePanel>
        </Disclosure>
      )}
    </>
  );
}
