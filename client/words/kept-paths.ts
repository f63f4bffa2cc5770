import type { KeptPaths } from '#contract/kept-paths';
import { RelationType } from '#contract/ontology';
import type { FoundPath, PathAnswer } from '#contract/path-answer';
import { toBeginning } from '#contract/shown-line';
import { STATUSES } from '#contract/statuses';
import { toClock } from './clock.ts';
import { count } from './count.ts';
import { toRowName } from './filters.ts';
import { toQuestionWords } from './path-question.ts';
import { toFoundPaths, type NameOf } from './paths.ts';
import { toSupport } from './relation.ts';
import { toShared } from './shared.ts';

type KeptPath = KeptPaths['paths'][number];
type KeptLine = KeptPath['lines'][number];

/** What an answer says now that it did not say when it was kept, and the other way round. */
export interface Since {
  /** Numbers of the answer's paths that are new. */
  readonly found: readonly number[];
  /** Paths that are told no more. */
  readonly lost: readonly KeptPath[];
  /** Lines of paths that are still told, with more, less or other evidence, or another line in their place. */
  readonly changed: readonly { readonly before: KeptLine; readonly now: KeptLine }[];
}

type Ended = Pick<KeptPaths | PathAnswer, 'question' | 'ending' | 'total'> & {
  readonly paths: readonly Pick<FoundPath, 'nodes'>[];
};

/** How an answer ended, for a list: "3 paths", "no path within 4 steps", "stopped". */
export function toKeptEnding({ question, ending, total, paths }: Ended): string {
  const { mode, hops } = question;
  if (ending === 'stopped') return 'stopped';
  const within = `within ${count(hops, 'step', 'steps')}`;
  if (ending === 'none' && mode === 'joins') return `not all joined ${within}`;
  if (ending === 'none') return mode === 'shared' ? 'nobody shared who may carry a path' : `no path ${within}`;
  // Whom the bars hid is not kept: the number must not read as if it held them.
  if (mode === 'shared' && question.hubs.all) return toShared({ question, paths, total }, ['actor', 'actors']);
  if (mode === 'shared')
    return toShared({ question, paths, total }, ['actor not barred', 'actors not barred']);
  const all = count(total.paths, 'path', 'paths');
  if (mode === 'joins') return count(paths.length, 'path', 'paths');
  const first = paths.length < total.paths ? `the first ${paths.length} of ` : '';
  return `${first}${total.atLeast ? 'at least ' : ''}${all}`;
} // oxfmt-ignore

/** The same as the answer itself ends: "3 paths, the shortest of 2 steps". */
export function toWholeEnding(kept: KeptPaths): string {
  const { question, ending, total, paths } = kept;
  if (ending !== 'found' || question.mode === 'joins' || question.mode === 'shared') return toKeptEnding(kept);
  return toFoundPaths({ told: paths.length, total, steps: paths[0]?.lines.length ?? 0 });
} // oxfmt-ignore

/** As many letters as the name of a result may have. */
const MOST_LETTERS = 200;

/**
 * Under which name it is kept unless another is given: "Ada to Eve, up to 6 steps, 3 paths". What differs from the plain
 * question is in it, so that two results about the same ends are told apart. Where that is too long, the ending stays.
 */
export function toKeptTitle(answer: Ended & { readonly question: KeptPaths['question'] }, nameOf: NameOf): string {
  // A name comes from the articles; a title is to be read as it stands.
  const asked = toQuestionWords(answer.question, nameOf)
    .replace(/^Paths from /, '')
    .replaceAll(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '');
  const ending = `, ${toKeptEnding(answer)}`;
  return `${toBeginning(asked, MOST_LETTERS - ending.length)}${ending}`;
} // oxfmt-ignore

/** "28 November 2026"; of today the time. */
export function toSinceWhen(at: string, now: Date = new Date()): string {
  const then = new Date(at);
  if (then.toDateString() === now.toDateString()) return toClock(at, now);
  return then.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}

interface Compared {
  readonly kept: KeptPaths;
  readonly answer: PathAnswer;
  readonly since: Since;
}

/** "1 new path, 1 lost, 2 lines with other evidence"; empty where nothing has changed. */
function toChanges({ answer, since: { found, lost, changed } }: Compared): string {
  const gone = answer.ending === 'stopped' ? 'not told before it was stopped' : 'lost';
  return [
    found.length === 0 ? '' : count(found.length, 'new path', 'new paths'),
    lost.length === 0 ? '' : `${count(lost.length, 'path', 'paths')} ${gone}`,
    changed.length === 0 ? '' : count(changed.length, 'line with other evidence', 'lines with other evidence'),
  ].filter(Boolean).join(', '); // oxfmt-ignore
}

/** The whole of what has changed, in one sentence. */
export function toSince(compared: Compared): string {
  const { kept, answer } = compared;
  const [then, now] = [kept, answer].map(toKeptEnding);
  const changes = toChanges(compared);
  if (changes === '' && then === now)
    return answer.ending === 'stopped' ? 'It was stopped again' : `Nothing has changed since ${toSinceWhen(kept.at)}`;
  const ending = then === now ? '' : `then ${then ?? ''}, now ${now ?? ''}`;
  return `Since ${toSinceWhen(kept.at)}: ${[changes, ending].filter(Boolean).join('; ')}`;
} // oxfmt-ignore

/** What the comparison cannot know; empty where both answers are whole. */
export function toUnsure({ kept, answer }: Compared): string {
  if (answer.ending === 'stopped')
    return 'The search was stopped this time: what it does not tell may be there all the same.';
  if (kept.ending === 'stopped') return 'It was stopped then: what is new now may have been there already.';
  const isCut = [kept, answer].some(({ paths, total }) => total.atLeast || paths.length < total.paths);
  return isCut ? 'Not all paths are told: one may be new or lost only because others stand before it.' : '';
}

function toLineWords(line: KeptLine): string {
  return `${STATUSES[line.status].label}, ${toSupport(line)}`;
}

/** "said, 1 story, 2 voices; before: asserted, 1 story, 1 voice". */
export function toChangeWords({ before, now }: Since['changed'][number]): string {
  const type = RelationType.safeParse(before.key.split('|')[0]);
  const other = type.success ? toRowName({ of: 'relation', name: type.data }) : 'another';
  const instead = before.key === now.key ? '' : `another line (${other}), `;
  return `${toLineWords(now)}; before: ${instead}${toLineWords(before)}`;
}

/** What the method note tells of a kept answer, a line each; beneath it, what it rests on. */
interface KeptNoted {
  title: string;
  lines: { words: string; under: readonly string[] }[];
}

/**
 * What was kept, when, the paths with their footnotes, or what it rests on that there is none. Of a path that was kept
 * without words only its actors are known, and how its lines stood.
 */
export function toKeptLines(kept: KeptPaths, nameOf: NameOf): KeptNoted {
  const { title, at, paths, proof = [] } = kept;
  return {
    title: `${title} (${toKeptEnding(kept)}, kept ${at.slice(0, 16).replace('T', ' ')})`,
    lines: [
      ...paths.map(({ nodes, lines, told: [sentence = '', ...under] = [] }) =>
        sentence === ''
          ? { words: nodes.map(nameOf).join(' – '), under: lines.map(toLineWords) }
          : { words: sentence, under },
      ),
      ...proof.map((words) => ({ words, under: [] })),
    ],
  };
}
