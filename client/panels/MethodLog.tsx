import { useMemo, useState, type KeyboardEvent } from 'react';
import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { Replayed } from '#contract/method';
import { STEP_KIND_NAMES, STEP_KINDS } from '#contract/step-kinds';
import { countKinds, filterLog, type LoggedStep } from '../store/method-log.ts';
import { Key } from '../ui/Key.tsx';
import { Name } from '../ui/Name.tsx';
import { SearchBox } from '../ui/SearchBox.tsx';
import { SortedTable, type TableColumn } from '../ui/SortedTable.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { toClockOfLog } from '../words/clock.ts';
import { digits } from '../words/count.ts';
import { countSteps, toLineWords, toStepWords } from '../words/step-counts.ts';
import { MethodReplay } from './MethodReplay.tsx';
import { MethodStepView, ReplayedWords } from './MethodStepView.tsx';

const FIRST = { column: 'n', direction: 'ascending' } as const;

/** All steps, chosen by kind and by words, one of them in full. */
export function MethodLog({ log }: { log: readonly LoggedStep[] }) {
  const { filter, replayed, of } = useExplorer(({ method }) => ({
    filter: method.filter,
    replayed: method.replayed,
    of: method.of,
  }));
  const { filterMethod, askStepAgain } = useActions();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const listed = useMemo(() => filterLog(log, filter), [log, filter]);
  const counts = useMemo(() => countKinds(log), [log]);
  const columns = useMemo(() => toColumns(replayed), [replayed]);
  const [first] = selected;
  const current = listed.find(({ n }) => String(n) === first);
  const all = useMemo(() => countSteps(log), [log]);
  const askMarked = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.altKey) return;
    const row = event.target instanceof Element ? event.target.closest('[role="row"][data-key]') : null;
    const n = Number(row?.getAttribute('data-key'));
    if (row === null || !listed.some((one) => one.n === n)) return;
    event.preventDefault();
    event.stopPropagation();
    void askStepAgain(n);
  };
  return (
    <>
      <div className="method-head">
        <p>
          <strong>
            <Name>{of}</Name>
          </strong>{' '}
          <span className="quiet">
            {listed.length === log.length ? toStepWords(all) : toLineWords(listed.length, all)}
          </span>
        </p>
        <SearchBox
          aria-label="Only steps with these words"
          placeholder="Filter by words"
          value={filter.words}
          onChange={(words) => filterMethod({ words })}
        />
      </div>
      <ToggleButtonGroup
        className="chips"
        aria-label="Only steps of these kinds"
        selectionMode="multiple"
        selectedKeys={filter.kinds}
        onSelectionChange={(keys) =>
          filterMethod({ kinds: new Set(STEP_KIND_NAMES.filter((kind) => keys.has(kind))) })
        }
      >
        {STEP_KIND_NAMES.filter((kind) => counts.has(kind)).map((kind) => (
          <ToggleButton className="chip" id={kind} key={kind}>
            {STEP_KINDS[kind]} <span className="number">{digits(counts.get(kind) ?? 0)}</span>
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <div className="method-middle">
        {/* Its rows are what is focused; Enter is read before the table takes it for a click. */}
        {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
        <div className="method-rows" onKeyDownCapture={askMarked}>
          <SortedTable
            label="Steps"
            columns={columns}
            rows={listed}
            idOf={({ n }) => String(n)}
            sort={FIRST}
            selected={selected}
            onSelect={setSelected}
            empty="No step is of these kinds and has these words."
          />
        </div>
        <MethodStepView one={current} replayed={current && replayed.get(current.n)} />
      </div>
      <MethodReplay listed={listed} from={current?.n ?? null} />
      <MethodExport isFiltered={listed.length < log.length} />
    </>
  );
}

function MethodExport({ isFiltered }: { isFiltered: boolean }) {
  const task = useExplorer(({ tasks }) => tasks.method);
  const { exportMethodNote, exportMethodFile } = useActions();
  const what = isFiltered ? 'the listed steps' : 'all steps';
  return (
    <footer className="row">
      <Button
        className="button"
        isPending={task?.is === 'running'}
        onPress={() => void exportMethodNote({ hypotheses: 'marked', steps: 'listed' })}
      >
        {`Save ${what} as Markdown`}
      </Button>
      <Button className="button" onPress={exportMethodFile}>
        {`Save ${what} as JSON`}
      </Button>
      <p className="quiet">
        <Key of="Enter" /> on a step asks it again. That draws nothing, and the log does not grow by it.
      </p>
    </footer>
  );
}

function toColumns(replayed: ReadonlyMap<number, Replayed>): readonly TableColumn<LoggedStep>[] {
  return [
    { id: 'n', title: 'No.', width: 60, value: ({ n }) => n },
    {
      id: 'at',
      title: 'When',
      width: 150,
      value: ({ step }) => step.at,
      cell: ({ step }) => <span className="clip">{toClockOfLog(step.at)}</span>,
    },
    { id: 'kind', title: 'Kind', width: 150, value: ({ kind }) => STEP_KINDS[kind] },
    {
      id: 'label',
      title: 'Step',
      width: 200,
      grows: 1,
      value: ({ step }) => step.label,
      cell: ({ step, undoneAt }) => (
        <span className={undoneAt === null ? 'clip' : 'clip method-undone'}>
          {undoneAt === null ? '' : 'Undone: '}
          <Name>{step.label}</Name>
        </span>
      ),
    },
    {
      id: 'milliseconds',
      title: 'Took, ms',
      width: 84,
      value: ({ step }) => (step.milliseconds === null ? '' : Math.round(step.milliseconds)),
      cell: ({ step }) => (step.milliseconds === null ? '' : digits(Math.round(step.milliseconds))),
    },
    // Before anything is asked again it would be an empty column, at the cost of the words of the steps.
    ...(replayed.size === 0 ? [] : [toToday(replayed)]),
  ];
}

function toToday(replayed: ReadonlyMap<number, Replayed>): TableColumn<LoggedStep> {
  return {
    id: 'today',
    title: 'Asked again',
    width: 120,
    value: ({ n }) => replayed.get(n)?.is ?? '',
    cell: ({ n }) => <ReplayedWords replayed={replayed.get(n)} />,
  };
}
