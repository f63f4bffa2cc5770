import type { Key } from 'react-aria-components';
import { Chips } from '../ui/Chips.tsx';

interface ChoicesProps {
  label: string;
  choices: readonly { readonly id: string; readonly label: string }[];
  chosen: readonly string[];
  problem?: string | undefined;
  onChoose: (chosen: ReadonlySet<Key>) => void;
}

/** Any of a few. */
export function Choices({ label, choices, chosen, problem, onChoose }: ChoicesProps) {
  return (
    <div className="choices">
      <span className="field-label" aria-hidden="true">
        {label}
      </span>
      <Chips
        label={label}
        chips={choices.map(({ id, label: words }) => ({ id, words }))}
        chosen={chosen}
        onChoose={onChoose}
      />
      {problem === undefined ? null : <p className="field-problem">{problem}</p>}
    </div>
  );
}
