import type { ReadEntity } from '#contract/reading';
import { groupBy } from '../../articles/group-by.ts';
import { localId } from '../ids.ts';
import { keyAt, type Line } from './line.ts';

/** Bodies that a title names without a mention of them: words of the title, and the body. */
const IMPLIED: readonly (readonly [words: string, name: string])[] = [
  ['secretary of state', 'US Department of State'],
  ['secretary of the treasury', 'US Department of the Treasury'],
  ['treasury secretary', 'US Department of the Treasury'],
  ['secretary of defense', 'US Department of Defense'],
  ['defense secretary', 'US Department of Defense'],
  ['secretary of commerce', 'US Department of Commerce'],
  ['commerce secretary', 'US Department of Commerce'],
  ['secretary of homeland security', 'US Department of Homeland Security'],
  ['secretary of energy', 'US Department of Energy'],
  ['attorney general', 'US Department of Justice'],
];
const BY_FIRST_WORD = groupBy(
  IMPLIED.map(([words, name]) => ({ words, parts: words.split(' '), name })),
  ({ parts: [first = ''] }) => first,
);

/** The department of a "Secretary of State" whom the text does not name otherwise; not those of other states. */
export function impliedBy(lines: readonly Line[], named: ReadonlySet<string>): ReadEntity[] {
  const implied = new Map<string, ReadEntity>();
  for (const line of lines) {
    for (const [at, word] of line.words.entries()) {
      if (!word.cap) continue;
      for (const { words, parts, name } of BY_FIRST_WORD.get(word.key) ?? []) {
        if (!parts.every((part, index) => keyAt(line, at + index) === part) || isOfAnother(line, at))
          continue;
        const id = localId('Agency', name);
        const why = `named by the title “${words}”`;
        if (!named.has(id))
          implied.set(id, {
            id,
            type: 'Agency',
            name,
            aliases: [],
            named: true,
            implied: true,
            why,
            candidates: [],
          });
      }
    }
  }
  return [...implied.values()];
}

/** "Mexican Attorney General", "Illinois Attorney General" */
function isOfAnother(line: Line, at: number): boolean {
  for (let from = Math.max(0, at - 4); from < at; from++) {
    const here = line.here[from];
    if (
      here !== undefined &&
      /^(?:Country|Place)$/.test(here.listed.type) &&
      here.listed.name !== 'United States'
    )
      return true;
  }
  return false;
}
