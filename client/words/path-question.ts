import { BARRED_KINDS, ENTITY_TYPES, ENTITY_TYPE_NAMES, STATUS_ORDER, STATUSES } from '#contract/ontology';
import { CLASS_WORDS, type PathQuestion } from '#contract/path-question';
import { count, digits } from './count.ts';
import { toDate } from './days.ts';
import { toRowName, toWindow } from './filters.ts';
import { toPathsTitle, type NameOf } from './paths.ts';

/** More are counted, not named. */
const NAMED = 3;

/** Each part of the question that is not as in the plain one, in words; in the order of the form. */
const DIFFERENCES: readonly ((question: PathQuestion, nameOf: NameOf) => string)[] = [
  ({ via }, nameOf) => (via.length === 0 ? '' : `by way of ${via.map(nameOf).join(', then ')}`),
  ({ avoid }, nameOf) => (avoid.length === 0 ? '' : `not through ${toNames(avoid, nameOf)}`),
  ({ avoidTypes }) =>
    avoidTypes.length === 0 ? '' : `through no ${avoidTypes.map(toTypeWord).join(', ')}`,
  ({ types, classes }) => toWalked({ types, classes }),
  ({ directed }) => (directed ? 'in the direction of the lines' : ''),
  ({ statuses }) => toStatuses(statuses),
  ({ leastStories }) => (leastStories === 1 ? '' : `at least ${count(leastStories, 'story', 'stories')} a line`),
  ({ leastVoices }) => (leastVoices === 1 ? '' : `at least ${count(leastVoices, 'voice', 'voices')} a line`),
  ({ happened }) => toSo(happened),
  ({ undated }) => (undated ? 'with what is not known to have held then' : ''),
  ({ reported }) => (isAny(reported) ? '' : `reported ${toWindow(reported)}`),
  ({ hops, mode }) => (hops === 4 || mode === 'shared' ? '' : `up to ${count(hops, 'step', 'steps')}`),
  ({ paths, mode }) => (paths === 10 || mode === 'joins' ? '' : `${count(paths, 'path', 'paths')} told`),
  ({ hubs: { all } }) => (all ? 'with nobody barred' : ''),
  ({ hubs: { letIn, all } }, nameOf) => (letIn.length === 0 || all ? '' : `${toNames(letIn, nameOf)} let in`),
  ({ hubs: { threshold, all } }) =>
    threshold === null || all ? '' : `barred above ${count(threshold, 'neighbour', 'neighbours')}`,
]; // oxfmt-ignore

/** "by way of Cy, up to 6 steps": what differs from the plain question; empty where nothing does. */
export function toDifferences(question: PathQuestion, nameOf: NameOf): string[] {
  return DIFFERENCES.map((tell) => tell(question, nameOf)).filter((words) => words !== '');
}

/** The whole question: "Paths from Ada to Eve, up to 6 steps, with nobody barred". */
export function toQuestionWords(question: PathQuestion, nameOf: NameOf): string {
  const [via, ...others] = DIFFERENCES.map((tell) => tell(question, nameOf));
  return [toPathsTitle(question, nameOf), via, ...others].filter((words) => words !== '').join(', ');
}

/** So many are named where there is room for all of them. */
const MOST_NAMED = 100;

/** Whoever the words of the question only count, by name: "From: Ada, Ben, Cy, Di." */
export function toCounted({ from, to, avoid, hubs, types, mode }: PathQuestion, nameOf: NameOf): string[] {
  const lists: readonly (readonly [title: string, ids: readonly string[]])[] = [
    [mode === 'joins' ? 'Asked about' : 'From', from],
    ['To', to],
    ['Not through', avoid],
    ['Let in', hubs.letIn],
  ];
  const named = lists.map(([title, ids]) => [title, ids.map(nameOf)] as const);
  const along = types.map((name) => toRowName({ of: 'relation', name }));
  return [...named, ['Only along', along] as const].flatMap(([title, names]) => {
    if (names.length <= NAMED) return [];
    const more = names.length - MOST_NAMED;
    return [
      `${title}: ${names.slice(0, MOST_NAMED).join(', ')}${more > 0 ? ` and ${digits(more)} more` : ''}.`,
    ];
  });
}

function toNames(ids: readonly string[], nameOf: NameOf): string {
  return ids.length > NAMED ? count(ids.length, 'actor', 'actors') : ids.map(nameOf).join(', ');
}

function toTypeWord(type: keyof typeof ENTITY_TYPES): string {
  return ENTITY_TYPES[type].label.toLowerCase();
}

function toWalked({ types, classes }: Pick<PathQuestion, 'types' | 'classes'>): string {
  if (types.length > NAMED) return `along ${types.length} types of lines only`;
  if (types.length > 0)
    return `only along: ${types.map((name) => toRowName({ of: 'relation', name })).join(', ')}`;
  const more = classes.filter((name) => !USUAL.includes(name));
  if (USUAL.every((name) => classes.includes(name)))
    return more.length === 0 ? '' : `also along ${more.map(toAlong).join(' and ')}`;
  if (classes.length === 0) return 'along no lines';
  return `along lines ${classes.map((name) => CLASS_WORDS[name]).join(', ')}`;
}

type WalkClass = PathQuestion['classes'][number];

const USUAL: readonly WalkClass[] = ['actor', 'context'];

function toAlong(name: WalkClass): string {
  return name === 'speech' ? CLASS_WORDS[name] : `lines ${CLASS_WORDS[name]}`;
}

/** Told by what is added to the usual, and what is left out of it. */
function toStatuses(statuses: PathQuestion['statuses']): string {
  const out = STATUS_ORDER.filter((status) => status !== 'denied' && !statuses.includes(status));
  const words = [
    out.length === 0 ? '' : `without ${out.map((status) => STATUSES[status].label).join(', ')}`,
    statuses.includes('denied') ? 'with what is only denied' : '',
  ];
  return words.filter(Boolean).join(', ');
}

function toSo(window: PathQuestion['happened']): string {
  if (isAny(window)) return '';
  if (window.from === null || window.from !== window.to) return `held ${toWindow(window)}`;
  const isDay = /-.*-/.test(window.from);
  return `${isDay ? 'as of' : 'held in'} ${toDate(window.from)}`;
}

function isAny({ from, to }: PathQuestion['happened']): boolean {
  return from === null && to === null;
}

const BARRED_PLURALS = [
  ...ENTITY_TYPE_NAMES.filter((type) => ENTITY_TYPES[type].barred).map((type) => ENTITY_TYPES[type].plural),
  ...Object.values(BARRED_KINDS).flatMap((kinds) => kinds.map((kind) => (kind === 'crisis' ? 'crises' : `${kind}s`))),
].map((words) => words.toLowerCase()); // oxfmt-ignore

/** Who is barred inside, before it is asked. `usual` is the server's threshold; null while it is not known. */
export function toBars({ hubs }: PathQuestion, usual: number | null): string {
  if (hubs.all) return 'Nobody is barred inside: almost everything is joined with everything then.';
  const most = hubs.threshold ?? usual;
  const many = most === null ? 'very well connected actors' : `whoever has more than ${digits(most)} neighbours`;
  const but = hubs.letIn.length === 0 ? '' : ` ${count(hubs.letIn.length, 'actor is', 'actors are')} let in.`;
  return `Barred inside: ${BARRED_PLURALS.join(', ')} and ${many}.${but}`;
} // oxfmt-ignore

/** What is walked, before it is asked: "Up to 4 steps along lines between actors and ...". */
export function toWalks({ mode, hops, types, classes, statuses }: PathQuestion): string {
  const far = mode === 'shared' ? 'Exactly 2 steps' : `Up to ${count(hops, 'step', 'steps')}`;
  const along =
    types.length > 0
      ? count(types.length, 'chosen type of line', 'chosen types of lines')
      : `lines ${classes.map((name) => CLASS_WORDS[name]).join(' and ')}`;
  const denied = statuses.includes('denied') ? '' : ' A line that is only denied is not walked.';
  return `${far} along ${along}.${denied}`;
}
