interface How {
  /** Words in a row. */
  length: number;
  /** Phrases that may stand in both: each breaks a run. */
  excepted?: readonly string[];
}

const ONES = [
  'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve',
  'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
]; // oxfmt-ignore
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** Lower case, without accents and punctuation, numbers in digits: "Eighty-four" is "84". */
export function toWords(text: string): string[] {
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const words = folded.match(/[\p{L}\p{N}]+/gu) ?? [];
  const out: string[] = [];
  for (const word of words) {
    const one = ONES.indexOf(word);
    const ten = TENS.indexOf(word);
    const before = out.at(-1) ?? '';
    if (one > 0 && one < 10 && /^[2-9]0$/.test(before)) out[out.length - 1] = String(Number(before) + one);
    else if (one >= 0) out.push(String(one));
    else if (ten >= 0) out.push(String((ten + 2) * 10));
    else out.push(word);
  }
  return out;
}

/** Every run of so many words in these texts. */
export function runsIn(texts: readonly string[], how: How): Set<string> {
  return new Set(texts.flatMap((text) => runsOf(text, how)));
}

/** Those of our runs that stand among theirs. */
export function runsShared(ours: string, theirs: ReadonlySet<string>, how: How): string[] {
  return [...new Set(runsOf(ours, how).filter((run) => theirs.has(run)))];
}

/** Which part of our runs stands among theirs; 0 where ours is too short to have one. */
export function containment(ours: string, theirs: ReadonlySet<string>, how: How): number {
  const runs = new Set(runsOf(ours, how));
  return runs.size === 0 ? 0 : runsShared(ours, theirs, how).length / runs.size;
}

const BREAK = '|';

function runsOf(text: string, { length, excepted = [] }: How): string[] {
  const words = toWords(text);
  const masked = mask(words, excepted);
  return masked
    .slice(0, Math.max(0, masked.length - length + 1))
    .map((_word, at) => masked.slice(at, at + length))
    .filter((run) => !run.includes(BREAK))
    .map((run) => run.join(' '));
}

/** The words with each excepted phrase, the longest first, made one mark. */
function mask(words: readonly string[], excepted: readonly string[]): string[] {
  const phrases = phrasesByFirst(excepted);
  const out: string[] = [];
  for (let at = 0; at < words.length;) {
    const found = phrases
      .get(words[at] ?? '')
      ?.find((phrase) => phrase.every((word, n) => words[at + n] === word));
    out.push(found === undefined ? (words[at] ?? '') : BREAK);
    at += found?.length ?? 1;
  }
  return out;
}

const made = new WeakMap<readonly string[], Map<string, string[][]>>();

function phrasesByFirst(excepted: readonly string[]): Map<string, string[][]> {
  const known = made.get(excepted);
  if (known !== undefined) return known;
  const phrases = new Map<string, string[][]>();
  for (const phrase of excepted.map(toWords).toSorted((a, b) => b.length - a.length)) {
    const first = phrase[0] ?? '';
    phrases.set(first, [...(phrases.get(first) ?? []), phrase]);
  }
  made.set(excepted, phrases);
  return phrases;
}
