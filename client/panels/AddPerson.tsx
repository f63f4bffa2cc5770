import { useState } from 'react';
import { Button, Disclosure, DisclosurePanel, Input, Label, TextField } from 'react-aria-components';
import type { GraphNode } from '#contract/graph';
import { ENTITY_TYPES, EntityType } from '#contract/ontology';
import type { Standing } from '../store/review-standing.ts';
import { Icon } from '../ui/Icon.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { useActions } from '../use-explorer.ts';
import { toSlug } from '../words/claim-form.ts';
import { ActorPicker } from './ActorPicker.tsx';

interface AddPersonProps {
  standing: Standing;
  onAdded?: (id: string) => void;
}

/** Somebody whom the reader did not find: one of the graph, or somebody new. */
export function AddPerson({ standing, onAdded }: AddPersonProps) {
  const [isOpen, setOpen] = useState(false);
  const add = useAdd(standing, (id) => {
    setOpen(false);
    onAdded?.(id);
  });
  return (
    <Disclosure className="add-person" isExpanded={isOpen} onExpandedChange={setOpen}>
      <Button slot="trigger" className="link">
        <Icon name="plus" /> Somebody who is not listed
      </Button>
      <DisclosurePanel>{isOpen ? <Fields add={add} /> : null}</DisclosurePanel>
    </Disclosure>
  );
}

interface New {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
}

function Fields({ add }: { add: (made: New, as: string) => void }) {
  const [name, setName] = useState('');
  const [type, setType] = useState<EntityType>('Person');
  const takeKnown = (actor: GraphNode | null) => {
    if (actor !== null) add({ id: actor.id, type: actor.type, name: actor.name }, actor.id);
  };
  const slug = toSlug(name);
  const takeNew = () => {
    if (slug !== '') add({ id: `${toPrefix(type)}/${slug}`, type, name: name.trim() }, 'new');
  };
  return (
    <div className="add-fields">
      <ActorPicker label="One of the graph" actor={null} onPick={takeKnown} />
      <div className="add-new" role="group" aria-label="Somebody new">
        <TextField className="field" value={name} maxLength={200} onChange={setName}>
          <Label>Or somebody new</Label>
          <Input placeholder="Name, as the text has it" />
        </TextField>
        <SelectField label="Type" value={type} onChange={(value) => setType(EntityType.parse(value))}>
          {EntityType.options.map((one) => (
            <option key={one} value={one}>
              {ENTITY_TYPES[one].label}
            </option>
          ))}
        </SelectField>
        <Button className="button" isDisabled={slug === ''} onPress={takeNew}>
          Add
        </Button>
      </div>
    </div>
  );
}

/** As ids are written. */
function toPrefix(type: EntityType): string {
  return type === 'LegalCase' ? 'case' : type.toLowerCase();
}

function useAdd(standing: Standing, onAdded: (id: string) => void) {
  const { decideInReview } = useActions();
  return ({ id, type, name }: New, as: string) => {
    const isHere = standing.people.some((one) => one.id === id);
    if (!isHere) {
      const entity = {
        id,
        type,
        name,
        named: true,
        aliases: [],
        identifiers: [],
        summary: toSummary(name, standing),
      };
      decideInReview({ kind: 'entity', entity: { entity, as } }, `Added ${name}`);
    }
    onAdded(id);
  };
}

/** Ours, and true of anybody: the reviewer may say more. */
export function toSummary(name: string, { reviewed }: Pick<Standing, 'reviewed'>): string {
  const { title } = reviewed.about;
  return `${name}, named in ${title === null ? 'an article' : `“${title}”`}.`.slice(0, 400);
}
