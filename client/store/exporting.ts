import { toIsoDay } from '#contract/days';
import type { ExportFormat, ExportRequest, ExportWhat } from '#contract/exports';
import { toBeginning } from '#contract/shown-line';
import { sightOf } from '#drawing/filters';
import { toUnseen } from '#drawing/unseen';
import { FORMATS } from '#export/formats';
import { count, countOf } from '../words/count.ts';
import type { Context } from './context.ts';
import type { Explorer } from './explorer.ts';
import { toNamelessReasons } from './out-of-sight.ts';

/** What is chosen in the dialog, and what came of it last. */
export interface Exporting {
  readonly what: ExportWhat;
  readonly format: ExportFormat;
  /** The name of the file that was saved last. */
  readonly saved: string | null;
}

export interface ExportingActions {
  /** Opens the dialog: with the selection, where more than one actor is selected. */
  readonly beginExport: () => void;
  readonly chooseExport: (chosen: Partial<Pick<Exporting, 'what' | 'format'>>) => void;
  readonly endExport: () => void;
  /** Asks the server for the file, and hands it out when it has come whole. */
  readonly exportData: () => Promise<void>;
}

/** What goes along, by id and key, and what of the desk does not. */
interface Going {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
  readonly leftOut: readonly string[];
}

const LONGEST_TITLE = 200;
const LONGEST_REASON = 500;

export function exporting({ api, get, set, ask, cancel, tellSeen }: Context): ExportingActions {
  /** The dialog begins with the form that was chosen in it last. */
  let format: ExportFormat = 'csv';
  return {
    beginExport() {
      const [selected, drawn] = [toGoing(get(), 'selection'), toGoing(get(), 'drawn')];
      // One actor alone is selected by whoever just read of it.
      const isPart = selected.edges.length > 0 || selected.nodes.length > 1;
      const what = isPart ? 'selection' : drawn.nodes.length > 0 ? 'drawn' : 'everything';
      set({ exporting: { what, format, saved: null } });
    },
    chooseExport(chosen) {
      const { exporting: now } = get();
      if (now === null) return;
      cancel('export');
      format = chosen.format ?? format;
      set({ exporting: { ...now, ...chosen, saved: null } });
    },
    endExport() {
      cancel('export');
      set({ exporting: null });
    },
    async exportData() {
      const { exporting: chosen } = get();
      if (chosen === null) return;
      const { what, format: as } = chosen;
      const body = toRequest(get(), what);
      const file = await ask('export', (signal) =>
        api.exportData({ params: { format: as }, body }, { signal }),
      );
      if (file === undefined) return;
      set({
        written: { name: file.name, type: file.type, text: '', file },
        exporting: { ...chosen, saved: file.name },
      });
      tellSeen(`Exported ${toWhatWords(get(), what)} as ${FORMATS[as].label}`);
      get().announce(`Saved ${file.name}`);
    },
  };
}

function toRequest(state: Explorer, what: ExportWhat): ExportRequest {
  const { asOf: day, kept, viewing } = state;
  const asOf = day === null ? null : toIsoDay(day);
  if (what === 'everything') return { what, asOf };
  const { nodes, edges, leftOut } = toGoing(state, what);
  const missed = what === 'drawn' ? missedIn(state) : NOTHING_MISSED;
  const title = viewing === null ? (kept?.title ?? null) : `${viewing.row.title}: ${viewing.row.name}`;
  return {
    what,
    asOf,
    title: title === null ? null : toBeginning(title, LONGEST_TITLE),
    nodes: [...nodes, ...missed.nodes],
    edges: [...edges, ...missed.edges],
    leftOut: leftOut.map((reason) => toBeginning(reason, LONGEST_REASON)),
  };
}

/** "5 actors, 7 relations". */
export function toWhatWords(state: Explorer, what: ExportWhat): string {
  if (what === 'everything') {
    const counts = state.about?.counts;
    if (counts === undefined) return 'everything';
    return `everything: ${count(counts.entities, 'actor', 'actors')}, ${count(counts.relations, 'relation', 'relations')}`;
  }
  const { nodes, edges } = toGoing(state, what);
  return `${count(nodes.length, 'actor', 'actors')}, ${count(edges.length, 'relation', 'relations')}`;
}

/** What is drawn; or what is selected, the ends of selected lines, and the lines that are drawn among selected actors. */
export function toGoing(state: Explorer, what: Exclude<ExportWhat, 'everything'>): Going {
  const drawn = drawnIn(state);
  if (what === 'drawn')
    return { ...drawn, leftOut: [...toNamelessReasons(state), ...waitingIn(state), ...ownIn(state)] };
  const { nodes, edges } = state.selection;
  const lines = drawn.edges.filter((key) => {
    const edge = state.edges.get(key);
    return edges.has(key) || (edge !== undefined && nodes.has(edge.from) && nodes.has(edge.to));
  });
  const ends = lines.flatMap((key) => {
    const edge = state.edges.get(key);
    return edge === undefined ? [] : [edge.from, edge.to];
  });
  const actors = [...new Set([...drawn.nodes.filter((id) => nodes.has(id)), ...ends])];
  const some = [
    countOf(actors.length, state.nodes.size, 'actor', 'actors'),
    countOf(lines.length, state.edges.size, 'relation', 'relations'),
  ];
  return {
    nodes: actors,
    edges: lines,
    leftOut: [`What of the canvas is not selected: the file holds ${some.join(' and ')}.`, ...ownIn(state)],
  };
}

function drawnIn(state: Explorer): Pick<Going, 'nodes' | 'edges'> {
  const { nodes, edges } = sightOf(state);
  const waits = (id: string) => state.unplaced?.ids.has(id) === true;
  return {
    nodes: [...nodes.keys()].filter((id) => !waits(id)),
    edges: [...edges.values()].filter(({ from, to }) => !waits(from) && !waits(to)).map(({ key }) => key),
  };
}

const NOTHING_MISSED = { nodes: [], edges: [] } as const;

/**
 * Who of what is in sight did not come when the canvas was opened, as nobody stands under that id any more. They are asked
 * for all the same: whoever was merged is exported as whom he was merged into, and the file tells who is really gone.
 */
function missedIn(state: Explorer): Pick<Going, 'nodes' | 'edges'> {
  const { nodes, edges, hidden, filters, absent } = state;
  if (absent.why !== null) return NOTHING_MISSED;
  const unseen = toUnseen([...nodes.values(), ...absent.nodes], { nodes, edges, hidden, filters });
  const isOut = (id: string) => unseen.ids.has(id) || state.unplaced?.ids.has(id) === true;
  return {
    nodes: absent.nodes.flatMap((node) => (node.hidden || isOut(node.id) ? [] : [node.id])),
    edges: absent.edges.flatMap(({ key, from, to }) => (isOut(from) || isOut(to) ? [] : [key])),
  };
}

function waitingIn({ unplaced, absent }: Explorer): string[] {
  const waiting = unplaced?.ids.size ?? 0;
  const { why } = absent;
  const [actors, lines] = [absent.nodes.length, absent.edges.length];
  const missed = `${count(actors, 'actor', 'actors')}, ${count(lines, 'relation', 'relations')}`;
  return [
    ...(waiting === 0 ? [] : [`Not placed, and so not drawn: ${count(waiting, 'actor', 'actors')}.`]),
    ...(why === null || actors + lines === 0
      ? []
      : [
          `On the canvas, but did not come when it was opened, and may be in the database: ${missed} (${why}).`,
        ]),
  ];
}

/** What analysts made themselves is no fact, and travels in a workfile. */
function ownIn({ hypotheses, notes, cards, tags, viewing }: Explorer): string[] {
  const own = [
    hypotheses.size === 0 ? '' : count(hypotheses.size, 'hypothesis', 'hypotheses'),
    notes.size === 0 ? '' : count(notes.size, 'note', 'notes'),
    cards.size === 0 ? '' : count(cards.size, 'card', 'cards'),
    tags.size === 0 ? '' : 'tags',
  ].filter(Boolean);
  return [
    ...(own.length === 0 ? [] : [`What the analyst made: ${own.join(', ')}.`]),
    ...(viewing === null ? [] : ['What the version kept: the file tells what the database says today.']),
  ];
}
