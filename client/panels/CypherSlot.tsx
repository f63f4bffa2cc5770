import { Button } from 'react-aria-components';
import { formOf, isUnsaved, savedHeader } from '../store/own-queries.ts';
import { Name } from '../ui/Name.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';

/** Where the text stands as a saved query: its name, its versions, and how it is saved. */
export function CypherSlot() {
  const { title, version, isChanged, isEmpty, saved } = useExplorer((state) => ({
    title: formOf(state).title,
    version: state.cypher.own?.version ?? null,
    isChanged: isUnsaved(state),
    isEmpty: state.cypher.text.trim() === '',
    saved: savedHeader(state),
  }));
  const { beginSave, openVersions } = useActions();
  return (
    <div className="own-slot">
      <p className="clip">
        {version === null ? (
          <span className="quiet">
            {title === '' ? (
              'Not saved'
            ) : (
              <>
                Not saved: <Name>{title}</Name>
              </>
            )}
          </span>
        ) : (
          <>
            <Name>{title}</Name>
            <span className="quiet">
              {' '}
              version {version}
              {isChanged ? ', changed since' : ''}
            </span>
          </>
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
