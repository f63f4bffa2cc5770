import { ENTITY_TYPES, EntityType, RELATION_TYPE_NAMES, RELATION_TYPES } from '#contract/ontology';
import { Chips } from '../ui/Chips.tsx';
import { Glyph } from '../ui/Glyph.tsx';
import { toRowName } from '../words/filters.ts';
import type { ParamFieldProps } from './ParamField.tsx';
import { TickedList } from './TickedList.tsx';

/** Types of entities or of relations, as people call them; none chosen is told as the question takes it. */
export function ParamTypes({ param, value, problem, onChange }: ParamFieldProps) {
  const chosen = (Array.isArray(value) ? value : Array.isArray(param.default) ? param.default : []).map(
    String,
  );
  const give = (next: readonly string[]) => onChange(next);
  const field = { label: param.meaning, chosen, onChoose: give };
  return (
    <div className="choices">
      {param.kind === 'relationTypes' ? (
        <TickedList {...field} rows={RELATIONS} what={['type of relation', 'types of relations']} />
      ) : (
        <EntityTypes {...field} />
      )}
      {problem === undefined ? null : <p className="field-problem">{problem}</p>}
    </div>
  );
}

const RELATIONS = RELATION_TYPE_NAMES.map((id) => ({
  id,
  words: toRowName({ of: 'relation', name: id }),
  also: RELATION_TYPES[id].plural,
})).toSorted((a, b) => a.words.localeCompare(b.words, 'en'));

interface EntityTypesProps {
  readonly label: string;
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
}

function EntityTypes({ label, chosen, onChoose }: EntityTypesProps) {
  return (
    <>
      <span className="field-label" aria-hidden="true">
        {label}
      </span>
      <Chips
        label={label}
        chips={EntityType.options.map((type) => ({
          id: type,
          spoken: ENTITY_TYPES[type].plural,
          words: <TypeWords type={type} />,
        }))}
        chosen={chosen}
        onChoose={(keys) => onChoose(EntityType.options.filter((type) => keys.has(type)))}
      />
    </>
  );
}

function TypeWords({ type }: { type: EntityType }) {
  return (
    <span className="type-chip">
      <Glyph type={type} size={11} />
      {ENTITY_TYPES[type].plural}
    </span>
  );
}
