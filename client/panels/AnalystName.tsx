import { useState } from 'react';
import { Button, Dialog, DialogTrigger, Form, Input, Label, Popover, TextField } from 'react-aria-components';
import { Name } from '../ui/Name.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';

/** Under which name this browser decides; given on the first decision, changed here. */
export function AnalystName() {
  const { analyst, usual, isNameless, isOpen } = useExplorer((state) => ({
    analyst: state.analyst,
    usual: state.about?.analyst ?? null,
    isNameless: state.isNameless,
    isOpen: state.opened.analyst,
  }));
  const { open } = useActions();
  const by = analyst ?? usual;
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={(next) => open('analyst', next)}>
      <Button className="button quiet-button analyst" aria-label={`Analyst: ${by ?? 'no name is given'}`}>
        {by === null ? (
          isNameless ? (
            'Nobody named'
          ) : (
            'Your name'
          )
        ) : (
          <>
            As <Name>{by}</Name>
          </>
        )}
      </Button>
      <Popover className="popover analyst-name" placement="bottom end">
        <Dialog aria-label="Your name">
          <NameForm onDone={() => open('analyst', false)} usual={usual} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function NameForm({ usual, onDone }: { usual: string | null; onDone: () => void }) {
  const analyst = useExplorer((state) => state.analyst);
  const { nameAnalyst, announce } = useActions();
  const [name, setName] = useState(analyst ?? '');
  return (
    <Form
      className="grade-form"
      onSubmit={(event) => {
        event.preventDefault();
        nameAnalyst(name);
        announce(name.trim() === '' ? 'No name is given' : `You decide as ${name.trim()}`);
        onDone();
      }}
    >
      {/* Opened to be typed into. */}
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
      <TextField className="field" value={name} maxLength={100} onChange={setName} autoFocus>
        <Label>Your name</Label>
        <Input placeholder={usual ?? ''} />
      </TextField>
      <p className="quiet">
        It stands beside whatever you decide: stated, not verified. It is kept in this browser.
        {usual === null ? '' : ` Without one, ${usual} decides.`}
      </p>
      <Button type="submit" className="button">
        Save
      </Button>
    </Form>
  );
}
