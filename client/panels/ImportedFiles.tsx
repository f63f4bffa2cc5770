import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { ImportRow } from '#contract/imports';
import { Name } from '../ui/Name.tsx';
import { Section } from '../ui/Section.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { toClock } from '../words/clock.ts';
import { toDate } from '../words/days.ts';
import { toHeld } from '../words/imports.ts';

/** What was imported, by whom; each can be taken out again. */
export function ImportedFiles({ taken }: { taken: readonly ImportRow[] | null }) {
  const { isBusy, isNameless } = useExplorer(({ tasks, analyst, about }) => ({
    isBusy: [tasks['data imports'], tasks['change imports']].some((task) => task?.is === 'running'),
    isNameless: (analyst ?? about?.analyst ?? null) === null,
  }));
  const { takeOutImport, open } = useActions();
  const [asked, setAsked] = useState<string | null>(null);
  if (taken === null || taken.length === 0) return null;
  return (
    <Section title="Imported files" count={taken.length}>
      <ul className="import-taken" aria-label="Imported files">
        {taken.map((row) => (
          <li key={row.id}>
            <span>
              <Name>{row.title}</Name>{' '}
              <span className="quiet">
                {row.maker === null ? 'maker not stated' : <Name>{row.maker}</Name>} · of {toDate(row.date)} ·{' '}
                {toHeld(row)} · imported by <Name>{row.importedBy}</Name>
                {row.at === null ? '' : `, ${toClock(row.at)}`}
              </span>
            </span>
            {asked === row.id ? (
              <span className="row" role="group" aria-label={`Take ${row.title} out?`}>
                <Button
                  className="button"
                  isDisabled={isBusy}
                  onPress={() => {
                    setAsked(null);
                    void takeOutImport(row);
                  }}
                >
                  {`Take ${toHeld(row)} out of the graph`}
                </Button>
                {/* Whoever pressed by mistake leaves it with the next key. */}
                {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
                <Button className="button" autoFocus onPress={() => setAsked(null)}>
                  Leave it in
                </Button>
              </span>
            ) : (
              <Button
                className="button"
                isDisabled={isBusy}
                aria-label={`Take ${row.title} out again`}
                // Whoever takes out claims of others is named beside it.
                onPress={() => (isNameless ? open('analyst', true) : setAsked(row.id))}
              >
                Take out
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
