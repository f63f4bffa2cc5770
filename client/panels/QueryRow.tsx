import { Button, Tooltip, TooltipTrigger } from 'react-aria-components';
import { PARAM_KINDS, type QueryHeader } from '#contract/query';
import type { Task } from '../store/task.ts';
import { TroubleNote } from '../ui/TroubleNote.tsx';
import { OwnQueryActions } from './OwnQueryActions.tsx';
import { QueryForm } from './QueryForm.tsx';

interface QueryRowProps {
  header: QueryHeader;
  isOpen: boolean;
  /** Of this query, when it was the last to be run. */
  task: Task | undefined;
  onChoose: () => void;
  onRun: (params: Record<string, unknown>) => void;
  onCancel: () => void;
  onDismiss: () => void;
}

/** One saved query: its title, its question on focus, hover or when it is open, and what became of its run. */
export function QueryRow({ header, isOpen, task, onChoose, onRun, onCancel, onDismiss }: QueryRowProps) {
  const trouble = task?.is === 'failed' ? task.trouble : null;
  return (
    <li>
      <div className="query-line">
        <TooltipTrigger delay={400} isDisabled={isOpen}>
          <Button
            className="query-row"
            {...(asksFirst(header) ? { 'aria-expanded': isOpen } : {})}
            onPress={onChoose}
          >
            <span>{header.title}</span>
            <span className="quiet">{toAsks(header)}</span>
          </Button>
          <Tooltip className="tooltip query-about" placement="bottom start" offset={2}>
            {header.about}
          </Tooltip>
        </TooltipTrigger>
        <OwnQueryActions header={header} />
      </div>
      {isOpen ? <QueryForm header={header} onRun={onRun} trouble={trouble} /> : null}
      {task?.is === 'running' ? (
        <p className="busy">
          Running …
          <Button className="button" onPress={onCancel}>
            Cancel
          </Button>
        </p>
      ) : null}
      {trouble !== null && !isOpen ? <TroubleNote trouble={trouble} onDismiss={onDismiss} /> : null}
    </li>
  );
}

/** Something must be given, or may be: how many rows alone is no question. */
export function asksFirst({ params }: QueryHeader): boolean {
  return params.some(({ name, default: given }) => given === undefined || name !== 'limit');
}

/** What must be given before it can run, else what it gives. */
function toAsks({ params, returns }: QueryHeader): string {
  const open = params.filter((param) => param.default === undefined);
  if (open.length === 0) return returns;
  const actors = open.filter(({ kind }) => kind === 'entity').length;
  const asks = open.map(({ kind }) => {
    if (kind === 'drawn' || kind === 'entities') return 'a selection';
    return kind === 'entity' && actors > 1 ? `${actors} actors` : PARAM_KINDS[kind].asks.split(':')[0];
  });
  return [...new Set(asks)].join(', ');
}
