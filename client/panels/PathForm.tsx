import { memo, useCallback, useState } from 'react';
import { Button } from 'react-aria-components';
import type { GraphNode } from '#contract/graph';
import { PATH_LIMITS, type PathQuestion } from '#contract/path-question';
import { focusSoon, PATH_ANSWER, PATH_ENDS, PATHS_PANEL, showAnswerSoon } from '../commands/focus.ts';
import { toPathsAddress } from '../store/path-address.ts';
import { Icon } from '../ui/Icon.tsx';
import { Unread, useUnread } from '../ui/unread.ts';
import { useActions, useExplorer, useGround } from '../use-explorer.ts';
import { toObjections } from '../words/path-problems.ts';
import { ActorsField } from './ActorsField.tsx';
import { PathMode } from './PathMode.tsx';
import { PathMore } from './PathMore.tsx';

// Made once: it reads of the question only what it shows.
const MODE = <PathMode />;

/** The question. Plain, it is two actors and Enter; all else is folded away. */
export function PathForm() {
  const { store } = useGround();
  const { question, actors, task } = useExplorer(({ paths, tasks }) => ({
    question: paths.question,
    actors: paths.actors,
    task: tasks.paths,
  }));
  const { swapPathEnds, findPaths, giveUpPaths } = useActions();
  const { isUnread, tell } = useUnread();
  const refused = task?.is === 'failed' ? task.trouble.fields : [];
  const nameOf = (id: string) => actors.get(id)?.name ?? id;
  const { wrong, missing } = toObjections(question, { nameOf, refused });
  const isRunning = task?.is === 'running';
  const { isWrong, first: lacks } = toHindrance(question, actors);
  const find = useCallback(async () => {
    if (await findPaths()) showAnswerSoon();
  }, [findPaths]);
  /** By keys the question is asked without a way back to its button: one end, the other end, the answer. */
  const goOn = useCallback(
    (part: Partial<PathQuestion>) => {
      const { paths } = store.getState();
      const { isWrong: stays, first } = toHindrance({ ...paths.question, ...part }, paths.actors);
      if (first !== undefined) focusSoon(`#${PATH_ENDS} [data-end="${first}"] input`);
      if (stays || first !== undefined || isUnread) return;
      void find();
      document.getElementById(PATH_ANSWER)?.focus();
    },
    [store, isUnread, find],
  );
  const isJoins = question.mode === 'joins';
  return (
    <>
      {MODE}
      <div id={PATH_ENDS} className="path-ends">
        <End
          label={isJoins ? 'Actors' : 'From'}
          field="from"
          {...(isJoins ? {} : { isMostlyOne: true })}
          problem={wrong.get('from')}
          onEnter={goOn}
        />
        {isJoins ? null : (
          <>
            <Button className="icon-button swap" aria-label="Swap the two ends" onPress={swapPathEnds}>
              <Icon name="swap" />
            </Button>
            <End label="To" field="to" isMostlyOne problem={wrong.get('to')} onEnter={goOn} />
          </>
        )}
      </div>
      <Unread value={tell}>
        <PathMore problems={wrong} />
      </Unread>
      <div className="row">
        <Button
          className="button primary"
          isDisabled={isWrong || lacks !== undefined || isUnread}
          // Disabled, it would let the focus go while it searches.
          isPending={isRunning}
          onPress={() => void find()}
        >
          {isRunning ? 'Searching …' : 'Find paths'}
        </Button>
        {isRunning ? (
          <Button
            className="button"
            onPress={() => {
              giveUpPaths();
              // This goes with the search.
              focusSoon(`#${PATHS_PANEL} .button.primary`);
            }}
          >
            Cancel
          </Button>
        ) : (
          // All three would need a second row, and the answer would jump.
          <CopyLink question={question} />
        )}
      </div>
      {missing.length > 0 && question.from.length + question.to.length > 0 ? (
        <p className="quiet">{missing.map(({ words }) => words).join(' ')}</p>
      ) : null}
      {isUnread ? <p className="quiet">A number or a day above does not make sense yet.</p> : null}
    </>
  );
}

/** What keeps a question from being asked. What the server refused may be asked again: it may be there now. */
function toHindrance(asked: PathQuestion, actors: ReadonlyMap<string, GraphNode>) {
  const nameOf = (id: string) => actors.get(id)?.name ?? id;
  const { wrong, missing } = toObjections(asked, { nameOf, refused: [] });
  return { isWrong: wrong.size > 0, first: missing[0]?.field };
}

interface EndProps {
  label: string;
  field: 'from' | 'to';
  isMostlyOne?: true;
  problem: string | undefined;
  onEnter: (part: Partial<PathQuestion>) => void;
}

/** A field that offers names is dear to draw: what else is asked leaves it as it is. */
const End = memo(function End({ field, onEnter, ...shown }: EndProps) {
  const ids = useExplorer(({ paths }) => paths.question[field]);
  const { draftPaths } = useActions();
  return (
    <ActorsField
      {...shown}
      field={field}
      ids={ids}
      most={PATH_LIMITS.ends}
      onChange={(next, who) => draftPaths({ [field]: next }, who)}
      onEnter={(entered) => onEnter({ [field]: [...entered] })}
    />
  );
});

/** Whoever is given it sees the question, and runs it or not. */
function CopyLink({ question }: { question: PathQuestion }) {
  const { copy } = useActions();
  const [tooLong, setTooLong] = useState<PathQuestion | null>(null);
  return (
    <>
      <Button
        className="button"
        onPress={() => {
          const address = toPathsAddress(question);
          setTooLong(address === null ? question : null);
          if (address !== null) void copy(location.origin + address, 'Link to the question');
        }}
      >
        Copy the link
      </Button>
      {tooLong === question ? (
        <p className="field-problem" role="status">
          This question is too long for a link: browsers and mail cut what has more than 4,000 characters.
          Keep its answer in the investigation instead, which holds the whole question.
        </p>
      ) : null}
    </>
  );
}
