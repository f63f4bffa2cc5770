import { useState } from 'react';
import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import {
  countNames, NAME_STANDINGS, STANDING_WORDS, standingOf, toLeftOut, toStandingWords,
  type NameCounts, type NameList, type NameRow, type NameStanding,
} from '../store/name-list.ts'; // oxfmt-ignore
import { focusSoon } from '../commands/focus.ts';
import { ProgressLine } from '../ui/ProgressLine.tsx';
import { Name } from '../ui/Name.tsx';
import { TroubleNote } from '../ui/TroubleNote.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { toCapital } from '../words/capital.ts';
import { count, digits, outOf } from '../words/count.ts';
import { NameCandidates, NameKeys } from './NameCandidates.tsx';
import { NamesAccept } from './NamesAccept.tsx';
import { NamesActs } from './NamesActs.tsx';
import { NamesTable } from './NamesTable.tsx';

const SEARCH_BY_HAND = '.names-candidates .picker input';
const NOTHING: ReadonlySet<string> = new Set();

/** What was found for a list of names: how far it is, each row with its verdict, and what is to be done with all. */
export function NamesList({ list }: { list: NameList }) {
  const task = useExplorer(({ tasks }) => tasks.names);
  const { lookUpNames, acceptNames } = useActions();
  const [filter, setFilter] = useState<NameStanding | null>(null);
  /** Decided while this filter shows them: a row does not go from under the hand that decides it. */
  const [touched, setTouched] = useState<ReadonlySet<number>>(new Set());
  const [selected, setSelected] = useState(NOTHING);
  /** The line for whose name somebody is looked for by hand. */
  const [searched, setSearched] = useState<number | null>(null);
  const counts = countNames(list.rows);
  const rows = list.rows.filter(
    (row) => filter === null || standingOf(row) === filter || touched.has(row.line),
  );
  const current = selected.size === 1 ? rows.find(({ line }) => selected.has(String(line))) : undefined;
  const accept = (some: readonly NameRow[]) => {
    const lines = some.map(({ line }) => line);
    setTouched(new Set([...touched, ...lines]));
    acceptNames(new Set(lines));
  };
  const search = () => {
    setSearched(current?.line ?? null);
    focusSoon(SEARCH_BY_HAND);
  };
  return (
    <div className="names names-list">
      <Progress list={list} counts={counts} />
      {task?.is === 'failed' ? (
        <TroubleNote trouble={task.trouble} onRetry={() => void lookUpNames()} />
      ) : null}
      <LeftOut list={list} />
      <div className="row names-filter">
        <ToggleButtonGroup
          className="chips"
          aria-label="Only these names"
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[filter ?? 'all']}
          onSelectionChange={(keys) => {
            setFilter(NAME_STANDINGS.find((standing) => keys.has(standing)) ?? null);
            setTouched(new Set());
            setSelected(NOTHING);
          }}
        >
          <ToggleButton className="chip" id="all">
            All <span className="number">{digits(list.rows.length)}</span>
          </ToggleButton>
          {NAME_STANDINGS.filter((standing) => counts[standing] > 0 || standing === filter).map(
            (standing) => (
              <ToggleButton className="chip" id={standing} key={standing}>
                {toCapital(STANDING_WORDS[standing])}{' '}
                <span className="number">{digits(counts[standing])}</span>
              </ToggleButton>
            ),
          )}
        </ToggleButtonGroup>
        <NamesAccept rows={rows} accepted={list.accepted.length} onAccept={accept} />
      </div>
      <div className="names-middle">
        <NamesTable
          rows={rows}
          selected={selected}
          onSelect={setSelected}
          onDecided={(line) => setTouched(new Set([...touched, line]))}
          onAccept={accept}
          onSearch={search}
        />
        <NameCandidates
          row={current}
          isSearching={current !== undefined && current.line === searched}
          onSearch={search}
          onChosen={() => setSearched(null)}
        />
      </div>
      <NameKeys />
      <NamesActs rows={list.rows} counts={counts} selected={selected} />
    </div>
  );
}

function Progress({ list, counts }: { list: NameList; counts: NameCounts }) {
  const task = useExplorer(({ tasks }) => tasks.names);
  const { stopNames, lookUpNames, openNames, closeNames } = useActions();
  const all = list.rows.length - counts.unsearched;
  const done = all - counts.waiting;
  const isBusy = task?.is === 'running';
  const found = toStandingWords(counts);
  return (
    <div className="names-progress">
      <div>
        <strong>
          {list.source === null ? (
            count(list.rows.length, 'pasted name', 'pasted names')
          ) : (
            <Name>{list.source}</Name>
          )}
        </strong>
        <p className="quiet">
          {counts.waiting === 0 ? found : [`${outOf(done, all)} looked up`, found].filter(Boolean).join(': ')}
        </p>
      </div>
      {isBusy ? <ProgressLine label="Looked up" done={done} all={all} /> : null}
      <div className="row">
        {isBusy ? (
          <Button className="button" onPress={stopNames}>
            Stop
          </Button>
        ) : null}
        {!isBusy && counts.waiting > 0 && task?.is !== 'failed' ? (
          <Button className="button primary" onPress={() => void lookUpNames()}>
            {`Look up the other ${digits(counts.waiting)}`}
          </Button>
        ) : null}
        <Button className="button" onPress={() => openNames('')}>
          Another list
        </Button>
        <Button className="button" onPress={closeNames}>
          Forget it
        </Button>
      </div>
    </div>
  );
}

/** Of the text, what is not among the rows. */
function LeftOut({ list }: { list: NameList }) {
  const { takeNextNames } = useActions();
  const words = toLeftOut(list);
  if (words.length === 0 && list.isWhole) return null;
  return (
    <ul className="names-told" aria-label="What is not in the list">
      {words.map((line) => (
        <li key={line}>{line}</li>
      ))}
      {list.isWhole ? null : (
        <li>After the reload only the best candidate of each name was kept, and who was decided</li>
      )}
      {list.hasColumns ? null : (
        <li>After the reload the other columns of the text were not kept: an export does not hold them</li>
      )}
      {list.rest.length === 0 ? null : (
        <li>
          <Button className="link" onPress={() => void takeNextNames()}>
            {`Forget these and look up the next ${digits(Math.min(5_000, list.rest.length))}`}
          </Button>
        </li>
      )}
    </ul>
  );
}
