import { Button } from 'react-aria-components';
import type { Code } from '../editor/code.ts';
import { Icon } from '../ui/Icon.tsx';
import { Name } from '../ui/Name.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { problemsOf } from '../words/cypher-problems.ts';
import { toPlaceInText, toProblemCount, toVerdictWords } from '../words/cypher-run.ts';

/** May it run, and what is wrong with it: each problem leads to its place. */
export function CypherVerdict({ code }: { code: Code | null }) {
  const { text, verdict, refused, task } = useExplorer((state) => ({
    text: state.cypher.text,
    verdict: state.verdict,
    refused: state.refused,
    task: state.tasks.explain,
  }));
  const { checkCypher } = useActions();
  const isChecked = verdict?.of === text;
  // What nobody checks anew may be mended by now.
  const isStale = !isChecked && task?.is === 'failed';
  const { of, diagnostics } = problemsOf({ text, verdict: isStale ? null : verdict, refused });
  // What failed while it ran is told with the run.
  const problems = diagnostics.filter(({ rule }) => rule !== 'failed');
  if (text.trim() === '')
    return (
      <p className="quiet cypher-verdict">It only reads: what would write, or read files, may not run.</p>
    );
  return (
    <div className="cypher-verdict" data-is={toKind({ text, verdict })}>
      <p>
        {/* What is only being checked is seen, and not read aloud with every letter. */}
        {isChecked || task?.is === 'failed' ? null : <span aria-hidden="true">Checking …</span>}
        <span role="status">
          {task?.is === 'failed' ? `Not checked: ${task.trouble.title}. ` : null}
          {isChecked && task?.is !== 'failed' ? toVerdictWords(verdict.is) : null}
        </span>
        {task?.is === 'failed' ? (
          <Button className="link" onPress={() => void checkCypher()}>
            Check again
          </Button>
        ) : null}
      </p>
      {problems.length === 0 ? null : (
        <ul className="problems" aria-label={toProblemCount(problems)}>
          {problems.map((one) => (
            <li key={`${one.start} ${one.message}`} data-severity={one.severity}>
              <Button className="problem" onPress={() => code?.goTo(one.start, one.end)}>
                <Icon name={one.severity === 'error' ? 'close' : 'warning'} />
                <span>
                  <span className="visually-hidden">
                    {one.severity === 'error' ? 'Error: ' : 'Warning: '}
                  </span>
                  <Name>{one.message}</Name> <span className="quiet">{toPlaceInText(of, one.start)}</span>
                  {one.advice === null ? null : (
                    <span className="advice">
                      <Name>{one.advice}</Name>
                    </span>
                  )}
                </span>
              </Button>
              {one.raw === undefined ? null : (
                <details className="raw">
                  <summary>As Neo4j says it</summary>
                  <p>
                    <Name>{one.raw}</Name>
                  </p>
                </details>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

type Judged = Pick<Parameters<typeof problemsOf>[0], 'text' | 'verdict'>;

function toKind({ text, verdict }: Judged): 'checking' | 'refused' | 'heavy' | 'fine' {
  if (verdict?.of !== text) return 'checking';
  if (!verdict.is.runs) return 'refused';
  return verdict.is.lane === 'heavy' ? 'heavy' : 'fine';
}
