import { Section } from '../ui/Section.tsx';
import type { Evidence } from '#contract/evidence';
import { toFigureGroups } from '../words/figure-groups.ts';
import { FigureTable } from './FigureTable.tsx';

interface FigureTablesProps {
  evidence: Evidence;
  nameOf: (id: string) => string;
}

/** The numbers told about it: a table for each measure, so that only what compares stands together. */
export function FigureTables({ evidence, nameOf }: FigureTablesProps) {
  const groups = toFigureGroups(evidence);
  if (groups.length === 0) return null;
  return (
    <Section title="Figures" count={evidence.figures.length} level={4}>
      {groups.map((group) => (
        <FigureTable key={group.key} group={group} articles={evidence.articles} nameOf={nameOf} />
      ))}
    </Section>
  );
}
