import { Input, Label, TextField } from 'react-aria-components';
import { relationRow } from '#contract/ontology';
import type { Qualifier } from '#contract/ontology';
import type { Person } from '../reading/review-queue.ts';
import { SelectField } from '../ui/SelectField.tsx';
import type { ClaimFields } from '../words/claim-form.ts';
import { PersonField } from './PersonField.tsx';

interface ClaimQualifiersProps {
  fields: ClaimFields;
  people: readonly Person[];
  onChange: (part: Partial<ClaimFields>) => void;
}

/** What belongs to a claim of this type only, as the ontology lists it. */
export function ClaimQualifiers({ fields: { type, qualifiers }, people, onChange }: ClaimQualifiersProps) {
  if (type === '') return null;
  return Object.entries(relationRow(type).qualifiers ?? {}).map(([name, qualifier]) => (
    <Field
      key={name}
      name={name}
      qualifier={qualifier}
      value={qualifiers[name] ?? ''}
      people={people}
      onChange={(value) => onChange({ qualifiers: { ...qualifiers, [name]: value } })}
    />
  ));
}

interface FieldProps {
  name: string;
  qualifier: Qualifier;
  value: string;
  people: readonly Person[];
  onChange: (value: string) => void;
}

const LABELS: Readonly<Record<string, string>> = {
  fromRole: 'role of the first', toRole: 'role of the second', fromPlace: 'from the place', toPlace: 'to the place',
}; // oxfmt-ignore

function Field({ name, qualifier, value, people, onChange }: FieldProps) {
  const label = LABELS[name] ?? name;
  if (qualifier.kind === 'entity')
    return <PersonField label={label} value={value} people={people} onChange={onChange} />;
  if (qualifier.kind === 'choice')
    return (
      <SelectField label={label} value={value} onChange={onChange}>
        <option value="">not said</option>
        {Object.entries(qualifier.phrases).map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </SelectField>
    );
  return (
    <TextField className="field" value={value} maxLength={120} onChange={onChange}>
      <Label>{label}</Label>
      <Input
        placeholder={qualifier.kind === 'role' ? 'secretary of state' : ''}
        inputMode={qualifier.kind === 'number' ? 'decimal' : 'text'}
      />
    </TextField>
  );
}
