import { useState } from 'react';
import { Button, Form, Input, Label, TextField } from 'react-aria-components';
import { TroubleNote } from '../ui/TroubleNote.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';

/** Whoever holds a picture or a dossier finds what it was made from. */
export function FindVersion() {
  const task = useExplorer(({ tasks }) => tasks['find versions']);
  const { findVersion, dismissTrouble } = useActions();
  const [text, setText] = useState('');
  return (
    <Form
      className="rename"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') void findVersion(text);
      }}
    >
      <TextField className="field" value={text} onChange={setText}>
        <Label>Find a version by its fingerprint</Label>
        <Input placeholder="0f3a 99c1 d204" />
      </TextField>
      <Button type="submit" className="button" isDisabled={text.trim() === ''}>
        Find
      </Button>
      {task?.is === 'failed' ? (
        <TroubleNote trouble={task.trouble} onDismiss={() => dismissTrouble('find versions')} />
      ) : null}
    </Form>
  );
}
