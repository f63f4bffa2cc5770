import { Label, Radio, RadioGroup, Switch } from 'react-aria-components';
import { ENTITY_TYPES, RELATION_TYPES } from '#contract/ontology';
import type { Count, Direction, NeighbourChoice, NeighbourCounts, Order } from '../store/neighbours.ts';
import { Chips } from '../ui/Chips.tsx';
import { Section } from '../ui/Section.tsx';
import { outOf } from '../words/count.ts';
import { WindowFields } from './WindowFields.tsx';

interface ChoicesProps {
  choice: NeighbourChoice;
  counts: NeighbourCounts;
  onChoose: (change: Partial<NeighbourChoice>) => void;
}

const DIRECTIONS: Record<Direction, string> = {
  both: 'both ways',
  out: 'from it',
  in: 'towards it',
};
const ORDERS: Record<Order, string> = {
  support: 'most voices and stories',
  newest: 'newest report',
  name: 'name',
  rarest: 'least connected',
};
const LIMITS = [10, 25, 50, 100, 200];

/** All that can be wanted of the neighbours, each with how many there are of it. */
export function ExpandChoices({ choice, counts, onChoose }: ChoicesProps) {
  return (
    <div className="expand-choices">
      <Types
        label="Who and what"
        types={keysOf(counts.entityTypes, choice.entityTypes)}
        chosen={choice.entityTypes}
        countOf={(type) => counts.entityTypes.get(type)}
        nameOf={(type) => ENTITY_TYPES[type].plural}
        onChoose={(entityTypes) => onChoose({ entityTypes })}
      />
      <Types
        label="Joined by"
        types={keysOf(counts.types, choice.types)}
        chosen={choice.types}
        countOf={(type) => counts.types.get(type)}
        nameOf={(type) => RELATION_TYPES[type].plural}
        onChoose={(types) => onChoose({ types })}
      />
      <OneOf
        label="Direction"
        names={DIRECTIONS}
        options={['both', 'out', 'in']}
        chosen={choice.direction}
        countOf={(direction) => counts.directions.get(direction)}
        onChoose={(direction) => onChoose({ direction })}
      />
      <Section title="Days" isFolded>
        <WindowFields
          label="When it was so"
          window={choice.happened}
          onChange={(happened) => onChoose({ happened })}
        />
        <Switch className="switch" isSelected={choice.undated} onChange={(undated) => onChoose({ undated })}>
          <span className="knob" />
          Relations whose days nobody tells, too
        </Switch>
        <WindowFields
          label="When it was reported"
          window={choice.reported}
          onChange={(reported) => onChoose({ reported })}
        />
      </Section>
      <OneOf
        label="First those with"
        names={ORDERS}
        options={['support', 'newest', 'name', 'rarest']}
        chosen={choice.order}
        onChoose={(order) => onChoose({ order })}
      />
      <OneOf
        label="How many at once"
        names={Object.fromEntries(LIMITS.map((limit) => [limit, String(limit)]))}
        options={LIMITS.map(String)}
        chosen={String(choice.limit)}
        onChoose={(limit) => onChoose({ limit: Number(limit) })}
      />
    </div>
  );
}

/** A type that is chosen can be given up again, also when nothing of it is left. */
function keysOf<T extends string>(counted: ReadonlyMap<T, Count>, chosen: readonly T[]): T[] {
  return [...new Set([...counted.keys(), ...chosen])];
}

interface TypesProps<T extends string> {
  label: string;
  types: readonly T[];
  chosen: readonly T[];
  countOf: (type: T) => Count | undefined;
  nameOf: (type: T) => string;
  onChoose: (chosen: readonly T[]) => void;
}

/** Any number of types; none chosen is all of them. */
function Types<T extends string>({ label, types, chosen, countOf, nameOf, onChoose }: TypesProps<T>) {
  return (
    <div className="at-least">
      <p className="field-label">
        {label} <span className="quiet">{chosen.length === 0 ? 'all' : `${chosen.length} chosen`}</span>
      </p>
      <Chips
        label={label}
        chips={types.map((type) => ({
          id: type,
          words: (
            <>
              {nameOf(type)} <span className="number">{toNumbers(countOf(type))}</span>
            </>
          ),
          spoken: `${nameOf(type)}, ${toCountWords(countOf(type))}`,
        }))}
        chosen={chosen}
        onChoose={(keys) => onChoose(types.filter((type) => keys.has(type)))}
      />
    </div>
  );
}

interface OneOfProps<T extends string> {
  label: string;
  names: Readonly<Record<T, string>>;
  options: readonly T[];
  chosen: T;
  countOf?: (option: T) => Count | undefined;
  onChoose: (option: T) => void;
}

function OneOf<T extends string>({ label, names, options, chosen, countOf, onChoose }: OneOfProps<T>) {
  return (
    <RadioGroup
      className="at-least"
      orientation="horizontal"
      value={chosen}
      onChange={(value) => options.filter((option) => option === value).forEach(onChoose)}
    >
      <Label>{label}</Label>
      <div className="chips">
        {options.map((option) => {
          const counted = countOf?.(option);
          return (
            <Radio
              key={option}
              className="chip"
              value={option}
              {...(counted !== undefined && { 'aria-label': `${names[option]}, ${toCountWords(counted)}` })}
            >
              {names[option]}{' '}
              {counted === undefined ? null : <span className="number">{toNumbers(counted)}</span>}
            </Radio>
          );
        })}
      </div>
    </RadioGroup>
  );
}

const NONE: Count = { neighbours: 0, notDrawn: 0 };

/** "76 of 88 not drawn": the chip has room for the numbers only. */
function toCountWords(counted = NONE): string {
  return `${toNumbers(counted)} not drawn yet`;
}

function toNumbers({ neighbours, notDrawn } = NONE): string {
  return outOf(notDrawn, neighbours);
}
