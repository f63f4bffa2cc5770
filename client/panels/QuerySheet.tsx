import { useId, useState } from 'react';
import { Button, Heading } from 'react-aria-components';
import type { QueryHeader } from '#contract/query';
import { focusSoon, QUERY_FILTER } from '../commands/focus.ts';
import type { OpenQuery } from '../store/shelving.ts';
import type { Task } from '../store/task.ts';
import { Icon } from '../ui/Icon.tsx';
import { Name } from '../ui/Name.tsx';
import { Section } from '../ui/Section.tsx';
import { TroubleNote } from '../ui/TroubleNote.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { toSeen } from '../words/seen.ts';
import { toLinkRemarks } from '../words/query-remarks.ts';
import { QueryForm } from './QueryForm.tsx';
import { FavouriteToggle, Running } from './QueryRow.tsx';

interface QuerySheetProps {
  header: QueryHeader;
  open: OpenQuery;
  isFavourite: boolean;
  task: Task | undefined;
}

/** One saved query, to be read, filled in and run: its question, its form, its Cypher and a link to it. */
export function QuerySheet({ header, open, isFavourite, task }: QuerySheetProps) {
  const { runQuery, cancelQuery, closeQuery, favour, fillIn, copyQueryLink, filterQueries, wantTags } =
    useActions();
  const titleId = useId();
  const { id, title, about, tags = [], source, text } = header;
  const leave = (selector: string) => {
    closeQuery();
    focusSoon(selector);
  };
  return (
    <article className="query-sheet" aria-label={title}>
      <div className="row query-sheet-head">
        <Button className="link back" onPress={() => leave(`[data-query="${id}"], #${QUERY_FILTER}`)}>
          <Icon name="left" />
          All queries
        </Button>
        <FavouriteToggle {...{ titleId, isFavourite }} onFavour={(isOn) => favour(id, isOn)} />
      </div>
      <Heading level={4} id={titleId} className="query-title" title={toSeen(title)}>
        <Name>{title}</Name>
      </Heading>
      <About words={about} />
      <Remarks open={open} />
      <Unnamed />
      <QueryForm
        header={header}
        given={open.values}
        problems={open.problems}
        actors={open.actors}
        addressed={open.addressed}
        trouble={task?.is === 'failed' ? task.trouble : null}
        onChange={fillIn}
        onRun={(params) => void runQuery(header, params)}
      />
      {task?.is === 'running' ? <Running onCancel={cancelQuery} /> : null}
      <div className="row query-more">
        <Button className="link" onPress={() => void copyQueryLink(header, open.values)}>
          Copy link
        </Button>
        {tags.map((tag) => (
          <Button
            key={tag}
            className="chip"
            aria-label={`Show all queries tagged ${tag}`}
            onPress={() => {
              filterQueries('');
              wantTags([tag]);
              leave(`#${QUERY_FILTER}`);
            }}
          >
            <Name>{tag}</Name>
          </Button>
        ))}
      </div>
      {header.heavy === true ? (
        <p className="quiet query-source">It may need a minute, and waits for its turn when others run.</p>
      ) : null}
      {source === undefined ? null : (
        <p className="quiet query-source">
          After <Name>{source}</Name>
        </p>
      )}
      <Section title="Cypher" level={5} isFolded>
        {/* It scrolls, and so it takes the focus. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <pre className="query-text" tabIndex={0} aria-label={`Cypher of ${title}`} role="region">
          <code>{toSeen(text)}</code>
        </pre>
      </Section>
    </article>
  );
}

/** The question itself comes first; how it is meant, on request. */
function About({ words }: { words: string }) {
  const [isWhole, setWhole] = useState(false);
  const [question = words, ...rest] = words.split(/(?<=[.?!]) +/);
  if (rest.length === 0)
    return (
      <p>
        <Name>{words}</Name>
      </p>
    );
  return (
    <p>
      <Name>{isWhole ? words : question}</Name>{' '}
      <Button className="link" aria-expanded={isWhole} onPress={() => setWhole(!isWhole)}>
        {isWhole ? 'less' : 'how it is meant'}
      </Button>
    </p>
  );
}

/** Whom the values name could not be asked for: they stand as ids. */
function Unnamed() {
  const task = useExplorer(({ tasks }) => tasks['query names']);
  const { nameFilledIn, dismissTrouble } = useActions();
  if (task?.is !== 'failed') return null;
  return (
    <TroubleNote
      trouble={task.trouble}
      onRetry={() => void nameFilledIn()}
      onDismiss={() => dismissTrouble('query names')}
    />
  );
}

/** What an address says, and the form alone does not show. */
function Remarks({ open }: { open: OpenQuery }) {
  const drawn = useExplorer(({ nodes }) => nodes);
  const nameOf = (id: string) => (open.actors.get(id) ?? drawn.get(id))?.name ?? id;
  const told = [...toLinkRemarks({ ...open, nameOf }), ...open.remarks];
  if (told.length === 0) return null;
  return (
    <div className="query-remarks" role="status">
      <ul>
        {told.map((words) => (
          <li key={words}>
            <Name>{words}</Name>
          </li>
        ))}
      </ul>
    </div>
  );
}
