import { useId } from 'react';

interface OneOfProps {
  label: string;
  value: string;
  choices: readonly (readonly [value: string, words: string])[];
  problem?: string | undefined;
  onPick: (value: string) => void;
}

/** One of several, under its label. */
export function OneOf({ label, value, choices, problem, onPick }: OneOfProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        {...(problem !== undefined && { 'aria-invalid': true, 'aria-describedby': `${id}-problem` })}
        onChange={({ target }) => onPick(target.value)}
      >
        {choices.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
      {problem === undefined ? null : (
        <p id={`${id}-problem`} className="field-problem">
          {problem}
        </p>
      )}
    </div>
  );
}
