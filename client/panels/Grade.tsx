import { useRef } from 'react';
import { Button } from 'react-aria-components';
import type { AnyGrade } from '#contract/grades';
import type { Gradable } from '../store/desk.ts';
import { GradeMark } from '../ui/GradeMark.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { toGradeWords } from '../words/grades.ts';
import { GradePanel } from './GradePanel.tsx';

interface GradeProps {
  subject: Gradable;
  grade: AnyGrade | null;
}

/** What an analyst made of a publisher or a claim; opened, who did so and why, and the way to judge it oneself. */
export function Grade({ subject, grade }: GradeProps) {
  const isOpen = useExplorer(({ grading }) => grading?.subject.id === subject.id);
  const { openGrade } = useActions();
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    void openGrade(null);
    opener.current?.focus();
  };
  const what = subject.kind === 'publisher' ? 'Reliability' : 'Credibility';
  const words = grade === null ? 'not graded' : toGradeWords(grade);
  return (
    <div className="grade">
      <Button
        ref={opener}
        className="grade-open"
        aria-expanded={isOpen}
        aria-label={`${what} of ${subject.name}: ${grade === null ? words : `${grade} ${words}`}`}
        onPress={() => void openGrade(isOpen ? null : subject)}
      >
        <GradeMark grade={grade} />
        <span className="quiet">{grade === null ? `${what.toLowerCase()} ${words}` : words}</span>
        <Icon name={isOpen ? 'up' : 'down'} />
      </Button>
      {isOpen ? <GradePanel subject={subject} grade={grade} what={what} onClose={close} /> : null}
    </div>
  );
}
