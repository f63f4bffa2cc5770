import { useState } from 'react';
import { Button, Input, SearchField } from 'react-aria-components';
import { EDITOR_TEXT, focusSoon } from '../commands/focus.ts';
import { findRuns, MOST_RUNS, runsOf, type CypherRun } from '../store/cypher-runs.ts';
import { Icon } from '../ui/Icon.tsx';
import { Section } from '../ui/Section.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { toClock } from '../words/clock.ts';
import { count } from '../words/count.ts';
import { toTook } from '../words/cypher-run.ts';
import { toCypherTitle } from '../words/cypher-title.ts';

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
          <SearchField
            className="search-field"
            aria-label="Search the runs"
            value={words}
            onChange={setWords}
          >
            <Icon name="search" />
            <Input placeholder="Words of the text, its values or its outcome" />
          </SearchField>
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
      <code className="cypher-line">{toCypherTitle(run.text)}</code>
      <span className="quiet">{toRunWords(run)}</span>
    </Button>
  );
}

/** `14:03 · 25 rows in 340 ms · $who = "person/ada"`. */
function toRunWords({ at, outcome, why, rows, milliseconds, values }: CypherRun): string {
  const came = rows === null ? (why ?? outcome) : `${count(rows, 'row', 'rows')} in ${toTook(milliseconds)}`;
  const given = Object.entries(values).map(([name, value]) => `$${name} = ${JSON.stringify(value)}`);
  return [toClock(at), came, ...given].join(' · ');
}
