import { Switch } from 'react-aria-components';
import type { ParamFieldProps } from './ParamField.tsx';

export function ParamSwitch({ param, value, problem, onChange }: ParamFieldProps) {
  const isOn = typeof value === 'boolean' ? value : param.default === true;
  return (
    <>
      <Switch className="switch" isSelected={isOn} onChange={onChange}>
        <span className="knob" />
        <span className="sentence">{param.meaning}</span>
      </Switch>
      {problem === undefined ? null : <p className="field-problem">{problem}</p>}
    </>
  );
}
