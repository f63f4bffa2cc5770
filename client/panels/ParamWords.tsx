import { useState } from 'react';
import { FieldError, Input, Label, Text, TextField } from 'react-aria-components';
import { PARAM_KINDS } from '#contract/query';
import type { ParamFieldProps } from './ParamField.tsx';

/** Words, a name or a date. */
export function ParamWords({ param, value, problem, onChange }: ParamFieldProps) {
  const usual = typeof param.default === 'string' ? param.default : '';
  const [text, setText] = useState(typeof value === 'string' ? value : usual);
  const { asks } = PARAM_KINDS[param.kind];
  const told = [
    param.kind === 'date' ? 'A year or a month will do.' : '',
    usual === '' ? '' : `Left empty, it asks with “${usual}”.`,
  ].filter(Boolean);
  return (
    <TextField
      className="field"
      value={text}
      isInvalid={problem !== undefined}
      onChange={(words) => {
        setText(words);
        onChange(words.trim() === '' ? undefined : words.trim());
      }}
    >
      <Label>{param.meaning}</Label>
      <Input placeholder={param.kind === 'date' ? '2023, 2023-04 or 2023-04-14' : asks} />
      {told.length === 0 ? null : (
        <Text slot="description" className="quiet">
          {told.join(' ')}
        </Text>
      )}
      <FieldError>{problem}</FieldError>
    </TextField>
  );
}
