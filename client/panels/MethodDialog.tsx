import { PaletteDialog } from '../ui/PaletteDialog.tsx';
import { Loading } from '../ui/Loading.tsx';
import { TroubleNote } from '../ui/TroubleNote.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { MethodLog } from './MethodLog.tsx';

/** The method of an investigation as a log: every step, what it asked, and whether it would be answered so today. */
export function MethodDialog() {
  const isOpen = useExplorer(({ opened }) => opened.method);
  const { open, stopReplay } = useActions();
  return (
    <PaletteDialog
      title="Method"
      isOpen={isOpen}
      onOpenChange={(next) => {
        // Nobody reads any more what it would tell.
        if (!next) stopReplay();
        open('method', next);
      }}
    >
      <div className="method">
        <Log />
      </div>
    </PaletteDialog>
  );
}

function Log() {
  const { log, task } = useExplorer(({ method, tasks }) => ({ log: method.log, task: tasks['method log'] }));
  const { openMethod } = useActions();
  if (task?.is === 'failed') return <TroubleNote trouble={task.trouble} onRetry={() => void openMethod()} />;
  if (log === null) return <Loading label="Reading the steps" lines={['line', 'line', 'short']} />;
  if (log.length === 0)
    return (
      <p className="quiet">
        Nothing was done yet. Each search, expansion, question, filter and decision will stand here, with what
        was asked and what came of it.
      </p>
    );
  return <MethodLog log={log} />;
}
