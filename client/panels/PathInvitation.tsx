import { Button } from 'react-aria-components';
import { focusSoon, PATH_ANSWER, PATH_ENDS, showAnswerSoon } from '../commands/focus.ts';
import { TroubleNote } from '../ui/TroubleNote.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { toObjections } from '../words/path-problems.ts';
import { toQuestionWords } from '../words/path-question.ts';

/** What the address of the page asks, before it is asked: nothing runs that the analyst has not seen. */
export function PathInvitation() {
  const { paths, names } = useExplorer((state) => ({ paths: state.paths, names: state.tasks['path names'] }));
  const { findPaths, leavePathsAddress, readPathNames } = useActions();
  const { question, actors, addressed } = paths;
  const run = async () => {
    if (await findPaths()) showAnswerSoon();
  };
  const nameOf = (id: string) => actors.get(id)?.name ?? id;
  const trouble =
    names?.is === 'failed' ? (
      <TroubleNote trouble={names.trouble} onRetry={() => void readPathNames()} />
    ) : null;
  if (addressed === null) return trouble;
  const { wrong, missing } = toObjections(question, { nameOf, refused: [] });
  return (
    <div className="path-invitation" role="group" aria-label="What this address asks">
      <p>
        This address asks: <b>{toQuestionWords(question, nameOf)}</b>.
      </p>
      {addressed.troubles.length === 0 ? null : (
        <ul className="limits" aria-label="What of the address is asked otherwise">
          {addressed.troubles.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      {trouble}
      <div className="row">
        <Button
          className="button primary"
          isDisabled={wrong.size > 0 || missing.length > 0}
          onPress={() => {
            void run();
            focusSoon(`#${PATH_ANSWER}`);
          }}
        >
          Run it
        </Button>
        <Button
          className="button"
          onPress={() => {
            leavePathsAddress();
            focusSoon(`#${PATH_ENDS} input`);
          }}
        >
          Change it first
        </Button>
      </div>
    </div>
  );
}
