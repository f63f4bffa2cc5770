import { useState } from 'react';
import { Button, Checkbox, FieldError, Form, Input, Label, TextField } from 'react-aria-components';
import { TagName } from '#contract/own-marks';
import { tagsOf, toMeantTag } from '../store/marking.ts';
import { Icon } from '../ui/Icon.tsx';
import { Name } from '../ui/Name.tsx';
import { NameForm } from '../ui/NameForm.tsx';
import { PaletteDialog } from '../ui/PaletteDialog.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { countOf } from '../words/count.ts';

/** Tags of one's own on all that is selected. */
export function TagDialog() {
  const isOpen = useExplorer(({ opened }) => opened.tags);
  const { open } = useActions();
  return (
    <PaletteDialog title="Tag the selection" isOpen={isOpen} onOpenChange={(now) => open('tags', now)}>
      <Tags />
    </PaletteDialog>
  );
}

function Tags() {
  const { selection, tags } = useExplorer((state) => ({ selection: state.selection, tags: state.tags }));
  const of = [...selection.nodes, ...selection.edges];
  const { tag, untag, renameTag, dropTag } = useActions();
  const [renaming, setRenaming] = useState<string | null>(null);
  const [text, setText] = useState('');
  const [isTried, setTried] = useState(false);
  // One that is taken from its last element stays listed, to be given again.
  const [begunWith] = useState(() => [...tagsOf(tags).keys()]);
  const problem = TagName.safeParse(text).error?.issues[0]?.message;
  const words = text.trim().toLowerCase();
  const counted = tagsOf(tags);
  const listed = new Map([...begunWith.map((name) => [name, 0] as const), ...counted]);
  const offered = [...listed].filter(([name]) => name.toLowerCase().includes(words));
  const haveIt = (name: string) => of.filter((one) => tags.get(one)?.includes(name)).length;
  return (
    <>
      <Form
        className="rename"
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (problem !== undefined) return;
          tag(of, toMeantTag(listed.keys(), text));
          setText('');
          setTried(false);
        }}
      >
        <TextField
          className="field"
          value={text}
          isInvalid={isTried && problem !== undefined}
          onChange={setText}
          // It was opened to be typed into.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
        >
          <Label>{`Tag for ${toWhat(selection.nodes.size, selection.edges.size)}`}</Label>
          <Input placeholder="A word of your own" />
          <FieldError>{problem}</FieldError>
        </TextField>
        <Button type="submit" className="button">
          Tag
        </Button>
      </Form>
      {listed.size === 0 ? (
        <p className="quiet dialog-note">
          No tag is given yet. Tags are yours: they stand on this investigation only and change no fact.
        </p>
      ) : null}
      <ul className="tag-list" aria-label="Tags of this investigation">
        {offered.map(([name, all]) => {
          const given = haveIt(name);
          return (
            <li key={name}>
              <Checkbox
                className="tag-check"
                isSelected={given === of.length}
                isIndeterminate={given > 0 && given < of.length}
                onChange={(isOn) => (isOn ? tag(of, name) : untag(of, name))}
              >
                <span className="check-box" aria-hidden="true" />
                <Name>{name}</Name>
              </Checkbox>
              <span className="quiet number">
                {given > 0 && given < of.length ? countOf(given, of.length, 'has it', 'have it') : all}
              </span>
              <Button
                className="icon-button small"
                aria-label={`Rename the tag ${name} everywhere`}
                onPress={() => setRenaming(renaming === name ? null : name)}
              >
                <Icon name="pencil" />
              </Button>
              <Button
                className="icon-button small"
                aria-label={`Take the tag ${name} away from all`}
                isDisabled={all === 0}
                onPress={() => dropTag(name)}
              >
                <Icon name="remove" />
              </Button>
              {renaming === name ? (
                <NameForm
                  label={`Another name for ${name}`}
                  name={name}
                  schema={TagName}
                  isBegun
                  onRename={(to) => {
                    renameTag(name, to);
                    setRenaming(null);
                  }}
                  onCancel={() => setRenaming(null)}
                />
              ) : null}
            </li>
          );
        })}
      </ul>
    </>
  );
}

function toWhat(actors: number, relations: number): string {
  const parts = [
    actors === 0 ? '' : actors === 1 ? 'one actor' : `${actors} actors`,
    relations === 0 ? '' : relations === 1 ? 'one relation' : `${relations} relations`,
  ];
  return parts.filter(Boolean).join(' and ');
}
