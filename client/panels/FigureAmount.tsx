import { FieldError, Input, Label, Switch, TextField } from 'react-aria-components';
import { SelectField } from '../ui/SelectField.tsx';
import type { FigureFields, FigureProblems } from '../words/figure-form.ts';

interface FigureAmountProps {
  fields: FigureFields;
  problems: FigureProblems;
  onChange: (part: Partial<FigureFields>) => void;
}

/** How many: its bounds, each in or out, or one number twice; and a place in an order. */
export function FigureAmount({ fields, problems, onChange }: FigureAmountProps) {
  return (
    <fieldset className="claim-days figure-amount">
      <legend>How many: one number stands as the least and as the most</legend>
      <SelectField
        label="The least"
        value={fields.lowOpen ? 'open' : 'in'}
        onChange={(value) => onChange({ lowOpen: value === 'open' })}
      >
        <option value="in">at least</option>
        <option value="open">more than</option>
      </SelectField>
      <Words
        label="Least number"
        hint="80,000"
        value={fields.low}
        problem={problems.low}
        onChange={(low) => onChange({ low })}
      />
      <SelectField
        label="The most"
        value={fields.highOpen ? 'open' : 'in'}
        onChange={(value) => onChange({ highOpen: value === 'open' })}
      >
        <option value="in">at most</option>
        <option value="open">less than</option>
      </SelectField>
      <Words
        label="Most number"
        hint="80,000"
        value={fields.high}
        problem={problems.high}
        onChange={(high) => onChange({ high })}
      />
      <Words
        label="Rank"
        hint="1"
        value={fields.rank}
        problem={problems.rank}
        onChange={(rank) => onChange({ rank })}
      />
      <Switch className="switch" isSelected={fields.approx} onChange={(approx) => onChange({ approx })}>
        <span className="knob" />
        about
      </Switch>
    </fieldset>
  );
}

interface WordsProps {
  label: string;
  hint: string;
  value: string;
  problem?: string | undefined;
  onChange: (value: string) => void;
}

/** A field of a few words, or of a number as it is written. */
export function Words({ label, hint, value, problem, onChange }: WordsProps) {
  return (
    <TextField
      className="field"
      value={value}
      maxLength={120}
      isInvalid={problem !== undefined}
      onChange={onChange}
    >
      <Label>{label}</Label>
      <Input placeholder={hint} />
      <FieldError>{problem}</FieldError>
    </TextField>
  );
}
