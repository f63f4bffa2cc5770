import { FieldError, Input, Label, TextField } from 'react-aria-components';
import { relationRow } from '#contract/ontology';
import { SelectField } from '../ui/SelectField.tsx';
import { DAYS, type ClaimFields, type DayField, type Problems } from '../words/claim-form.ts';

interface ClaimDaysProps {
  fields: ClaimFields;
  problems: Problems;
  onChange: (part: Partial<ClaimFields>) => void;
}

const LABELS: Readonly<Record<DayField, string>> = {
  from: 'from', to: 'to', notBefore: 'not before', notAfter: 'not after',
}; // oxfmt-ignore

/** When it happened or held, as exactly as the text says; bounds where it only bounds it. */
export function ClaimDays({ fields, problems, onChange }: ClaimDaysProps) {
  const isPoint = fields.type !== '' && relationRow(fields.type).point === true;
  return (
    <fieldset className="claim-days">
      <legend>{isPoint ? 'When it happened' : 'When it held'}</legend>
      {DAYS.map((day) => (
        <TextField
          key={day}
          className="field"
          value={fields[day]}
          maxLength={10}
          isInvalid={problems[day] !== undefined}
          onChange={(value) => onChange({ [day]: value })}
        >
          <Label>{LABELS[day]}</Label>
          <Input placeholder="2023-04-14" />
          <FieldError>{problems[day]}</FieldError>
        </TextField>
      ))}
      <SelectField
        label="Precision"
        value={fields.precision}
        onChange={(precision) => onChange({ precision: precision as ClaimFields['precision'] })}
      >
        <option value="">as it is written</option>
        <option value="day">day</option>
        <option value="month">month</option>
        <option value="year">year</option>
        <option value="approximate">about then</option>
      </SelectField>
    </fieldset>
  );
}
