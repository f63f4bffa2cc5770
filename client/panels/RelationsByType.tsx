import { Button, Heading } from 'react-aria-components';
import type { Evidence, EvidenceClaim } from '#contract/evidence';
import { RELATION_TYPES, type RelationType } from '#contract/ontology';
import { Name } from '../ui/Name.tsx';
import { useActions } from '../use-explorer.ts';
import { toHappened, toStanding } from '../words/evidence.ts';

interface Relation {
  key: string;
  type: RelationType;
  other: string;
  claims: EvidenceClaim[];
}

/** Claims of one key speak of one relation. */
export function toRelations({ claims }: Evidence, id: string): Relation[] {
  const relations = new Map<string, Relation>();
  for (const claim of claims) {
    const { relKey, type, subject, subjectName, objectName } = claim;
    const relation = relations.get(relKey);
    const other = subject === id ? objectName : subjectName;
    if (relation === undefined) relations.set(relKey, { key: relKey, type, other, claims: [claim] });
    relation?.claims.push(claim);
  }
  return [...relations.values()];
}

/** What ties an actor to others, grouped by kind of tie; choosing one opens its evidence. */
export function RelationsByType({ relations }: { relations: readonly Relation[] }) {
  const types = [...new Set(relations.map(({ type }) => type))];
  if (types.length === 0) return <p className="quiet">No claim ties it to another actor.</p>;
  return types.map((type) => (
    <section key={type} className="relation-group">
      <Heading level={4}>{RELATION_TYPES[type].plural}</Heading>
      <ul className="rows">
        {relations
          .filter((relation) => relation.type === type)
          .map((relation) => (
            <RelationRow key={relation.key} relation={relation} />
          ))}
      </ul>
    </section>
  ));
}

function RelationRow({ relation: { key, other, claims } }: { relation: Relation }) {
  const { inspect } = useActions();
  const [first] = claims;
  const standings = [...new Set(claims.map((claim) => toStanding(claim)[0]))];
  return (
    <li>
      <Button className="relation-row" onPress={() => void inspect({ relation: key })}>
        <Name>{other}</Name>
        <span className="quiet">
          {standings.join(', ')} {first === undefined ? '' : ` · ${toHappened(first)}`}
        </span>
      </Button>
    </li>
  );
}
