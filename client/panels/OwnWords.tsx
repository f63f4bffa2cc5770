import { FieldError, Input, Label, TextArea, TextField } from 'react-aria-components';
import { Name } from '../ui/Name.tsx';

interface WordsProps {
  label: string;
  value: string;
  problem: string | undefined;
  onChange: (value: string) => void;
  placeholder?: string;
  lines?: number;
  isFirst?: true;
}

/** A line of words in a form, with what is wrong beside it. */
export function OwnWords({ label, value, problem, onChange, placeholder, lines, isFirst }: WordsProps) {
  return (
    <TextField
      className="field"
      value={value}
      isInvalid={problem !== undefined}
      validationBehavior="aria"
      onChange={onChange}
      // It was opened to be typed into.
      // oxlint-disable-next-line jsx-a11y/no-autofocus
      autoFocus={isFirst === true}
    >
      <Label>{label}</Label>
      {lines === undefined ? (
        <Input {...(placeholder !== undefined && { placeholder })} />
      ) : (
        <TextArea rows={lines} {...(placeholder !== undefined && { placeholder })} />
      )}
      <FieldError>{problem === undefined ? undefined : <Name>{problem}</Name>}</FieldError>
    </TextField>
  );
}
