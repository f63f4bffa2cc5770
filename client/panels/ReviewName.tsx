import { useState } from 'react';
import { Button, Form, Input, Label, TextField } from 'react-aria-components';
import { useActions, useExplorer } from '../use-explorer.ts';
import { count } from '../words/count.ts';

/** In whose name is decided, while nobody is named: without one nothing is recorded. */
export function ReviewName() {
  const asks = useExplorer(({ analyst, about }) => (analyst ?? about?.analyst ?? null) === null);
  const waiting = useExplorer(
    ({ outbox, review }) => outbox.unsent.filter(({ article }) => article === review?.id).length,
  );
  const { nameAnalyst, sendDecisions } = useActions();
  const [name, setName] = useState('');
  if (!asks) return null;
  return (
    <Form
      className="review-note"
      aria-label="Your name"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '') return;
        nameAnalyst(name);
        void sendDecisions();
      }}
    >
      <TextField className="review-name" value={name} maxLength={100} onChange={setName}>
        <Label>
          {waiting === 0 ? null : (
            <b>
              {count(waiting, 'decision waits', 'decisions wait')} for your name: nothing is recorded without
              one.{' '}
            </b>
          )}
          Your name, stated and not verified: it stands beside every decision
        </Label>
        <Input />
      </TextField>
      <Button type="submit" className="button">
        Decide under this name
      </Button>
    </Form>
  );
}
