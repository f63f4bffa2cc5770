import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { ENTITY_TYPES, type EntityType } from '#contract/ontology';
import type { TypeCount } from '../store/answers.ts';

interface TypeChipsProps {
  types: readonly TypeCount[];
  /** There are more than were counted. */
  hasMore: boolean;
  chosen: EntityType | null;
  onChoose: (type: EntityType | null) => void;
}

/** Which types are among the hits, how many of each, and only these on request. */
export function TypeChips({ types, hasMore, chosen, onChoose }: TypeChipsProps) {
  if (types.length < 2) return null;
  const all = types.reduce((sum, { hits }) => sum + hits, 0);
  const more = hasMore ? '+' : '';
  return (
    <ToggleButtonGroup
      className="chips"
      aria-label="Type of the hits"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen ?? 'all']}
      onSelectionChange={(keys) => onChoose(types.find(({ type }) => keys.has(type))?.type ?? null)}
    >
      <ToggleButton className="chip" id="all">
        All <span className="number">{`${all}${more}`}</span>
      </ToggleButton>
      {types.map(({ type, hits }) => (
        <ToggleButton className="chip" id={type} key={type}>
          {ENTITY_TYPES[type].label} <span className="number">{`${hits}${more}`}</span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
