import { useState } from 'react';
import { Button, Form, Label, TextArea, TextField } from 'react-aria-components';
import { Name } from '../ui/Name.tsx';
import { Section } from '../ui/Section.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';

/** What the analyst noted on an actor or a relation of the canvas: theirs, and no evidence. */
export function NoteSection({ of }: { of: string }) {
  const { note, isDrawn } = useExplorer(({ notes, nodes, edges }) => ({
    note: notes.get(of) ?? '',
    isDrawn: nodes.has(of) || edges.has(of),
  }));
  const [isWriting, setWriting] = useState(false);
  const [wasWriting, setWasWriting] = useState(false);
  const leave = () => {
    setWasWriting(true);
    setWriting(false);
  };
  if (!isDrawn && note === '') return null;
  return (
    <Section title="Your note" level={4}>
      {isWriting ? (
        <NoteForm of={of} note={note} onDone={leave} />
      ) : (
        <>
          {note === '' ? null : (
            <p className="note-text">
              <Name>{note}</Name>
            </p>
          )}
          <Button
            className="button"
            onPress={() => setWriting(true)}
            // The form that had the focus is gone: whoever wrote goes on from here.
            // oxlint-disable-next-line jsx-a11y/no-autofocus
            autoFocus={wasWriting}
          >
            {note === '' ? 'Write a note' : 'Change the note'}
          </Button>
        </>
      )}
    </Section>
  );
}

function NoteForm({ of, note, onDone }: { of: string; note: string; onDone: () => void }) {
  const [text, setText] = useState(note);
  const { setNote } = useActions();
  return (
    <Form
      className="grade-form"
      onSubmit={(event) => {
        event.preventDefault();
        setNote(of, text);
        onDone();
      }}
    >
      {/* It was asked for to be written into. */}
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
      <TextField className="field" value={text} maxLength={4_000} onChange={setText} autoFocus>
        <Label>Your note</Label>
        <TextArea rows={4} />
      </TextField>
      <p className="quiet">It is kept with this investigation. An empty one is taken away.</p>
      <div className="row">
        <Button type="submit" className="button">
          Keep the note
        </Button>
        <Button className="button" onPress={onDone}>
          Leave it as it was
        </Button>
      </div>
    </Form>
  );
}
