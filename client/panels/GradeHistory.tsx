import { Button } from 'react-aria-components';
import type { JudgementRecord } from '#contract/judgements';
import { Name } from '../ui/Name.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { toDecisionWords, toMoment } from '../words/grades.ts';

/** What was decided, the oldest first; null until it has come. */
export function GradeHistory({ records }: { records: readonly JudgementRecord[] | null }) {
  if (records === null)
    return <div className="skeleton short" role="status" aria-label="Reading the decisions" />;
  if (records.length === 0) return <p className="quiet">Nobody has graded it yet.</p>;
  return (
    <ol className="decisions" aria-label="Decisions">
      {records.map((record) => (
        <Decided key={record.judgement.id} record={record} />
      ))}
    </ol>
  );
}

/** One's own last word can be taken back; whoever disagrees with another's grades anew. */
function Decided({ record: { judgement, at, holds } }: { record: JudgementRecord }) {
  const { isMine, isBusy } = useExplorer(({ analyst, about, tasks }) => ({
    isMine: judgement.by === (analyst ?? about?.analyst),
    isBusy: tasks.judge?.is === 'running',
  }));
  const { takeBack } = useActions();
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
      {holds && isMine && judgement.kind === 'grade' ? (
        <Button
          className="link"
          isDisabled={isBusy}
          onPress={() => void takeBack({ id: judgement.id, label: words })}
        >
          take it back
        </Button>
      ) : null}
    </li>
  );
}
