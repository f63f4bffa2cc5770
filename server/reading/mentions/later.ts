import type { EntityType } from '#contract/ontology';
import { isCap, isFree, keyAt, take, type Found, type Line } from './line.ts';
import { wordSet } from './lexicon.ts';
import { surfaceOf } from './link.ts';
import { shortForms } from './short-names.ts';
import { createTrie } from './trie.ts';

const SHORTENED: ReadonlySet<EntityType> = new Set(['Person', 'Company', 'Agency', 'Organization']);
/** Before a place, and seldom before a person. */
const AT_A_PLACE = wordSet('in at near from to outside around through of across into');

/** "Austin" is the secretary where the text has "Lloyd Austin": before the lists say that it is a city. */
export function findSurnames(lines: readonly Line[]): void {
  findParts(lines, (found) => found.type === 'Person' && found.to - found.from > 1, (line, at, length) => {
    if (length > 1 || AT_A_PLACE.has(keyAt(line, at - 1)) || keyAt(line, at + 1) === '-') return false;
    const here = line.here[at];
    if (here !== undefined && (here.length > 1 || !/^(?:Place|Company|Person)$/.test(here.listed.type))) return false;
    return !(keyAt(line, at + 1) === ',' && /^(?:Place|Country)$/.test(line.here[at + 2]?.listed.type ?? ''));
  }); // oxfmt-ignore
}

/** "Nordsee Logistik" is the firm where the text has "Nordsee Logistik GmbH": before its capitals look like somebody's. */
export function findFirmsCalled(lines: readonly Line[]): void {
  findParts(lines, ({ type }) => type === 'Company', (line, at, length) => length > 1 && !line.lex.firstNames.has(keyAt(line, at)));
} // oxfmt-ignore

/** Names that are only seen to be names because the text has said them in full, or will. */
export function findShort(lines: readonly Line[]): void {
  findParts(
    lines,
    ({ type }) => SHORTENED.has(type),
    () => true,
  );
}

function findParts(
  lines: readonly Line[],
  isWhole: (found: Found) => boolean,
  fits: (line: Line, at: number, length: number) => boolean,
): void {
  const forms = createTrie<Found>({ anyCase: true });
  const added = new Set<string>();
  for (const found of lines.flatMap((line) =>
    [...line.found.values()].filter(isWhole).map((one) => ({ one, line })),
  )) {
    for (const form of shortForms(found.one.type, surfaceOf(found.line, found.one))) {
      if (!added.has(form)) forms.add(form, found.one);
      added.add(form);
    }
  }
  for (const line of lines) {
    for (let at = 0; at < line.words.length; at++) {
      if (!isCap(line, at) || line.taken[at] === true) continue;
      const [match] = forms.longest(line.words, at);
      if (match === undefined || !isFree(line, at, at + match.length) || !fits(line, at, match.length))
        continue;
      const { type, listed } = match.value;
      const why = 'a part of a name of the text';
      const from = listed === undefined ? {} : { listed };
      take(line, { from: at, to: at + match.length, type, kind: 'name', short: true, why, ...from });
      at += match.length - 1;
    }
  }
}
