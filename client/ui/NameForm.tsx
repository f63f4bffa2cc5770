import { useState } from 'react';
import { Button, FieldError, Form, Input, Label, TextField } from 'react-aria-components';
import type { Title } from '#contract/investigations';

interface NameFormProps {
  label: string;
  name: string;
  /** What a name may be: what is wrong with it is told beside the field, and it is not given. */
  schema: typeof Title;
  onRename: (name: string) => void;
  /** It was opened to be typed into. */
  isBegun?: boolean;
  /** What its button says. */
  verb?: string;
  /** Escape leaves it, and nothing around it. */
  onCancel?: () => void;
}

export function NameForm({
  label,
  name,
  schema,
  onRename,
  isBegun = false,
  verb = 'Rename',
  onCancel,
}: NameFormProps) {
  const [text, setText] = useState(name);
  const problem = schema.safeParse(text).error?.issues[0]?.message;
  return (
    <Form
      className="rename"
      onSubmit={(event) => {
        event.preventDefault();
        if (problem === undefined) onRename(text.trim());
      }}
    >
      <TextField
        className="field"
        value={text}
        isRequired
        isInvalid={problem !== undefined}
        onChange={setText}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && onCancel !== undefined) onCancel();
          else event.continuePropagation();
        }}
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus={isBegun}
      >
        <Label>{label}</Label>
        <Input onFocus={(event) => event.target.select()} />
        <FieldError>{problem}</FieldError>
      </TextField>
      <Button type="submit" className="button">
        {verb}
      </Button>
    </Form>
  );
}
