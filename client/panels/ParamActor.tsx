import { useState } from 'react';
import { focusSoon } from '../commands/focus.ts';
import { useExplorer } from '../use-explorer.ts';
import { typesWords } from '../words/params.ts';
import { ActorChips } from './ActorChips.tsx';
import { ActorPicker } from './ActorPicker.tsx';
import type { ParamFieldProps } from './ParamField.tsx';

/** One actor, by name; of these types only, where the question wants that. */
export function ParamActor({ param, value, problem, actors, onChange }: ParamFieldProps) {
  const drawn = useExplorer(({ nodes }) => (typeof value === 'string' ? nodes.get(value) : undefined));
  const [picked, setPicked] = useState<typeof drawn>(undefined);
  const known = picked?.id === value ? picked : undefined;
  const actor = typeof value === 'string' ? (known ?? actors?.get(value) ?? drawn ?? null) : null;
  const wanted = typesWords(param);
  // What is sent is seen, also where nobody knows whom it names.
  const strange = typeof value === 'string' && value !== '' && actor === null ? [value] : [];
  return (
    <>
      <ActorPicker
        label={param.meaning}
        end={param.name}
        actor={actor}
        types={param.types}
        problem={problem}
        chips={
          <ActorChips
            label={param.meaning}
            field={param.name}
            ids={strange}
            onChange={() => {
              onChange(undefined);
              focusSoon(`[data-end="${param.name}"] input`);
            }}
          />
        }
        onPick={(node) => {
          setPicked(node ?? undefined);
          onChange(node?.id, node === null ? [] : [node]);
        }}
      />
      {wanted === '' ? null : <p className="quiet param-note">{wanted}</p>}
    </>
  );
}
