import { useMemo, useState } from 'react';
import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { Asked } from '../store/desk.ts';
import { changedSince } from '../store/ran-text.ts';
import { LimitsNote } from '../ui/LimitsNote.tsx';
import { Name } from '../ui/Name.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { toClock } from '../words/clock.ts';
import { count } from '../words/count.ts';
import { toTook } from '../words/cypher-run.ts';
import { toRaw } from '../words/raw-answer.ts';
import { toSeen } from '../words/seen.ts';
import { CypherGraph } from './CypherGraph.tsx';
import { CypherTable } from './CypherTable.tsx';

interface CypherAnswerProps {
  asked: Asked;
  title: string;
  words: string;
}

/** The answer to a text that was written here: what is to be known about it, then its rows, or all of it as JSON. */
export function CypherAnswer({ asked, title, words }: CypherAnswerProps) {
  const { result } = asked;
  const [shows, setShows] = useState<'table' | 'json'>('table');
  const { queue, plan, run } = result.milliseconds;
  return (
    <>
      <OfBefore asked={asked} />
      <div className="answer-bar row">
        <ToggleButtonGroup
          className="answer-views"
          aria-label="Show the answer as"
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[shows]}
          onSelectionChange={(keys) => setShows(keys.has('json') ? 'json' : 'table')}
        >
          <ToggleButton className="chip" id="table">
            Table
          </ToggleButton>
          <ToggleButton className="chip" id="json">
            JSON
          </ToggleButton>
        </ToggleButtonGroup>
        <span className="quiet">
          {asked.ran === undefined ? null : `Run at ${toClock(asked.ran.at)}: `}
          {`${count(result.rows.length, 'row', 'rows')} in ${toTook(queue + plan + run)}`}
        </span>
        <CypherGraph asked={asked} />
      </div>
      <LimitsNote limits={result.limits} />
      {result.notices.length === 0 ? null : (
        <ul className="limits notices" aria-label="What the database remarks">
          {result.notices.map(({ code, text }) => (
            <li key={`${code} ${text}`}>
              <Name>{text}</Name>
            </li>
          ))}
        </ul>
      )}
      {shows === 'table' ? (
        <CypherTable result={result} title={title} words={words} />
      ) : (
        <AsJson key={asked.number} asked={asked} />
      )}
    </>
  );
}

/** What the editor holds now may be another question than the one that is answered here. */
function OfBefore({ asked: { ran } }: { asked: Asked }) {
  const { cypher } = useExplorer((state) => ({ cypher: state.cypher }));
  // A long text is not read anew whenever something else on the desk changes.
  const changed = useMemo(() => (ran === undefined ? null : changedSince(ran, cypher)), [ran, cypher]);
  const { reopenRun } = useActions();
  if (ran === undefined || changed === null) return null;
  const at = toClock(ran.at);
  return (
    <p className="row of-before" role="status">
      {changed === 'text'
        ? `Answer of the text as run at ${at}, before it was changed.`
        : `Answer with the values as run at ${at}, before they were changed.`}
      <Button className="link" onPress={() => reopenRun(ran)}>
        {changed === 'text' ? 'Reopen that text' : 'Reopen those values'}
      </Button>
    </p>
  );
}

/** A browser draws no more of a text without a pause. */
const MOST_LETTERS = 200_000;

function AsJson({ asked: { result, header } }: { asked: Asked }) {
  const { copy, handOut } = useActions();
  const [text] = useState(() => toRaw(result));
  const isWhole = text.length <= MOST_LETTERS;
  return (
    <div className="answer-json">
      <div className="row">
        <Button className="link" onPress={() => void copy(text, 'The answer as JSON')}>
          Copy all
        </Button>
        <Button
          className="link"
          onPress={() => handOut({ name: 'answer.json', type: 'application/json', text })}
        >
          Save as a file
        </Button>
        {isWhole ? null : (
          <span className="quiet">{`The first ${MOST_LETTERS.toLocaleString('en')} of ${text.length.toLocaleString('en')} letters are shown.`}</span>
        )}
      </div>
      {/* What scrolls is scrolled by keys, too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre tabIndex={0} aria-label={`JSON of ${header.title}`}>
        {toSeen(text.slice(0, MOST_LETTERS))}
      </pre>
    </div>
  );
}
