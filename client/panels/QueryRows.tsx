import type { QueryHeader } from '#contract/query';
import { focusSoon, QUERY_SHEET } from '../commands/focus.ts';
import { useActions, useExplorer } from '../use-explorer.ts';
import { asksFirst } from '../words/shelves.ts';
import { QueryRow } from './QueryRow.tsx';

interface QueryRowsProps {
  readonly rows: readonly QueryHeader[];
  /** What their forms are filled in with; such a one is shown before it runs. */
  readonly valuesOf?: (header: QueryHeader) => Readonly<Record<string, unknown>>;
  readonly noteOf?: (header: QueryHeader) => string | undefined;
}

/** Saved queries, one a line. One that has nothing to ask runs at once; the others ask first. */
export function QueryRows({ rows, valuesOf, noteOf }: QueryRowsProps) {
  const { task, asking, favourites } = useExplorer((state) => ({
    task: state.tasks.query,
    asking: state.asking,
    favourites: state.shelves.favourites,
  }));
  const { runQuery, openQuery, favour, cancelQuery, dismissTrouble } = useActions();
  const show = (header: QueryHeader) => {
    openQuery(header, valuesOf?.(header));
    focusSoon(SHEET_FIRST);
  };
  return (
    <ul className="rows">
      {rows.map((header) => {
        const note = noteOf?.(header);
        const isAsked = asking?.id === header.id && asking.from === 'shelves';
        return (
          <QueryRow
            key={header.id}
            header={header}
            isFavourite={favourites.includes(header.id)}
            task={isAsked ? task : undefined}
            {...(note !== undefined && { note })}
            onChoose={() => {
              if (asksFirst(header) || valuesOf !== undefined) show(header);
              else void runQuery(header, {});
            }}
            onOpen={() => show(header)}
            onFavour={(isFavourite) => favour(header.id, isFavourite)}
            onCancel={cancelQuery}
            onDismiss={() => dismissTrouble('query')}
          />
        );
      })}
    </ul>
  );
}

/** Whoever opened a form reads it from its beginning. */
const SHEET_FIRST = `#${QUERY_SHEET} .back`;
