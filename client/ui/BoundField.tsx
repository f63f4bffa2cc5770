import { useRef, useState } from 'react';
import { FieldError, Input, Label, TextField } from 'react-aria-components';
import { useTellUnread } from './unread.ts';

interface BoundFieldProps<T> {
  label: string;
  /** As it stands; empty where nothing is asked. */
  value: string;
  placeholder: string;
  /** What was typed as what it means; null when empty; in words what is wrong with it. */
  parse: (text: string) => { value: T | null } | { problem: string };
  /** `visit` tells one stay in the field from the next: what is typed in one of them is one change. */
  onGive: (value: T | null, visit: number) => void;
}

/** A bound that is typed. What does not make sense yet stays in the field and is not asked for. */
export function BoundField<T>({ label, value, placeholder, parse, onGive }: BoundFieldProps<T>) {
  const visits = useRef(0);
  const [draft, setDraft] = useState<string | null>(null);
  const [isLeft, setIsLeft] = useState(true);
  const read = draft === null ? null : parse(draft.trim());
  const isUnread = read !== null && 'problem' in read;
  const problem = isUnread && isLeft ? read.problem : undefined;
  useTellUnread(isUnread);
  return (
    <TextField
      className="field bound"
      value={draft ?? value}
      isInvalid={problem !== undefined}
      onFocus={() => {
        visits.current += 1;
        setIsLeft(false);
      }}
      onBlur={() => setIsLeft(true)}
      onChange={(text) => {
        const typed = parse(text.trim());
        if ('problem' in typed) {
          setDraft(text);
          return;
        }
        setDraft(null);
        onGive(typed.value, visits.current);
      }}
    >
      <Label>{label}</Label>
      <Input placeholder={placeholder} />
      <FieldError>{problem}</FieldError>
    </TextField>
  );
}
