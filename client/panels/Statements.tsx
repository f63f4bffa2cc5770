import { Heading } from 'react-aria-components';
import type { Evidence } from '#contract/evidence';
import type { GraphEdge } from '#contract/graph';
import { relationRow } from '#contract/ontology';
import { Name } from '../ui/Name.tsx';
import { Section } from '../ui/Section.tsx';
import { Sentence } from '../ui/Sentence.tsx';
import { dayOf } from '../words/actions.ts';
import { tellingClaim } from '../words/telling.ts';
import { RelationRow } from './RelationRow.tsx';

interface StatementsProps {
  evidence: Evidence;
  id: string;
  it: string;
  nameOf: (id: string) => string;
}

/** What it said and what was said to or about it, the newest last. */
export function Statements({ evidence, id, it, nameOf }: StatementsProps) {
  const statements = evidence.relations
    .filter(({ type, from, to }) => relationRow(type).walk === 'speech' && (from === id || to === id))
    .toSorted((a, b) => dayOf(a) - dayOf(b));
  if (statements.length === 0) return null;
  const [made, about] = [
    statements.filter(({ from }) => from === id),
    statements.filter(({ from }) => from !== id),
  ];
  return (
    <Section title="Statements" count={statements.length} level={4}>
      <Rows title={`Made by ${it}`} statements={made} evidence={evidence} nameOf={nameOf} />
      <Rows title={`To ${it} or about ${it}`} statements={about} evidence={evidence} nameOf={nameOf} />
    </Section>
  );
}

interface RowsProps {
  title: string;
  statements: readonly GraphEdge[];
  evidence: Evidence;
  nameOf: (id: string) => string;
}

function Rows({ title, statements, evidence, nameOf }: RowsProps) {
  if (statements.length === 0) return null;
  return (
    <section className="relation-group">
      <Heading level={5}>{title}</Heading>
      <ul className="relation-rows">
        {statements.map((edge) => {
          const told = tellingClaim(evidence.claims, edge);
          return (
            <li key={edge.key}>
              <RelationRow edge={edge} evidence={evidence}>
                {told === undefined ? <Sentence edge={edge} nameOf={nameOf} /> : <Name>{told.says}</Name>}
              </RelationRow>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
