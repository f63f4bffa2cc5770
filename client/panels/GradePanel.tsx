import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { AnyGrade } from '#contract/grades';
import type { Limit } from '#contract/graph';
import type { Gradable } from '../store/desk.ts';
import { LimitsNote } from '../ui/LimitsNote.tsx';
import { TroubleNote } from '../ui/TroubleNote.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { GradeForm } from './GradeForm.tsx';
import { GradeHistory } from './GradeHistory.tsx';

interface GradePanelProps {
  subject: Gradable;
  grade: AnyGrade | null;
  /** Reliability or Credibility. */
  what: string;
  onClose: () => void;
}

const NONE: readonly Limit[] = [];

/** Who judged it, when and why, from the first word to the one that holds; and the form to judge it anew. */
export function GradePanel({ subject, grade, what, onClose }: GradePanelProps) {
  const { records, limits, judge, judgements, regrade } = useExplorer(({ grading, tasks }) => ({
    records: grading?.records ?? null,
    limits: grading?.limits ?? NONE,
    judge: tasks.judge,
    judgements: tasks.judgements,
    regrade: tasks.regrade,
  }));
  const { openGrade, regrade: askAgain } = useActions();
  const [asks, setAsks] = useState(grade === null);
  const [isSaved, setSaved] = useState(false);
  return (
    // Escape closes what was opened, from wherever in it the caret is.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className="grade-panel"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      {judgements?.is === 'failed' ? (
        <TroubleNote trouble={judgements.trouble} onRetry={() => void openGrade(subject)} />
      ) : (
        <>
          <LimitsNote limits={limits} />
          <GradeHistory records={records} />
        </>
      )}
      {judge?.is === 'failed' ? <TroubleNote trouble={judge.trouble} /> : null}
      {regrade?.is === 'failed' ? (
        <TroubleNote
          trouble={{
            ...regrade.trouble,
            title: 'The decision is recorded, but the picture still shows the one before',
          }}
          onRetry={() => void askAgain()}
        />
      ) : null}
      {asks ? (
        <GradeForm
          subject={subject}
          grade={grade}
          what={what}
          onSaved={() => {
            setAsks(false);
            setSaved(true);
          }}
          onClose={onClose}
        />
      ) : (
        <div className="row">
          {isSaved ? (
            <p className="saved" role="status">
              Saved
            </p>
          ) : null}
          {/* The form that had the focus has gone. */}
          {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
          <Button className="button" autoFocus={isSaved} onPress={() => setAsks(true)}>
            Grade anew
          </Button>
          <Button className="button quiet-button" onPress={onClose}>
            Close
          </Button>
        </div>
      )}
    </div>
  );
}
