import { fold } from '#contract/fold';
import type { Sentence, Token } from '../prepare.ts';

/**
 * One word or sign as names are made of them: "U.S." and "J." keep their points, "Treasury's" is two, "Xi'an" and
 * "Hay'at" are one, a hyphen is a sign of its own. The lists are taken apart in the same way, so that both fit.
 */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** In lower case, without accents and without the point of an abbreviation. */
  readonly key: string;
  /** Begins with a capital letter. */
  readonly cap: boolean;
  /** Two capitals or more and no other letters. */
  readonly caps: boolean;
  /** No space before it. */
  readonly glued: boolean;
  /** As the model guesses: of the token in which it lies. */
  readonly pos: string;
  readonly lemma: string;
}

const WORD =
  /(?:\p{Lu}\.){2,}|S\.(?=\s+de\s)|\p{Lu}\.(?=\s+\p{Lu})|(?:Ltda|Ltd|Co|Inc|Corp|Pvt|Pte|Pty|Sdn|Bhd|Bros|Jr|Sr|St|Mr|Mrs|Ms|Dr|Prof|Lt|Gen|Col|Maj|Capt|Sgt|Adm|Sen|Rep|Gov|Amb|Hon|Rev|No|Cia)\.|\p{N}+(?:[.,]\p{N}+)*(?:\p{L}+)?|[\p{L}\p{M}\p{N}]+(?:['’ʼ`][\p{L}\p{M}]+)*|\S/gu;
const POSSESSIVE = /^(.+)(['’ʼ`][sS])$/u;

export function wordsOf(text: string, sentence: Pick<Sentence, 'start' | 'end' | 'tokens'>): Word[] {
  const words: Word[] = [];
  let at = 0;
  for (const match of text.slice(sentence.start, sentence.end).matchAll(WORD)) {
    const start = sentence.start + match.index;
    while ((sentence.tokens[at + 1]?.start ?? Infinity) <= start) at++;
    for (const [part, offset] of parts(match[0])) {
      words.push(toWord(part, { start: start + offset, token: sentence.tokens[at], before: words.at(-1) }));
    }
  }
  return words;
}

/** The words of a name of a list. */
export function wordsOfName(name: string): Word[] {
  return wordsOf(name, { start: 0, end: name.length, tokens: [] });
}

/** "Treasury's" and "People's" are a word and its ending; "L'Oreal" and "Xi'an" are one. */
function parts(word: string): [part: string, offset: number][] {
  const [, stem, ending] = POSSESSIVE.exec(word) ?? [];
  if (stem === undefined || ending === undefined) return [[word, 0]];
  return [
    [stem, 0],
    [ending, stem.length],
  ];
}

interface Around {
  start: number;
  token: Token | undefined;
  before: Word | undefined;
}

function toWord(written: string, { start, token, before }: Around): Word {
  const { text, key, cap, caps } = shapeOf(written);
  return {
    text,
    start,
    end: start + text.length,
    key,
    cap,
    caps,
    glued: before?.end === start,
    pos: token?.pos ?? 'X',
    lemma: token !== undefined && token.start === start ? token.lemma : key,
  };
}

type Shape = Pick<Word, 'text' | 'key' | 'cap' | 'caps'>;

const MOST_REMEMBERED = 20_000;
const remembered = new Map<string, Shape>();

/** What a word looks like. A text has each some twenty times: it is looked at, and held, once. */
function shapeOf(text: string): Shape {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const shape = {
    text,
    key: foldWord(text),
    cap: /^\p{Lu}/u.test(text),
    caps: /^\p{Lu}[\p{Lu}\p{M}\p{N}.]+$/u.test(text) && !/^\p{Lu}\.$/u.test(text),
  };
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(text, shape);
  return shape;
}

export function foldWord(text: string): string {
  const plain = /^[A-Za-z0-9.]+$/.test(text)
    ? text.toLowerCase()
    : fold(text, 'NFKD').replaceAll(/[’ʼ`]/g, "'");
  return /^\p{L}{2,}\.$/u.test(plain) ? plain.slice(0, -1) : plain;
}
