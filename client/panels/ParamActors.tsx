import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { GraphNode } from '#contract/graph';
import { focusSoon } from '../commands/focus.ts';
import { useExplorer } from '../use-explorer.ts';
import { count } from '../words/count.ts';
import { typesWords } from '../words/params.ts';
import { ActorChips } from './ActorChips.tsx';
import { ActorPicker } from './ActorPicker.tsx';
import type { ParamFieldProps } from './ParamField.tsx';

/** Several actors: by name, or those that are selected; each can be let go. */
export function ParamActors({ param, value, problem, actors, onChange }: ParamFieldProps) {
  const drawn = useExplorer(({ nodes }) => nodes);
  const [picked, setPicked] = useState<ReadonlyMap<string, GraphNode>>(new Map());
  const ids = Array.isArray(value) ? value.map(String) : [];
  const known = new Map(ids.flatMap((id) => {
    const node = picked.get(id) ?? actors?.get(id) ?? drawn.get(id);
    return node === undefined ? [] : [[id, node] as const];
  })); // oxfmt-ignore
  const wanted = typesWords(param);
  const give = (next: readonly string[], who: readonly GraphNode[] = []) =>
    onChange(next.length === 0 ? undefined : next, who);
  const add = (nodes: readonly GraphNode[]) => {
    setPicked(new Map([...picked, ...nodes.map((node) => [node.id, node] as const)]));
    give([...new Set([...ids, ...nodes.map(({ id }) => id)])], nodes);
  };
  return (
    <div className="actors-field">
      <ActorPicker
        label={param.meaning}
        end={param.name}
        actor={null}
        adds
        types={param.types}
        problem={problem}
        chips={
          <ActorChips
            label={param.meaning}
            field={param.name}
            ids={ids}
            known={known}
            onChange={(left) => give(left)}
          />
        }
        onPick={(node) => add(node === null ? [] : [node])}
      />
      <div className="actors-more">
        {wanted === '' ? null : <span className="quiet">{wanted}</span>}
        <TakeSelected {...{ param, ids }} onTake={add} />
      </div>
    </div>
  );
}

interface TakeSelectedProps extends Pick<ParamFieldProps, 'param'> {
  readonly ids: readonly string[];
  readonly onTake: (nodes: readonly GraphNode[]) => void;
}

/** The quickest way to several: they are selected already. Those of other types are left. */
function TakeSelected({ param: { name, meaning, types }, ids, onTake }: TakeSelectedProps) {
  const { nodes, selection } = useExplorer((state) => ({
    nodes: state.nodes,
    selection: state.selection.nodes,
  }));
  const news = [...selection]
    .filter((id) => !ids.includes(id))
    .flatMap((id) => nodes.get(id) ?? [])
    .filter(({ type }) => types?.includes(type) ?? true);
  if (news.length === 0) return null;
  const [first] = news;
  const who = news.length === 1 && first !== undefined ? first.name : count(news.length, 'actor', 'actors');
  return (
    <Button
      className="link"
      aria-label={`${meaning}: take what is selected, ${who}`}
      onPress={() => {
        onTake(news);
        // This goes with what it has taken.
        focusSoon(`[data-chips="${name}"] li:last-child button:last-child`);
      }}
    >
      take what is selected ({who})
    </Button>
  );
}
