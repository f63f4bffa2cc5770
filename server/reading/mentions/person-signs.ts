import { SURNAME_ENDS } from '../gazetteers/own-names.ts';
import { isOrdinary } from './heads.ts';
import { wordSet } from './lexicon.ts';
import { keyAt, type Line } from './line.ts';

const ENDS = new RegExp(`(?:${[...wordSet(SURNAME_ENDS)].join('|')})$`);

/** By what a row of words is seen to be a name of a person; undefined if by nothing. */
export function reasonFor(line: Line, from: number, to: number): string | undefined {
  const words = line.words.slice(from, to).filter(({ cap, text }) => cap && !/^\p{Lu}\.$/u.test(text));
  const [first, second] = words;
  if (first === undefined || second === undefined || first.key === 'los' || first.key === 'las')
    return undefined;
  const { firstNames, surnames, chineseSurnames, koreanSurnames } = line.lex;
  if (isQuoted(line, from)) return undefined;
  const strange = words.filter(({ key }) => !isOrdinary(key)).length;
  const last = words.at(-1) ?? second;
  if (firstNames.has(first.key) && strange > 0) return 'a first name';
  if (chineseSurnames.has(first.key) && words.slice(1).every(({ key }) => isPinyin(key)))
    return 'a Chinese name';
  if (koreanSurnames.has(first.key) && words.length <= 3 && strange > 0) return 'a Korean or Vietnamese name';
  if (chineseSurnames.has(last.key) && words.length === 2 && isPinyin(first.key) && isTold(line, from, to))
    return 'a Chinese name, the family last';
  if (keyAt(line, from - 1) === 'the') return undefined;
  if (firstNames.has(first.key) && surnames.has(last.key) && !isOrdinary(first.key))
    return 'a first name and a family name';
  if (surnames.has(last.key) && strange === words.length) return 'a family name';
  if (strange === words.length && words.length < 5 && (ENDS.test(last.key) || !first.caps))
    return 'words of a name';
  return firstNames.has(first.key) &&
    surnames.has(last.key) &&
    words.length < 4 &&
    line.words[from]?.pos === 'PROPN' &&
    isTold(line, from, to)
    ? 'a first name and a family name'
    : undefined;
}

export function isAsian(line: Line, at: number): boolean {
  const key = keyAt(line, at);
  return line.lex.chineseSurnames.has(key) || line.lex.koreanSurnames.has(key);
}

/** What is called so in quotes need not be a person: "known as “Zonas Futuro”". */
function isQuoted(line: Line, from: number): boolean {
  return /^["“‘«]$/.test(keyAt(line, from - 1)) && keyAt(line, from - 2) === 'as';
}

/** "Mark Price said", "Frank Bush, 45,", "by Grace Rose": where ordinary words are a name. */
function isTold(line: Line, from: number, to: number): boolean {
  const [before, after] = [line.words[from - 1], line.words[to]];
  if (after?.text === ',' && /^\d\d$/.test(line.words[to + 1]?.text ?? '')) return true;
  return (
    after?.pos === 'VERB' ||
    after?.pos === 'AUX' ||
    /^(?:said|by|and|,|with)$/.test(before?.key ?? '') ||
    after?.text === ','
  );
}

const SYLLABLE =
  '(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?(?:ai|ao|an|ang|ei|en|eng|er|ia|ian|iang|iao|ie|in|ing|iong|iu|ong|ou|ua|uai|uan|uang|ue|ui|un|uo|a|e|i|o|u)';
const PINYIN = new RegExp(`^${SYLLABLE}(?:${SYLLABLE})?$`);

export function isPinyin(key: string): boolean {
  return key.length <= 12 && PINYIN.test(key);
}
