import { useRef } from 'react';
import { Button } from 'react-aria-components';
import type { Judgement, JudgementRecord } from '#contract/judgements';
import { LimitsNote } from '../ui/LimitsNote.tsx';
import { Name } from '../ui/Name.tsx';
import { TroubleNote } from '../ui/TroubleNote.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { toDecisionWords, toMoment } from '../words/grades.ts';
import { toDecided } from '../words/repairs.ts';

/** What was decided about whoever or whatever is looked at, the oldest first, with the way back from each that holds. */
export function Decisions({ about }: { about: string }) {
  const { decisions, task } = useExplorer((state) => ({
    decisions: state.decisions,
    task: state.tasks.decisions,
  }));
  const { openDecisions } = useActions();
  const list = useRef<HTMLOListElement>(null);
  if (task?.is === 'failed')
    return <TroubleNote trouble={task.trouble} onRetry={() => void openDecisions(about)} />;
  if (decisions?.about !== about || decisions.records === null)
    return <div className="skeleton short" role="status" aria-label="Reading the decisions" />;
  const { records, limits } = decisions;
  if (records.length === 0) return <p className="quiet">Nobody has decided anything about it yet.</p>;
  return (
    <>
      <LimitsNote limits={limits} />
      <ol ref={list} className="decisions" aria-label="What was decided" tabIndex={-1}>
        {records.map((record) => (
          <Decided key={record.judgement.id} record={record} onTakenBack={() => list.current?.focus()} />
        ))}
      </ol>
    </>
  );
}

/** What is taken back where it was decided: grades beside the source or the claim, articles in their list. */
const ELSEWHERE: ReadonlySet<Judgement['kind']> = new Set(['grade', 'withdraw', 'publish', 'unpublish']);

function Decided({
  record: { judgement, at, holds },
  onTakenBack,
}: {
  record: JudgementRecord;
  onTakenBack: () => void;
}) {
  const isBusy = useExplorer(
    ({ tasks }) => tasks.repair?.is === 'running' || tasks['repair preview']?.is === 'running',
  );
  const { takeRepairBack } = useActions();
  const { id, kind, by, why } = judgement;
  const words = toDecisionWords(judgement);
  return (
    <li data-holds={holds}>
      <p>
        <b>{words}</b>{' '}
        <span className="quiet">
          <Name>{toDecided(judgement)}</Name>
          {holds ? ' · holds' : ''}
        </span>
      </p>
      <p className="quiet">
        <Name>{by}</Name> (stated, not verified) · {toMoment(at)}
      </p>
      <p className="quiet">
        <Name>{why}</Name>
      </p>
      {holds && !ELSEWHERE.has(kind) ? (
        <Button
          className="link"
          isDisabled={isBusy}
          aria-label={`Take back: ${words} ${toDecided(judgement)}`}
          onPress={() =>
            void takeRepairBack({ id, label: `${words} ${toDecided(judgement)}` }).then(onTakenBack)
          }
        >
          take it back
        </Button>
      ) : null}
    </li>
  );
}
