import { useState } from 'react';
import { Button, Input, SearchField } from 'react-aria-components';
import type { QueryHeader } from '#contract/query';
import { QUERY_FILTER } from '../commands/focus.ts';
import { Icon } from '../ui/Icon.tsx';
import { Section } from '../ui/Section.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { count } from '../words/count.ts';
import { toShelves } from '../words/shelves.ts';
import { OwnShelfTools } from './OwnShelfTools.tsx';
import { Pending } from './Pending.tsx';
import { asksFirst, QueryRow } from './QueryRow.tsx';

/** The shipped questions, shelf by shelf. One that has nothing to ask runs at once; the others ask first. */
export function SavedQueries() {
  const { queries, words, task, asking } = useExplorer((state) => ({
    queries: state.queries,
    words: state.queryWords,
    task: state.tasks.query,
    asking: state.asking,
  }));
  const { runQuery, cancelQuery, dismissTrouble, filterQueries } = useActions();
  const [openId, setOpenId] = useState<string | null>(null);

  if (queries === null) {
    return (
      <Section title="Saved queries">
        <Pending part="queries" />
      </Section>
    );
  }
  const run = (header: QueryHeader, params: Record<string, unknown>) => void runQuery(header, params);
  const isAsked = ({ id }: QueryHeader) => asking?.id === id && asking.from === 'shelves';
  const isFiltered = words.trim() !== '';
  const shelves = toShelves(queries, words);
  const found = shelves.reduce((sum, shelf) => sum + shelf.queries.length, 0);
  // What was looked for lies open, and a lone shelf needs no fold.
  const isOpen = isFiltered || shelves.length === 1;
  return (
    <Section title="Saved queries" count={queries.length}>
      <SearchField
        className="search-field"
        aria-label="Filter the queries"
        value={words}
        onChange={filterQueries}
      >
        <Icon name="search" />
        <Input id={QUERY_FILTER} placeholder="Words of the question" maxLength={200} />
        {isFiltered ? (
          <Button className="icon-button" aria-label="Show all queries">
            <Icon name="close" />
          </Button>
        ) : null}
      </SearchField>
      <p className="quiet filtered" role="status">
        {isFiltered ? toFound(found, queries.length) : ''}
      </p>
      {shelves.map(({ name, title, queries: shelved }) => (
        // Another key folds or unfolds anew when the filter begins or ends.
        <Section
          key={`${name} ${isOpen}`}
          title={title}
          count={shelved.length}
          level={4}
          {...(isOpen ? {} : { isFolded: true })}
        >
          <ul className="rows">
            {shelved.map((header) => (
              <QueryRow
                key={header.id}
                header={header}
                isOpen={openId === header.id}
                task={isAsked(header) ? task : undefined}
                onChoose={() => {
                  if (asksFirst(header)) setOpenId(openId === header.id ? null : header.id);
                  else run(header, {});
                }}
                onRun={(params) => run(header, params)}
                onCancel={cancelQuery}
                onDismiss={() => dismissTrouble('query')}
              />
            ))}
          </ul>
        </Section>
      ))}
      <OwnShelfTools />
    </Section>
  );
}

function toFound(found: number, all: number): string {
  if (found === 0) return 'No saved query has all of these words. Try fewer, or other ones.';
  return `${found} of ${count(all, 'query', 'queries')}`;
}
