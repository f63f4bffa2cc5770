import type { Loosening, HiddenHub, PathAnswer, PathSide } from '#contract/path-answer';
import { PATH_LIMITS, PATH_MODES, type PathQuestion } from '#contract/path-question';
import { count } from './count.ts';
import { toShared, toSharedBarred } from './shared.ts';

export type NameOf = (id: string) => string;

/** More are counted, not named. */
const NAMED = 3;

function toNames(ids: readonly string[], { nameOf, word }: { nameOf: NameOf; word: string }): string {
  if (ids.length === 0) return '…';
  return ids.length > NAMED ? count(ids.length, 'actor', 'actors') : ids.map(nameOf).join(word);
}

/** "Paths from Ada or Ben to Eve", "What joins Ada, Ben, Eve". */
export function toPathsTitle({ mode, from, to }: PathQuestion, nameOf: NameOf): string {
  const either = { nameOf, word: ' or ' };
  if (mode === 'joins') return `What joins ${toNames(from, { nameOf, word: ', ' })}`;
  if (mode === 'shared') return `What ${toNames(from, either)} and ${toNames(to, either)} share`;
  const kind = { shortest: 'Paths', next: 'Paths, the next ones too,', 'in-time': 'Paths in order of time' }[mode];
  return `${kind} from ${toNames(from, either)} to ${toNames(to, either)}`;
} // oxfmt-ignore

/** Which times follow each other is known only of a whole path. */
const IN_ANY_ORDER = ', in whatever order of time';

/** Found, none and stopped are three different answers. */
export function toEnding(answer: PathAnswer): string {
  const { ending, question, paths, total } = answer;
  if (ending === 'stopped') return 'stopped before it could tell';
  if (ending === 'none') return toNone(answer);
  if (question.mode === 'joins') return `joined by ${count(paths.length, 'path', 'paths')}`;
  if (question.mode === 'shared')
    return [toShared(answer, ['actor shared', 'actors shared']), toSharedBarred(answer)]
      .filter(Boolean)
      .join(', ');
  return toFoundPaths({ told: paths.length, total, steps: paths[0]?.steps.length ?? 0 });
}

/** "the first 10 of at least 12 paths, the shortest of 3 steps". */
export function toFoundPaths({ told, total, steps }: { told: number; total: PathAnswer['total']; steps: number }): string {
  const first = told < total.paths ? `the first ${told} of ` : '';
  const all = count(total.paths, 'path', 'paths');
  return `${first}${total.atLeast ? 'at least ' : ''}${all}, the shortest of ${count(steps, 'step', 'steps')}`;
} // oxfmt-ignore

function toNone({ question: { mode, hops }, joined }: PathAnswer): string {
  const within = `within ${count(hops, 'step', 'steps')}`;
  const isAnyJoined = joined.some((group) => group.length > 1);
  if (mode === 'joins') return `${isAnyJoined ? 'not all of them are' : 'none of them is'} joined ${within}`;
  return mode === 'shared' ? 'they share nobody who may carry a path' : `no path ${within}`;
}

/** How much the search has seen; nothing where that is not known. */
export function toSearched({ searched: { actors, lines } }: PathAnswer): string {
  if (actors + lines === 0) return '';
  return `${count(actors, 'actor', 'actors')} and ${count(lines, 'line', 'lines')}`;
}

/** Why more was searched than each side met. */
export const SEARCHED_MORE =
  'Searched is all that was read: who is barred and lines that are not walked are among it. Met is only who may carry a path.';

/** "From Ada it came 2 steps far and met 34 actors; nothing more can be reached from there. Farthest: Cy, Di." */
export function toReached(
  { from, hops, actors, isWhole, farthest }: PathSide,
  { ending, mode, nameOf }: { ending: PathAnswer['ending']; mode: PathQuestion['mode']; nameOf: NameOf },
): string {
  const ends = toNames(from, { nameOf, word: ' or ' });
  if (hops === 0)
    return ending === 'stopped'
      ? `From ${ends} not one step had been read when the search was stopped.`
      : `From ${ends} nothing had to be read: the search came from the other side.`;
  const met = `met ${count(actors, 'actor', 'actors')}${mode === 'in-time' ? IN_ANY_ORDER : ''}`;
  const far = `From ${ends} it came ${count(hops, 'step', 'steps')} far and ${met}`;
  const whole = isWhole ? '; nothing more can be reached from there' : '';
  const names = farthest.length === 0 ? '' : ` Farthest: ${farthest.map(({ name }) => name).join(', ')}.`;
  return `${far}${whole}.${names}`;
}

/** "2 paths of 2 steps run only through the United States"; of a network "China would join Ada, Ben and Cy, and was barred inside". */
export function toHidden(
  { hub, hops, paths, atLeast, joins }: HiddenHub,
  { mode, ending, nameOf }: { mode: PathQuestion['mode']; ending: PathAnswer['ending']; nameOf: NameOf },
): string {
  if (mode === 'joins') {
    const names = joins.map(nameOf);
    return `${hub.name} would join ${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}, and was barred inside`;
  }
  if (mode === 'shared') return `${hub.name} is shared${ending === 'found' ? ' too' : ''}, and was barred`;
  const shorter = ending === 'found' ? 'shorter ' : '';
  const [one, many] = [`${shorter}path of`, `${shorter}paths of`];
  const runs = paths === 1 ? 'runs' : 'run';
  // Whether their times follow each other is known only once it is let in.
  const inTime = mode === 'in-time' ? IN_ANY_ORDER : '';
  return `${atLeast ? 'at least ' : ''}${count(paths, one, many)} ${count(hops, 'step', 'steps')} ${runs} only through ${hub.name}${inTime}`;
} // oxfmt-ignore

/** How far it was looked for what the bars hid; nothing where all of it is told, or nothing was barred. */
export function toHiddenReach(answer: PathAnswer): string {
  const { question, paths, ending, limits } = answer;
  const { hubs, mode, via, hops } = question;
  if (hubs.all || (mode === 'joins' && hops < 2)) return '';
  if (isCutShort(answer)) return 'Whom the bars hid was not looked for.';
  // That it was not looked for in full is a limit, and told as such.
  if (mode === 'shared' || limits.some(({ what, atLeast }) => what === 'hubs' && atLeast)) return '';
  if (mode === 'joins')
    return ending === 'found'
      ? 'All are joined, so nobody looked for others whom the bars hid.'
      : `Whom the bars hid is looked for beside those who ${ending === 'stopped' ? 'were not joined' : 'stay apart'}; hubs farther away may join more.`;
  if (via.length > 0) return 'Whom the bars hid is not looked for with waypoints.';
  const shorter = Math.min(hops + 1, ...paths.map(({ steps }) => steps.length)) - 1;
  if (shorter <= PATH_LIMITS.hidden) return '';
  return `Whom the bars hid is looked for on paths of up to ${PATH_LIMITS.hidden} steps; hubs may hide longer ones.`;
}

/** Stopped before the search itself could answer: it told nothing, not even what it had covered. */
function isCutShort({ ending, searched: { actors, lines } }: PathAnswer): boolean {
  return ending === 'stopped' && actors + lines === 0;
}

/** "with hubs: 2 paths of 2 steps", of a network "with hubs: 5 of 6 joined, in 2 groups". */
export function toLooser({ what, hops, paths, atLeast, question, joined }: Loosening): string {
  const number = `${atLeast ? 'at least ' : ''}${count(paths, 'path', 'paths')}`;
  if (joined !== null && joined.groups > 1)
    return `with ${what}: ${joined.most} of ${joined.of} joined, in ${joined.groups} groups`;
  if (question.mode === 'joins') return `with ${what}: all joined by ${number}`;
  return `with ${what}: ${question.mode === 'shared' ? number : `${number} of ${count(hops, 'step', 'steps')}`}`;
}

/** What may be tried where a search was stopped, the cheapest first. */
export function toTries({ hops, paths, mode, hubs }: PathQuestion): string[] {
  return [
    ...(hops > 1 && mode !== 'shared' ? [`fewer steps than ${hops}`] : []),
    ...(hubs.all || hubs.letIn.length > 0 ? ['the hubs barred again'] : []),
    ...(paths > 1 && mode !== 'joins' ? [`fewer paths than ${paths}`] : []),
    'fewer types of lines',
  ];
}

export function toModeWords(mode: PathQuestion['mode']): string {
  const { meaning } = PATH_MODES[mode];
  return `${meaning.charAt(0).toUpperCase()}${meaning.slice(1)}.`;
}

/** "2 loosenings find nothing: with hubs, with lines of any time", beside one that does "1 other loosening finds nothing". */
export function toWithout(
  without: readonly string[],
  { isJoins, hasOthers }: { isJoins: boolean; hasOthers: boolean },
): string {
  const [one, many] = isJoins ? ['does not join more', 'do not join more'] : ['finds nothing', 'find nothing'];
  const others = hasOthers ? 'other loosening' : 'loosening';
  const found = `${count(without.length, others, `${others}s`)} ${without.length === 1 ? one : many}`;
  return `${found}: ${without.map((what) => `with ${what}`).join(', ')}.`;
} // oxfmt-ignore
