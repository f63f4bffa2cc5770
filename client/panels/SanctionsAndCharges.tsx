import type { Evidence } from '#contract/evidence';
import type { GraphNode } from '#contract/graph';
import { Section } from '../ui/Section.tsx';
import { toActions, toDossier, type Action } from '../words/actions.ts';
import { ActionCard } from './ActionCard.tsx';
import { DossierFacts } from './DossierFacts.tsx';

interface SanctionsAndChargesProps {
  evidence: Evidence;
  entity: GraphNode;
  it: string;
  nameOf: (id: string) => string;
}

/**
 * What is in force against it and what it is charged with: two things that are never one list. Of a sanction or a case
 * itself: what is told of it, and whom it is against.
 */
export function SanctionsAndCharges(props: SanctionsAndChargesProps) {
  const { evidence, entity, it, nameOf } = props;
  const sanctions = toActions(evidence.relations, 'TARGETS');
  const charges = toActions(evidence.relations, 'DEFENDANT_IN');
  const isSanction = entity.type === 'Sanction';
  if (isSanction || entity.type === 'LegalCase') {
    return (
      <>
        <Section title={isSanction ? 'The sanction' : 'The case'} level={4}>
          <DossierFacts
            dossier={toDossier(evidence.relations, entity.id)}
            isSanction={isSanction}
            nameOf={nameOf}
          />
        </Section>
        <ActionList title="Whom it targets" actions={sanctions} {...props} />
        <ActionList title="Who is charged" actions={charges} {...props} />
      </>
    );
  }
  return (
    <>
      <ActionList title={`Sanctions against ${it}`} actions={sanctions} {...props} />
      <ActionList title={`Criminal charges against ${it}`} actions={charges} {...props} />
    </>
  );
}

interface ActionListProps extends SanctionsAndChargesProps {
  title: string;
  actions: readonly Action[];
}

function ActionList({ title, actions, evidence, entity, nameOf }: ActionListProps) {
  if (actions.length === 0) return null;
  return (
    <Section title={title} count={actions.length} level={4}>
      {actions.map((action) => (
        <ActionCard
          key={action.line.key}
          action={action}
          shown={entity.id}
          evidence={evidence}
          nameOf={nameOf}
        />
      ))}
    </Section>
  );
}
