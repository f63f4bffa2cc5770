import { Button } from 'react-aria-components';
import type { GraphNode } from '#contract/graph';
import type { FoundPath } from '../store/answers.ts';
import { Sentence } from '../ui/Sentence.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { count } from '../words/count.ts';
import { toWeakestWords } from '../words/grades.ts';
import { toStatusWords } from '../words/relation.ts';

/** Each path as sentences with their status; choosing one draws it and lights it. */
export function PathList({ paths }: { paths: readonly FoundPath[] }) {
  const lit = useExplorer((state) => state.paths.lit);
  const { lightPath } = useActions();
  return (
    <ol className="paths" aria-label="Paths found">
      {paths.map((path, index) => (
        <li key={path.edges.join(' ')} className="path" data-lit={lit === index || undefined}>
          <Button className="path-choose" aria-pressed={lit === index} onPress={() => lightPath(index)}>
            <span className="thread-mark" aria-hidden="true" />
            {count(path.edges.length, 'step', 'steps')}
            <span className="weakest">{toWeakestWords(path.graph.edges)}</span>
            <span className="quiet">{lit === index ? 'lit' : 'light it'}</span>
          </Button>
          <ol className="steps">
            {path.edges.map((key, at) => (
              <Step key={key} path={path} edgeKey={key} beside={path.beside[at] ?? 0} />
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}

interface StepProps {
  path: FoundPath;
  edgeKey: string;
  beside: number;
}

function Step({ path, edgeKey, beside }: StepProps) {
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
          {toStatusWords(edge, asOf)}
          {beside === 0 ? '' : ` · ${count(beside, 'other line joins', 'other lines join')} the two`}
        </span>
      </Button>
    </li>
  );
}

function nameOf(nodes: readonly GraphNode[], id: string): string {
  return nodes.find((node) => node.id === id)?.name ?? id;
}
