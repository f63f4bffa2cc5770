import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { ENTITY_TYPE_NAMES, ENTITY_TYPES, type EntityType } from '#contract/ontology';
import type { Hit } from '../store/answers.ts';

interface TypeChipsProps {
  hits: readonly Hit[];
  chosen: EntityType | null;
  onChoose: (type: EntityType | null) => void;
}

/** Which types are among the hits, how many of each, and only these on request. */
export function TypeChips({ hits, chosen, onChoose }: TypeChipsProps) {
  const types = ENTITY_TYPE_NAMES.map((type) => ({
    type,
    hits: hits.filter(({ node }) => node.type === type).length,
  })).filter((row) => row.hits > 0);
  if (types.length < 2) return null;
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
        All <span className="number">{hits.length}</span>
      </ToggleButton>
      {types.map(({ type, hits: count }) => (
        <ToggleButton className="chip" id={type} key={type}>
          {ENTITY_TYPES[type].label} <span className="number">{count}</span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
