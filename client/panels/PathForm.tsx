import { useState } from 'react';
import { Button } from 'react-aria-components';
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

/** The question. Plain, it is two actors and Enter; all else is folded away. */
export function PathForm() {
  const { store } = useGround();
  const { question, actors, task } = useExplorer(({ paths, tasks }) => ({
    question: paths.question,
    actors: paths.actors,
    task: tasks.paths,
  }));
  const { draftPaths, swapPathEnds, findPaths, giveUpPaths } = useActions();
  const { isUnread, tell } = useUnread();
  const refused = task?.is === 'failed' ? task.trouble.fields : [];
  const nameOf = (id: string) => actors.get(id)?.name ?? id;
  const { wrong, missing } = toObjections(question, { nameOf, refused });
  const isRunning = task?.is === 'running';
  // What the server refused may be asked again: it may be there now.
  const cannot = (asked: PathQuestion) => {
    const now = toObjections(asked, { nameOf, refused: [] });
    return { isWrong: now.wrong.size > 0, first: now.missing[0]?.field };
  };
  const { isWrong, first: lacks } = cannot(question);
  const find = async () => {
    if (await findPaths()) showAnswerSoon();
  };
  /** By keys the question is asked without a way back to its button: one end, the other end, the answer. */
  const goOn = (part: Partial<PathQuestion>) => {
    const { isWrong: stays, first } = cannot({ ...store.getState().paths.question, ...part });
    if (first !== undefined) focusSoon(`#${PATH_ENDS} [data-end="${first}"] input`);
    if (stays || first !== undefined || isUnread) return;
    void find();
    document.getElementById(PATH_ANSWER)?.focus();
  };
  const isJoins = question.mode === 'joins';
  return (
    <>
      <PathMode />
      <div id={PATH_ENDS} className="path-ends">
        <ActorsField
          label={isJoins ? 'Actors' : 'From'}
          field="from"
          ids={question.from}
          most={PATH_LIMITS.ends}
          {...(isJoins ? {} : { isMostlyOne: true })}
          problem={wrong.get('from')}
          onChange={(from, who) => draftPaths({ from }, who)}
          onEnter={(from) => goOn({ from: [...from] })}
        />
        {isJoins ? null : (
          <>
            <Button className="icon-button swap" aria-label="Swap the two ends" onPress={swapPathEnds}>
              <Icon name="swap" />
            </Button>
            <ActorsField
              label="To"
              field="to"
              ids={question.to}
              most={PATH_LIMITS.ends}
              isMostlyOne
              problem={wrong.get('to')}
              onChange={(to, who) => draftPaths({ to }, who)}
              onEnter={(to) => goOn({ to: [...to] })}
            />
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
