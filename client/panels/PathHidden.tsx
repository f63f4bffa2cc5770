import { Button } from 'react-aria-components';
import type { PathAnswer } from '#contract/path-answer';
import { focusSoon, PATH_ANSWER } from '../commands/focus.ts';
import { useActions, useExplorer } from '../use-explorer.ts';
import { toHidden, toHiddenReach } from '../words/paths.ts';

/** What the bars kept out, each with one press that lets it in. */
export function PathHidden({ answer }: { answer: PathAnswer }) {
  const { asked: now, actors } = useExplorer((state) => state.paths);
  const asked = now ?? answer.question;
  const nameOf = (id: string) => actors.get(id)?.name ?? id;
  const { findPaths } = useActions();
  const { hidden, ending } = answer;
  const reach = toHiddenReach(answer);
  const told = reach === '' ? null : <p className="quiet">{reach}</p>;
  if (hidden.length === 0) return told;
  return (
    <>
      <ul className="path-ways" aria-label="What was barred">
        {hidden.map((one) => {
          const { hub } = one;
          return (
            <li key={hub.id}>
              {toHidden(one, { mode: asked.mode, ending, nameOf })}{' '}
              <Button
                className="link"
                aria-label={`Let ${hub.name} in`}
                onPress={() => {
                  const { hubs } = asked;
                  void findPaths({ ...asked, hubs: { ...hubs, letIn: [...hubs.letIn, hub.id] } }, [hub]);
                  // This goes with the answer it is of.
                  focusSoon(`#${PATH_ANSWER}`);
                }}
              >
                let it in
              </Button>
            </li>
          );
        })}
      </ul>
      {told}
    </>
  );
}
