import type { FoundPath, PathAnswer } from '#contract/path-answer';
import { endsOf } from '../store/lighting.ts';
import { Name } from '../ui/Name.tsx';
import { useExplorer } from '../use-explorer.ts';
import { toEndPremises } from '../words/premises.ts';

/** What is in force, or was, against the ends of these paths: of each end once, however many paths it has. */
export function EndPremises({ answer, paths }: { answer: PathAnswer; paths: readonly FoundPath[] }) {
  const { proof, asOf, task } = useExplorer((state) => ({
    proof: state.proof,
    asOf: state.asOf,
    task: state.tasks.proof,
  }));
  const ends = endsOf(paths).flatMap((id) => answer.graph.nodes.find((node) => node.id === id) ?? []);
  const told = ends.filter(({ id }) => proof.ends.has(id) || task?.is !== 'running');
  return told.flatMap((end) =>
    toEndPremises(end, { evidence: proof.ends.get(end.id) ?? null, asOf }).map((words) => (
      <li key={`${end.id} ${words}`}>
        <Name>{words}</Name>
      </li>
    )),
  );
}
