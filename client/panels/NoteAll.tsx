import { useState } from 'react';
import { Button, Form, Label, TextArea, TextField } from 'react-aria-components';
import { MAX_NOTE } from '#contract/saved-canvas';
import { toNames } from '../store/handling.ts';
import { PaletteDialog } from '../ui/PaletteDialog.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';

/** One note on all that is selected. */
export function NoteAll() {
  const isOpen = useExplorer(({ opened }) => opened['note all']);
  const { open } = useActions();
  return (
    <PaletteDialog
      title="Note on the selection"
      isOpen={isOpen}
      onOpenChange={(now) => open('note all', now)}
    >
      <NoteForm />
    </PaletteDialog>
  );
}

function NoteForm() {
  const { of, what, noted } = useExplorer((state) => {
    const all = [...state.selection.nodes, ...state.selection.edges];
    return { of: all, what: toNames(state, all), noted: all.filter((one) => state.notes.has(one)).length };
  });
  const { noteAll, open } = useActions();
  const [text, setText] = useState('');
  const keep = () => {
    noteAll(of, text);
    open('note all', false);
  };
  return (
    <Form
      className="note-all"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <TextField
        className="field"
        value={text}
        maxLength={MAX_NOTE}
        onChange={setText}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) keep();
          else event.continuePropagation();
        }}
        // It was opened to be written into.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
      >
        <Label>{`Note on ${what}`}</Label>
        <TextArea rows={4} />
      </TextField>
      <p className="quiet">
        {noted === 0
          ? 'It is kept on each of them, with this investigation.'
          : `${noted} of them ${noted === 1 ? 'has a note' : 'have notes'}: this is written beneath.`}
      </p>
      <Button type="submit" className="button primary">
        Keep the note
      </Button>
    </Form>
  );
}
