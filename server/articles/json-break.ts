/** Where a text stops being JSON, for a person to look there; null when it is JSON throughout. */
export function findJsonBreak(text: string): { line: number; column: number; atEnd: boolean } | null {
  const at = offsetOfBreak(text);
  if (at === null) return null;
  const before = text.slice(0, at);
  const line = before.split('\n').length;
  return { line, column: at - before.lastIndexOf('\n'), atEnd: at >= text.length };
}

/**
 * JSON.parse names the place in some of its messages only, and quotes the text in others. What goes in must not be
 * deep: each level of it is one call.
 */
function offsetOfBreak(text: string): number | null {
  let at = 0;
  const next = () => text.charAt(at);

  /** Each of these goes on behind what it reads; false when it stopped where that breaks off. */
  const eat = (words: string): boolean => {
    for (const char of words) {
      if (next() !== char) return false;
      at += 1;
    }
    return true;
  };
  const some = (chars: string, most = Infinity): number => {
    const start = at;
    while (at < text.length && at - start < most && chars.includes(next())) at += 1;
    return at - start;
  };
  const space = (): boolean => some(SPACE) >= 0;
  const digits = (): boolean => some(DIGITS) > 0;
  const number = (): boolean => {
    some('-', 1);
    if (!(some('0', 1) > 0 || digits())) return false;
    if (some('.', 1) > 0 && !digits()) return false;
    return some('eE', 1) === 0 || (some('+-', 1) >= 0 && digits());
  };
  const string = (): boolean => {
    if (!eat('"')) return false;
    while (at < text.length && next() >= ' ') {
      if (some('"', 1) > 0) return true;
      if (some('\\', 1) === 0) at += 1;
      else if (some('u', 1) > 0 ? some(HEX, 4) < 4 : some(ESCAPED, 1) === 0) return false;
    }
    return false;
  };
  const series = (end: string, item: () => boolean): boolean => {
    at += 1;
    space();
    if (some(end, 1) > 0) return true;
    while (item()) {
      if (some(end, 1) > 0) return true;
      if (!eat(',')) return false;
      space();
    }
    return false;
  };
  const field = (): boolean => string() && space() && eat(':') && value();
  const value = (): boolean => {
    space();
    return one() && space();
  };
  const one = (): boolean => {
    const char = next();
    if (char === '{') return series('}', field);
    if (char === '[') return series(']', value);
    if (char === '"') return string();
    const word = WORDS.find((known) => known.charAt(0) === char);
    return word === undefined ? number() : eat(word);
  };
  return value() && at === text.length ? null : at;
}

const SPACE = ' \t\n\r';
const DIGITS = '0123456789';
const HEX = '0123456789abcdefABCDEF';
const ESCAPED = '"\\/bfnrt';
const WORDS = ['true', 'false', 'null'] as const;
