import { useMemo } from 'react';
import type { GraphNode } from '#contract/graph';
import { ENTITY_TYPES } from '#contract/ontology';
import { toRole } from '#contract/phrases';
import { sightOf } from '#drawing/filters';
import { Glyph } from '../ui/Glyph.tsx';
import { Name } from '../ui/Name.tsx';
import { SortedTable, type TableColumn } from '../ui/SortedTable.tsx';
import { countNeighbours } from '../store/graph.ts';
import { outOf } from '../words/count.ts';
import { useActions, useExplorer } from '../use-explorer.ts';

/** An actor, with how many of its neighbours are drawn. */
interface Row extends GraphNode {
  readonly shown: number;
}

const COLUMNS: readonly TableColumn<Row>[] = [
  {
    id: 'name', title: 'Name', width: 170, grows: 1, value: ({ name }) => name,
    cell: ({ name, type }) => (
      <>
        <Glyph type={type} size={11} />
        <Name>{name}</Name>
      </>
    ),
  },
  { id: 'type', title: 'Type', width: 104, value: ({ type }) => ENTITY_TYPES[type].label },
  { id: 'role', title: 'Role or kind', width: 120, grows: 1, value: ({ role, kind }) => toRole(role ?? kind ?? '') },
  { id: 'countries', title: 'Countries', width: 100, value: ({ countries }) => countries.join(', ') },
  {
    id: 'degree', title: 'Neighbours', width: 130, value: ({ degree }) => degree,
    cell: ({ shown, degree }) => (shown < degree ? `${outOf(shown, degree)} shown` : degree.toLocaleString('en')),
  },
]; // oxfmt-ignore

export function ActorTable({ words }: { words: string }) {
  const { nodes, edges, selection } = useExplorer((state) => ({
    nodes: sightOf(state).nodes,
    edges: sightOf(state).edges,
    selection: state.selection,
  }));
  const { select, hoverOver, pointMenu } = useActions();
  const rows = useMemo(() => {
    const shown = countNeighbours(edges.values());
    return [...nodes.values()].map((node): Row => Object.assign({ shown: shown.get(node.id) ?? 0 }, node));
  }, [nodes, edges]);
  return (
    <SortedTable
      label="Actors drawn"
      columns={COLUMNS}
      rows={rows}
      words={words}
      idOf={({ id }) => id}
      sort={{ column: 'degree', direction: 'descending' }}
      selected={selection.nodes}
      onSelect={(ids) => select({ nodes: ids, edges: new Set() }, 'replace')}
      onPoint={(id) => hoverOver(id === null ? null : { nodes: new Set([id]), edges: new Set() })}
      onMenu={(id, at) => pointMenu({ nodes: new Set([id]), edges: new Set() }, at)}
      empty="No actor is drawn."
    />
  );
}
