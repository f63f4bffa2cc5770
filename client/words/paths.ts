import type { PathAnswer } from '#contract/path-answer';
import { PATH_MODES, type PathQuestion } from '#contract/path-question';
import { count } from './count.ts';

type NameOf = (id: string) => string;

/** "from Ada or Ben to Eve, by way of Cy": more than three are counted. */
export function toEndsWords({ mode, from, to, via }: PathQuestion, nameOf: NameOf): string {
  const all = (ids: readonly string[], word: string) =>
    ids.length > NAMED ? `${ids.length} actors` : ids.map(nameOf).join(word);
  if (mode === 'joins') return `what joins ${all(from, ', ')}`;
  if (mode === 'shared') return `what ${all(from, ' or ')} and ${all(to, ' or ')} share`;
  const by = via.length === 0 ? '' : `, by way of ${via.map(nameOf).join(', then ')}`;
  return `from ${all(from, ' or ')} to ${all(to, ' or ')}${by}`;
}

const NAMED = 3;

/** "Asked for paths from Ada to Eve", as the method note tells it. */
export function toAskedWords(question: PathQuestion, nameOf: NameOf): string {
  const { mode } = question;
  const ends = toEndsWords(question, nameOf);
  if (mode === 'joins' || mode === 'shared') return `Asked ${ends}`;
  return `Asked for paths (${PATH_MODES[mode].label.toLowerCase()}) ${ends}`;
}

/** Found, none and stopped are three different answers. */
export function toEnding({ ending, question, paths, total }: PathAnswer): string {
  if (ending === 'stopped') return 'the search was stopped before it could tell';
  if (ending === 'none') return toNone(question);
  const [shortest] = paths;
  const all = `${total.atLeast ? 'at least ' : ''}${count(total.paths, 'path', 'paths')}`;
  if (question.mode === 'joins') return `joined by ${count(paths.length, 'path', 'paths')}`;
  return `${all}, the shortest of ${count(shortest?.steps.length ?? 0, 'step', 'steps')}`;
}

function toNone({ mode, hops }: PathQuestion): string {
  const within = `within ${count(hops, 'step', 'steps')}`;
  if (mode === 'joins') return `not all of them are joined ${within}`;
  return mode === 'shared' ? 'they share nobody' : `no path ${within}`;
}

/** "Paths from Ada to Eve", "What joins Ada, Ben, Eve": of a tab, and of what is kept. */
export function toPathsTitle(question: PathQuestion, nameOf: NameOf): string {
  const ends = toEndsWords(question, nameOf);
  if (question.mode !== 'joins' && question.mode !== 'shared') return `Paths ${ends}`;
  return ends.charAt(0).toUpperCase() + ends.slice(1);
}
