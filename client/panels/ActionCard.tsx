import { Button } from 'react-aria-components';
import type { Evidence } from '#contract/evidence';
import { Name } from '../ui/Name.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { toState, type Action } from '../words/actions.ts';
import { toDayWords } from '../words/days.ts';
import { DossierFacts } from './DossierFacts.tsx';
import { RelationRow } from './RelationRow.tsx';

interface ActionCardProps {
  action: Action;
  /** The actor whose panel this is; the card tells the other end. */
  shown: string;
  evidence: Evidence;
  nameOf: (id: string) => string;
}

/** One sanction or charge: how it stands as of the day, by whom, since when and why. */
export function ActionCard({ action, shown, evidence, nameOf }: ActionCardProps) {
  const { inspect } = useActions();
  const asOf = useExplorer((state) => state.asOf);
  const { line, id, target } = action;
  const isSanction = line.type === 'TARGETS';
  const other = id === shown ? target : id;
  const summary = evidence.nodes.find((node) => node.id === id)?.summary ?? null;
  const state = toState(action, asOf);
  return (
    <div className="action">
      <Button className="link action-name" onPress={() => void inspect({ entity: other })}>
        <Name>{nameOf(other)}</Name>
      </Button>
      {isSanction ? (
        <p className="action-state" data-is={state.is}>
          <b>{state.words}</b>
          {asOf === null ? null : <span className="quiet"> as of {toDayWords(asOf)}</span>}
        </p>
      ) : null}
      {id === shown ? null : (
        <>
          {summary === null ? null : (
            <p className="quiet">
              <Name>{summary}</Name>
            </p>
          )}
          <DossierFacts dossier={action} isSanction={isSanction} nameOf={nameOf} />
        </>
      )}
      <RelationRow edge={line} evidence={evidence}>
        <span className="visually-hidden">
          {isSanction ? 'Targets ' : 'Charges '}
          <Name>{nameOf(target)}</Name>:
        </span>
      </RelationRow>
    </div>
  );
}
