import { ENTITY_TYPES } from '#contract/ontology';
import type { Person } from '../reading/review-queue.ts';
import { SelectField } from '../ui/SelectField.tsx';

interface PersonFieldProps {
  label: string;
  value: string;
  people: readonly Person[];
  problem?: string | undefined;
  /** What is chosen while nobody is. */
  nobody?: string;
  onChange: (id: string) => void;
}

/** One of those who are in the text. */
export function PersonField({
  label,
  value,
  people,
  problem,
  nobody = 'choose',
  onChange,
}: PersonFieldProps) {
  return (
    <div className="person-field">
      <SelectField label={label} value={value} onChange={onChange}>
        <option value="">{nobody}</option>
        {people.map(({ id, name, type }) => (
          <option key={id} value={id}>
            {name} ({ENTITY_TYPES[type].label.toLowerCase()})
          </option>
        ))}
      </SelectField>
      {problem === undefined ? null : <p className="field-problem">{problem}</p>}
    </div>
  );
}
