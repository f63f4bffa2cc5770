import { Button } from 'react-aria-components';
import type { InvestigationRow } from '#contract/investigations';
import { Icon } from '../ui/Icon.tsx';
import { Name } from '../ui/Name.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { toClock } from '../words/clock.ts';
import { count } from '../words/count.ts';

/** One investigation of the list: what it holds, who saved it last and when. */
export function InvestigationItem({ row }: { row: InvestigationRow }) {
  const open = useExplorer(({ kept }) => (kept?.id === row.id ? kept.title : null));
  const isOpen = open !== null;
  const { openInvestigation, deleteInvestigation, saveWorkfile } = useActions();
  return (
    <li className="investigation-item">
      <Button
        className="investigation-choice"
        aria-current={isOpen}
        onPress={() => void openInvestigation(row.id)}
      >
        <span className="clip">
          {/* A new title is seen before it is saved. */}
          <Name>{open ?? row.title}</Name>
        </span>
        <Holds row={row} />
      </Button>
      <Button
        className="icon-button"
        aria-label={`Save ${row.title} as a workfile`}
        onPress={() => void saveWorkfile(row)}
      >
        <Icon name="download" />
      </Button>
      <Button
        className="icon-button"
        aria-label={`Delete ${row.title}`}
        onPress={() => void deleteInvestigation(row)}
      >
        <Icon name="remove" />
      </Button>
    </li>
  );
}

export function DeletedRow({ row }: { row: InvestigationRow }) {
  const { restoreInvestigation } = useActions();
  return (
    <li className="investigation-item">
      <div className="investigation-choice">
        <span className="clip">
          <Name>{row.title}</Name>
        </span>
        <Holds row={row} />
      </div>
      <Button
        className="button"
        aria-label={`Restore ${row.title}`}
        onPress={() => void restoreInvestigation(row)}
      >
        Restore
      </Button>
    </li>
  );
}

function Holds({ row: { nodes, edges, updatedAt, by, example } }: { row: InvestigationRow }) {
  return (
    <span className="quiet">
      {example ? 'Example · ' : ''}
      {count(nodes, 'actor', 'actors')}, {count(edges, 'relation', 'relations')} · saved {toClock(updatedAt)}
      {by === null ? null : (
        <>
          {' '}
          by <Name>{by}</Name>
        </>
      )}
    </span>
  );
}
