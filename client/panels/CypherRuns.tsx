import { useState } from 'react';
import { Button } from 'react-aria-components';
import { EDITOR_TEXT, focusSoon } from '../commands/focus.ts';
import { findRuns, MOST_RUNS, runsOf, type CypherRun } from '../store/cypher-runs.ts';
import { Name } from '../ui/Name.tsx';
import { SearchBox } from '../ui/SearchBox.tsx';
import { Section } from '../ui/Section.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { toClock } from '../words/clock.ts';
import { count } from '../words/count.ts';
import { toTook } from '../words/cypher-run.ts';
import { toCypherLine } from '../words/cypher-title.ts';

/** What was run beside this canvas, the last first: each comes back into the editor with its parameters. */
export function CypherRuns() {
  const { all, investigation, tab } = useExplorer((state) => ({
    all: state.cypherRuns,
    investigation: state.kept?.id ?? null,
    tab: state.tab,
  }));
  const [words, setWords] = useState('');
  const runs = runsOf(all, { investigation, tab });
  const found = findRuns(runs, words);
  return (
    <Section title="Runs" count={runs.length}>
      {runs.length === 0 ? (
        <p className="quiet">Nothing was run beside this canvas yet.</p>
      ) : (
        <>
          <SearchBox
            aria-label="Search the runs"
            placeholder="Words of the text, its values or its outcome"
            value={words}
            onChange={setWords}
          />
          {found.length === 0 ? <p className="quiet">No run has all of these words.</p> : null}
          <ul className="rows cypher-runs" aria-label="Runs, the last first">
            {found.map((run) => (
              <li key={run.id}>
                <RunRow run={run} />
              </li>
            ))}
          </ul>
          <p className="quiet">{`This browser keeps the last ${MOST_RUNS} runs of each investigation.`}</p>
        </>
      )}
    </Section>
  );
}

function RunRow({ run }: { run: CypherRun }) {
  const { reopenRun } = useActions();
  return (
    <Button
      className="cypher-run"
      data-outcome={run.outcome}
      onPress={() => {
        reopenRun(run);
        focusSoon(EDITOR_TEXT);
      }}
    >
      <code className="cypher-line">
        <Name>{toCypherLine(run.text)}</Name>
      </code>
      <span className="quiet">
        <Name>{toRunWords(run)}</Name>
      </span>
    </Button>
  );
}

/** `14:03 · 25 rows in 340 ms · $who = "person/ada"`. */
function toRunWords({ at, outcome, why, rows, milliseconds, values }: CypherRun): string {
  const came = rows === null ? (why ?? outcome) : `${count(rows, 'row', 'rows')} in ${toTook(milliseconds)}`;
  const given = Object.entries(values).map(([name, value]) => `$${name} = ${JSON.stringify(value)}`);
  return [toClock(at), came, ...given].join(' · ');
}
