import { Button } from 'react-aria-components';
import type { LoggedStep } from '../store/method-log.ts';
import { ProgressLine } from '../ui/ProgressLine.tsx';
import { TroubleNote } from '../ui/TroubleNote.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { count, outOf } from '../words/count.ts';
import { toReplaySummary } from '../words/replayed.ts';

interface MethodReplayProps {
  listed: readonly LoggedStep[];
  /** The step that is marked; null where none is. */
  from: number | null;
}

/** Asks the listed steps again, one after the other; how far it is, and what came of it. */
export function MethodReplay({ listed, from }: MethodReplayProps) {
  const { task, replay, replayed } = useExplorer(({ tasks, method }) => ({
    task: tasks.replay,
    replay: method.replay,
    replayed: method.replayed,
  }));
  const { replayFrom, stopReplay, askStepAgain } = useActions();
  const isBusy = task?.is === 'running';
  const asked = listed.filter(({ step }) => step.query !== null);
  const left = asked.filter(({ n }) => n >= (from ?? 0)).length;
  const marked = asked.find(({ n }) => n === from);
  return (
    <div className="method-replay">
      {task?.is === 'failed' ? (
        <TroubleNote trouble={task.trouble} onRetry={() => void replayFrom(replay?.now ?? from ?? 1)} />
      ) : null}
      <div className="row">
        {isBusy && replay !== null ? (
          <>
            <ProgressLine label="Asked again" done={replay.done} all={replay.all} />
            <Button className="button" onPress={stopReplay}>
              Stop
            </Button>
            <p className="quiet">{`Step ${replay.now ?? ''}: ${outOf(replay.done, replay.all)} asked again`}</p>
          </>
        ) : (
          <>
            <Button
              className="button"
              isDisabled={marked === undefined}
              onPress={() => {
                if (marked !== undefined) void askStepAgain(marked.n);
              }}
            >
              Ask this step again
            </Button>
            <Button
              className="button primary"
              isDisabled={left === 0}
              onPress={() => void replayFrom(from ?? 1)}
            >
              {from === null
                ? `Replay ${count(left, 'step', 'steps')}`
                : `Replay from here: ${count(left, 'step', 'steps')}`}
            </Button>
            <p className="quiet" data-testid="replayed">
              {replayed.size === 0
                ? 'Held against the data of today; steps that asked nothing are passed over.'
                : `${toReplaySummary(replayed.values())}.`}
            </p>
          </>
        )}
      </div>
    </div>
  );
}
