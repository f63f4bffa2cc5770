import { Button, FieldError, Form, Input, Label, TextArea, TextField } from 'react-aria-components';
import { MOST_VERSION_NOTE, VersionName } from '#contract/versions';
import { hasPicture } from '../commands/command.ts';
import { useActions, useExplorer } from '../use-explorer.ts';
import { DecidingAs } from './DecidingAs.tsx';

/** Freezes what is on the canvas, with the claims as they are worded now. */
export function KeepVersion() {
  const { by, canKeep, isViewing, task, draft } = useExplorer((state) => ({
    draft: state.versions.draft,
    by: state.analyst ?? state.about?.analyst ?? null,
    canKeep: hasPicture(state) && state.viewing === null,
    isViewing: state.viewing !== null,
    task: state.tasks['keep versions'],
  }));
  const { keepVersion, draftVersion } = useActions();
  const { name, note } = draft;
  const problem = name === '' ? undefined : VersionName.safeParse(name).error?.issues[0]?.message;
  if (isViewing)
    return (
      <p className="quiet">A version is shown, and cannot be kept again: go back to the canvas first.</p>
    );
  return (
    <Form
      className="keep-version"
      onSubmit={(event) => {
        event.preventDefault();
        if (VersionName.safeParse(name).success) void keepVersion();
      }}
    >
      <TextField
        className="field"
        value={name}
        isInvalid={problem !== undefined}
        onChange={(typed) => draftVersion({ name: typed })}
        // It is what the dialog is opened for most.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
      >
        <Label>Name of the version</Label>
        <Input placeholder="As filed in March" />
        <FieldError>{problem}</FieldError>
      </TextField>
      <TextField
        className="field"
        value={note}
        maxLength={MOST_VERSION_NOTE}
        onChange={(typed) => draftVersion({ note: typed })}
      >
        <Label>Note, if one is wanted</Label>
        <TextArea rows={2} />
      </TextField>
      <div className="row">
        <Button
          type="submit"
          className="button primary"
          isDisabled={!canKeep || name.trim() === '' || problem !== undefined || task?.is === 'running'}
        >
          {task?.is === 'running' ? 'Keeping …' : 'Keep this version'}
        </Button>
        {by === null ? <Unnamed /> : <DecidingAs name={by} />}
      </div>
      {canKeep ? null : <p className="quiet">There is nothing on the canvas to keep.</p>}
    </Form>
  );
}

/** It is kept all the same, and said to be nobody's. */
function Unnamed() {
  const { open } = useActions();
  return (
    <p className="quiet">
      By somebody who gave no name ·{' '}
      <Button className="link" onPress={() => open('analyst', true)}>
        give a name
      </Button>
    </p>
  );
}
