import { useRef } from 'react';
import { Button, Heading } from 'react-aria-components';
import { focusSoon, PATH_ANSWER, PATHS_BUTTON, PATHS_PANEL } from '../commands/focus.ts';
import { Icon } from '../ui/Icon.tsx';
import { TroubleNote } from '../ui/TroubleNote.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { toBars, toWalks } from '../words/path-question.ts';
import { KeptResults } from './KeptResults.tsx';
import { PathEnding } from './PathEnding.tsx';
import { PathForm } from './PathForm.tsx';
import { PathInvitation } from './PathInvitation.tsx';

/** How are they connected: the question, and one of three endings. */
export function PathsPanel() {
  const { open } = useActions();
  const cameFrom = useRef<EventTarget | null>(null);
  const close = () => {
    open('paths', false);
    const opener = cameFrom.current;
    // The panel stands where the search stood, which may have been what opened it.
    if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    else focusSoon(`#${PATHS_BUTTON}`);
  };
  return (
    // Escape closes what was opened, from wherever in it the caret is.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      id={PATHS_PANEL}
      className="panel"
      aria-label="Find paths"
      onFocus={({ currentTarget, relatedTarget }) => {
        if (relatedTarget !== null && !currentTarget.contains(relatedTarget))
          cameFrom.current = relatedTarget;
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || isAboutList(event.target)) return;
        event.stopPropagation();
        close();
      }}
    >
      <header className="panel-head">
        <Heading level={2}>Find paths</Heading>
        <Button className="icon-button" aria-label="Close Find paths" onPress={close}>
          <Icon name="close" />
        </Button>
      </header>
      <div className="panel-body">
        <PathInvitation />
        <PathForm />
        <Answer />
        <KeptResults />
      </div>
    </section>
  );
}

/** With words typed, Escape puts away the list that is offered for them, and no more. */
function isAboutList(target: EventTarget): boolean {
  return target instanceof HTMLInputElement && target.ariaExpanded === 'true' && target.value !== '';
}

function Answer() {
  const { paths, task } = useExplorer((state) => ({ paths: state.paths, task: state.tasks.paths }));
  const { findPaths } = useActions();
  const { answer, asked, question, givenUp } = paths;
  return (
    <div id={PATH_ANSWER} className="path-answer" role="region" aria-label="Answer" tabIndex={-1}>
      {task?.is === 'failed' ? <TroubleNote trouble={task.trouble} onRetry={() => void findPaths()} /> : null}
      {task?.is === 'running' ? <div className="skeleton" aria-hidden="true" /> : null}
      <Earlier
        isGivenUp={givenUp === question && task === undefined}
        isEarlier={answer !== null && asked !== null && asked !== question}
      />
      {answer === null ? null : <PathEnding answer={answer} />}
      {answer === null && task === undefined ? <Rules /> : null}
    </div>
  );
}

/** That what is shown answers another question than the one in the form, and why. */
function Earlier({ isGivenUp, isEarlier }: { isGivenUp: boolean; isEarlier: boolean }) {
  if (!isGivenUp && !isEarlier) return null;
  const why = isGivenUp ? 'The search was given up before it could tell' : 'The question was changed since';
  return <p className="path-earlier">{isEarlier ? `${why}: this answers the one before.` : `${why}.`}</p>;
}

/** What a path may run along and through, before it is asked for. */
function Rules() {
  const { question, usual } = useExplorer(({ paths, about }) => ({
    question: paths.question,
    usual: about?.limits.hubDegree ?? null,
  }));
  return <p className="quiet path-rules">{`${toWalks(question)} ${toBars(question, usual)}`}</p>;
}
