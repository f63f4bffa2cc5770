import { useRef } from 'react';
import { Button } from 'react-aria-components';
import type { FoundPath, PathAnswer } from '#contract/path-answer';
import { isLit } from '../store/lighting.ts';
import { Name } from '../ui/Name.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { toBeside } from '../words/beside.ts';
import { count } from '../words/count.ts';
import { toShortReported } from '../words/days.ts';
import { toGradedPremises } from '../words/graded-premises.ts';
import { toWeakestWords } from '../words/grades.ts';
import { toBehind, toPlaceWords } from '../words/path-rank.ts';
import { numberLines, toSentence, type PathTold } from '../words/path-sentence.ts';
import { toPremises } from '../words/premises.ts';
import { PathPieces } from './PathPieces.tsx';
import { PathSentence } from './PathSentence.tsx';
import { PathUndrawn } from './PathUndrawn.tsx';
import { NewMark } from './SinceThen.tsx';

interface PathItemProps {
  answer: PathAnswer;
  path: FoundPath;
  told: Omit<PathTold, 'notes'>;
  /** Is the clock of the press told too? */
  isReported: boolean;
}

/** One path: its sentence, what it rests on, and why it stands where it stands. Pointing at it lights it. */
export function PathItem({ answer, path, told, isReported }: PathItemProps) {
  const isOn = useExplorer(({ threads }) => isLit(path, threads));
  const { lightPaths, putOut, hoverOver } = useActions();
  const choose = useRef<HTMLButtonElement>(null);
  const numbered = { ...told, notes: numberLines([path]) };
  const edges = new Map(answer.graph.edges.map((edge) => [edge.key, edge]));
  const rank = answer.paths.indexOf(path);
  const before = answer.paths[rank - 1];
  const point = () =>
    hoverOver({ nodes: new Set(), edges: new Set(path.steps.map((step) => step.line)) });
  const leave = () => hoverOver(null);
  return (
    // What it is pointed at with lights it; the keys do the same by the buttons within.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      className="path"
      data-lit={isOn || undefined}
      onPointerEnter={point}
      onPointerLeave={leave}
      onFocus={point}
      onBlur={leave}
    >
      <Button
        ref={choose}
        className="path-choose"
        aria-pressed={isOn}
        onPress={() => (isOn ? putOut([path]) : lightPaths(answer, [path], 'also'))}
      >
        <span className="thread-mark" aria-hidden="true" />
        <span className="length">
          {`${rank + 1}. ${count(path.steps.length, 'step', 'steps')}`}
          <NewMark path={path} />
        </span>
        <span className="weakest">{toWeakestWords(path.steps.flatMap(({ line }) => edges.get(line) ?? []), answer.graph.edges)}</span>
        <span className="quiet">{isOn ? 'lit' : 'light it'}</span>
      </Button>
      {isOn ? <PathUndrawn answer={answer} path={path} onShown={() => choose.current?.focus()} /> : null}
      <PathSentence pieces={toSentence(path, numbered)} />
      <ul className="premises" aria-label="What it rests on">
        {[...toPremises(path, numbered), ...toGradedPremises(path, numbered)].map((pieces, at) => (
          // Premises have one order.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={at}>
            <PathPieces pieces={pieces} />
          </li>
        ))}
        {path.steps
          .map((step) => ({ line: step.line, pieces: toBeside(step, numbered) }))
          .filter(({ pieces }) => pieces.length > 0)
          .map(({ line, pieces }) => (
            <li key={line}>
              <PathPieces pieces={pieces} />
            </li>
          ))}
        {isReported ? <li>{toReportedWords(path, numbered)}</li> : null}
        <li className="quiet">
          <Name>{`Place ${rank + 1}: ${toPlaceWords(path, answer.graph.nodes)}`}</Name>
          {before === undefined || answer.question.mode === 'joins' ? null : ` · after place ${rank}: ${toBehind(path, before, edges)}`}
        </li>
      </ul>
    </li>
  );
} // oxfmt-ignore

/** "Reported: [1] 2023-06, [2] 2023-04 – 2023-06". */
function toReportedWords({ steps }: FoundPath, { graph, notes }: PathTold): string {
  const told = steps.flatMap(({ line }) => {
    const edge = graph.edges.find(({ key }) => key === line);
    return edge === undefined ? [] : [`[${notes.get(line) ?? 0}] ${toShortReported(edge)}`];
  });
  return `Reported: ${told.join(', ')}`;
}
