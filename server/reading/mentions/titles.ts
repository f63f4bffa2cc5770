import { heads, isOrdinary } from './heads.ts';
import { isCap, keyAt, type Line } from './line.ts';
import { wordSet } from './lexicon.ts';

/** Behind a head: "Attorney General", "General Counsel", "Special Agent in Charge". */
const RANKS = wordSet(`
  general secretary minister judge leader prince adviser advisor officer executive justice president
  director attorney lady sergeant colonel commander admiral counsel agent chief in-charge
`); // oxfmt-ignore
const JOINS = wordSet('of for to the and & in on at ,');
const MOST_WORDS = 16;

/**
 * Where the name begins behind the words of an office: "Under Secretary of the Treasury for Terrorism and Financial
 * Intelligence" ends where words come that are not ordinary. Undefined if no office begins here.
 */
export function behindTitle(line: Line, at: number): number | undefined {
  if (!heads.title.has(keyAt(line, at)) || !isTitleWritten(line, at)) return undefined;
  let end = at + 1;
  while (RANKS.has(keyAt(line, end)) || (heads.title.has(keyAt(line, end)) && isTitleWritten(line, end)))
    end++;
  if (keyAt(line, end) === 'in' && keyAt(line, end + 1) === 'charge') end += 2;
  if (isName(line, end)) return end;
  if (!JOINS.has(keyAt(line, end)) || keyAt(line, end) === ',') return isCap(line, end) ? end : undefined;
  for (let next = end; next < Math.min(line.words.length, at + MOST_WORDS); next++) {
    if (isName(line, next)) return next;
    if (!isCap(line, next) && !JOINS.has(keyAt(line, next)) && keyAt(line, next) !== '-') return undefined;
  }
  return undefined;
}

/** "President" and "Gen."; "spokesman" in small letters too, "general" not. */
function isTitleWritten(line: Line, at: number): boolean {
  const word = line.words[at];
  if (word === undefined) return false;
  return (
    word.cap ||
    (![
      'general',
      'private',
      'special',
      'member',
      'first',
      'special',
      'supreme',
      'king',
      'captain',
      'major',
      'chief',
      'head',
      'lead',
    ].includes(word.key) &&
      word.pos !== 'VERB')
  );
}

/** A first name, or a word that is none of English, and none that a list has for something else. */
function isName(line: Line, at: number): boolean {
  const word = line.words[at];
  if (word === undefined || !word.cap || heads.title.has(word.key) || line.taken[at] === true) return false;
  const here = line.here[at];
  if (here !== undefined && here.listed.type !== 'Person') {
    return (
      here.length === 1 &&
      here.listed.type === 'Place' &&
      line.lex.firstNames.has(word.key) &&
      isSurname(line, at + 1)
    );
  }
  if (endsOther(line, at)) return false;
  if (word.key === 'he' && isCap(line, at + 1) && !isOrdinary(keyAt(line, at + 1))) return true;
  if (line.lex.firstNames.has(word.key))
    return (
      !isOrdinary(word.key) || isSurname(line, at + 1) || /^\p{Lu}\.$/u.test(line.words[at + 1]?.text ?? '')
    );
  if (/^\p{Lu}\.$/u.test(word.text)) return isCap(line, at + 1);
  return !isOrdinary(word.key) && !word.caps;
}

function endsOther(line: Line, at: number): boolean {
  for (let from = at - 1; from >= Math.max(0, at - 4); from--) {
    const here = line.here[from];
    if (here !== undefined && from + here.length > at && here.listed.type !== 'Person') return true;
  }
  return false;
}

function isSurname(line: Line, at: number): boolean {
  const word = line.words[at];
  if (word === undefined || !word.cap || line.here[at]?.listed.type === 'Country') return false;
  return line.lex.surnames.has(word.key) || !isOrdinary(word.key);
}
