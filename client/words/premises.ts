import { toIsoDay, type Day } from '#contract/days';
import type { Evidence } from '#contract/evidence';
import type { GraphNode, Limit } from '#contract/graph';
import { STATUSES } from '#contract/ontology';
import type { FoundPath, TimesMeet } from '#contract/path-answer';
import { toActions, toState, type Action } from './actions.ts';
import { toDayWords, toHappened } from './days.ts';
import type { PathTold, Piece } from './path-sentence.ts';
import { MARK_NAMES, marksOf, toSupport } from './relation.ts';
import { agreeing } from './who-or-which.ts';

const MEETS: Readonly<Record<TimesMeet, readonly [before: string, behind: string]>> = {
  overlap: ['The times of ', ' overlap.'],
  apart: ['The times of ', ' do not overlap.'],
  'not known': ['Whether the times of ', ' overlap is not known.'],
};

/** What a path rests on: whether its neighbouring facts were true at one time, and its weakest lines. */
export function toPremises(path: FoundPath, told: PathTold): Piece[][] {
  const notes = path.steps.map(({ line }) => toNote(line, told));
  const times = (Object.keys(MEETS) as TimesMeet[]).flatMap((kind) => {
    const pairs = path.meets.flatMap((meets, at) => (meets === kind ? [at] : []));
    if (pairs.length === 0) return [];
    const [before, behind] = MEETS[kind];
    const named = pairs.flatMap((at, n) => [n === 0 ? '' : ', of ', notes[at] ?? '', ' and ', notes[at + 1] ?? '']);
    return [[before, ...named, behind]];
  }); // oxfmt-ignore
  const weakest = path.weakest.flatMap((key) => told.graph.edges.find((edge) => edge.key === key) ?? []);
  const [first] = weakest;
  if (first === undefined) return times;
  const marks = weakest.map((edge) => marksOf(edge, told.asOf));
  const shared = MARK_NAMES.filter((mark) => marks.every((own) => own.includes(mark)));
  const words = [STATUSES[first.status].label, ...shared, toSupport(first)].join(', ');
  // Equally weak ones differ in marks that weigh nothing: whether one is over, or contested.
  const others = MARK_NAMES.filter((mark) => !shared.includes(mark)).flatMap((mark) => {
    const wearing = weakest.filter((_, at) => marks[at]?.includes(mark)).map(({ key }) => key);
    const before: readonly Piece[] = ['; '];
    return wearing.length === 0 ? [] : before.concat(toNotes(wearing, told), ` ${mark}`);
  });
  return [...times, [...toNotes(path.weakest, told), `${toAre(path)}${words}`, ...others, '.']];
}

function toAre({ steps, weakest }: FoundPath): string {
  if (steps.length === 1) return ' is its only line: ';
  if (steps.length === weakest.length) return ' are equally weak: ';
  return weakest.length === 1 ? ' is its weakest line: ' : ' are its weakest lines: ';
}

/** "[1], [2] and [3]". */
function toNotes(keys: readonly string[], told: PathTold): Piece[] {
  return keys.flatMap((key, at) => {
    const before = at === 0 ? '' : at === keys.length - 1 ? ' and ' : ', ';
    return [before, toNote(key, told)].filter((piece) => piece !== '');
  });
}

function toNote(key: string, { graph, notes }: PathTold): Piece {
  const line = graph.edges.find((edge) => edge.key === key);
  return line === undefined ? '' : { note: notes.get(key) ?? 0, line };
}

/** What is told of an end by its own evidence; null while that is not there. */
export type EndEvidence = Pick<Evidence, 'relations' | 'nodes' | 'limits'>;

/** Every sanction and charge on an end as of the day: two things that are never one list. */
export function toEndPremises(
  end: GraphNode,
  { evidence, asOf }: { evidence: EndEvidence | null; asOf: Day | null },
): string[] {
  if (evidence === null) return [`Sanctions and charges against ${end.name} have not been read.`];
  const nameOf = (id: string) => evidence.nodes.find((node) => node.id === id)?.name ?? id;
  const own = ({ target }: Action) => target === end.id;
  const sanctions = toActions(evidence.relations, 'TARGETS').filter(own);
  const charges = toActions(evidence.relations, 'DEFENDANT_IN').filter(own);
  const read = toRead(evidence);
  if (sanctions.length + charges.length === 0)
    return [`No sanction or charge against ${end.name} is reported${read === '' ? '' : ` in ${read}`}.`];
  return [
    ...sanctions.map((action) => `${end.name} ${agreeing(isOver(action, asOf) ? 'was a target of' : 'is a target of', end)} ${nameOf(action.id)}${toSanction(action, asOf)}.`),
    ...charges.map((action) => `${end.name} ${agreeing('is a defendant in', end)} ${nameOf(action.id)}: ${toCharge(action, asOf)}.`),
    ...(read === '' ? [] : [`Only ${read} were read: more may stand against ${end.name}, and more may have been lifted.`]),
  ]; // oxfmt-ignore
}

/** "the first 500 of 1,204 relations around it"; empty where all were read. */
function toRead({ limits }: EndEvidence): string {
  const cut = cutOf(limits);
  if (cut === undefined) return '';
  const all = cut.total === null ? '' : `${cut.atLeast ? 'at least ' : ''}${cut.total.toLocaleString('en')} `;
  return `the first ${cut.shown.toLocaleString('en')} of ${all}relations around it`;
}

function cutOf(limits: readonly Limit[]): Limit | undefined {
  return limits.find(({ what }) => what === 'relations');
}

function isOver(action: Action, asOf: Day | null): boolean {
  return toState(action, asOf).is === 'over';
}

function toSanction(action: Action, asOf: Day | null): string {
  const when = toHappened(action.line);
  const day = asOf === null ? '' : `as of ${toDayWords(asOf)} `;
  return `${when === '' ? '' : ` (${when})`}, ${day}${toState(action, asOf).words}`;
}

function toCharge({ line, endings }: Action, asOf: Day | null): string {
  const convicted = endings.map(
    (verdict) => `convicted ${toHappened(verdict) || 'on a day that is not told'}`,
  );
  const day = asOf === null ? '' : `, as of ${toDayWords(asOf)}`;
  const open = convicted.length === 0 ? [`no verdict is reported${day}`] : convicted;
  return [STATUSES[line.status].label, toHappened(line), ...open].filter(Boolean).join('; ');
}

/**
 * "delisted by 2023-11": what a picture has room for beside an end that no sanction holds any more. Where not all
 * relations were read, one may hold that was not.
 */
export function toDelisted(end: string, evidence: EndEvidence | null, asOf: Day | null): string | null {
  if (evidence === null || cutOf(evidence.limits) !== undefined) return null;
  const told = toActions(evidence.relations, 'TARGETS')
    .filter(({ target }) => target === end)
    .map((action) => ({ line: action.line, state: toState(action, asOf) }));
  const over = told.findLast(({ state }) => state.is === 'over');
  if (over === undefined || told.some(({ state }) => state.is === 'in force')) return null;
  const { lastDay } = over.line;
  const word = over.state.words.startsWith('lifted') ? 'delisted' : 'no longer sanctioned';
  return lastDay === null ? word : `${word} by ${toIsoDay(lastDay).slice(0, 7)}`;
}
