import type { ReactNode } from 'react';
import { ToggleButton, ToggleButtonGroup, type Key } from 'react-aria-components';

interface ChipsProps {
  label: string;
  chips: readonly { readonly id: string; readonly words: ReactNode; readonly spoken?: string }[];
  chosen: readonly string[];
  onChoose: (chosen: ReadonlySet<Key>) => void;
}

/** Any of a few, each a chip. */
export function Chips({ label, chips, chosen, onChoose }: ChipsProps) {
  return (
    <ToggleButtonGroup
      className="chips"
      aria-label={label}
      selectionMode="multiple"
      selectedKeys={chosen}
      onSelectionChange={onChoose}
    >
      {chips.map(({ id, words, spoken }) => (
        <ToggleButton
          key={id}
          id={id}
          className="chip"
          {...(spoken !== undefined && { 'aria-label': spoken })}
        >
          {words}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
