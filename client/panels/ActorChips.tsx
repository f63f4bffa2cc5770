import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { GraphNode } from '#contract/graph';
import { Glyph } from '../ui/Glyph.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Name } from '../ui/Name.tsx';
import { useExplorer } from '../use-explorer.ts';
import { count, digits } from '../words/count.ts';

/** More are counted until they are asked for; nobody reads ten thousand. */
const SHOWN = 12;
const MOST_SHOWN = 200;

interface ActorChipsProps {
  /** What they are in the question. */
  label: string;
  /** By which they are found. */
  field: string;
  ids: readonly string[];
  /** Who they are; those of the question about paths unless given. */
  known?: ReadonlyMap<string, GraphNode>;
  isOrdered?: boolean;
  onChange: (ids: string[]) => void;
}

/** Chosen actors, each with what lets it go; where their order matters, with what moves it. */
export function ActorChips({ label, field, ids, known, isOrdered = false, onChange }: ActorChipsProps) {
  const { actors, isAsking } = useExplorer(({ paths, tasks }) => ({
    actors: known ?? paths.actors,
    isAsking: tasks['path names'] !== undefined || tasks['query names'] !== undefined,
  }));
  const [isWhole, setWhole] = useState(false);
  if (ids.length === 0) return null;
  const shown = ids.slice(0, isWhole ? MOST_SHOWN : SHOWN);
  const swap = (at: number) =>
    onChange(ids.map((id, n) => (n === at ? (ids[at + 1] ?? id) : n === at + 1 ? (ids[at] ?? id) : id)));
  return (
    <>
      <ul className="actor-chips" aria-label={label} data-chips={field} data-ordered={isOrdered || undefined}>
        {shown.map((id, at) => {
          const actor = actors.get(id);
          const name = actor?.name ?? id;
          return (
            <li key={id} className="actor-chip" data-strange={(actor === undefined && !isAsking) || undefined}>
              {actor === undefined ? <Icon name="warning" /> : <Glyph type={actor.type} size={12} />}
              <span className="clip" title={name}>
                <Name>{name}</Name>
              </span>
              {actor === undefined && !isAsking ? <span className="quiet">no name is known for this id</span> : null}
              {isOrdered && ids.length > 1 ? (
                <>
                  <Button className="icon-button small" aria-label={`Pass ${name} earlier`} isDisabled={at === 0} onPress={() => swap(at - 1)}>
                    <Icon name="up" />
                  </Button>
                  <Button className="icon-button small" aria-label={`Pass ${name} later`} isDisabled={at === ids.length - 1} onPress={() => swap(at)}>
                    <Icon name="down" />
                  </Button>
                </>
              ) : null}
              <Button
                className="icon-button small"
                aria-label={`${label}: remove ${name}`}
                onPress={() => onChange(ids.filter((one) => one !== id))}
              >
                <Icon name="close" />
              </Button>
            </li>
          );
        })}
      </ul>
      {ids.length > SHOWN ? (
        <div className="actors-more">
          <Button className="link" aria-expanded={isWhole} onPress={() => setWhole(!isWhole)}>
            {isWhole ? 'show fewer' : `and ${digits(ids.length - SHOWN)} more`}
          </Button>
          <Button className="link" aria-label={`${label}: remove all`} onPress={() => onChange([])}>
            remove all {count(ids.length, 'actor', 'actors')}
          </Button>
          {isWhole && ids.length > MOST_SHOWN ? <span className="quiet">{`the first ${MOST_SHOWN} are shown`}</span> : null}
        </div>
      ) : null}
    </>
  );
} // oxfmt-ignore
