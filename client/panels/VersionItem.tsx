import { Button } from 'react-aria-components';
import type { VersionRow } from '#contract/versions';
import { Name } from '../ui/Name.tsx';
import { useActions } from '../use-explorer.ts';
import { toClock } from '../words/clock.ts';
import { toShortFingerprint } from '../words/comparison.ts';
import { count } from '../words/count.ts';

interface VersionItemProps {
  row: VersionRow;
  isChosen?: boolean;
  /** Left out where it cannot be compared with others of the list. */
  onChoose?: () => void;
  /** It may be of another investigation. */
  isElsewhere?: boolean;
}

export function VersionItem({ row, isChosen = false, onChoose, isElsewhere = false }: VersionItemProps) {
  const { viewVersion, compareVersions, copyVersion, deleteVersion } = useActions();
  return (
    <li className="version-item">
      <div className="version-head">
        {onChoose === undefined ? null : (
          <input
            type="checkbox"
            checked={isChosen}
            onChange={onChoose}
            aria-label={`Choose ${row.name} to compare`}
          />
        )}
        <Holds row={row} isElsewhere={isElsewhere} />
      </div>
      <div className="row">
        <Button
          className="button"
          aria-label={`Open ${row.name}, read-only`}
          onPress={() => void viewVersion(row)}
        >
          Open read-only
        </Button>
        <Button
          className="button"
          aria-label={`Compare ${row.name} with now`}
          onPress={() => void compareVersions(row, null)}
        >
          Compare with now
        </Button>
        <Button
          className="button"
          aria-label={`Restore ${row.name} as a copy`}
          onPress={() => void copyVersion(row)}
        >
          Restore as a copy
        </Button>
        {isElsewhere ? null : (
          <Button className="link" aria-label={`Delete ${row.name}`} onPress={() => void deleteVersion(row)}>
            Delete
          </Button>
        )}
      </div>
    </li>
  );
}

export function DeletedVersion({ row, isElsewhere = false }: { row: VersionRow; isElsewhere?: boolean }) {
  const { bringBackVersion } = useActions();
  return (
    <li className="version-item">
      <Holds row={row} isElsewhere={isElsewhere} />
      {isElsewhere ? <p className="quiet">It was deleted, and can be restored for 30 days.</p> : null}
      <Button
        className="button"
        aria-label={`Restore ${row.name}`}
        onPress={() => void bringBackVersion(row)}
      >
        Restore
      </Button>
    </li>
  );
}

function Holds({ row, isElsewhere }: { row: VersionRow; isElsewhere: boolean }) {
  return (
    <div className="version-holds">
      <p>
        <span className="number">{row.n}</span>{' '}
        <b>
          <Name>{row.name}</Name>
        </b>
        {isElsewhere ? (
          <span className="quiet">
            {' '}
            of <Name>{row.title}</Name>
          </span>
        ) : null}
      </p>
      <p className="quiet">
        {toClock(row.at)} by <Name>{row.by ?? 'somebody who gave no name'}</Name> ·{' '}
        {count(row.nodes, 'actor', 'actors')}, {count(row.edges, 'relation', 'relations')},{' '}
        {count(row.claims, 'claim', 'claims')}, {count(row.steps, 'step', 'steps')} · fingerprint{' '}
        <code>{toShortFingerprint(row.fingerprint)}</code>
      </p>
      {row.note === null ? null : (
        <p>
          <Name>{row.note}</Name>
        </p>
      )}
    </div>
  );
}
