import type { Limit } from '#contract/graph';
import { STATUSES, STATUS_ORDER, type Status } from '#contract/ontology';
import type { Loosening, Loosenings, PathAnswer } from '#contract/path-answer';
import { CLASS_WORDS, PATH_LIMITS, type PathQuestion, type WALKABLE } from '#contract/path-question';
import type { Run } from '../db/runs.ts';
import { findPaths, type PathAsking } from './find-paths.ts';

/** One thing asked less strictly: in words that follow "with"; null where the question does not ask for it. */
interface Looser {
  what: string;
  loosen: (question: PathQuestion) => PathQuestion | null;
  /** It is what helps most often, and tried before the time is over. */
  isLikely?: true;
}

/** For all of them together. */
const SECONDS = 6;
const SECONDS_EACH = 2;

/**
 * In the order of what they let in: of two that find paths of one length (or a network of as many groups), the one that
 * says less comes first.
 */
const LOOSER: readonly Looser[] = [
  ...STATUS_ORDER.map((status): Looser => ({ what: wordsOf(status), loosen: (q) => withStatus(q, status) })),
  { what: 'lines of which it is not known whether they held then', loosen: (q) => (q.undated ? null : { ...q, undated: true }) },
  { what: 'lines of one story and one voice', loosen: (q) => (q.leastStories === 1 && q.leastVoices === 1 ? null : { ...q, leastStories: 1, leastVoices: 1 }) },
  { what: 'lines of any time', loosen: (q) => (isOpen(q.happened) ? null : { ...q, happened: ANY_TIME }) },
  { what: 'lines reported at any time', loosen: (q) => (isOpen(q.reported) ? null : { ...q, reported: ANY_TIME }) },
  { what: 'steps in any order of time', loosen: (q) => (q.mode === 'in-time' ? { ...q, mode: 'next' } : null) },
  { what: 'lines in either direction', loosen: (q) => (q.directed ? { ...q, directed: false } : null) },
  { what: 'lines of all types', loosen: (q) => (q.types.length > 0 && q.classes.length > 0 ? { ...q, types: [] } : null) },
  { what: 'who was avoided', loosen: (q) => (q.avoid.length > 0 ? { ...q, avoid: [] } : null) },
  { what: 'the types that were avoided', loosen: (q) => (q.avoidTypes.length > 0 ? { ...q, avoidTypes: [] } : null) },
  { what: 'no waypoints', loosen: (q) => (q.via.length > 0 ? { ...q, via: [] } : null) },
  { what: `up to ${PATH_LIMITS.hops} steps`, loosen: (q) => (q.hops < PATH_LIMITS.hops && q.mode !== 'shared' ? { ...q, hops: PATH_LIMITS.hops } : null) },
  { what: CLASS_WORDS.speech, loosen: (q) => withClass(q, 'speech') },
  { what: `lines ${CLASS_WORDS.hub}`, loosen: (q) => withClass(q, 'hub') },
  { what: 'hubs', isLikely: true, loosen: (q) => (q.hubs.all ? null : { ...q, hubs: { ...q.hubs, all: true } }) },
]; // oxfmt-ignore

const ANY_TIME = { from: null, to: null };

type Try = Omit<Looser, 'loosen'> & { looser: PathQuestion };

/** What of a question can be asked less strictly. */
export function triesOf(question: PathQuestion): Try[] {
  return LOOSER.flatMap(({ loosen, ...row }) => {
    const looser = loosen(question);
    return looser === null ? [] : [{ ...row, looser }];
  });
}

/** All of it at once: what finds nothing by itself may find something together with others. */
export function togetherOf(question: PathQuestion) {
  const looser = LOOSER.reduce((asked, { loosen }) => loosen(asked) ?? asked, question);
  return { what: 'all that may be loosened at once', looser };
}

/** Each thing that a question asks asked less strictly by itself, all of it if that finds nothing, and what would find a path. */
export async function findLoosenings({ db, question, hubDegree, ...who }: PathAsking): Promise<Loosenings> {
  return db.asOneRun(who, async (run) => {
    const until = performance.now() + SECONDS * 1_000;
    const tries = triesOf(question);
    const found: Loosening[] = [];
    // A network that joins not all is told when it joins more than what was asked, if that is known.
    const asked = question.mode === 'joins' ? await answerTo(question, { left: SECONDS, run }) : null;
    const without: string[] = [];
    const untold: string[] = [];
    const tryOne = async ({ what, looser }: Pick<Try, 'what' | 'looser'>) => {
      const left = (until - performance.now()) / 1_000;
      const answer = left <= 0 ? null : await answerTo(looser, { left, run });
      if (answer === null || answer.ending === 'stopped') untold.push(what);
      else if (answer.ending === 'found' || joinsMore(answer, asked)) found.push(toLoosening(what, answer));
      else if (asked?.ending === 'stopped') untold.push(what);
      else without.push(what);
    };
    for (const one of tries.toSorted((a, b) => rankOf(a) - rankOf(b))) {
      // One after the other: a loosening that finds something quickly is not held up by one that searches far.
      // oxlint-disable-next-line no-await-in-loop
      await tryOne(one);
    }
    const together = found.length === 0 && tries.length > 1 ? [togetherOf(question)] : [];
    for (const all of together) await tryOne(all);
    const places = [...tries, ...together].map(({ what }) => what);
    const inPlace = (whats: readonly string[]) => places.filter((what) => whats.includes(what));
    const loosenings = found.toSorted(
      (a, b) =>
        (a.joined?.groups ?? 1) - (b.joined?.groups ?? 1) ||
        a.hops - b.hops ||
        places.indexOf(a.what) - places.indexOf(b.what),
    );
    return {
      loosenings,
      without: inPlace(without),
      limits: untold.length === 0 ? [] : [toLimit(inPlace(untold), places.length)],
    };
  });

  function answerTo(looser: PathQuestion, { left, run }: { left: number; run: Run }) {
    const seconds = Math.min(SECONDS_EACH, left);
    return findPaths({ db, question: looser, hubDegree, seconds, tellsHidden: false, signal: run.signal });
  }
}

function rankOf({ isLikely }: Pick<Looser, 'isLikely'>): number {
  return isLikely === true ? 0 : 1;
}

function joinsMore({ joined }: PathAnswer, asked: PathAnswer | null): boolean {
  return asked?.ending === 'none' && joined.length < asked.joined.length;
}

/** Of a network all its paths and the longest of them, of all else the shortest. */
function toLoosening(what: string, { question, paths, total, joined }: PathAnswer): Loosening {
  const lengths = paths.map(({ steps }) => steps.length);
  if (question.mode === 'joins')
    return {
      what,
      question,
      hops: Math.max(...lengths),
      paths: paths.length,
      atLeast: false,
      joined: { most: joined[0]?.length ?? 1, of: joined.flat().length, groups: joined.length },
    };
  const hops = Math.min(...lengths);
  const least = lengths.filter((length) => length === hops).length;
  // When longer ones are told too, all of the least length are.
  if (least < paths.length) return { what, question, hops, paths: least, atLeast: false, joined: null };
  return { what, question, hops, paths: total.paths, atLeast: total.atLeast, joined: null };
}

/** Named, so that nobody takes what was not tried for what finds nothing. */
export function toLimit(untold: readonly string[], total: number): Limit {
  const shown = total - untold.length;
  const why = `${shown} of ${total} loosenings were tried to the end within ${SECONDS} seconds, not so ${untold.map((what) => `with ${what}`).join(', ')}`;
  return { what: 'time', shown, total, atLeast: false, why };
}

function wordsOf(status: Status): string {
  return `what is ${STATUSES[status].label}`;
}

function withStatus(question: PathQuestion, status: Status): PathQuestion | null {
  if (question.statuses.includes(status)) return null;
  return { ...question, statuses: [...question.statuses, status] };
}

function withClass(question: PathQuestion, name: (typeof WALKABLE)[number]): PathQuestion | null {
  if (question.classes.includes(name) || question.types.length > 0) return null;
  return { ...question, classes: [...question.classes, name] };
}

function isOpen({ from, to }: PathQuestion['happened']): boolean {
  return from === null && to === null;
}
