import { FieldError, Input, Label, TextField } from 'react-aria-components';
import { SelectField } from '../ui/SelectField.tsx';
import type { DayField, ClaimFields } from '../words/claim-form.ts';
import type { FigureDay } from '../words/figure-form.ts';

type Precision = ClaimFields['precision'];

interface ClaimDaysProps<Day extends FigureDay> {
  legend: string;
  days: readonly Day[];
  fields: Readonly<Record<Day, string>> & { readonly precision: Precision };
  problems: Partial<Record<Day, string>>;
  onChange: (part: Partial<Record<Day, string>> | { precision: Precision }) => void;
}

const LABELS: Readonly<Record<DayField | FigureDay, string>> = {
  from: 'from', to: 'to', notBefore: 'not before', notAfter: 'not after', asOf: 'as of',
}; // oxfmt-ignore

/** When it happened or held, as exactly as the text says; bounds where it only bounds it. */
export function ClaimDays<Day extends FigureDay>({
  legend,
  days,
  fields,
  problems,
  onChange,
}: ClaimDaysProps<Day>) {
  return (
    <fieldset className="claim-days">
      <legend>{legend}</legend>
      {days.map((day) => (
        <TextField
          key={day}
          className="field"
          value={fields[day]}
          maxLength={10}
          isInvalid={problems[day] !== undefined}
          // The key is one of its days.
          onChange={(value) => onChange({ [day]: value } as Record<Day, string>)}
        >
          <Label>{LABELS[day]}</Label>
          <Input placeholder="2023-04-14" />
          <FieldError>{problems[day]}</FieldError>
        </TextField>
      ))}
      <SelectField
        label="Precision"
        value={fields.precision}
        onChange={(precision) => onChange({ precision: precision as Precision })}
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
