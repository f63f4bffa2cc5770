import { useState } from 'react';
import { Button } from 'react-aria-components';
import { KeptPaths, MOST_KEPT_PATHS } from '#contract/kept-paths';
import type { PathAnswer } from '#contract/path-answer';
import { focusSoon, KEEP_PATHS } from '../commands/focus.ts';
import { Icon } from '../ui/Icon.tsx';
import { NameForm } from '../ui/NameForm.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { toKeptTitle } from '../words/kept-paths.ts';
import { SinceThen } from './SinceThen.tsx';

/** What a kept answer has to do with this one, and the way to keep it: that there is none is a finding too. */
export function KeepAs({ answer }: { answer: PathAnswer }) {
  const { size, actors } = useExplorer(({ results, paths }) => ({
    size: results.size,
    actors: paths.actors,
  }));
  const { keepPaths } = useActions();
  const [isNaming, setNaming] = useState(false);
  const leave = () => {
    setNaming(false);
    focusSoon(`#${KEEP_PATHS}`);
  };
  const isFull = size >= MOST_KEPT_PATHS;
  return (
    <>
      <SinceThen answer={answer} />
      <div className="keep-as">
        <Button
          id={KEEP_PATHS}
          className="button"
          aria-expanded={isNaming}
          isDisabled={isFull}
          onPress={() => setNaming(!isNaming)}
        >
          <Icon name="plus" />
          Keep as …
        </Button>
        {isFull ? (
          <p className="quiet">
            {`${MOST_KEPT_PATHS} results are kept, the most an investigation holds. Forget one to keep this one.`}
          </p>
        ) : null}
        {isNaming && !isFull ? (
          <NameForm
            label="Name of this result"
            name={toKeptTitle(answer, (id) => actors.get(id)?.name ?? id)}
            schema={KeptPaths.shape.title}
            verb="Keep"
            isBegun
            onCancel={leave}
            onRename={(title) => {
              keepPaths(title);
              leave();
            }}
          />
        ) : null}
      </div>
    </>
  );
}
