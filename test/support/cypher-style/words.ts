/** One word, sign, string or comment of a Cypher text, and where it stands. */
export type Word = {
  kind: 'comment' | 'string' | 'quoted' | 'parameter' | 'number' | 'word' | 'sign';
  text: string;
  line: number;
  offset: number;
  /** First of its line. */
  leads: boolean;
  /** What is open around it, outermost first. */
  inside: readonly Opening[];
};

/** What a bracket holds: `node` and `relation` are patterns, `query` holds clauses, `other` anything else. */
export type Opening = { holds: 'node' | 'relation' | 'query' | 'map' | 'other'; line: number };

const kinds = [
  ['comment', /\/\/[^\n]*|\/\*[^]*?\*\//],
  ['string', /'(?:[^'\\]|\\[^])*'|"(?:[^"\\]|\\[^])*"/],
  ['quoted', /`[^`]*`/],
  ['parameter', /\$\w+/],
  ['number', /\d+(?:\.\d+)?/],
  ['word', /[\p{L}_][\p{L}\p{N}_]*/u],
  ['sign', /[^\s]/],
] as const;

const anyKind = new RegExp(kinds.map(([kind, pattern]) => `(?<${kind}>${pattern.source})`).join('|'), 'gu');

export function readWords(text: string): Word[] {
  const words: Word[] = [];
  const open: Opening[] = [];
  let line = 1;
  let end = 0;
  for (const match of text.matchAll(anyKind)) {
    const between = text.slice(end, match.index);
    line += between.split('\n').length - 1;
    end = match.index + match[0].length;
    const kind = kinds.find(([name]) => match.groups?.[name] !== undefined)?.[0] ?? 'sign';
    const leads = words.length === 0 || between.includes('\n');
    if (kind === 'sign' && ')]}'.includes(match[0])) open.pop();
    words.push({ kind, text: match[0], line, offset: match.index, leads, inside: [...open] });
    if (kind === 'sign' && '([{'.includes(match[0]))
      open.push({ holds: contents(words, text.slice(end)), line });
    line += match[0].split('\n').length - 1;
  }
  return words;
}

function contents(words: readonly Word[], rest: string): Opening['holds'] {
  const [before, bracket] = words.slice(-2);
  const opening = words.length === 1 ? before : bracket;
  const previous = words.length === 1 ? undefined : before;
  if (opening?.text === '[') return previous?.text === '-' ? 'relation' : 'other';
  if (opening?.text === '(') return isOperand(previous) ? 'other' : 'node';
  if (/^\s*(?:\/\/[^\n]*\s*)*(?:MATCH|OPTIONAL|WITH|RETURN|UNWIND|CALL|MERGE|CREATE|SET|\()/i.test(rest))
    return 'query';
  return /^\s*(?:[\p{L}_`.*}]|$)/u.test(rest) ? 'map' : 'other';
}

/** `size(` is a function and `AS (` is not; a function's name is written in small letters. */
function isOperand(word: Word | undefined): boolean {
  return word?.kind === 'word' && /^[a-z]/.test(word.text);
}
