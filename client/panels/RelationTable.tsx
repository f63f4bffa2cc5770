import { useMemo } from 'react';
import type { Check } from '#contract/checks';
import type { GraphEdge, GraphNode } from '#contract/graph';
import { toPhrase } from '#contract/phrases';
import { sightOf } from '#drawing/filters';
import { Icon } from '../ui/Icon.tsx';
import { LineSample } from '../ui/LineSample.tsx';
import { Name } from '../ui/Name.tsx';
import { RowsWith, SortedTable, type TableColumn } from '../ui/SortedTable.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { toCheckCell, toCheckedWords } from '../words/checks.ts';
import { toShortReported, toShortWhen, toSortableDays } from '../words/days.ts';
import { toGradeCode } from '../words/grades.ts';
import { toStandingWords } from '../words/relation.ts';
import { toSeen } from '../words/seen.ts';

interface Line {
  edge: GraphEdge;
  /** Undefined until the look-up has answered. */
  check: Check | null | undefined;
  from: string;
  to: string;
  status: string;
  tags: string;
}

const COLUMNS: readonly TableColumn<Line>[] = [
  {
    id: 'from',
    title: 'From',
    width: 116,
    grows: 1,
    value: ({ from }) => from,
    cell: ({ from }) => <Name>{from}</Name>,
  },
  { id: 'relation', title: 'Relation', width: 104, grows: 0.8, value: ({ edge }) => toPhrase(edge) },
  { id: 'to', title: 'To', width: 124, grows: 1, value: ({ to }) => to, cell: ({ to }) => <Name>{to}</Name> },
  {
    id: 'status',
    title: 'Status',
    width: 178,
    value: ({ status }) => status,
    cell: ({ edge, status }) => (
      <>
        <LineSample status={edge.status} hollow={edge.inferred || edge.hedged} />
        <span className="clip">{status}</span>
      </>
    ),
  },
  {
    id: 'when',
    title: 'When',
    width: 142,
    grows: 0.6,
    value: ({ edge }) => toSortableDays(edge),
    cell: ({ edge }) => <span className="clip">{toShortWhen(edge)}</span>,
  },
  {
    id: 'reported',
    title: 'Reported',
    width: 104,
    grows: 0.6,
    value: ({ edge }) => edge.reportedLast,
    cell: ({ edge }) => <span className="clip">{toShortReported(edge)}</span>,
  },
  { id: 'stories', title: 'Stories', width: 64, value: ({ edge }) => edge.stories },
  { id: 'voices', title: 'Voices', width: 76, value: ({ edge }) => edge.voices },
  { id: 'grade', title: 'Grade', width: 100, value: ({ edge }) => toGradeCode(edge) },
  {
    id: 'checked', title: 'Checked', width: 108, value: ({ check }) => toCheckCell(check),
    cell: ({ check }) => <CheckCell check={check} />,
  },
]; // oxfmt-ignore

/** Only while something is tagged: an empty column takes room from the others. */
const WITH_TAGS: typeof COLUMNS = [...COLUMNS, { id: 'tags', title: 'Tags', width: 100, grows: 0.4, value: ({ tags }) => tags }]; // oxfmt-ignore

export function RelationTable({ words }: { words: string }) {
  const selected = useExplorer((state) => state.selection.edges);
  const { select, hoverOver, pointMenu } = useActions();
  const { rows, columns } = useRows();
  return (
    <SortedTable
      label="Relations drawn"
      columns={columns}
      rows={rows}
      words={words}
      idOf={({ edge }) => edge.key}
      sort={{ column: 'voices', direction: 'descending' }}
      selected={selected}
      onSelect={(keys) => select({ nodes: new Set(), edges: keys }, 'replace')}
      onPoint={(key) => hoverOver(key === null ? null : { nodes: new Set(), edges: new Set([key]) })}
      onMenu={(key, at) => pointMenu({ nodes: new Set(), edges: new Set([key]) }, at)}
      ofListed={{
        label: 'Select them',
        act: (ids) => select({ nodes: new Set(), edges: new Set(ids) }, 'replace'),
      }}
      empty="No relation is drawn."
    />
  );
}

/** "3 of 12" of them have these words. */
export function RelationsWith({ words }: { words: string }) {
  return <RowsWith {...useRows()} words={words} />;
}

function useRows(): { rows: readonly Line[]; columns: typeof COLUMNS } {
  const { nodes, edges, asOf, tags, checks, absent } = useExplorer((state) => ({
    nodes: state.nodes,
    edges: sightOf(state).edges,
    asOf: state.asOf,
    tags: state.tags,
    checks: state.checks,
    absent: state.absent,
  }));
  return useMemo(
    () => ({
      rows: [...edges.values()].map((edge) => ({
        edge,
        check: checks.get(edge.key),
        from: nameOf(nodes, edge.from),
        to: nameOf(nodes, edge.to),
        status: toStandingWords(edge, { asOf, absent }),
        tags: (tags.get(edge.key) ?? []).join(', '),
      })),
      columns: tags.size === 0 ? COLUMNS : WITH_TAGS,
    }),
    [nodes, edges, asOf, tags, checks, absent],
  );
}

/** Who checked it, in one word where the check holds; the evidence tells the rest. */
function CheckCell({ check }: { check: Line['check'] }) {
  const words = toCheckCell(check);
  if (check === null || check === undefined) return <span className="quiet">{words}</span>;
  return (
    <span className="clip" title={toSeen(toCheckedWords(check))}>
      <Icon name={check.holds ? 'check' : 'warning'} /> <Name>{words}</Name>
    </span>
  );
}

function nameOf(nodes: ReadonlyMap<string, GraphNode>, id: string): string {
  return nodes.get(id)?.name ?? id;
}
