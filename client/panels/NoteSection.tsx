import { useEffect, useRef, useState } from 'react';
import { Button, Form, Label, TextArea, TextField } from 'react-aria-components';
import { MAX_NOTE } from '#contract/saved-canvas';
import { focusSoon, NOTE_BUTTON } from '../commands/focus.ts';
import { Name } from '../ui/Name.tsx';
import { Section } from '../ui/Section.tsx';
import { useActions, useExplorer, useGround } from '../use-explorer.ts';
import { count } from '../words/count.ts';
import { AskedName, useAskedName } from './AskedName.tsx';
import { TagChips } from './TagList.tsx';
import { WrittenBy } from './WrittenBy.tsx';

/** What the analyst noted on an actor or a relation of the canvas: theirs, and no evidence. */
export function NoteSection({ of }: { of: string }) {
  const { written, isDrawn, isReadOnly } = useExplorer(({ notes, nodes, edges, viewing }) => ({
    written: notes.get(of) ?? null,
    isDrawn: nodes.has(of) || edges.has(of),
    isReadOnly: viewing !== null,
  }));
  const note = written?.text ?? '';
  const [isWriting, setWriting] = useState(false);
  const leave = () => {
    setWriting(false);
    // The form that had the focus is gone: whoever wrote goes on from here.
    focusSoon(`#${NOTE_BUTTON}`);
  };
  if (!isDrawn && note === '') return null;
  return (
    <Section title="Your note" level={4}>
      <TagChips of={of} />
      {isWriting ? (
        <NoteForm of={of} note={note} onDone={leave} />
      ) : (
        <>
          {written === null ? null : (
            <>
              <p className="note-text">
                <Name>{written.text}</Name>
              </p>
              <WrittenBy of={written} />
            </>
          )}
          {isReadOnly ? null : (
            <Button id={NOTE_BUTTON} className="button" onPress={() => setWriting(true)}>
              {note === '' ? 'Write a note' : 'Change the note'}
            </Button>
          )}
        </>
      )}
    </Section>
  );
}

/** What was typed is kept however the form is left, but by the button that says otherwise. */
function NoteForm({ of, note, onDone }: { of: string; note: string; onDone: () => void }) {
  const { asksName, name } = useAskedName();
  const [text, setText] = useState(note);
  const { store } = useGround();
  const { setNote } = useActions();
  const latest = useRef(note);
  const end = () => {
    if (latest.current.trim() !== '') name.keep();
    onDone();
  };
  const write = (typed: string) => {
    latest.current = typed;
    setText(typed);
  };
  useEffect(() => {
    const { kept } = store.getState();
    // Of an investigation that was left meanwhile nothing is written into the next one.
    const isSame = () => kept === null || store.getState().kept?.id === kept.id;
    const keep = () => (isSame() ? setNote(of, latest.current) : undefined);
    const keepIfHidden = () => (document.hidden ? keep() : undefined);
    document.addEventListener('visibilitychange', keepIfHidden);
    return () => {
      document.removeEventListener('visibilitychange', keepIfHidden);
      keep();
    };
  }, [of, setNote, store]);
  return (
    <Form
      className="grade-form"
      onSubmit={(event) => {
        event.preventDefault();
        end();
      }}
    >
      <TextField
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) end();
          else event.continuePropagation();
        }}
        className="field"
        value={text}
        maxLength={MAX_NOTE}
        onChange={write}
        // It was asked for to be written into.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
      >
        <Label>Your note</Label>
        <TextArea rows={4} />
      </TextField>
      {text.length >= MAX_NOTE ? (
        <p className="quiet" role="status">
          {`${count(MAX_NOTE, 'letter', 'letters')}: a note holds no more.`}
        </p>
      ) : null}
      {asksName ? <AskedName {...name} /> : null}
      <p className="quiet">It is kept with this investigation. An empty one is taken away.</p>
      <div className="row">
        <Button type="submit" className="button">
          Keep the note
        </Button>
        <Button
          className="button"
          onPress={() => {
            write(note);
            onDone();
          }}
        >
          Leave it as it was
        </Button>
      </div>
    </Form>
  );
}
