import { Button, Heading } from 'react-aria-components';
import type { Evidence, EvidenceClaim } from '#contract/evidence';
import type { GraphEdge } from '#contract/graph';
import { RELATION_TYPES, type RelationType } from '#contract/ontology';
import { toPhrase } from '#contract/phrases';
import { Name } from '../ui/Name.tsx';
import { useActions } from '../use-explorer.ts';
import { toWhen, toStanding } from '../words/evidence.ts';

interface Relation {
  key: string;
  type: RelationType;
  /** The actor is the one who does it, not the one it is done to. */
  acts: boolean;
  other: string;
  claims: EvidenceClaim[];
}

/** Claims of one key speak of one relation. */
export function toRelations({ claims }: Evidence, id: string): Relation[] {
  const relations = new Map<string, Relation>();
  for (const claim of claims) {
    const { relKey, type, subject, subjectName, objectName } = claim;
    const relation = relations.get(relKey);
    const acts = subject === id;
    const other = acts ? objectName : subjectName;
    if (relation === undefined) relations.set(relKey, { key: relKey, type, acts, other, claims: [claim] });
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

function RelationRow({ relation: { key, type, acts, other, claims } }: { relation: Relation }) {
  const { inspect } = useActions();
  const [first] = claims;
  const standings = [...new Set(claims.map((claim) => toStanding(claim)[0]))];
  return (
    <li>
      <Button className="relation-row" onPress={() => void inspect({ relation: key })}>
        <span>
          {acts ? `${toPhrase({ type, qualifiers: toQualifiers(claims) })} ` : ''}
          <b>
            <Name>{other}</Name>
          </b>
          {acts ? '' : ` ${toPhrase({ type, qualifiers: toQualifiers(claims) })} it`}
        </span>
        <span className="quiet">
          {standings.join(', ')} {first === undefined ? '' : ` · ${toWhen(first)}`}
        </span>
      </Button>
    </li>
  );
}

/** A claim holds one value or several; a relation always several. */
function toQualifiers(claims: readonly EvidenceClaim[]): GraphEdge['qualifiers'] {
  const pairs = claims.flatMap(({ qualifiers = {} }) => Object.entries(qualifiers));
  const names = [...new Set(pairs.map(([name]) => name))];
  return Object.fromEntries(
    names.map((name) => [
      name,
      [...new Set(pairs.filter(([own]) => own === name).flatMap(([, value]) => value))],
    ]),
  );
}
