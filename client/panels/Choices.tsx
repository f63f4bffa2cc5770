import { ToggleButton, ToggleButtonGroup, type Key } from 'react-aria-components';

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
      <ToggleButtonGroup
        className="chips"
        aria-label={label}
        selectionMode="multiple"
        selectedKeys={chosen}
        onSelectionChange={onChoose}
      >
        {choices.map(({ id, label: words }) => (
          <ToggleButton key={id} id={id} className="chip">
            {words}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {problem === undefined ? null : <p className="field-problem">{problem}</p>}
    </div>
  );
}
