import { Button } from 'react-aria-components';
import { sightOf } from '#drawing/filters';
import { commandOf, type CommandId } from '../commands/commands.ts';
import { CANVAS, focusSoon } from '../commands/focus.ts';
import { NONE_LEFT, standIn, toLeft } from '../store/walking-checks.ts';
import { Icon } from '../ui/Icon.tsx';
import { Key } from '../ui/Key.tsx';
import { useActions, useExplorer, useGround } from '../use-explorer.ts';
import { standingOf, tallyChecks, toTallyWords } from '../words/checks.ts';
import { digits } from '../words/count.ts';

const WHERE = { canvas: 'of the canvas', path: 'of what is lit', selection: 'of the selection' } as const;

/** At the foot of the canvas while lines are gone through to be checked: where one is, and how many are left. */
export function CheckWalk() {
  const { walk, checks, drawn } = useExplorer((state) => ({
    walk: state.walk,
    checks: state.checks,
    drawn: sightOf(state).edges,
  }));
  const { endCheckWalk } = useActions();
  if (walk === null) return null;
  const { at, of } = walk;
  const key = walk.keys[at];
  const { keys, line, before, after } = standIn(walk, drawn);
  return (
    <div
      className="pill check-walk"
      role="group"
      aria-label="Walk through the lines"
      data-testid="check-walk"
    >
      <div className="pill-words">
        {keys.length === 0 ? (
          <span>
            <b>Nothing to go through:</b> {NONE_LEFT}
          </span>
        ) : key === undefined ? (
          <>
            <span>
              <b>All gone through:</b> {toTallyWords(tallyChecks(keys, checks))}
            </span>
            <Act id="next-check" words="begin again" />
          </>
        ) : (
          <>
            <span>
              {line === null ? (
                'The line you were at is no longer drawn'
              ) : (
                <>
                  <Icon name={STANDING[standingOf(checks.get(key))]} /> Line <b>{digits(line)}</b> of{' '}
                  {digits(keys.length)} {WHERE[of]}
                </>
              )}{' '}
              · {toLeft(keys, checks)}
            </span>
            {line === null || standingOf(checks.get(key)) === 'checked' ? null : (
              <Act id="check" words="check" />
            )}
            <Act id="next-check" words={after === 0 ? 'end' : 'next'} />
            {before === 0 ? null : <Act id="previous-check" words="back" />}
          </>
        )}
      </div>
      <Button
        className="icon-button small"
        aria-label="End the walk"
        onPress={() => {
          endCheckWalk();
          focusSoon(CANVAS);
        }}
      >
        <Icon name="close" />
      </Button>
    </div>
  );
}

const STANDING = { checked: 'check', cleared: 'warning', unchecked: 'unchecked' } as const;

function Act({ id, words }: { id: CommandId; words: string }) {
  const ground = useGround();
  const { shortcut, label, perform } = commandOf(id);
  return (
    <span className="check-act">
      {/* Whoever speaks to the page says what stands there. */}
      <Button className="link" aria-label={`${words}: ${label}`} onPress={() => perform(ground)}>
        {words}
      </Button>{' '}
      {shortcut === undefined ? null : <Key of={shortcut} />}
    </span>
  );
}
