import { Button } from 'react-aria-components';
import type { GraphEdge } from '#contract/graph';
import { STATUSES } from '#contract/ontology';
import { Name } from '../ui/Name.tsx';
import { useActions } from '../use-explorer.ts';
import type { Dossier } from '../words/actions.ts';
import { toHappened } from '../words/days.ts';

interface DossierFactsProps {
  dossier: Dossier;
  isSanction: boolean;
  nameOf: (id: string) => string;
}

/** By whom, why, on what ground, and how it ended; an authority that nobody states is said to be missing. */
export function DossierFacts({ dossier, isSanction, nameOf }: DossierFactsProps) {
  const { by, where, reasons, subjects, rests, endings } = dossier;
  return (
    <dl className="action-facts">
      <dt>{isSanction ? 'Imposed by' : 'Filed by'}</dt>
      <dd>
        {by.every(({ inferred }) => inferred) ? 'authority not stated' : ''}
        <Lines edges={by} nameOf={nameOf} />
      </dd>
      <Fact title="Filed in" edges={where} nameOf={nameOf} />
      <Fact title="Reason" edges={reasons} nameOf={nameOf} />
      <Fact title="Concerns" edges={subjects} nameOf={nameOf} />
      <Fact title="Rests on" edges={rests} nameOf={nameOf} />
      <Fact title={isSanction ? 'Lifted by' : 'Convicted'} edges={endings} nameOf={nameOf} />
      {isSanction || endings.length > 0 ? null : (
        <>
          <dt>Verdict</dt>
          <dd>none is reported</dd>
        </>
      )}
    </dl>
  );
}

interface LinesProps {
  edges: readonly GraphEdge[];
  nameOf: (id: string) => string;
}

function Fact({ title, ...lines }: LinesProps & { title: string }) {
  if (lines.edges.length === 0) return null;
  return (
    <>
      <dt>{title}</dt>
      <dd>
        <Lines {...lines} />
      </dd>
    </>
  );
}

/** Each opens its own evidence, and says so when it is less than asserted. */
function Lines({ edges, nameOf }: LinesProps) {
  const { inspect } = useActions();
  if (edges.length === 0) return null;
  return (
    <ul>
      {edges.map((edge) => (
        <li key={edge.key}>
          <Button className="link" onPress={() => void inspect({ relation: edge.key })}>
            <Name>{nameOf(otherEnd(edge))}</Name>
          </Button>
          <span className="quiet">{toRemarks(edge).map((words) => ` · ${words}`)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Of the sanction or case and somebody else, the somebody. */
function otherEnd({ type, from, to }: GraphEdge): string {
  return type === 'LIFTED' || type === 'CONVICTED_IN' ? from : to;
}

function toRemarks(edge: GraphEdge): string[] {
  const { status, inferred, hedged, contested } = edge;
  return [
    status === 'asserted' ? '' : STATUSES[status].label,
    inferred ? 'inferred' : '',
    hedged ? 'hedged' : '',
    contested ? 'contested' : '',
    toHappened(edge),
  ].filter((words) => words !== '');
}
