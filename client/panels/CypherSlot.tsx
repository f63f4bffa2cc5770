import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import { formOf, isUnsaved, savedHeader } from '../store/own-queries.ts';
import { Name } from '../ui/Name.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { toSeen } from '../words/seen.ts';

/** Where the text stands as a saved query: its name, its versions, and how it is saved. */
export function CypherSlot() {
  const { own, cypher, queries } = useExplorer((state) => ({
    own: state.own,
    cypher: state.cypher,
    queries: state.queries,
  }));
  // A long text is not read anew whenever something else on the desk changes.
  const { title, version, isChanged, isEmpty, saved } = useMemo(() => {
    const written = { own, cypher, queries };
    return {
      title: formOf(written).title,
      version: cypher.own?.version ?? null,
      isChanged: isUnsaved(written),
      isEmpty: cypher.text.trim() === '',
      saved: savedHeader(written),
    };
  }, [own, cypher, queries]);
  const { beginSave, openVersions } = useActions();
  return (
    <div className="own-slot">
      <p className="own-standing">
        {version === null ? <span className="quiet">{title === '' ? 'Not saved' : 'Not saved:'}</span> : null}
        {title === '' ? null : (
          <span className="clip" title={toSeen(title)}>
            <Name>{title}</Name>
          </span>
        )}
        {version === null ? null : (
          <span className="quiet">{`version ${version}${isChanged ? ', changed since' : ''}`}</span>
        )}
      </p>
      {saved === undefined ? null : (
        <Button className="button quiet-button" onPress={() => void openVersions(saved)}>
          Versions
        </Button>
      )}
      <Button className="button" isDisabled={isEmpty} onPress={beginSave}>
        Save …
      </Button>
    </div>
  );
}
