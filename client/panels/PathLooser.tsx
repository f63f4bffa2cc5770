import { Button } from 'react-aria-components';
import { focusSoon, PATH_ANSWER } from '../commands/focus.ts';
import { LimitsNote } from '../ui/LimitsNote.tsx';
import { TroubleNote } from '../ui/TroubleNote.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { toLooser, toWithout } from '../words/paths.ts';

/** What would find a path where there is none: each thing asked less strictly by itself. */
export function PathLooser() {
  const { loosenings: told, isJoins, task } = useExplorer((state) => ({
    loosenings: state.paths.loosenings,
    isJoins: state.paths.asked?.mode === 'joins',
    task: state.tasks.loosenings,
  }));
  const { findPaths, loosenPaths } = useActions();
  if (task?.is === 'running') return <p className="quiet">Looking for what would find one …</p>;
  if (task?.is === 'failed') {
    const title = 'What would find a path could not be told';
    return <TroubleNote trouble={{ ...task.trouble, title }} onRetry={() => void loosenPaths()} />;
  }
  if (told === null) return null;
  const { loosenings, without, limits } = told;
  return (
    <div className="path-looser">
      {loosenings.length === 0 ? null : (
        <>
          <p>Asked less strictly, there is:</p>
          <ul className="path-ways" aria-label="What would find a path">
            {loosenings.map((looser) => (
              <li key={looser.what}>
                <Button
                  className="link"
                  onPress={() => {
                    void findPaths(looser.question);
                    focusSoon(`#${PATH_ANSWER}`);
                  }}
                >
                  {toLooser(looser)}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      {without.length === 0 ? null : (
        <p className="quiet">{toWithout(without, { isJoins, hasOthers: loosenings.length > 0 })}</p>
      )}
      <LimitsNote limits={limits} />
    </div>
  );
} // oxfmt-ignore
