import { useEffect, useEffectEvent, useState } from 'react';
import { Button } from 'react-aria-components';
import { useExplorer } from '../use-explorer.ts';
import { count } from '../words/count.ts';
import type { ParamFieldProps } from './ParamField.tsx';

/** What is selected, taken as it changes; what an address gives stays until the analyst wants the selection. */
export function ParamSelection({ param, value, problem, isAddressed = false, onChange }: ParamFieldProps) {
  const ids = useExplorer(({ selection }) => [...selection.nodes]);
  const [isGiven, setGiven] = useState(isAddressed && Array.isArray(value));
  const chosen = ids.join(',');
  const take = useEffectEvent((list: string) => onChange(list === '' ? undefined : list.split(',')));
  useEffect(() => {
    if (!isGiven) take(chosen);
  }, [chosen, isGiven]);
  const given = isGiven && Array.isArray(value) ? value.length : null;
  return (
    <div className="choices" role="group" aria-label={param.meaning}>
      <span className="field-label" aria-hidden="true">
        {param.meaning}
      </span>
      <p className="param-selection" role="status">
        {toTaken({ selected: ids.length, given })}
      </p>
      {given === null ? null : (
        <Button className="link" onPress={() => setGiven(false)}>
          Take what is selected instead
        </Button>
      )}
      {problem === undefined || (given === null && ids.length > 0) ? null : (
        <p className="field-problem">{problem}</p>
      )}
    </div>
  );
}

function toTaken({ selected, given }: { selected: number; given: number | null }): string {
  if (given !== null) return `${count(given, 'actor', 'actors')}, as the link says`;
  if (selected === 0) return 'Nobody is selected yet: select actors on the canvas or in the table.';
  return count(selected, 'selected actor', 'selected actors');
}
