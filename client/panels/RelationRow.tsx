import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { Evidence } from '#contract/evidence';
import type { GraphEdge } from '#contract/graph';
import { LineSample } from '../ui/LineSample.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { toReported, toWhenOf } from '../words/evidence.ts';
import { toStatusWords } from '../words/relation.ts';

interface RelationRowProps {
  edge: GraphEdge;
  evidence: Evidence;
  children: ReactNode;
}

/** A relation in a list: what it says, how it stands, and by both clocks; choosing it opens its evidence. */
export function RelationRow({ edge, evidence, children }: RelationRowProps) {
  const { inspect } = useActions();
  const asOf = useExplorer((state) => state.asOf);
  return (
    <Button className="relation-row" onPress={() => void inspect({ relation: edge.key })}>
      <span>{children}</span>{' '}
      <span className="quiet row-standing">
        <LineSample status={edge.status} hollow={edge.inferred || edge.hedged} />
        {toStatusWords(edge, asOf)} · {toWhenOf(edge)} · reported {toReported(edge, evidence.articles)}
      </span>
    </Button>
  );
}
