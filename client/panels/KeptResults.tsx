import { useState } from 'react';
import { Button } from 'react-aria-components';
import { KeptPaths } from '#contract/kept-paths';
import { focusSoon, KEPT_RESULTS, PATH_ANSWER } from '../commands/focus.ts';
import { Icon } from '../ui/Icon.tsx';
import { Name } from '../ui/Name.tsx';
import { NameForm } from '../ui/NameForm.tsx';
import { Section } from '../ui/Section.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { toClock } from '../words/clock.ts';
import { toKeptEnding } from '../words/kept-paths.ts';

/** The answers about paths that the investigation holds under a name, the latest first. */
export function KeptResults() {
  const results = useExplorer((state) => state.results);
  return (
    <div id={KEPT_RESULTS} className="kept-results">
      <Section title="Kept results" count={results.size}>
        {results.size === 0 ? (
          <p className="quiet">
            None yet. Keep an answer under a name, and it can be asked again later, to see what has changed since.
          </p>
        ) : (
          <ul aria-label="Kept results">
            {[...results.values()].toReversed().map((kept) => (
              <KeptResult key={kept.id} kept={kept} />
            ))}
          </ul>
        )}
      </Section>
    </div>
  );
} // oxfmt-ignore

function KeptResult({ kept }: { kept: KeptPaths }) {
  const { id, title, at } = kept;
  const { renameKept, forgetKept, askKeptAgain } = useActions();
  const isRunning = useExplorer(({ tasks }) => tasks.paths?.is === 'running');
  const [isNaming, setNaming] = useState(false);
  const leave = () => {
    setNaming(false);
    focusSoon(`[data-kept="${id}"] button`);
  };
  return (
    <li className="kept-result" data-kept={id}>
      <p className="kept-title">
        <Name>{title}</Name>
      </p>
      <p className="quiet">{`${toKeptEnding(kept)} · kept ${toClock(at)}`}</p>
      {isNaming ? (
        <NameForm
          label="Name of the result"
          name={title}
          schema={KeptPaths.shape.title}
          isBegun
          onCancel={leave}
          onRename={(name) => {
            renameKept(id, name);
            leave();
          }}
        />
      ) : (
        <div className="row">
          <Button
            className="button"
            aria-label={`Ask again: ${title}`}
            isDisabled={isRunning}
            onPress={() => {
              void askKeptAgain(id);
              focusSoon(`#${PATH_ANSWER}`);
            }}
          >
            Ask again
          </Button>
          <Button className="icon-button" aria-label={`Rename ${title}`} onPress={() => setNaming(true)}>
            <Icon name="pencil" />
          </Button>
          <Button
            className="icon-button"
            aria-label={`Forget ${title}`}
            onPress={() => {
              forgetKept(id);
              // Its button is gone; the list is where one goes on.
              focusSoon(`#${KEPT_RESULTS} button`);
            }}
          >
            <Icon name="remove" />
          </Button>
        </div>
      )}
    </li>
  );
}
