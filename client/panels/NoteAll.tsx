import { useState } from 'react';
import { Button, Form, Label, TextArea, TextField } from 'react-aria-components';
import { MAX_NOTE } from '#contract/saved-canvas';
import { toNames } from '../store/handling.ts';
import { AskedName, useAskedName } from './AskedName.tsx';
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
  const { selection, notes, nodes, edges } = useExplorer((state) => ({
    selection: state.selection,
    notes: state.notes,
    nodes: state.nodes,
    edges: state.edges,
  }));
  const of = [...selection.nodes, ...selection.edges];
  const noted = of.filter((one) => notes.has(one)).length;
  const { noteAll, open } = useActions();
  const [text, setText] = useState('');
  const { name, asksName } = useAskedName();
  const keep = () => {
    if (text.trim() !== '') name.keep();
    // What was refused stays to be shortened; why is told.
    if (noteAll(of, text)) open('note all', false);
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
        <Label>{`Note on ${toNames({ nodes, edges }, of)}`}</Label>
        <TextArea rows={4} />
      </TextField>
      <p className="quiet">
        {noted === 0
          ? 'It is kept on each of them, with this investigation.'
          : `${noted} of them ${noted === 1 ? 'has a note' : 'have notes'}: this is written beneath.`}
      </p>
      {asksName ? <AskedName {...name} /> : null}
      <Button type="submit" className="button primary">
        Keep the note
      </Button>
    </Form>
  );
}
