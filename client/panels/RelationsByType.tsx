import { Heading } from 'react-aria-components';
import type { Evidence } from '#contract/evidence';
import type { GraphEdge } from '#contract/graph';
import { RELATION_TYPES, relationRow } from '#contract/ontology';
import { toPhrase } from '#contract/phrases';
import { Name } from '../ui/Name.tsx';
import { Section } from '../ui/Section.tsx';
import { RelationRow } from './RelationRow.tsx';

interface RelationsByTypeProps {
  evidence: Evidence;
  relations: readonly GraphEdge[];
  id: string;
  it: string;
  nameOf: (id: string) => string;
}

/** What else ties an actor to others, grouped by kind of tie, the best supported first. */
export function RelationsByType({ evidence, relations, id, it, nameOf }: RelationsByTypeProps) {
  const types = [...new Set(relations.map(({ type }) => type))];
  if (types.length === 0) return null;
  return (
    <Section title="Relations" count={relations.length} level={4}>
      {types.map((type) => (
        <section key={type} className="relation-group">
          <Heading level={5}>{RELATION_TYPES[type].plural}</Heading>
          <ul className="relation-rows">
            {relations
              .filter((relation) => relation.type === type)
              .map((edge) => (
                <li key={edge.key}>
                  <RelationRow edge={edge} evidence={evidence}>
                    <Tie edge={edge} id={id} it={it} nameOf={nameOf} />
                  </RelationRow>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </Section>
  );
}

interface TieProps extends Pick<RelationsByTypeProps, 'id' | 'it' | 'nameOf'> {
  edge: GraphEdge;
}

/** The sentence without the actor itself: "met Ben", "Ben owns it". */
function Tie({ edge, id, it, nameOf }: TieProps) {
  const acts = edge.from === id || relationRow(edge.type).symmetric === true;
  const other = (
    <b>
      <Name>{nameOf(edge.from === id ? edge.to : edge.from)}</Name>
    </b>
  );
  return acts ? (
    <>
      {toPhrase(edge)} {other}
    </>
  ) : (
    <>
      {other} {toPhrase(edge)} {it}
    </>
  );
}
