import { useState } from 'react';
import { Button, Form, Input, Label, TextField } from 'react-aria-components';
import { ENTITY_TYPES, EntityType } from '#contract/ontology';
import type { Person } from '../reading/review-queue.ts';
import type { Standing } from '../store/review-standing.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { useActions } from '../use-explorer.ts';
import { toSummary } from './AddPerson.tsx';

/** What somebody is called, of which type, by which other names, and in one line who that is. */
export function PersonForm({ person, standing }: { person: Person; standing: Standing }) {
  const { decideInReview } = useActions();
  const [name, setName] = useState(person.name);
  const [type, setType] = useState(person.type);
  const [aliases, setAliases] = useState(person.aliases.join('; '));
  const [summary, setSummary] = useState(person.summary || toSummary(person.name, standing));
  const { kind, birthDate, memberKind, min, max } = person.read ?? {};
  const isChanged =
    name.trim() !== person.name ||
    type !== person.type ||
    aliases !== person.aliases.join('; ') ||
    (person.summary !== '' && summary !== person.summary);
  const save = () => {
    const others = aliases.split(';').map((one) => one.trim());
    const entity = {
      id: person.id, type, name: name.trim(), named: person.named, identifiers: [],
      aliases: others.filter((one) => one !== ''),
      summary: summary.trim() || toSummary(name, standing),
      ...(kind !== undefined && { kind }), ...(birthDate !== undefined && { birthDate }),
      ...(memberKind !== undefined && { memberKind }), ...(min !== undefined && { min }), ...(max !== undefined && { max }),
    }; // oxfmt-ignore
    decideInReview({ kind: 'entity', entity: { entity, as: person.as } }, `Changed ${entity.name}`);
  };
  return (
    <Form
      className="person-form"
      aria-label={`What ${person.name} is called`}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') save();
      }}
    >
      <TextField className="field" value={name} maxLength={200} onChange={setName}>
        <Label>Name</Label>
        <Input />
      </TextField>
      <SelectField label="Type" value={type} onChange={(value) => setType(EntityType.parse(value))}>
        {EntityType.options.map((one) => (
          <option key={one} value={one}>
            {ENTITY_TYPES[one].label}
          </option>
        ))}
      </SelectField>
      <TextField className="field wide" value={aliases} maxLength={1_000} onChange={setAliases}>
        <Label>Other names, with ; between them</Label>
        <Input />
      </TextField>
      <TextField className="field wide" value={summary} maxLength={400} onChange={setSummary}>
        <Label>In one line, in our own words</Label>
        <Input />
      </TextField>
      <Button type="submit" className="button" isDisabled={name.trim() === '' || !isChanged}>
        Save
      </Button>
    </Form>
  );
}
