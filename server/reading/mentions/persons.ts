import { heads, isOrdinary } from './heads.ts';
import { isCap, keyAt, take, type Found, type Line } from './line.ts';
import { wordSet } from './lexicon.ts';
import { isAsian, isPinyin, reasonFor } from './person-signs.ts';
import { behindTitle } from './titles.ts';

const MOST_WORDS = 9;
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
const NOT_ALONE = wordSet(`
  general special member private first manager analyst principal presiding head chair lead secretary-
  general defendant
`);

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
    // "Secretary Austin": behind an office stands no city.
    if (titled && next === at && line.lex.surnames.has(word.key) && !isCap(line, next + 1)) return true;
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
