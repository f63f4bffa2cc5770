/** A piece of a Cypher text as Neo4j's lexer sees it; where it stands is counted in UTF-16 units of the text as written. */
export interface CypherToken {
  /** `quoted` is a name between backticks. */
  kind: 'name' | 'quoted' | 'string' | 'number' | 'sign';
  /** What it says: escapes decoded, a name without its backticks, a string without its quotes. */
  text: string;
  start: number;
  end: number;
}

export interface CypherTokens {
  tokens: CypherToken[];
  /** Where reading had to stop, and why. */
  unreadable: { problem: string; start: number; end: number } | null;
}

/** A text as Neo4j lexes it: decoded, and for each unit of that where it stood. */
interface Decoded {
  text: string;
  at: number[];
}

/** Neo4j's letters are those of the basic plane; what JavaScript knows beyond them, Neo4j calls an invalid input. */
const LETTER = String.raw`\p{L}\p{Nl}\p{Pc}`;
/** Signs of money, but for those of ASCII and Latin 1: `$` begins a parameter. */
const MONEY = String.raw`\u058F\u060B\u07FE\u07FF\u09F2\u09F3\u09FB\u0AF1\u0BF9\u0E3F\u17DB\u20A0-\u20BF\uA838\uFDFC\uFE69\uFF04\uFFE0\uFFE1\uFFE5\uFFE6`;
const PART = String.raw`${LETTER}\p{Mn}\p{Mc}\p{Nd}${MONEY}`;
const DIGITS = String.raw`[0-9](?:_?[0-9])*`;
const EXPONENT = String.raw`[eE][+-]?(?:_?[0-9])+[${PART}]*`;

const BLANK = String.raw`\t-\r\x1C-\x20\x85\xA0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000`;

/** The longest that fits at a place, the earlier of two. Comments and blanks are no tokens. */
const FORMS: readonly (readonly [kind: CypherToken['kind'] | 'blank', form: RegExp])[] = [
  ['blank', new RegExp(String.raw`[${BLANK}]+|//[^\r\n]*|/\*[^]*?\*/`, 'uy')],
  ['string', /'(?:[^'\\]|\\[^])*'|"(?:[^"\\]|\\[^])*"/uy],
  ['quoted', /`(?:[^`]|``)*`/uy],
  ['number', new RegExp(String.raw`(?:${DIGITS})?\.${DIGITS}(?:${EXPONENT})?[${PART}]*|${DIGITS}${EXPONENT}|[0-9][${PART}]*`, 'uy')],
  ['name', new RegExp(`[${PART}]+`, 'uy')],
  ['sign', /\.\.|\|\||::|=~|\+=|<>|<=|>=|[^]/uy],
]; // oxfmt-ignore

const UNENDED: Record<string, string> = {
  "'": 'A string begins here and does not end.',
  '"': 'A string begins here and does not end.',
  '`': 'A name between backticks begins here and does not end.',
  '/*': 'A comment begins here and does not end.',
};

/** Cuts a text as Neo4j does, which decodes `\uXXXX` everywhere before it looks at anything. */
export function readTokens(text: string): CypherTokens {
  const decoded = decode(text);
  const tokens: CypherToken[] = [];
  if ('problem' in decoded) return { tokens, unreadable: decoded };
  for (let from = 0; from < decoded.text.length;) {
    const { kind, length } = formAt(decoded.text, from);
    const start = decoded.at[from] ?? 0;
    const written = decoded.text.slice(from, from + length);
    const opening = decoded.text.startsWith('/*', from) ? '/*' : written;
    const problem = kind === 'sign' ? UNENDED[opening] : undefined;
    if (problem !== undefined) return { tokens, unreadable: { problem, start, end: text.length } };
    from += length;
    if (kind !== 'blank')
      tokens.push({ kind, text: said(kind, written), start, end: decoded.at[from] ?? text.length });
  }
  return { tokens, unreadable: null };
}

/** The names behind `$`, each once, in the order of the text. */
export function paramNames(tokens: readonly CypherToken[]): string[] {
  return [...new Set(paramsAmong(tokens).map(({ text }) => text))];
}

/** The tokens that name a parameter: what follows a `$`, but for dynamic labels, `$(x)` and `$any(x)`. */
export function paramsAmong(tokens: readonly CypherToken[]): CypherToken[] {
  return tokens.filter(({ kind }, at) => {
    const [before, after] = [tokens[at - 1], tokens[at + 1]];
    const isNamed = before?.kind === 'sign' && before.text === '$' && kind !== 'sign' && kind !== 'string';
    return isNamed && !(after?.kind === 'sign' && after.text === '(');
  });
}

function formAt(text: string, from: number): { kind: CypherToken['kind'] | 'blank'; length: number } {
  for (const [kind, form] of FORMS) {
    form.lastIndex = from;
    const found = form.exec(text);
    if (found !== null) return { kind, length: found[0].length };
  }
  return { kind: 'sign', length: 1 };
}

function said(kind: CypherToken['kind'], written: string): string {
  if (kind === 'quoted') return written.slice(1, -1).replaceAll('``', '`');
  return kind === 'string' ? written.slice(1, -1) : written;
}

/** Two backslashes are two backslashes; one before `u` and four hexadecimal digits is the unit they number. */
function decode(text: string): Decoded | { problem: string; start: number; end: number } {
  const at: number[] = [];
  let decoded = '';
  for (let from = 0; from < text.length;) {
    const isEscape = text[from] === '\\';
    const length = isEscape && text[from + 1] === 'u' ? 6 : isEscape && text[from + 1] === '\\' ? 2 : 1;
    const piece = text.slice(from, from + length);
    if (length === 6 && !/^\\u[0-9a-f]{4}$/i.test(piece)) {
      const problem = 'After \\u stand four hexadecimal digits.';
      return { problem, start: from, end: Math.min(from + length, text.length) };
    }
    const unit = length === 6 ? String.fromCharCode(Number.parseInt(piece.slice(2), 16)) : piece;
    for (let nth = 0; nth < unit.length; nth += 1) at.push(from + nth);
    decoded += unit;
    from += length;
  }
  return { text: decoded, at: [...at, text.length] };
}
