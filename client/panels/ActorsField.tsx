import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { GraphNode } from '#contract/graph';
import { focusSoon, PATHS_PANEL } from '../commands/focus.ts';
import { useExplorer } from '../use-explorer.ts';
import { ActorChips } from './ActorChips.tsx';
import { ActorPicker } from './ActorPicker.tsx';

interface ActorsFieldProps {
  label: string;
  /** By which its input is found. */
  field: string;
  ids: readonly string[];
  most: number;
  /** The first stands in the picker itself, as long as it is the only one. */
  isMostlyOne?: true;
  /** In this order. */
  isOrdered?: true;
  problem?: string | undefined;
  onChange: (ids: string[], who: readonly GraphNode[]) => void;
  onEnter?: ((ids: readonly string[]) => void) | undefined;
}

/** Several actors: each can be let go, more are added by name or from the selection. */
export function ActorsField(props: ActorsFieldProps) {
  const { label, field, ids, most, isMostlyOne, isOrdered, problem, onChange, onEnter } = props;
  const actors = useExplorer((state) => state.paths.actors);
  const [isAdding, setAdding] = useState(false);
  const [only = ''] = ids;
  const isOne = isMostlyOne === true && ids.length <= 1 && !(isAdding && ids.length === 1);
  const isFull = ids.length >= most;
  const toInput = () => focusSoon(`[data-end="${field}"] input`);
  const add = (who: readonly GraphNode[]) => {
    const news = who.map(({ id }) => id).filter((id) => !ids.includes(id));
    onChange([...ids, ...news].slice(0, most), who);
  };
  // An id that names nobody stays in sight, to be let go.
  const isStrange = isOne && ids.length === 1 && !actors.has(only);
  const chips =
    isOne && !isStrange ? null : (
      <ActorChips
        label={label}
        field={field}
        ids={ids}
        isOrdered={isOrdered === true}
        onChange={(left) => {
          onChange(left, []);
          if (left.length === ids.length) return;
          setAdding(false);
          const areChips = left.length > (isMostlyOne === true ? 1 : 0);
          if (areChips) focusSoon(`[data-chips="${field}"] li:last-child button:last-child`);
          else toInput();
        }}
      />
    );
  return (
    <div className="actors-field">
      {isFull && !isOne ? (
        <>
          <p className="field-label">{`${label} (${most} is the most)`}</p>
          {chips}
        </>
      ) : (
        <ActorPicker
          label={label}
          end={field}
          actor={isOne ? (actors.get(only) ?? null) : null}
          adds={!isOne}
          problem={problem}
          chips={chips}
          onPick={(actor) => {
            if (!isOne) add(actor === null ? [] : [actor]);
            else onChange(actor === null ? [] : [actor.id], actor === null ? [] : [actor]);
          }}
          onEnter={onEnter && ((actor) => onEnter(actor === null ? ids : [actor.id]))}
        />
      )}
      <div className="actors-more">
        {isOne && !isStrange && ids.length === 1 ? (
          <Button
            className="link"
            aria-label={`${label}: or another`}
            onPress={() => {
              setAdding(true);
              toInput();
            }}
          >
            or another
          </Button>
        ) : null}
        <FromSelection label={label} ids={ids} room={most - ids.length} onTake={add} />
      </div>
    </div>
  );
}

interface FromSelectionProps {
  label: string;
  ids: readonly string[];
  room: number;
  onTake: (who: readonly GraphNode[]) => void;
}

/** The quickest way to several: they are selected already. */
function FromSelection({ label, ids, room, onTake }: FromSelectionProps) {
  const { nodes, selection } = useExplorer((state) => ({
    nodes: state.nodes,
    selection: state.selection.nodes,
  }));
  const news = [...selection].filter((id) => !ids.includes(id)).flatMap((id) => nodes.get(id) ?? []);
  if (news.length === 0 || news.length > room) return null;
  const [first] = news;
  const who = news.length === 1 && first !== undefined ? first.name : `${news.length} actors`;
  return (
    <Button
      className="link"
      aria-label={`${label}: take the selection, ${who}`}
      onPress={() => {
        onTake(news);
        // This goes with what it has taken.
        focusSoon(`#${PATHS_PANEL} .button.primary`);
      }}
    >
      take the selection ({who})
    </Button>
  );
}
