import { useMemo, useState } from 'react';
import { Button, Toolbar } from 'react-aria-components';
import { activeCriteria } from '#drawing/blockers';
import { sightOf } from '#drawing/filters';
import { standingsOf } from '#drawing/supposed';
import { FILTER_BUTTON } from '../commands/focus.ts';
import { commandOf } from '../commands/commands.ts';
import { toFiltered } from '../store/filtering.ts';
import { Icon } from '../ui/Icon.tsx';
import { useExplorer, useGround } from '../use-explorer.ts';
import { CheckedCount } from './CheckedCount.tsx';
import { LegendRow } from './LegendRow.tsx';
import { toLegend } from './legend-rows.tsx';
import { LineNotes, LitNote } from './LineNotes.tsx';
import { GroupList } from './GroupList.tsx';
import { OtherwiseRow } from './OtherwiseRow.tsx';
import { PinnedMark } from './PinnedMark.tsx';
import { StressNotes } from './StressNotes.tsx';
import { TagList } from './TagList.tsx';
import { toSupposedEntries } from './supposed-rows.tsx';

/** Shapes, line patterns and marks that are drawn, and how often. In a small window the whole of it unfolds on request. */
export function Legend() {
  const ground = useGround();
  const desk = useExplorer(toFiltered);
  const asOf = useExplorer((state) => state.asOf);
  const [hasWords, setHasWords] = useState(false);
  const { actors, lines } = useMemo(() => toLegend(desk, asOf), [desk, asOf]);
  const hypotheses = useExplorer((state) => state.hypotheses);
  const supposed = useMemo(
    () => toSupposedEntries(hypotheses, standingsOf({ ...desk, hypotheses })),
    [desk, hypotheses],
  );
  if (desk.nodes.size + hypotheses.size === 0) return null;
  const drawn = [...sightOf(desk).edges.values()];
  const asked = activeCriteria(desk.filters).length;
  return (
    <div className="legend" role="group" aria-label="Legend" data-words={hasWords || undefined}>
      <Toolbar className="legend-lists" aria-label="What is drawn">
        <ul aria-label="Actors drawn">
          {[...actors, ...supposed.actor].map((entry) => (
            <LegendRow key={entry.id} entry={entry} />
          ))}
          <PinnedMark />
        </ul>
        <LitNote edges={drawn} />
        <ul aria-label="Lines drawn" className="legend-lines">
          {[...lines, ...supposed.line].map((entry) => (
            <LegendRow key={entry.id} entry={entry} />
          ))}
          <LineNotes edges={drawn} />
        </ul>
        <OtherwiseRow />
        <StressNotes />
        <TagList />
        <GroupList />
      </Toolbar>
      <div className="legend-tools">
        <CheckedCount />
        <Button
          className="filter-open unfold"
          aria-label="All of the legend"
          aria-expanded={hasWords}
          onPress={() => setHasWords(!hasWords)}
        >
          All
          <Icon name={hasWords ? 'down' : 'up'} />
        </Button>
        <Button
          id={FILTER_BUTTON}
          className="filter-open"
          onPress={() => commandOf('filters').perform(ground)}
        >
          Filters: <b>{asked === 0 ? 'none' : asked}</b>
        </Button>
      </div>
    </div>
  );
}
