import { useState } from 'react';
import { Heading, Switch } from 'react-aria-components';
import { ENTITY_TYPES } from '#contract/ontology';
import type { FoundPath, PathAnswer } from '#contract/path-answer';
import { TroubleNote } from '../ui/TroubleNote.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { count } from '../words/count.ts';
import { byEvidence } from '../words/path-rank.ts';
import { sharedIn, toSharedShare } from '../words/shared.ts';
import { EndPremises } from './EndPremises.tsx';
import { PathItem } from './PathItem.tsx';
import { PathTools } from './PathTools.tsx';
import { PathWalk } from './PathWalk.tsx';

/** The paths of an answer, to be read, compared, lit and copied; of an answer without any, that is copied too. */
export function PathsFound({ answer }: { answer: PathAnswer }) {
  const { proof, asOf, task } = useExplorer((state) => ({
    proof: state.proof,
    asOf: state.asOf,
    task: state.tasks.proof,
  }));
  const { readProof } = useActions();
  const [isByEvidence, setByEvidence] = useState(false);
  const [isReported, setReported] = useState(false);
  const told = { graph: answer.graph, evidence: proof.question === answer.question ? proof.evidence : null, asOf };
  const edges = new Map(answer.graph.edges.map((edge) => [edge.key, edge]));
  const paths = isByEvidence ? byEvidence(answer.paths, edges) : answer.paths;
  const tools = <PathTools answer={answer} paths={paths} told={told} />;
  if (paths.length === 0) return tools;
  const share = answer.question.mode === 'shared' ? toSharedShare(answer) : '';
  const groups = toGroups(answer, paths);
  return (
    <>
      {tools}
      <div className="row">
        {paths.length > 1 ? (
          <Switch className="switch" isSelected={isByEvidence} onChange={setByEvidence}>
            <span className="knob" />
            Best evidence first
          </Switch>
        ) : null}
        <Switch className="switch" isSelected={isReported} onChange={setReported}>
          <span className="knob" />
          When it was reported
        </Switch>
      </div>
      {task?.is === 'running' ? <p className="quiet">Reading the footnotes …</p> : null}
      {task?.is === 'failed' ? <TroubleNote trouble={task.trouble} onRetry={() => void readProof(answer)} /> : null}
      <ul className="premises of-ends" aria-label="What is told of the ends">
        <EndPremises answer={answer} paths={paths} />
      </ul>
      {share === '' ? null : <p className="quiet">{share}</p>}
      <PathWalk answer={answer} paths={groups.flatMap((group) => group.paths)}>
        {groups.map((group) => (
          <section key={group.title} className="path-group" aria-label={group.title === '' ? 'Paths' : group.title}>
            {group.title === '' ? null : (
              <Heading level={3}>
                {group.title}
                {group.actors === undefined ? null : <span className="number"> {group.actors}</span>}
              </Heading>
            )}
            <ol className="paths" aria-label={group.title === '' ? 'Paths found' : `Paths: ${group.title}`}>
              {group.paths.map((path) => (
                <PathItem key={path.nodes.join(' ')} answer={answer} path={path} told={told} isReported={isReported} />
              ))}
            </ol>
            {group.paths.length === 0 ? <p className="quiet">{toNotJoined(answer)}</p> : null}
          </section>
        ))}
      </PathWalk>
    </>
  );
} // oxfmt-ignore

/** A search that was stopped has not shown that anybody stays apart. */
function toNotJoined({ ending, question }: PathAnswer): string {
  if (ending === 'stopped') return 'Not joined before the search was stopped.';
  return `Not joined with the others within ${count(question.hops, 'step', 'steps')}.`;
}

interface PathGroup {
  title: string;
  /** How many are shared of this type. */
  actors?: number;
  paths: readonly FoundPath[];
}

/** What two share, by type; what hangs together, and who stays apart; all else is one list. */
function toGroups({ question, ending, joined, graph }: PathAnswer, paths: readonly FoundPath[]): PathGroup[] {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  if (question.mode === 'shared') {
    const shared = [...new Set(paths.map(sharedIn))];
    const typeOf = (id: string) => nodes.get(id)?.type;
    return [...new Set(shared.map(typeOf))].map((type) => {
      const actors = shared.filter((id) => typeOf(id) === type);
      return {
        title: type === undefined ? 'Others' : ENTITY_TYPES[type].plural,
        actors: actors.length,
        // Whoever several ends lead to stands together.
        paths: actors.flatMap((id) => paths.filter((path) => sharedIn(path) === id)),
      };
    });
  }
  if (question.mode !== 'joins' || joined.length < 2) return [{ title: '', paths }];
  const alone = ending === 'stopped' ? 'Not joined yet' : 'Apart';
  return joined.map((ids) => ({
    title: `${ids.length === 1 ? alone : 'Joined'}: ${ids.map((id) => nodes.get(id)?.name ?? id).join(', ')}`,
    paths: paths.filter((path) => ids.includes(path.nodes[0] ?? '')),
  }));
} // oxfmt-ignore
