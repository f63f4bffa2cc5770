import { ENTITY_TYPE_NAMES, ENTITY_TYPES, STATUS_ORDER, STATUSES } from '#contract/ontology';
import type { Explorer } from '../store/explorer.ts';
import { Glyph } from '../ui/Glyph.tsx';
import { LineSample } from '../ui/LineSample.tsx';
import { MarkSample } from '../ui/MarkSample.tsx';
import { useExplorer } from '../use-explorer.ts';
import { shownEdges } from '#drawing/sources';
import { GroupList } from './GroupList.tsx';
import { LineNotes } from './LineNotes.tsx';
import { PinnedMark } from './PinnedMark.tsx';
import { SourceFilter } from './SourceFilter.tsx';
import { DRAWN_MARKS, MARKS, marksOf } from '../words/relation.ts';

/** Everything that is drawn, and how often: shapes, line patterns, marks. Complete, or it would mislead. */
export function Legend() {
  const { nodes, edges, asOf } = useExplorer((state: Explorer) => ({
    nodes: state.nodes,
    edges: shownEdges(state.edges, state.filters.sources),
    asOf: state.asOf,
  }));
  if (nodes.size === 0) return null;
  const types = tally([...nodes.values()], ({ type }) => [type]);
  const statuses = tally([...edges.values()], ({ status }) => [status]);
  const marks = tally([...edges.values()], (edge) => marksOf(edge, asOf));
  const unnamed = [...nodes.values()].filter(({ named }) => !named).length;
  return (
    <div className="legend" role="group" aria-label="Legend">
      <div className="legend-lists">
        <ul aria-label="Actors drawn">
          {ENTITY_TYPE_NAMES.filter((type) => types.has(type)).map((type) => (
            <li key={type}>
              <Glyph type={type} size={13} />
              {ENTITY_TYPES[type].label} <span className="number">{types.get(type)}</span>
            </li>
          ))}
          {unnamed > 0 ? (
            <li title="No text gives a name; drawn hollow">
              <svg className="unnamed" width="15" height="15" viewBox="-7.5 -7.5 15 15" aria-hidden="true">
                <circle r="5" />
              </svg>
              unnamed <span className="number">{unnamed}</span>
            </li>
          ) : null}
          <PinnedMark />
        </ul>
        <ul aria-label="Lines drawn">
          {STATUS_ORDER.filter((status) => statuses.has(status)).map((status) => (
            <li key={status} title={STATUSES[status].meaning}>
              <LineSample status={status} />
              {STATUSES[status].label} <span className="number">{statuses.get(status)}</span>
            </li>
          ))}
          {DRAWN_MARKS.filter((mark) => marks.has(mark)).map((mark) => (
            <li key={mark} title={MARKS[mark]}>
              <MarkSample mark={mark} />
              {mark} <span className="number">{marks.get(mark)}</span>
            </li>
          ))}
          <LineNotes edges={[...edges.values()]} />
        </ul>
        <GroupList />
      </div>
      <SourceFilter />
    </div>
  );
}

function tally<T, K>(elements: readonly T[], kindsOf: (element: T) => readonly K[]): Map<K, number> {
  const counts = new Map<K, number>();
  for (const kind of elements.flatMap(kindsOf)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}
