import { Button } from 'react-aria-components';
import { focusSoon } from '../commands/focus.ts';
import { standingOf, type NameRow } from '../store/name-list.ts';
import { Key } from '../ui/Key.tsx';
import { useActions } from '../use-explorer.ts';
import { digits } from '../words/count.ts';

interface NamesAcceptProps {
  /** Those that are listed. */
  rows: readonly NameRow[];
  /** How many were accepted together, and still stand so. */
  accepted: number;
  onAccept: (rows: readonly NameRow[]) => void;
}

/** All likely ones at once, and back again. */
export function NamesAccept({ rows, accepted, onAccept }: NamesAcceptProps) {
  const { takeBackNames } = useActions();
  const likely = rows.filter((row) => standingOf(row) === 'likely').length;
  if (likely === 0 && accepted === 0) return null;
  return (
    <div className="row">
      {likely === 0 ? null : (
        <Button
          className="button"
          onPress={() => {
            onAccept(rows);
            focusSoon('.names-take-back');
          }}
        >
          {`Accept all ${digits(likely)} likely that are listed`} <Key of="Shift+Enter" />
        </Button>
      )}
      {accepted === 0 ? null : (
        <Button
          className="button names-take-back"
          onPress={() => {
            takeBackNames();
            focusSoon('.names-rows [role="row"][data-key]');
          }}
        >
          {`Take back the ${digits(accepted)} accepted together`}
        </Button>
      )}
    </div>
  );
}
