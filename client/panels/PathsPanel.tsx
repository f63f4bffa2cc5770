import { useRef } from 'react';
import { Button, Heading } from 'react-aria-components';
import { focusSoon, PATH_ENDS } from '../commands/focus.ts';
import type { GraphNode } from '#contract/graph';
import { Icon } from '../ui/Icon.tsx';
import { TroubleNote } from '../ui/TroubleNote.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { ActorPicker } from './ActorPicker.tsx';
import { KeptResults } from './KeptResults.tsx';
import { PathEnding } from './PathEnding.tsx';

/** How are two actors connected: the question, and one of three endings. */
export function PathsPanel() {
  const { paths, task } = useExplorer((state) => ({ paths: state.paths, task: state.tasks.paths }));
  const { draftPaths, swapPathEnds, findPaths, cancelPaths, open } = useActions();
  const { question, actors, answer } = paths;
  const first = ([id = '']: readonly string[]) => actors.get(id) ?? null;
  const [from, to] = [first(question.from), first(question.to)];
  const setEnd = (end: 'from' | 'to', actor: GraphNode | null) =>
    draftPaths({ [end]: actor === null ? [] : [actor.id] }, actor === null ? [] : [actor]);
  const isSame = from !== null && from.id === to?.id;
  const isRunning = task?.is === 'running';
  const answerPlace = useRef<HTMLDivElement>(null);
  /** By keys the question is asked without a way back to its button: one end, the other end, the answer. */
  const goOn = (ends: { from: GraphNode | null; to: GraphNode | null }) => {
    const missing = Object.entries(ends).find(([, actor]) => actor === null)?.[0];
    if (missing !== undefined) focusSoon(`#${PATH_ENDS} [data-end="${missing}"] input`);
    if (ends.from === null || ends.to === null || ends.from.id === ends.to.id) return;
    void findPaths({ from: [ends.from.id], to: [ends.to.id] }, [ends.from, ends.to]);
    answerPlace.current?.focus();
  };
  const cameFrom = useRef<EventTarget | null>(null);
  const close = () => {
    open('paths', false);
    if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus();
  };

  return (
    // Escape closes what was opened, from wherever in it the caret is.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className="panel"
      aria-label="Find paths"
      onFocus={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) cameFrom.current = relatedTarget;
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
        <div id={PATH_ENDS} className="path-ends">
          <ActorPicker
            label="From"
            end="from"
            actor={from}
            onPick={(actor) => setEnd('from', actor)}
            onEnter={(actor) => goOn({ from: actor, to })}
          />
          <Button className="icon-button swap" aria-label="Swap the two ends" onPress={swapPathEnds}>
            <Icon name="swap" />
          </Button>
          <ActorPicker
            label="To"
            end="to"
            actor={to}
            problem={isSame ? 'Choose another actor than at the start' : undefined}
            onPick={(actor) => setEnd('to', actor)}
            onEnter={(actor) => goOn({ from, to: actor })}
          />
        </div>
        <div className="row">
          <Button
            className="button primary"
            isDisabled={from === null || to === null || isSame}
            // Disabled, it would let the focus go while it searches.
            isPending={isRunning}
            onPress={() => void findPaths()}
          >
            {isRunning ? 'Searching …' : 'Find paths'}
          </Button>
          {isRunning ? (
            <Button className="button" onPress={cancelPaths}>
              Cancel
            </Button>
          ) : null}
        </div>
        <div ref={answerPlace} className="path-answer" role="region" aria-label="Answer" tabIndex={-1}>
          {task?.is === 'failed' ? <TroubleNote trouble={task.trouble} /> : null}
          {answer === null ? <Rules isRunning={isRunning} /> : <PathEnding answer={answer} />}
        </div>
        <KeptResults />
      </div>
    </section>
  );
}

/** With words typed, Escape puts away the list that is offered for them, and no more. */
function isAboutList(target: EventTarget): boolean {
  return target instanceof HTMLInputElement && target.ariaExpanded === 'true' && target.value !== '';
}

/** What a path may run through, before it is asked for. */
function Rules({ isRunning }: { isRunning: boolean }) {
  if (isRunning) return <div className="skeleton" aria-hidden="true" />;
  return (
    <p className="quiet path-rules">
      Up to 4 steps along relations between actors. Countries, places, substances and other hubs do not carry
      a path from the inside: they join almost everything with everything. A line that is only denied is not
      walked.
    </p>
  );
}
