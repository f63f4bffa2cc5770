import { Button } from 'react-aria-components';
import type { QueryHeader } from '#contract/query';
import { QUERY_FILTER, QUERY_SHEET, focusSoon } from '../commands/focus.ts';
import { Icon } from '../ui/Icon.tsx';
import { SearchBox } from '../ui/SearchBox.tsx';
import { Section } from '../ui/Section.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { count } from '../words/count.ts';
import { foundInCypher, queryOf, toShelves, toTagCounts } from '../words/shelves.ts';
import { OWN_SHELF, OwnShelfTools, SaveShelf } from './OwnShelfTools.tsx';
import { Pending } from './Pending.tsx';
import { QueryRows } from './QueryRows.tsx';
import { QuerySheet } from './QuerySheet.tsx';
import { QueriesAtHand } from './QueriesAtHand.tsx';
import { TagFilter } from './TagFilter.tsx';

/** The questions that are saved: found by words and tags, at hand, or shelf by shelf. One that is open stands alone. */
export function SavedQueries() {
  const { queries, shelves, task, asking } = useExplorer((state) => ({
    queries: state.queries,
    shelves: state.shelves,
    task: state.tasks.query,
    asking: state.asking,
  }));
  const { closeQuery } = useActions();
  if (queries === null) {
    return (
      <Section title="Saved queries">
        <Pending part="queries" />
      </Section>
    );
  }
  const { open, stray, favourites } = shelves;
  const header = open === null ? undefined : queryOf(queries, open.id);
  return (
    <Section title="Saved queries" count={queries.length}>
      {stray === null ? null : <Stray id={stray} onDismiss={closeQuery} />}
      {open !== null && header !== undefined ? (
        <div id={QUERY_SHEET}>
          <QuerySheet
            // Opened again, it begins anew.
            key={open.number}
            header={header}
            open={open}
            isFavourite={favourites.includes(header.id)}
            task={asking?.id === header.id && asking.from === 'shelves' ? task : undefined}
          />
        </div>
      ) : (
        <AllQueries queries={queries} />
      )}
    </Section>
  );
}

function Stray({ id, onDismiss }: { id: string; onDismiss: () => void }) {
  return (
    <div className="trouble" role="alert">
      <Icon name="warning" />
      <div>
        <strong>There is no query {id}</strong>
        <p>
          The link names one that this Redthread does not have. It may be spelled otherwise, or be somebody’s
          own.
        </p>
        <p className="advice">Look for it by its words below, or ask whoever sent the link.</p>
        <Button
          className="button"
          onPress={() => {
            onDismiss();
            focusSoon(`#${QUERY_FILTER}`);
          }}
        >
          Dismiss
        </Button>
      </div>
    </div>
  );
}

function AllQueries({ queries }: { queries: readonly QueryHeader[] }) {
  const { words, tags } = useExplorer((state) => ({ words: state.queryWords, tags: state.shelves.tags }));
  const { filterQueries } = useActions();
  const isFiltered = words.trim() !== '' || tags.length > 0;
  const shelves = toShelves(queries, { words, tags });
  const shelved = shelves.flatMap((shelf) => shelf.queries);
  const beside = foundInCypher(queries, { words, tags });
  // What was looked for lies open, and a lone shelf needs no fold.
  const isOpen = isFiltered || shelves.length === 1;
  return (
    <>
      <SearchBox
        aria-label="Filter the queries"
        placeholder="Words of the question"
        inputId={QUERY_FILTER}
        most={200}
        value={words}
        onChange={filterQueries}
      >
        {words.trim() === '' ? null : (
          <Button className="icon-button" aria-label="Show all queries">
            <Icon name="close" />
          </Button>
        )}
      </SearchBox>
      <TagFilter counts={toTagCounts(isFiltered ? shelved : queries)} />
      <p className="quiet filtered" role="status">
        {isFiltered ? toFound(shelved.length + beside.length, queries.length) : ''}
      </p>
      {isFiltered ? null : <QueriesAtHand queries={queries} />}
      {shelves.map(({ name, title, queries: rows }) => (
        // Another key folds or unfolds anew when the filter begins or ends.
        <Section
          key={`${name} ${isOpen}`}
          title={title}
          count={rows.length}
          level={4}
          {...(name === OWN_SHELF ? {} : { beside: <SaveShelf name={name} title={title} /> })}
          {...(isOpen ? {} : { isFolded: true })}
        >
          <QueryRows rows={rows} />
        </Section>
      ))}
      {beside.length === 0 ? null : (
        <Section
          key={String(shelved.length === 0)}
          title="Only in their Cypher"
          count={beside.length}
          level={4}
          {...(shelved.length === 0 ? {} : { isFolded: true })}
        >
          <QueryRows rows={beside} />
        </Section>
      )}
      <OwnShelfTools />
    </>
  );
}

function toFound(found: number, all: number): string {
  if (found === 0) return 'No saved query has all of these words. Try fewer, or other ones.';
  return `${found} of ${count(all, 'query', 'queries')}`;
}
