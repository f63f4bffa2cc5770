import { useState } from 'react';
import { FieldError, Input, Label, TextField } from 'react-aria-components';
import type { DateWindow } from '#contract/filters';
import { readDate } from '../words/days.ts';

interface WindowFieldsProps {
  label: string;
  window: DateWindow;
  /** Only with what is a date; an empty field leaves its side open. */
  onChange: (window: DateWindow) => void;
}

/** From and to, both included; a year or a month will do. */
export function WindowFields({ label, window, onChange }: WindowFieldsProps) {
  return (
    <div className="window-fields" role="group" aria-label={label}>
      <span className="field-label">{label}</span>
      <DateField label="from" value={window.from} onChange={(from) => onChange({ ...window, from })} />
      <DateField label="to" value={window.to} onChange={(to) => onChange({ ...window, to })} />
    </div>
  );
}

interface DateFieldProps {
  label: string;
  value: string | null;
  onChange: (value: string | null) => void;
}

function DateField({ label, value, onChange }: DateFieldProps) {
  const [text, setText] = useState(value ?? '');
  const read = text.trim() === '' ? null : readDate(text);
  const problem = read !== null && 'problem' in read ? read.problem : undefined;
  return (
    <TextField
      className="field"
      value={text}
      isInvalid={problem !== undefined}
      onChange={(words) => {
        setText(words);
        const given = readDate(words);
        if ('value' in given) onChange(given.value);
        else if (words.trim() === '') onChange(null);
      }}
    >
      <Label>{label}</Label>
      <Input placeholder="2023 or 2023-04-14" />
      <FieldError>{problem}</FieldError>
    </TextField>
  );
}
