import { PICTURE_LIMITS } from '#contract/picture';
import { toBeginning } from '#contract/shown-line';
import type { QueryHeader } from '#contract/query';
import { toAskedTitle } from './asking.ts';
import { digits } from './count.ts';
import { toCypherLine } from './cypher-title.ts';
import { toPrintedLimit } from './limits.ts';
import { toEndingLines, type Ended } from './path-ending.ts';
import { toBars, toCounted, toQuestionWords, toWalks } from './path-question.ts';
import { toEnding, type NameOf } from './paths.ts';

/** So many letters of a line are taken; a whole query may be far longer. */
const MOST_LETTERS = 2_000;

/** What a picture says was asked of paths: where none was found, all that shows it, since that is the finding. */
export function toPathLines(
  { answer, loosenings }: Pick<Ended, 'answer' | 'loosenings'>,
  nameOf: NameOf,
): string[] {
  if (answer.ending !== 'found') return toEndingLines({ answer, askedAt: null, loosenings }, nameOf);
  const { question, threshold, limits } = answer;
  return [
    `${toQuestionWords(question, nameOf)}: ${toEnding(answer)}.`,
    ...toCounted(question, nameOf),
    `${toWalks(question)} ${toBars(question, threshold)}`,
    ...limits.map(toPrintedLimit),
  ];
}

interface AskedOf {
  readonly header: Pick<QueryHeader, 'id' | 'title' | 'params'>;
  readonly params: Readonly<Record<string, unknown>>;
  readonly names: Readonly<Record<string, string>>;
  /** Of a text of the analyst's own. */
  readonly ran?: { readonly text: string; readonly values: Readonly<Record<string, unknown>> };
}

/** What a picture says was asked: of a saved query its title and what was given, of a text the text itself. */
export function toQueryLines(asked: AskedOf): string[] {
  if (asked.ran === undefined) return [`${toAskedTitle(asked)} (saved query ${asked.header.id})`];
  const { text, values } = asked.ran;
  const given = Object.entries(values).map(([name, value]) => `$${name} = ${JSON.stringify(value)}`);
  return [`Cypher: ${toCypherLine(text)}`, ...(given.length === 0 ? [] : [`With ${given.join(', ')}`])];
}

/** As many lines as a picture takes, each as long as it takes; what is left out is told. */
export function toFit(lines: readonly string[]): string[] {
  const told = lines.map((line) => toBeginning(line.trim(), MOST_LETTERS)).filter((line) => line !== '');
  const most = PICTURE_LIMITS.question;
  if (told.length <= most) return told;
  return [...told.slice(0, most - 1), `${digits(told.length - most + 1)} more lines are left out here.`];
}
