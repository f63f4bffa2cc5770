import { useState } from 'react';
import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { Asked } from '../store/desk.ts';
import { LimitsNote } from '../ui/LimitsNote.tsx';
import { Name } from '../ui/Name.tsx';
import { useActions } from '../use-explorer.ts';
import { count } from '../words/count.ts';
import { toTook } from '../words/cypher-run.ts';
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
        <span className="quiet">{`${count(result.rows.length, 'row', 'rows')} in ${toTook(queue + plan + run)}`}</span>
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

/** A browser draws no more of a text without a pause. */
const MOST_LETTERS = 200_000;

function AsJson({ asked: { result, header } }: { asked: Asked }) {
  const { copy, handOut } = useActions();
  const [text] = useState(() => JSON.stringify(result, null, 2));
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
