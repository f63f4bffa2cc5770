import type { Evidence } from '#contract/evidence';
import { Section } from '../ui/Section.tsx';
import { toFigureGroups } from '../words/figure-groups.ts';
import { FigureTable } from './FigureTable.tsx';

interface FigureTablesProps {
  title: string;
  /** The actor whose figures come first; null = they are nobody's. */
  id: string | null;
  evidence: Evidence;
  nameOf: (id: string) => string;
}

/** The numbers told about it: a table for each measure, so that only what compares stands together. */
export function FigureTables({ title, id, evidence, nameOf }: FigureTablesProps) {
  const groups = toFigureGroups(evidence);
  const own = ({ figures }: (typeof groups)[number]) => figures[0]?.subject === id;
  const ordered = [...groups.filter(own), ...groups.filter((group) => !own(group))];
  if (ordered.length === 0) return null;
  return (
    <Section title={title} count={evidence.figures.length} level={4}>
      {ordered.map((group) => (
        <FigureTable key={group.key} of={id} group={group} evidence={evidence} nameOf={nameOf} />
      ))}
    </Section>
  );
}
