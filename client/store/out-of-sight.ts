import type { GraphNode } from '#contract/graph';
import { activeCriteria, type Criterion } from '#drawing/blockers';
import { sightOf, type Filtered } from '#drawing/filters';
import type { Group } from '#drawing/groups';
import { tallyReasons } from '#drawing/tallies';
import { toHiddenWords } from './filtering.ts';
import { nameOf } from './handling.ts';
import { count } from '../words/count.ts';
import { ASKED, CRITERION_WORDS, toToll } from '../words/filters.ts';

interface Desk extends Filtered {
  readonly groups: ReadonlyMap<string, Group>;
  readonly unplaced: { readonly ids: ReadonlySet<string> } | null;
  /** What the graph does not hold now. */
  readonly absent: {
    readonly nodes: readonly Named[];
    readonly edges: readonly unknown[];
    readonly why: string | null;
  };
}

type Named = Pick<GraphNode, 'name'>;

/** A list of names that is longer tells how many more they are. */
const MOST_NAMES = 100;

/** What a reader of the picture does not see in it, and why: a sentence for each reason. */
export function toOutOfSight(desk: Desk): readonly string[] {
  const { why } = sightOf(desk);
  const lines = [...toReasons(desk), ...toGrouped(desk), ...toUndrawn(desk)];
  return why.nodes.size + why.edges.size === 0 ? lines : [`In all ${toHiddenWords(desk)}`, ...lines];
}

/** What two reasons hide is counted with both. */
function toReasons(desk: Desk): string[] {
  return reasonsIn(desk).map(({ criterion, asked, toll }) => {
    const hidden = [...desk.hidden].filter((of) => desk.nodes.has(of) || desk.edges.has(of));
    return `${CRITERION_WORDS[criterion]}: ${asked ?? toNames(desk, hidden)} (hides ${toll})`;
  });
}

/** The same without a name of who is hidden: for files that hold only what they show. */
export function toNamelessReasons(desk: Filtered): string[] {
  return reasonsIn(desk).map(({ criterion, asked, toll }) =>
    [`Hidden: ${toll}`, CRITERION_WORDS[criterion], asked].filter((words) => words !== null).join(': '),
  );
}

/** `asked` is null of what was hidden by hand. */
function reasonsIn(desk: Filtered) {
  const tolls = tallyReasons(desk);
  const hand: readonly Criterion[] = desk.hidden.size > 0 ? ['hand'] : [];
  return [...hand, ...activeCriteria(desk.filters)].map((criterion) => ({
    criterion,
    asked: criterion === 'hand' ? null : ASKED[criterion](desk.filters),
    toll: toToll(tolls.get(criterion) ?? { nodes: 0, edges: 0 }),
  }));
}

function toGrouped(desk: Desk): string[] {
  return [...desk.groups.values()]
    .filter(({ isOpen }) => !isOpen)
    .map(({ label, members }) => `Drawn as one, “${label}”: ${toNames(desk, members)}`);
}

function toUndrawn({ nodes, edges, unplaced, absent }: Desk): string[] {
  const waiting = [...(unplaced?.ids ?? [])];
  const { why } = absent;
  const gone =
    why === null
      ? 'Not in the graph any more'
      : `Did not come when the canvas was opened, and may be in the graph (${why.replace(/\.$/, '')})`;
  return [
    ...(waiting.length === 0 ? [] : [`Not placed and so not drawn: ${toNames({ nodes, edges }, waiting)}`]),
    ...(absent.nodes.length === 0 ? [] : [`${gone}: ${toList(absent.nodes.map(({ name }) => name))}`]),
    ...(absent.edges.length === 0 ? [] : [`${gone}: ${count(absent.edges.length, 'relation', 'relations')}`]),
  ];
}

function toNames(desk: Pick<Filtered, 'nodes' | 'edges'>, of: Iterable<string>): string {
  return toList(Array.from(of, (one) => nameOf(desk, one)));
}

function toList(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  const named = names.slice(0, MOST_NAMES).join(', ');
  return more > 0 ? `${named} and ${count(more, 'other', 'others')}` : named;
}
