import { useId, type ReactNode } from 'react';

interface SelectFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  isDisabled?: boolean;
  /** Options. */
  children: ReactNode;
}

/** One of a list, as the system shows it: every key works in it. */
export function SelectField({ label, value, onChange, isDisabled = false, children }: SelectFieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} disabled={isDisabled} onChange={({ target }) => onChange(target.value)}>
        {children}
      </select>
    </div>
  );
}
