import type { KeptPaths } from '#contract/kept-paths';
import type { Doubt } from '#export/dossier/dossier';
import { countOf } from '../../client/words/count.ts';
import { toBars, toDifferences, toWalks } from '../../client/words/path-question.ts';
import type { NameOf } from '../../client/words/paths.ts';
import type { Matter } from './matter.ts';
import { toNameOf } from './name-of.ts';

/** What the answers did not look at, since they were asked so or could not go on; empty where there is no answer. */
export function toSearchDoubts(matter: Matter): Doubt[] {
  const nameOf = toNameOf(matter);
  const items = matter.results.flatMap((kept) => toLeftOut(kept, nameOf).map((words) => [`${kept.title}: ${words}`]));
  if (items.length === 0) return [];
  return [{ title: 'Of the search', meaning: 'what was barred or left out of it may hold a path all the same', items }];
} // oxfmt-ignore

function toLeftOut({ question, ending, paths, total, proof = [] }: KeptPaths, nameOf: NameOf): string[] {
  const { happened, undated } = question;
  const asked = toDifferences(question, nameOf);
  const isDated = happened.from !== null || happened.to !== null;
  return [
    toWays(question, proof),
    asked.length === 0 ? '' : `Asked so: ${asked.join(', ')}.`,
    isDated && !undated ? 'A line of which it is not known whether it held then was not walked.' : '',
    ending === 'stopped' ? 'It was stopped: what it had not read until then may hold a path.' : '',
    ending === 'found' && paths.length < total.paths
      ? `Told are ${countOf(paths.length, total.paths, 'path', 'paths')}${total.atLeast ? ', and there may be more' : ''}.`
      : '',
    'Lines that are hedged, inferred or told by a picture’s caption only were walked like all others.',
  ].filter((words) => words !== '');
}

/** In the words it was kept with, which know above how many neighbours an actor was barred. */
export function toWays(question: KeptPaths['question'], proof: readonly string[]): string {
  const walks = toWalks(question);
  return proof.find((words) => words.startsWith(walks)) ?? `${walks} ${toBars(question, null)}`;
}
