import { useState } from 'react';
import { FieldError, Input, Label, Text, TextField } from 'react-aria-components';
import type { QueryParam } from '#contract/query';
import { rangeWords } from '../words/params.ts';
import type { ParamFieldProps } from './ParamField.tsx';

/** A number, with the arrow keys of its field and its range told beside it. */
export function ParamNumber({ param, value, problem, onChange }: ParamFieldProps) {
  const [text, setText] = useState(toText(value ?? param.default));
  const range = rangeWords(param);
  return (
    <TextField
      className="field param-number"
      value={text}
      isInvalid={problem !== undefined}
      onChange={(digits) => {
        setText(digits);
        onChange(digits.trim() === '' ? undefined : toNumber(digits));
      }}
    >
      <Label>{param.meaning}</Label>
      {/* An emptied field asks with the default. */}
      <Input
        type="number"
        placeholder={toText(param.default)}
        step={param.kind === 'number' ? 'any' : 1}
        {...boundsOf(param)}
      />
      {range === '' ? null : (
        <Text slot="description" className="quiet">
          {range}
        </Text>
      )}
      <FieldError>{problem}</FieldError>
    </TextField>
  );
}

function boundsOf({ min, max }: QueryParam) {
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
}

function toText(value: unknown): string {
  return typeof value === 'number' || typeof value === 'string' ? String(value) : '';
}

/** What is no number stays text: the schema then says what is wrong with it. */
function toNumber(digits: string): unknown {
  const number = Number(digits);
  return Number.isNaN(number) ? digits : number;
}
