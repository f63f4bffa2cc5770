import { Button } from 'react-aria-components';
import type { QueryHeader } from '#contract/query';
import { FOR_SELECTION } from '../commands/focus.ts';
import { Section } from '../ui/Section.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { toFits } from '../words/for-selection.ts';
import { queryOf } from '../words/shelves.ts';
import { QueryRows } from './QueryRows.tsx';

/** More than these few are looked for by their words. */
const MOST_FITS = 6;

/** What is nearest: questions about what is selected, favourites, and what was run lately. */
export function QueriesAtHand({ queries }: { queries: readonly QueryHeader[] }) {
  const { favourites, recent } = useExplorer(({ shelves }) => ({
    favourites: shelves.favourites,
    recent: shelves.recent,
  }));
  const { forgetRuns } = useActions();
  const marked = known(queries, favourites);
  const lately = known(queries, recent);
  return (
    <>
      <ForSelection queries={queries} />
      {marked.length === 0 ? null : (
        <Section title="Favourites" count={marked.length} level={4}>
          <QueryRows rows={marked} />
        </Section>
      )}
      {lately.length === 0 ? null : (
        <Section title="Recently run" count={lately.length} level={4} isFolded>
          <QueryRows rows={lately} />
          <Button className="link" onPress={forgetRuns}>
            Forget them
          </Button>
        </Section>
      )}
    </>
  );
}

function ForSelection({ queries }: { queries: readonly QueryHeader[] }) {
  const { nodes, selection, isWhole } = useExplorer((state) => ({
    nodes: state.nodes,
    selection: state.selection.nodes,
    isWhole: state.shelves.isWhole,
  }));
  const { showAllFits } = useActions();
  const selected = [...selection].flatMap((id) => nodes.get(id) ?? []);
  const fits = toFits(queries, selected);
  if (fits.length === 0) return null;
  const shown = isWhole ? fits : fits.slice(0, MOST_FITS);
  const [only] = selected;
  const who = selected.length === 1 && only !== undefined ? only.name : `${selected.length} selected actors`;
  return (
    <div id={FOR_SELECTION}>
      <Section title={`For ${who}`} count={fits.length} level={4}>
        <QueryRows
          rows={shown.map(({ header }) => header)}
          valuesOf={({ id }) => fits.find(({ header }) => header.id === id)?.values ?? {}}
          noteOf={({ id }) =>
            fits.find(({ header }) => header.id === id)?.isWhole === true ? '' : undefined
          }
        />
        {fits.length > shown.length ? (
          <Button className="link" onPress={() => showAllFits(true)}>
            and {fits.length - shown.length} more
          </Button>
        ) : null}
      </Section>
    </div>
  );
}

function known(queries: readonly QueryHeader[], ids: readonly string[]): QueryHeader[] {
  return [...new Set(ids.flatMap((id) => queryOf(queries, id) ?? []))];
}
