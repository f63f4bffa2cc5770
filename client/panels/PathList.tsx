import { useState } from 'react';
import { Button, Switch } from 'react-aria-components';
import type { GraphNode } from '#contract/graph';
import type { FoundPath } from '../store/answers.ts';
import { Sentence } from '../ui/Sentence.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { count } from '../words/count.ts';
import { toShortReported } from '../words/days.ts';
import { toWhenOf } from '../words/evidence.ts';
import { toWeakestWords } from '../words/grades.ts';
import { toStatusWords } from '../words/relation.ts';

/** Each path as sentences with their status and time; choosing one draws it and lights it. */
export function PathList({ paths }: { paths: readonly FoundPath[] }) {
  const lit = useExplorer((state) => state.paths.lit);
  const { lightPath } = useActions();
  const [isReported, setReported] = useState(false);
  return (
    <>
      <Switch className="switch" isSelected={isReported} onChange={setReported}>
        <span className="knob" />
        When it was reported
      </Switch>
      <ol className="paths" aria-label="Paths found">
        {paths.map((path, index) => (
          <li key={path.edges.join(' ')} className="path" data-lit={lit === index || undefined}>
            <Button className="path-choose" aria-pressed={lit === index} onPress={() => lightPath(index)}>
              <span className="thread-mark" aria-hidden="true" />
              <span className="length">{count(path.edges.length, 'step', 'steps')}</span>
              <span className="weakest">{toWeakestWords(path.graph.edges)}</span>
              <span className="quiet">{lit === index ? 'lit' : 'light it'}</span>
            </Button>
            <ol className="steps">
              {path.edges.map((key, at) => (
                <Step
                  key={key}
                  path={path}
                  edgeKey={key}
                  beside={path.beside[at] ?? 0}
                  isReported={isReported}
                />
              ))}
            </ol>
          </li>
        ))}
      </ol>
    </>
  );
}

interface StepProps {
  path: FoundPath;
  edgeKey: string;
  beside: number;
  /** Is the clock of the press told too? */
  isReported: boolean;
}

function Step({ path, edgeKey, beside, isReported }: StepProps) {
  const asOf = useExplorer((state) => state.asOf);
  const { select } = useActions();
  const edge = path.graph.edges.find(({ key }) => key === edgeKey);
  if (edge === undefined) return null;
  return (
    <li>
      <Button
        className="step"
        onPress={() => select({ nodes: new Set(), edges: new Set([edge.key]) }, 'replace')}
      >
        <Sentence edge={edge} nameOf={(id) => nameOf(path.graph.nodes, id)} />{' '}
        <span className="status-words">
          {[
            toStatusWords(edge, asOf),
            toWhenOf(edge),
            isReported ? `reported ${toShortReported(edge)}` : '',
            beside === 0 ? '' : `${count(beside, 'other line joins', 'other lines join')} the two`,
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </Button>
    </li>
  );
}

function nameOf(nodes: readonly GraphNode[], id: string): string {
  return nodes.find((node) => node.id === id)?.name ?? id;
}
