import { paramNames, readTokens, type CypherToken } from '#contract/cypher-tokens';
import { MAX_CYPHER, type Diagnostic } from '#contract/cypher';

/** A text cut into tokens, with each bracket's other end. */
export interface Reading {
  tokens: readonly CypherToken[];
  /** From the place of a bracket among the tokens to that of its partner, both ways. */
  partner: ReadonlyMap<number, number>;
  /** How many brackets each token stands in. */
  depth: readonly number[];
  /** The place of the innermost bracket around each token; -1 where there is none. */
  around: readonly number[];
  params: string[];
}

type Place = Pick<CypherToken, 'start' | 'end'>;

export interface Fault {
  message: string;
  advice: string;
  at: Place;
}

const CLOSES: Record<string, string> = { '(': ')', '[': ']', '{': '}' };

/** A text is judged, planned and run one after the other: what was read last is not read again. */
let last: { text: string; read: Reading | Diagnostic } | undefined;

/** The text for the rules, or what makes it unreadable: what cannot be read cannot be judged, and is refused. */
export function readText(text: string): Reading | Diagnostic {
  if (last?.text !== text) last = { text, read: readAnew(text) };
  return last.read;
}

function readAnew(text: string): Reading | Diagnostic {
  const bytes = Buffer.byteLength(text);
  if (bytes > MAX_CYPHER) {
    return toDiagnostic('size', {
      message: `The text has ${bytes.toLocaleString('en')} bytes; ${MAX_CYPHER.toLocaleString('en')} is the most.`,
      advice: 'Give long lists as parameters, or ask in parts.',
      at: { start: 0, end: text.length },
    });
  }
  const { tokens, unreadable } = readTokens(text);
  if (unreadable !== null) {
    const { problem, ...at } = unreadable;
    return toDiagnostic('unreadable', { message: problem, advice: 'Close it, or take it out.', at });
  }
  return matchBrackets(tokens);
}

export function isReading(read: Reading | Diagnostic): read is Reading {
  return 'tokens' in read;
}

/** A bracket without a partner is refused: what stands inside of what could not be told. */
export function matchBrackets(tokens: readonly CypherToken[]): Reading | Diagnostic {
  const partner = new Map<number, number>();
  const depth: number[] = [];
  const around: number[] = [];
  const open: number[] = [];
  for (const [at, token] of tokens.entries()) {
    const opener = open.at(-1);
    const closes = token.kind === 'sign' && [')', ']', '}'].includes(token.text);
    if (closes) {
      if (opener === undefined || CLOSES[tokens[opener]?.text ?? ''] !== token.text)
        return unmatched(token, 'closes nothing');
      open.pop();
      partner.set(opener, at).set(at, opener);
    }
    depth.push(open.length);
    around.push(open.at(-1) ?? -1);
    if (token.kind === 'sign' && token.text in CLOSES) open.push(at);
  }
  const left = tokens[open.at(-1) ?? -1];
  if (left !== undefined) return unmatched(left, 'is not closed');
  return { tokens, partner, depth, around, params: paramNames(tokens) };
}

function unmatched(token: CypherToken, what: string): Diagnostic {
  const fault = { message: `This ${token.text} ${what}.`, advice: 'Write brackets in pairs.', at: token };
  return toDiagnostic('brackets', fault);
}

export function toDiagnostic(rule: string, { message, advice, at }: Fault): Diagnostic {
  return { severity: 'error', rule, message, advice, start: at.start, end: at.end };
}

/** Is this token that sign? */
export function isSign({ tokens }: Reading, at: number, ...signs: readonly string[]): boolean {
  const token = tokens[at];
  return token?.kind === 'sign' && signs.includes(token.text);
}

/** Is this token one of these words, in any case, not between backticks? The words are given in small letters. */
export function isWord({ tokens }: Reading, at: number, ...words: readonly string[]): boolean {
  const token = tokens[at];
  return token?.kind === 'name' && words.includes(token.text.toLowerCase());
}

/** From the first to the last token of something, as a place in the text. */
export function placeOf({ tokens }: Reading, from: number, to: number): Place {
  return { start: tokens[from]?.start ?? 0, end: tokens[to]?.end ?? 0 };
}

/** Where a function of one of these names is called: the place of the name. Backticks around it are spelling. */
export function callsOf(reading: Reading, names: ReadonlySet<string>): readonly number[] {
  const known = calls.get(reading) ?? new Map<ReadonlySet<string>, readonly number[]>();
  calls.set(reading, known);
  const found = known.get(names) ?? findCalls(reading, names);
  known.set(names, found);
  return found;
}

/** A rule asks for each of thousands of values; looking through the whole text each time would take seconds. */
const calls = new WeakMap<Reading, Map<ReadonlySet<string>, readonly number[]>>();

function findCalls(reading: Reading, names: ReadonlySet<string>): number[] {
  return [...reading.tokens.keys()].filter((at) => {
    const token = reading.tokens[at];
    const isName = token?.kind === 'name' || token?.kind === 'quoted';
    return isName && names.has(token.text.toLowerCase()) && isSign(reading, at + 1, '(');
  });
}

/** A stretch of tokens: from the first to before the last. */
export type Span = readonly [from: number, to: number];

/** What stands between these brackets, cut at each of these signs or words of the same depth. */
export function partsOf(reading: Reading, open: number, cutsAt: (at: number) => boolean): Span[] {
  const close = reading.partner.get(open) ?? open;
  return cut(reading, [open + 1, close], cutsAt);
}

export function cut(reading: Reading, [from, to]: Span, cutsAt: (at: number) => boolean): Span[] {
  const level = reading.depth[from];
  const parts: Span[] = [];
  let began = from;
  for (let at = from; at < to; at += 1) {
    if (reading.depth[at] !== level || !cutsAt(at)) continue;
    parts.push([began, at]);
    began = at + 1;
  }
  return [...parts, [began, to]];
}

/** The arguments of a call, by the place of its name. */
export function argumentsOf(reading: Reading, call: number): Span[] {
  const parts = partsOf(reading, call + 1, (at) => isSign(reading, at, ','));
  return parts.length === 1 && parts.every(([from, to]) => from === to) ? [] : parts;
}
