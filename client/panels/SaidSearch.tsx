import { useEffect, useState, type KeyboardEvent } from 'react';
import { Button } from 'react-aria-components';
import { MOST_ASKED, type Said } from '#contract/statements';
import { focusSoon, SAID_BOX } from '../commands/focus.ts';
import { Icon } from '../ui/Icon.tsx';
import { SearchBox } from '../ui/SearchBox.tsx';
import { TroubleNote } from '../ui/TroubleNote.tsx';
import { useActions, useExplorer, useGround } from '../use-explorer.ts';
import { SaidAnswer } from './SaidAnswer.tsx';
import { SaidSyntax } from './SaidHints.tsx';
import { LongHint, Recent } from './SearchHints.tsx';

/** A sentence is typed more slowly than a name. */
const PAUSE_MS = 250;

/** Find words in claims, figures, notes and texts: Enter opens a hit, Shift+Enter puts it on the canvas. */
export function SaidSearch() {
  const { said, task } = useExplorer((state) => ({ said: state.said, task: state.tasks.said }));
  const { store } = useGround();
  const { searchSaid, openSaid, drawSaid, forgetSaid } = useActions();
  const [text, setText] = useState(said.text);

  useEffect(() => {
    if (text === said.text) return undefined;
    const pause = setTimeout(() => void searchSaid(text), text === '' ? 0 : PAUSE_MS);
    return () => clearTimeout(pause);
  }, [text, said.text, searchSaid]);

  /** Enter may come before the hits do: it means the first of them. */
  const takeFirst = async (take: (hit: Said) => Promise<void>) => {
    const before = store.getState().said;
    if (before.text !== text || before.answer === null) await searchSaid(text);
    const now = store.getState().said;
    const first = now.text === text ? now.answer?.hits[0] : undefined;
    if (first !== undefined) await take(first);
  };
  const onBoxKey = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLInputElement)) return;
    if (event.key === 'Escape' && text === '') event.target.blur();
    if (event.key === 'Enter' && text.trim() !== '') void takeFirst(event.shiftKey ? drawSaid : openSaid);
    if (event.key !== 'ArrowDown') return;
    const first = event.currentTarget.querySelector<HTMLElement>('.said-open');
    if (first === null) return;
    event.preventDefault();
    first.focus();
  };

  return (
    // Listens for the keys of the box only.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="search" onKeyDownCapture={onBoxKey}>
      <SearchBox
        aria-label="Search what was said"
        placeholder="Words, or a “phrase”"
        inputId={SAID_BOX}
        most={MOST_ASKED}
        value={text}
        onChange={setText}
      >
        {text === '' ? null : (
          <Button className="icon-button" aria-label="Clear the search">
            <Icon name="close" />
          </Button>
        )}
      </SearchBox>
      {task?.is === 'failed' ? (
        <TroubleNote trouble={task.trouble} onRetry={() => void searchSaid(text)} />
      ) : null}
      {text.length >= MOST_ASKED ? <LongHint most={MOST_ASKED} /> : null}
      {text === '' ? (
        <>
          <Recent
            recent={said.recent}
            onChoose={(recent) => {
              setText(recent);
              focusSoon(`#${SAID_BOX}`);
            }}
            onForget={forgetSaid}
          />
          <SaidSyntax />
        </>
      ) : null}
      {task?.is === 'running' && said.answer === null ? (
        <p className="quiet empty-hits" role="status">
          Searching …
        </p>
      ) : null}
      {said.answer === null || said.text !== text ? null : (
        <SaidAnswer said={said} answer={said.answer} isBusy={task?.is === 'running'} />
      )}
    </div>
  );
}
