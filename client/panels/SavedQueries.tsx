import { useState } from 'react';
import { Button } from 'react-aria-components';
import { PARAM_KINDS, type QueryHeader } from '#contract/query';
import { Section } from '../ui/Section.tsx';
import { TroubleNote } from '../ui/TroubleNote.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { Pending } from './Pending.tsx';
import { QueryForm } from './QueryForm.tsx';

/** The shipped questions, by title. One without open parameters runs at once; the others ask first. */
export function SavedQueries() {
  const { queries, task } = useExplorer((state) => ({ queries: state.queries, task: state.tasks.query }));
  const { runQuery, cancelQuery, dismissTrouble } = useActions();
  const [openId, setOpenId] = useState<string | null>(null);
  const [lastId, setLastId] = useState<string | null>(null);

  const run = (header: QueryHeader, params: Record<string, unknown>) => {
    setLastId(header.id);
    void runQuery(header, params);
  };
  const choose = (header: QueryHeader) => {
    if (needsAnswers(header)) {
      setOpenId(openId === header.id ? null : header.id);
      return;
    }
    run(header, {});
  };

  if (queries === null) {
    return (
      <Section title="Saved queries">
        <Pending part="queries" />
      </Section>
    );
  }
  return (
    <Section title="Saved queries" count={queries.length}>
      <ul className="rows">
        {queries.map((header) => (
          <li key={header.id}>
            <Button
              className="query-row"
              {...(needsAnswers(header) ? { 'aria-expanded': openId === header.id } : {})}
              onPress={() => choose(header)}
            >
              <span>{header.title}</span>
              <span className="quiet">{toAsks(header)}</span>
            </Button>
            {openId === header.id ? (
              <QueryForm
                header={header}
                onRun={(params) => run(header, params)}
                trouble={lastId === header.id && task?.is === 'failed' ? task.trouble : null}
              />
            ) : null}
            {lastId === header.id && task?.is === 'running' ? (
              <p className="busy">
                Running …
                <Button className="button" onPress={cancelQuery}>
                  Cancel
                </Button>
              </p>
            ) : null}
            {lastId === header.id && task?.is === 'failed' && openId !== header.id ? (
              <TroubleNote trouble={task.trouble} onDismiss={() => dismissTrouble('query')} />
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function needsAnswers({ params }: QueryHeader): boolean {
  return params.some((param) => param.default === undefined);
}

/** What must be given before it can run, else what it gives. */
function toAsks({ params, returns }: QueryHeader): string {
  const open = params.filter((param) => param.default === undefined);
  if (open.length === 0) return returns;
  const actors = open.filter(({ kind }) => kind === 'entity').length;
  const asks = open.map(({ kind }) => {
    if (kind === 'drawn' || kind === 'entities') return 'a selection';
    return kind === 'entity' && actors > 1 ? `${actors} actors` : PARAM_KINDS[kind].asks.split(':')[0];
  });
  return [...new Set(asks)].join(', ');
}
