import { Label, Radio, RadioGroup } from 'react-aria-components';
import { PATH_LIMITS } from '#contract/path-question';
import { useActions, useExplorer } from '../use-explorer.ts';
import type { Problems } from '../words/path-problems.ts';

const STEPS = Array.from({ length: PATH_LIMITS.hops }, (_, at) => at + 1);
/** As many as are worth a choice. */
const TOLD = [1, 3, 5, 10, 25];

/** How many steps at most, and how many paths are told. */
export function PathReach({ problems }: { problems: Problems }) {
  const { mode, hops, paths } = useExplorer(({ paths: { question } }) => ({
    mode: question.mode,
    hops: question.hops,
    paths: question.paths,
  }));
  const { draftPaths } = useActions();
  const problem = problems.get('hops') ?? problems.get('paths');
  const told = [...new Set([...TOLD, paths])].toSorted((a, b) => a - b);
  return (
    <div className="filter-controls">
      {mode === 'shared' ? (
        <p className="quiet">What is shared stands one step from both.</p>
      ) : (
        <Numbers label="Steps at most" numbers={STEPS} chosen={hops} onChoose={(n) => draftPaths({ hops: n })} />
      )}
      {mode === 'joins' ? null : (
        <Numbers label="Paths told" numbers={told} chosen={paths} onChoose={(n) => draftPaths({ paths: n })} />
      )}
      {problem === undefined ? null : <p className="field-problem">{problem}</p>}
    </div>
  );
} // oxfmt-ignore

interface NumbersProps {
  label: string;
  numbers: readonly number[];
  chosen: number;
  onChoose: (n: number) => void;
}

function Numbers({ label, numbers, chosen, onChoose }: NumbersProps) {
  return (
    <RadioGroup
      className="choices"
      orientation="horizontal"
      value={String(chosen)}
      onChange={(value) => onChoose(Number(value))}
    >
      <Label className="field-label">{label}</Label>
      <div className="chips">
        {numbers.map((n) => (
          <Radio key={n} className="chip" value={String(n)}>
            {n}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
