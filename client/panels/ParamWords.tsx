import { useState } from 'react';
import { FieldError, Input, Label, Text, TextField } from 'react-aria-components';
import { PARAM_KINDS } from '#contract/query';
import type { ParamFieldProps } from './ParamField.tsx';

/** Words, a name or a date. */
export function ParamWords({ param, value, problem, onChange }: ParamFieldProps) {
  const usual = typeof param.default === 'string' ? param.default : '';
  const [text, setText] = useState(typeof value === 'string' ? value : usual);
  const { asks } = PARAM_KINDS[param.kind];
  return (
    <TextField
      className="field"
      value={text}
      isInvalid={problem !== undefined}
      onChange={(words) => {
        setText(words);
        onChange(words.trim() === '' && usual === '' ? undefined : words.trim());
      }}
    >
      <Label>{param.meaning}</Label>
      <Input placeholder={param.kind === 'date' ? '2023, 2023-04 or 2023-04-14' : asks} />
      {param.kind === 'date' ? (
        <Text slot="description" className="quiet">
          A year or a month will do.
        </Text>
      ) : null}
      <FieldError>{problem}</FieldError>
    </TextField>
  );
}
