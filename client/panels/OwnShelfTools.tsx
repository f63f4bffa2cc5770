import { Button, Tooltip, TooltipTrigger } from 'react-aria-components';
import { isOwn } from '../store/own-queries.ts';
import { Icon } from '../ui/Icon.tsx';
import { Name } from '../ui/Name.tsx';
import { OnceUnfolded, Section } from '../ui/Section.tsx';
import { Loading } from '../ui/Loading.tsx';
import { TroubleNote } from '../ui/TroubleNote.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { toSeen } from '../words/seen.ts';
import { useEffect } from 'react';

/** A folder that `cypher/` may hold: a shelf named own is kept for what is in the database. */
const FOLDER = 'saved';
export const OWN_SHELF = 'own';

/** All of a shelf as the files of its folder, whatever of it was looked for. */
export function SaveShelf({ name, title }: { name: string; title: string }) {
  const { queries, opening } = useExplorer((state) => ({
    queries: state.queries,
    opening: state.tasks['own open'],
  }));
  const { exportShelf } = useActions();
  const shelved = queries?.filter(({ id }) => id.startsWith(`${name}/`)) ?? [];
  return (
    <TooltipTrigger delay={400}>
      <Button
        className="icon-button small"
        aria-label={`Save the shelf ${title} as a zip`}
        isDisabled={opening?.is === 'running'}
        onPress={() => void exportShelf(shelved, name)}
      >
        <Icon name="download" />
      </Button>
      <Tooltip className="tooltip" placement="bottom end" offset={2}>
        Save this shelf as a zip
      </Tooltip>
    </TooltipTrigger>
  );
}

/** At the foot of the shelves: what is done with own queries as a whole. */
export function OwnShelfTools() {
  const { queries, opening, deleting } = useExplorer((state) => ({
    queries: state.queries,
    opening: state.tasks['own open'],
    deleting: state.tasks['own delete'],
  }));
  const { beginImport, exportShelf, dismissTrouble } = useActions();
  const own = queries?.filter(isOwn) ?? [];
  return (
    <div className="own-tools">
      {opening?.is === 'failed' ? (
        <TroubleNote trouble={opening.trouble} onDismiss={() => dismissTrouble('own open')} />
      ) : null}
      {deleting?.is === 'failed' ? (
        <TroubleNote trouble={deleting.trouble} onDismiss={() => dismissTrouble('own delete')} />
      ) : null}
      <div className="row">
        <Button className="button" aria-label="Import queries" onPress={beginImport}>
          Import
        </Button>
        <Button
          className="button"
          isDisabled={own.length === 0 || opening?.is === 'running'}
          onPress={() => void exportShelf(own, FOLDER)}
        >
          Save all own as a zip
        </Button>
      </div>
      <Section title="Deleted queries" level={4} isFolded>
        <OnceUnfolded>
          <Deleted />
        </OnceUnfolded>
      </Section>
    </div>
  );
}

function Deleted() {
  const { deleted, task } = useExplorer(({ own, tasks }) => ({
    deleted: own.deleted,
    task: tasks['own deleted'],
  }));
  const { readDeleted, restoreQuery } = useActions();
  const isMissing = deleted === null;
  useEffect(() => {
    if (isMissing) void readDeleted();
  }, [isMissing, readDeleted]);
  if (task?.is === 'failed') return <TroubleNote trouble={task.trouble} onRetry={() => void readDeleted()} />;
  if (deleted === null) return <Loading label="Reading what was deleted" lines={['line', 'short']} />;
  if (deleted.length === 0) return <p className="quiet">Nothing was deleted in the last 30 days.</p>;
  return (
    <>
      <p className="quiet">They can be restored for 30 days.</p>
      <ul className="rows" aria-label="Deleted queries">
        {deleted.map(({ id, title }) => (
          <li key={id} className="own-deleted">
            <span className="clip" title={toSeen(title)}>
              <Name>{title}</Name>
            </span>
            <Button className="button" aria-label={`Restore ${title}`} onPress={() => void restoreQuery(id)}>
              Restore
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
