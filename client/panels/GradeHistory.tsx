import { useId, useRef } from 'react';
import { Button } from 'react-aria-components';
import type { JudgementRecord } from '#contract/judgements';
import { Name } from '../ui/Name.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { toDecisionWords, toMoment } from '../words/grades.ts';

/** What was decided, the oldest first; null until it has come. */
export function GradeHistory({ records }: { records: readonly JudgementRecord[] | null }) {
  const list = useRef<HTMLOListElement>(null);
  if (records === null)
    return <div className="skeleton short" role="status" aria-label="Reading the decisions" />;
  if (records.length === 0) return <p className="quiet">Nobody has graded it yet.</p>;
  return (
    <ol ref={list} className="decisions" aria-label="Decisions" tabIndex={-1}>
      {records.map((record) => (
        <Decided key={record.judgement.id} record={record} onTakenBack={() => list.current?.focus()} />
      ))}
    </ol>
  );
}

interface DecidedProps {
  record: JudgementRecord;
  /** Its button has gone with what it took back. */
  onTakenBack: () => void;
}

/** One's own last word can be taken back; whoever disagrees with another's grades anew, and is told why. */
function Decided({ record: { judgement, at, holds }, onTakenBack }: DecidedProps) {
  const { me, isBusy } = useExplorer(({ analyst, about, tasks }) => ({
    me: analyst ?? about?.analyst ?? null,
    isBusy: tasks.judge?.is === 'running',
  }));
  const { takeBack } = useActions();
  const reason = useId();
  const isMine = judgement.by === me;
  const words = toDecisionWords(judgement);
  return (
    <li data-holds={holds}>
      <p>
        <b>{words}</b>
        {holds ? <span className="quiet"> · holds</span> : null}
      </p>
      <p className="quiet">
        <Name>{judgement.by}</Name> (stated, not verified) · {toMoment(at)}
      </p>
      <p className="quiet">
        <Name>{judgement.why}</Name>
      </p>
      {holds && judgement.kind === 'grade' ? (
        <>
          <Button
            className="link"
            isDisabled={isBusy || !isMine}
            {...(isMine ? {} : { 'aria-describedby': reason })}
            onPress={() => void takeBack({ id: judgement.id, label: words }).then(onTakenBack)}
          >
            take it back
          </Button>
          {isMine ? null : (
            <p id={reason} className="quiet">
              Given as <Name>{judgement.by}</Name>,{' '}
              {me === null ? (
                'and you have given no name'
              ) : (
                <>
                  while you decide as <Name>{me}</Name>
                </>
              )}
              : grade it anew to say otherwise, or change the name.
            </p>
          )}
        </>
      ) : null}
    </li>
  );
}
