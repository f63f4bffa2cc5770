import { useMemo } from 'react';
import type { GraphEdge, GraphNode } from '#contract/graph';
import { ENTITY_TYPES } from '#contract/ontology';
import { toRole } from '#contract/phrases';
import { sightOf } from '#drawing/filters';
import { neighboursIn } from '#drawing/neighbours';
import { OtherwiseSample } from '../ui/LegendSamples.tsx';
import { Glyph } from '../ui/Glyph.tsx';
import { Name } from '../ui/Name.tsx';
import { RowsWith, SortedTable, type TableColumn } from '../ui/SortedTable.tsx';
import { toCountries } from '../store/countries.ts';
import { outOf } from '../words/count.ts';
import { KEPT_OTHERWISE } from '../words/relation.ts';
import { useActions, useExplorer } from '../use-explorer.ts';

/** An actor, with how many of its neighbours are drawn, and its countries by name. */
interface Row extends GraphNode {
  readonly shown: number;
  readonly of: string;
  readonly tags: string;
  readonly isOtherwise: boolean;
}

const COLUMNS: readonly TableColumn<Row>[] = [
  {
    id: 'name',
    title: 'Name',
    width: 170,
    grows: 1,
    value: ({ name }) => name,
    cell: ({ name, type, isOtherwise }) => (
      <>
        <Glyph type={type} size={11} />
        <Name>{name}</Name>
        {isOtherwise ? <OtherwiseSample words={KEPT_OTHERWISE} /> : null}
      </>
    ),
    beside: ({ isOtherwise }) => (isOtherwise ? KEPT_OTHERWISE : ''),
  },
  { id: 'type', title: 'Type', width: 104, value: ({ type }) => ENTITY_TYPES[type].label },
  {
    id: 'role',
    title: 'Role or kind',
    width: 120,
    grows: 1,
    value: ({ role, kind }) => toRole(role ?? kind ?? ''),
  },
  { id: 'countries', title: 'Countries', width: 100, value: ({ of }) => of },
  {
    id: 'degree',
    title: 'Neighbours',
    width: 130,
    value: ({ degree }) => degree,
    cell: ({ shown, degree }) =>
      shown < degree ? `${outOf(shown, degree)} shown` : degree.toLocaleString('en'),
  },
];

/** Only while something is tagged: an empty column takes room from the others. */
const WITH_TAGS: typeof COLUMNS = [...COLUMNS, { id: 'tags', title: 'Tags', width: 100, grows: 0.5, value: ({ tags }) => tags }]; // oxfmt-ignore

export function ActorTable({ words }: { words: string }) {
  const selected = useExplorer((state) => state.selection.nodes);
  const { select, hoverOver, pointMenu } = useActions();
  const { rows, columns } = useRows();
  return (
    <SortedTable
      label="Actors drawn"
      columns={columns}
      rows={rows}
      words={words}
      idOf={({ id }) => id}
      sort={{ column: 'degree', direction: 'descending' }}
      selected={selected}
      onSelect={(ids) => select({ nodes: ids, edges: new Set() }, 'replace')}
      onPoint={(id) => hoverOver(id === null ? null : { nodes: new Set([id]), edges: new Set() })}
      onMenu={(id, at) => pointMenu({ nodes: new Set([id]), edges: new Set() }, at)}
      ofListed={{
        label: 'Select them',
        act: (ids) => select({ nodes: new Set(ids), edges: new Set() }, 'replace'),
      }}
      empty="No actor is drawn."
    />
  );
}

/** "3 of 12" of them have these words. */
export function ActorsWith({ words }: { words: string }) {
  return <RowsWith {...useRows()} words={words} />;
}

function useRows(): { rows: readonly Row[]; columns: typeof COLUMNS } {
  const { nodes, edges, sight, tags, otherwise } = useExplorer((state) => ({
    nodes: state.nodes,
    edges: state.edges,
    tags: state.tags,
    otherwise: state.absent.otherwise,
    sight: sightOf(state),
  }));
  return useMemo(() => {
    // As on the canvas: who is seen is shown, though the line between be hidden.
    const isSeen = ({ from, to }: GraphEdge) => sight.nodes.has(from) && sight.nodes.has(to);
    const shown = neighboursIn([...edges.values()].filter(isSeen));
    const countries = toCountries({ nodes, edges });
    const rows = [...sight.nodes.values()].map((node): Row => {
      const of = (countries.get(node.id) ?? []).join(', ');
      const own = (tags.get(node.id) ?? []).join(', ');
      return Object.assign(
        { shown: shown.get(node.id)?.size ?? 0, of, tags: own, isOtherwise: otherwise.has(node.id) },
        node,
      );
    });
    return { rows, columns: tags.size === 0 ? COLUMNS : WITH_TAGS };
  }, [nodes, edges, sight, tags, otherwise]);
}
