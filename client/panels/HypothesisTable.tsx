import { useMemo } from 'react';
import type { Hypothesis } from '#contract/own-marks';
import { ENTITY_TYPES } from '#contract/ontology';
import { standingsOf, type Standing } from '#drawing/supposed';
import { supposedIn } from '../store/selected.ts';
import { SupposedSample } from '../ui/LegendSamples.tsx';
import { Name } from '../ui/Name.tsx';
import { RowsWith, SortedTable, type TableColumn } from '../ui/SortedTable.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { toMoment } from '../words/grades.ts';
import { endName, STANDINGS } from '../words/supposed-words.ts';

interface Row {
  readonly one: Hypothesis;
  readonly from: string;
  readonly says: string;
  readonly to: string;
  readonly standing: Standing;
}

const COLUMNS: readonly TableColumn<Row>[] = [
  {
    id: 'from', title: 'From, or who', width: 140, grows: 1, value: ({ from }) => from,
    cell: ({ one, from }) => (
      <>
        <SupposedSample of={one.is} />
        <Name>{from}</Name>
      </>
    ),
  },
  { id: 'says', title: 'Supposed', width: 120, grows: 0.8, value: ({ says }) => says, cell: ({ says }) => <Name>{says}</Name> },
  { id: 'to', title: 'To', width: 116, grows: 1, value: ({ to }) => to, cell: ({ to }) => <Name>{to}</Name> },
  { id: 'standing', title: 'Standing', width: 150, grows: 0.6, value: ({ standing }) => STANDINGS[standing] },
  { id: 'by', title: 'By', width: 96, value: ({ one }) => one.by ?? 'nobody named', cell: ({ one }) => <Name>{one.by ?? 'nobody named'}</Name> },
  { id: 'since', title: 'Since', width: 132, value: ({ one }) => one.madeAt, cell: ({ one }) => <span className="clip">{toMoment(one.madeAt)}</span> },
  { id: 'why', title: 'Reason', width: 150, grows: 1.4, value: ({ one }) => one.why, cell: ({ one }) => <span className="clip"><Name>{one.why}</Name></span> },
]; // oxfmt-ignore

/** All that is supposed on this investigation, drawn or not. */
export function HypothesisTable({ words }: { words: string }) {
  const selected = useExplorer((state) => supposedIn(state.selection));
  const { select, hoverOver, pointMenu } = useActions();
  const only = (ids: Iterable<string>) => ({
    nodes: new Set<string>(),
    edges: new Set<string>(),
    hypotheses: new Set(ids),
  });
  return (
    <SortedTable
      label="Hypotheses"
      columns={COLUMNS}
      rows={useRows()}
      words={words}
      idOf={({ one }) => one.id}
      sort={{ column: 'since', direction: 'descending' }}
      selected={selected}
      onSelect={(ids) => select(only(ids), 'replace')}
      onPoint={(id) => hoverOver(id === null ? null : only([id]))}
      onMenu={(id, at) => pointMenu(only([id]), at)}
      empty="Nothing is supposed."
    />
  );
}

export function HypothesesWith({ words }: { words: string }) {
  return <RowsWith rows={useRows()} columns={COLUMNS} words={words} />;
}

function useRows(): readonly Row[] {
  const { nodes, edges, hidden, filters, hypotheses, absent } = useExplorer((state) => ({
    nodes: state.nodes,
    edges: state.edges,
    hidden: state.hidden,
    filters: state.filters,
    hypotheses: state.hypotheses,
    absent: state.absent,
  }));
  return useMemo(() => {
    const standings = standingsOf({ nodes, edges, hidden, filters, hypotheses });
    return [...hypotheses.values()].map((one): Row => {
      const standing = standings.get(one.id) ?? 'drawn';
      if (one.is === 'line') {
        const [from, to] = [one.from, one.to].map((id) => endName({ nodes, hypotheses, absent }, id));
        const says = `${one.words}? ${one.directed ? '→' : '–'}`;
        return { one, from: from ?? '', says, to: to ?? '', standing };
      }
      const says = one.type === null ? 'of no known type' : `${ENTITY_TYPES[one.type].label}?`;
      return { one, from: `${one.name}?`, says, to: '', standing };
    });
  }, [nodes, edges, hidden, filters, hypotheses, absent]);
}
