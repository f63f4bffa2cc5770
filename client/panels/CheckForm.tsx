import { useState } from 'react';
import { Button, FieldError, Form, Input, Label, TextField } from 'react-aria-components';
import { MOST_REMARK } from '#contract/checks';
import { useActions, useExplorer } from '../use-explorer.ts';
import { count } from '../words/count.ts';
import { DecidingAs } from './DecidingAs.tsx';

/** Under which name a line is checked, where none is given yet; and a remark, for whoever reads it later. */
export function CheckForm({ onDone }: { onDone: () => void }) {
  const { by, isBusy } = useExplorer(({ analyst, about, tasks }) => ({
    by: analyst ?? about?.analyst ?? null,
    isBusy: tasks.check?.is === 'running',
  }));
  const { checkLine, leaveCheckForm, nameAnalyst } = useActions();
  const [name, setName] = useState('');
  const [why, setWhy] = useState('');
  const [isTried, setTried] = useState(false);
  const isNameless = by === null && name.trim() === '';
  const save = () => {
    setTried(true);
    if (isNameless) return;
    if (by === null) nameAnalyst(name);
    void checkLine(why).then(onDone);
  };
  return (
    <Form
      className="grade-form"
      aria-label="Mark as checked"
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {by === null ? (
        <TextField
          className="field"
          value={name}
          maxLength={100}
          isRequired
          isDisabled={isBusy}
          isInvalid={isTried && isNameless}
          onChange={setName}
          // It was asked for by a key, to be typed into.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
        >
          <Label>Your name, stated and not verified</Label>
          <Input />
          <FieldError>Give your name: it stands beside the check.</FieldError>
        </TextField>
      ) : (
        <DecidingAs name={by} />
      )}
      <TextField
        className="field"
        value={why}
        maxLength={MOST_REMARK}
        isDisabled={isBusy}
        onChange={setWhy}
        // Of a form whose name is known already, it is what was asked for.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus={by !== null}
      >
        <Label>Remark, if any</Label>
        <Input />
      </TextField>
      {why.length >= MOST_REMARK ? (
        <p className="quiet" role="status">
          {`${count(MOST_REMARK, 'letter', 'letters')}: a remark holds no more.`}
        </p>
      ) : null}
      <div className="row">
        <Button type="submit" className="button" isPending={isBusy}>
          Mark as checked
        </Button>
        <Button
          className="button quiet-button"
          onPress={() => {
            leaveCheckForm();
            onDone();
          }}
        >
          Close
        </Button>
      </div>
    </Form>
  );
}
