import { useState } from 'react';
import { Button, Switch } from 'react-aria-components';
import type { GraphNode } from '#contract/graph';
import type { PathAnswer, PathStep } from '#contract/path-answer';
import { Sentence } from '../ui/Sentence.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { count } from '../words/count.ts';
import { toShortReported } from '../words/days.ts';
import { toWhenOf } from '../words/evidence.ts';
import { toWeakestWords } from '../words/grades.ts';
import { toStatusWords } from '../words/relation.ts';
import { NewMark } from './SinceThen.tsx';

/** Each path as sentences with their status and time; choosing one draws it and lights it. */
export function PathList({ answer }: { answer: PathAnswer }) {
  const lit = useExplorer((state) => state.paths.lit);
  const { lightPath } = useActions();
  const [isReported, setReported] = useState(false);
  const edges = new Map(answer.graph.edges.map((edge) => [edge.key, edge]));
  return (
    <>
      <Switch className="switch" isSelected={isReported} onChange={setReported}>
        <span className="knob" />
        When it was reported
      </Switch>
      <ol className="paths" aria-label="Paths found">
        {answer.paths.map((path, index) => (
          <li key={path.nodes.join(' ')} className="path" data-lit={lit === index || undefined}>
            <Button className="path-choose" aria-pressed={lit === index} onPress={() => lightPath(index)}>
              <span className="thread-mark" aria-hidden="true" />
              <span className="length">
                {count(path.steps.length, 'step', 'steps')}
                <NewMark path={path} />
              </span>
              <span className="weakest">
                {toWeakestWords(path.steps.flatMap(({ line }) => edges.get(line) ?? []))}
              </span>
              <span className="quiet">{lit === index ? 'lit' : 'light it'}</span>
            </Button>
            <ol className="steps">
              {path.steps.map((step) => (
                <Step key={step.line} answer={answer} step={step} isReported={isReported} />
              ))}
            </ol>
          </li>
        ))}
      </ol>
    </>
  );
}

interface StepProps {
  answer: PathAnswer;
  step: PathStep;
  /** Is the clock of the press told too? */
  isReported: boolean;
}

function Step({ answer, step, isReported }: StepProps) {
  const asOf = useExplorer((state) => state.asOf);
  const { select } = useActions();
  const edge = answer.graph.edges.find(({ key }) => key === step.line);
  const beside = step.parallel.length + step.others;
  if (edge === undefined) return null;
  return (
    <li>
      <Button
        className="step"
        onPress={() => select({ nodes: new Set(), edges: new Set([edge.key]) }, 'replace')}
      >
        <Sentence edge={edge} nameOf={(id) => nameOf(answer.graph.nodes, id)} />{' '}
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
