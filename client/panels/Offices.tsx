import type { Evidence } from '#contract/evidence';
import type { GraphEdge } from '#contract/graph';
import { toRole } from '#contract/phrases';
import { Name } from '../ui/Name.tsx';
import { Section } from '../ui/Section.tsx';
import { toOffices } from '../words/offices.ts';
import { RelationRow } from './RelationRow.tsx';

interface OfficesProps {
  evidence: Evidence;
  id: string;
  nameOf: (id: string) => string;
}

/** The offices somebody holds, and who holds an office in it, the earliest first. */
export function Offices({ evidence, id, nameOf }: OfficesProps) {
  const { held, holders } = toOffices(evidence, id);
  return (
    <>
      {held.length > 0 ? (
        <Section title="Offices" count={held.length} level={4}>
          <OfficeRows offices={held} evidence={evidence} otherOf={({ to }) => nameOf(to)} />
        </Section>
      ) : null}
      {holders.length > 0 ? (
        <Section title="Office holders" count={holders.length} level={4}>
          <OfficeRows offices={holders} evidence={evidence} otherOf={({ from }) => nameOf(from)} isHolders />
        </Section>
      ) : null}
    </>
  );
}

interface OfficeRowsProps {
  offices: readonly GraphEdge[];
  evidence: Evidence;
  otherOf: (edge: GraphEdge) => string;
  isHolders?: true;
}

function OfficeRows({ offices, evidence, otherOf, isHolders }: OfficeRowsProps) {
  return (
    <ul className="relation-rows">
      {offices.map((edge) => (
        <li key={edge.key}>
          <RelationRow edge={edge} evidence={evidence}>
            {isHolders ? (
              <>
                <b>
                  <Name>{otherOf(edge)}</Name>
                </b>
                , <Role edge={edge} evidence={evidence} />
              </>
            ) : (
              <span className="office">
                <Role edge={edge} evidence={evidence} /> of{' '}
                <b>
                  <Name>{otherOf(edge)}</Name>
                </b>
              </span>
            )}
          </RelationRow>
        </li>
      ))}
    </ul>
  );
}

/** The office by its common name, and as the texts word it where they do so otherwise. */
function Role({ edge, evidence }: { edge: GraphEdge; evidence: Evidence }) {
  const slugs = edge.qualifiers['role'] ?? [];
  const role = slugs.map((slug) => toRole(String(slug))).join(' and ') || 'in office';
  const told = evidence.claims
    .filter(({ relKey, roleWords }) => relKey === edge.key && roleWords !== undefined)
    .map(({ roleWords = '' }) => roleWords)
    .filter((words) => words.toLowerCase() !== role.toLowerCase());
  return (
    <>
      {role}
      {told.length > 0 ? (
        <>
          {' '}
          <span className="quiet">
            (<Name>{[...new Set(told)].map((words) => `“${words}”`).join(', ')}</Name>)
          </span>
        </>
      ) : null}
    </>
  );
}
