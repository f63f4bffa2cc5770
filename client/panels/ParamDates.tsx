import { useId, useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import type { ParamFieldProps } from './ParamField.tsx';

/** From and to, both included; a year or a month will do, and either may be open. */
export function ParamDates({ param, value, problem, onChange }: ParamFieldProps) {
  const [{ from, to }, setTexts] = useState(() => toTexts(value ?? param.default));
  const give = (texts: Texts) => {
    setTexts(texts);
    onChange({ from: toBound(texts.from), to: toBound(texts.to) });
  };
  const isInvalid = problem !== undefined;
  const problemId = useId();
  const described = isInvalid ? { 'aria-describedby': problemId } : {};
  return (
    <div className="choices" role="group" aria-label={param.meaning}>
      <span className="field-label" aria-hidden="true">
        {param.meaning}
      </span>
      <div className="bounds">
        <TextField
          className="field"
          value={from}
          isInvalid={isInvalid}
          onChange={(text) => give({ from: text, to })}
        >
          <Label>From</Label>
          <Input placeholder="2023-04" {...described} />
        </TextField>
        <TextField
          className="field"
          value={to}
          isInvalid={isInvalid}
          onChange={(text) => give({ from, to: text })}
        >
          <Label>To</Label>
          <Input placeholder="open" {...described} />
        </TextField>
      </div>
      {isInvalid ? (
        <p className="field-problem" id={problemId}>
          {problem}
        </p>
      ) : null}
    </div>
  );
}

interface Texts {
  readonly from: string;
  readonly to: string;
}

function toTexts(value: unknown): Texts {
  const { from, to } = (value ?? {}) as { from?: unknown; to?: unknown };
  return { from: typeof from === 'string' ? from : '', to: typeof to === 'string' ? to : '' };
}

function toBound(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
