import { SURNAME_ENDS } from '../gazetteers/own-names.ts';
import { heads, isOrdinary } from './heads.ts';
import { isCap, keyAt, take, type Found, type Line } from './line.ts';
import { wordSet } from './lexicon.ts';
import { behindTitle } from './titles.ts';

const MOST_WORDS = 9;
const ENDS = new RegExp(`(?:${[...wordSet(SURNAME_ENDS)].join('|')})$`);
const SUFFIX = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
/** What may be called after a head of state: "the Maduro regime". */
const OF_A_LEADER = new Set([
  'regime',
  'administration',
  'government',
  'family',
  'era',
  'presidency',
  'campaign',
  'dictatorship',
]);
/** Offices of which the name alone may stand behind: "President Biden", not "Chief Justice Department". */
const NOT_ALONE = new Set([
  'general',
  'special',
  'member',
  'private',
  'first',
  'manager',
  'analyst',
  'principal',
  'presiding',
  'head',
  'chair',
  'lead',
  'secretary-general',
  'defendant',
]);

/** People: behind an office, by a first name, by the way in which names of a people are built. */
export function findPersons(line: Line): void {
  for (let at = 0; at < line.words.length; at++) {
    const start = behindTitle(line, at);
    if (start === undefined || line.taken[start] === true) continue;
    const to = nameFrom(line, start, true);
    const alone = to - start === 1;
    if (to === start || (alone && !mayStandAlone(line, at, start))) continue;
    take(line, {
      from: start,
      to,
      type: 'Person',
      kind: 'name',
      why: 'an office before the name',
      ...ofList(line, start, to),
    });
  }
  for (let at = 0; at < line.words.length; at++) {
    if (line.taken[at] === true || !isCap(line, at)) continue;
    const here = line.here[at];
    if (
      here?.listed.type === 'Person' &&
      take(line, {
        from: at,
        to: at + here.length,
        type: 'Person',
        kind: 'name',
        why: here.listed.why,
        listed: here.listed,
      })
    )
      continue;
    const to = nameFrom(line, at, false);
    const why = to - at < 2 ? leaderAt(line, at) : reasonFor(line, at, to);
    if (why !== undefined)
      take(line, {
        from: at,
        to: Math.max(to, at + 1),
        type: 'Person',
        kind: 'name',
        why,
        ...ofList(line, at, to),
      });
  }
}

function ofList(line: Line, from: number, to: number): Pick<Found, 'listed'> {
  const here = line.here[from];
  return here?.listed.type === 'Person' && here.length === to - from ? { listed: here.listed } : {};
}

function mayStandAlone(line: Line, title: number, start: number): boolean {
  const [word, before] = [line.words[start], line.words[start - 1]];
  if (word === undefined || before === undefined || line.words[title] === undefined) return false;
  if (NOT_ALONE.has(before.key) || word.caps || !before.cap || heads.title.has(word.key)) return false;
  if (start - title > 1 && !heads.title.has(before.key)) return false;
  return !isOrdinary(word.key) || line.lex.surnames.has(word.key) || line.lex.chineseSurnames.has(word.key);
}

/** "the Gonzalez regime" */
function leaderAt(line: Line, at: number): string | undefined {
  const word = line.words[at];
  if (word === undefined || line.here[at] !== undefined || word.caps) return undefined;
  if (isOrdinary(word.key) && !(isCap(line, at + 1) && line.lex.surnames.has(word.key))) return undefined;
  return OF_A_LEADER.has(keyAt(line, at + 1)) ? 'a government called after a person' : undefined;
}

/** Behind the last word of a name of a person that begins here; `at` itself if none does. */
function nameFrom(line: Line, at: number, titled: boolean): number {
  let end = at;
  for (let next = at; next < Math.min(line.words.length, at + MOST_WORDS);) {
    const word = line.words[next];
    if (word === undefined || line.taken[next] === true) break;
    if (word.text === '-' && word.glued && line.words[next + 1]?.glued === true && end === next && end > at) {
      const isLower = /^\p{Ll}/u.test(line.words[next + 1]?.text ?? '');
      if (
        !isCap(line, next + 1) &&
        !(isLower && (line.lex.particles.has(keyAt(line, next - 1)) || isPinyin(keyAt(line, next - 1))))
      )
        break;
      end = next + 2;
      next = end;
      continue;
    }
    if (!word.cap && line.lex.particles.has(word.key) && end > at) {
      const over = overParticles(line, next);
      if (over === undefined) break;
      next = over;
      continue;
    }
    if (word.text === ',' && SUFFIX.has(keyAt(line, next + 1)) && end - at > 1) {
      end = next + 2;
      break;
    }
    if (!word.cap || !belongs(line, next, { at, end, titled })) break;
    end = next + 1;
    next = end;
  }
  // "Al-", and a first initial alone, are no names.
  return end - at === 1 && /^\p{Lu}\.$/u.test(line.words[at]?.text ?? '') ? at : end;
}

/** "de la Cruz", "bin Salman", "al-Sharaa": the capital word behind, at most three small ones on. */
function overParticles(line: Line, at: number): number | undefined {
  for (let next = at; next < at + 5; next++) {
    if (isCap(line, next)) return next;
    if (keyAt(line, next) !== '-' && !line.lex.particles.has(keyAt(line, next))) return undefined;
  }
  return undefined;
}

interface Sofar {
  at: number;
  end: number;
  titled: boolean;
}

function belongs(line: Line, next: number, { at, end, titled }: Sofar): boolean {
  const word = line.words[next];
  if (word === undefined) return false;
  const here = line.here[next];
  const isFirst = line.lex.firstNames.has(word.key);
  if (/^\p{Lu}\.$/u.test(word.text)) return true;
  if (
    end > at &&
    line.lex.particles.has(word.key) &&
    isCap(line, next + 1) &&
    !word.caps &&
    line.here[next + 1]?.listed.type !== 'Country'
  )
    return true;
  if (end > at && isAsian(line, at) && next - at < 3 && word.text.length < 7 && isPinyin(word.key))
    return true;
  if (SUFFIX.has(word.key) && end > at) return true;
  if (
    next === at &&
    word.key === 'he' &&
    isPinyin(keyAt(line, at + 1)) &&
    isCap(line, at + 1) &&
    !isOrdinary(keyAt(line, at + 1))
  )
    return true;
  if (heads.never.has(word.key) && !(isFirst && end > at && word.key !== 'the')) return false;
  if (here !== undefined && here.listed.type !== 'Person') {
    const behindInitial = /^\p{Lu}\.$/u.test(line.words[next - 1]?.text ?? '');
    if (here.length === 1 && end > at && behindInitial && !isCap(line, next + 1)) return true;
    if (here.length > 1 || here.listed.type !== 'Place')
      return (
        here.listed.kind === 'demonym' &&
        end > at &&
        end - at < 2 &&
        line.lex.surnames.has(word.key) &&
        titled
      );
    return end > at
      ? line.lex.surnames.has(word.key) || isFirst
      : isFirst &&
          isCap(line, next + 1) &&
          line.here[next + 1] === undefined &&
          line.lex.surnames.has(keyAt(line, next + 1));
  }
  const isLast = line.lex.surnames.has(word.key);
  if (heads.title.has(word.key) && !(end > at && isLast && !isCap(line, next + 1))) return false;
  if (
    end > at &&
    (heads.agency.has(word.key) || heads.organization.has(word.key) || heads.company.has(word.key)) &&
    !(isLast && end - at < 3 && !isCap(line, next + 1))
  )
    return false;
  if (!isOrdinary(word.key) || isFirst || isLast) return !word.caps || word.text.length > 3;
  // "Antony Blinken Meets": an ordinary word ends a name, unless an office says that a family name comes.
  return titled && end === next && end - at === 1 && !isCap(line, next + 1) && word.pos === 'PROPN';
}

function reasonFor(line: Line, from: number, to: number): string | undefined {
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

function isAsian(line: Line, at: number): boolean {
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

function isPinyin(key: string): boolean {
  return key.length <= 12 && PINYIN.test(key);
}
