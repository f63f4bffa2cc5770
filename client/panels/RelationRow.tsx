import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { Evidence } from '#contract/evidence';
import type { GraphEdge } from '#contract/graph';
import { Icon } from '../ui/Icon.tsx';
import { LineSample } from '../ui/LineSample.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { useLight } from '../use-light.ts';
import { toReported, toWhenOf } from '../words/evidence.ts';
import { toStatusWords } from '../words/relation.ts';

interface RelationRowProps {
  edge: GraphEdge;
  evidence: Evidence;
  children: ReactNode;
}

/** A relation in a list: what it says, how it stands, and by both clocks; choosing it opens its evidence. */
export function RelationRow({ edge, evidence, children }: RelationRowProps) {
  const { inspect, drawRelation } = useActions();
  const { asOf, isDrawn, isLit } = useExplorer((state) => ({
    asOf: state.asOf,
    isDrawn: state.edges.has(edge.key),
    isLit: state.hover?.edges.has(edge.key) === true,
  }));
  const light = useLight({ edges: [edge.key] });
  return (
    <div className="relation-line" data-lit={isLit || undefined}>
      <Button className="relation-row" {...light} onPress={() => void inspect({ relation: edge.key })}>
        <span>{children}</span>{' '}
        <span className="quiet row-standing">
          <LineSample status={edge.status} hollow={edge.inferred || edge.hedged} />
          {toStatusWords(edge, asOf)} · {toWhenOf(edge)} · reported {toReported(edge, evidence.articles)}
        </span>
      </Button>
      {isDrawn ? null : (
        <Button
          className="icon-button small"
          aria-label="Put this line on the canvas"
          onPress={() => drawRelation(edge, evidence.nodes)}
        >
          <Icon name="plus" />
        </Button>
      )}
    </div>
  );
}
