import { useState } from 'react';
import { Button, FieldError, Form, Input, Label, TextField } from 'react-aria-components';
import type { AnyGrade } from '#contract/grades';
import type { Gradable } from '../store/desk.ts';
import { ScaleRadios } from '../ui/ScaleRadios.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { DecidingAs } from './DecidingAs.tsx';

interface GradeFormProps {
  subject: Gradable;
  grade: AnyGrade | null;
  what: string;
  onSaved: () => void;
  onClose: () => void;
}

/** A grade of the scale, and a reason: without one it is worth nothing to whoever reads it later. */
export function GradeForm({ subject, grade, what, onSaved, onClose }: GradeFormProps) {
  const { isBusy, by } = useExplorer(({ tasks, analyst, about }) => ({
    isBusy: tasks.judge?.is === 'running',
    by: analyst ?? about?.analyst ?? null,
  }));
  const { grade: give, nameAnalyst } = useActions();
  const [chosen, setChosen] = useState<AnyGrade | null | undefined>(grade ?? undefined);
  const [why, setWhy] = useState('');
  const [name, setName] = useState('');
  const [isTried, setTried] = useState(false);
  const mistakes = {
    grade: chosen === undefined ? 'Choose one of the scale.' : undefined,
    why: why.trim() === '' ? 'Give a reason: it stands beside the grade.' : undefined,
    name: by === null && name.trim() === '' ? 'Give your name: it stands beside the grade.' : undefined,
  };

  const save = async () => {
    setTried(true);
    if (chosen === undefined || mistakes.why !== undefined || mistakes.name !== undefined) return;
    if (by === null) nameAnalyst(name);
    if (await give(subject, { grade: chosen, why: why.trim() })) onSaved();
  };

  return (
    <Form
      className="grade-form"
      aria-label={`Grade ${subject.name}`}
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <ScaleRadios
        label={what}
        of={subject.kind}
        grade={chosen}
        offersNone={grade !== null}
        isDisabled={isBusy}
        onChange={setChosen}
      />
      {isTried && mistakes.grade !== undefined ? (
        <p className="field-problem" role="alert">
          {mistakes.grade}
        </p>
      ) : null}
      {subject.kind === 'publisher' ? (
        <p className="quiet">A passage that was copied counts by who printed it first.</p>
      ) : null}
      <Words
        label="Reason"
        most={500}
        value={why}
        onChange={setWhy}
        problem={isTried ? mistakes.why : undefined}
        isDisabled={isBusy}
      />
      {by === null ? (
        <Words
          label="Your name, stated and not verified"
          most={100}
          value={name}
          onChange={setName}
          problem={isTried ? mistakes.name : undefined}
          isDisabled={isBusy}
        />
      ) : (
        <DecidingAs name={by} />
      )}
      <div className="row">
        <Button type="submit" className="button" isDisabled={isBusy}>
          {isBusy ? 'Saving …' : 'Save'}
        </Button>
        <Button className="button quiet-button" onPress={onClose}>
          Close
        </Button>
      </div>
    </Form>
  );
}

interface WordsProps {
  label: string;
  most: number;
  value: string;
  problem: string | undefined;
  isDisabled: boolean;
  onChange: (value: string) => void;
}

function Words({ label, most, value, problem, isDisabled, onChange }: WordsProps) {
  return (
    <TextField
      className="field"
      value={value}
      maxLength={most}
      isRequired
      isDisabled={isDisabled}
      isInvalid={problem !== undefined}
      onChange={onChange}
    >
      <Label>{label}</Label>
      <Input />
      <FieldError>{problem}</FieldError>
    </TextField>
  );
}
