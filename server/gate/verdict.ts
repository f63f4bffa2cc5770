import type { Diagnostic } from '#contract/cypher';
import { readTokens, type CypherToken } from '#contract/cypher-tokens';
import type { Plan } from '../db/plan.ts';
import { toRemarkWords } from '../db/remark-words.ts';
import type { AppError } from '../errors.ts';
import { isKnownName } from './known-names.ts';
import type { Objection } from './plan.ts';
import { toSyntaxWords } from './syntax.ts';

/** Neo4j tells of a missing value, and whoever writes a text has not given any yet. */
const SAYS_PARAM_MISSING = '01N60';

/** What Neo4j remarks, at the words it is about; not that it has no data yet for a name that is a right one. */
export function remarksOn(text: string, { remarks }: Pick<Plan, 'remarks'>): Diagnostic[] {
  const { tokens } = readTokens(text);
  return remarks
    .filter(({ code }) => code !== SAYS_PARAM_MISSING)
    .filter((remark) => !isKnownName(remark))
    .map((remark): Diagnostic => {
      const { start, end } = placeAt(tokens, { at: remark.at, length: text.length });
      return {
        severity: 'warning',
        rule: 'neo4j',
        message: toRemarkWords(remark.text),
        advice: null,
        start,
        end,
      };
    })
    .toSorted((a, b) => a.start - b.start);
}

/** A text that Neo4j does not understand: in our words where we have some, else in its own, without the text it repeats. */
export function mistakeIn(text: string, error: AppError, before: number): Diagnostic {
  const told = error.cause instanceof Error ? error.cause.message : error.message;
  const [, message, offset] = /^([^]*?)\s*\(line \d+, column \d+ \(offset: (\d+)\)\)/.exec(told) ?? [];
  const { tokens } = readTokens(text);
  const at = offset === undefined ? null : Math.max(Number(offset) - before, 0);
  const place = placeAt(tokens, { at, length: text.length });
  if (asksAboutServer(tokens) && at === null)
    return { severity: 'error', rule: 'reads-only', ...OF_SERVER, ...place };
  const raw = message ?? told;
  const words = toSyntaxWords(raw);
  const said = words === null ? { message: raw, advice: null } : { ...words, raw };
  return { severity: 'error', rule: 'neo4j', ...said, ...place };
}

/** SHOW changes nothing; it tells of what is nobody's business but the administrator's. */
const OF_SERVER = {
  message:
    'SHOW asks about the database itself, its users, settings or work under way, and only the graph is asked about here.',
  advice: 'Write MATCH ... RETURN. What the graph holds is offered while you type: Ctrl and Space.',
};

function asksAboutServer([first]: readonly CypherToken[]): boolean {
  return first?.kind === 'name' && first.text.toUpperCase() === 'SHOW';
}

/** Where the first of these words stands, or the whole text. */
export function toRefusal(text: string, { rule, message, advice, words }: Objection): Diagnostic {
  const { tokens } = readTokens(text);
  const token = words
    .map((word) => tokens.find((one) => one.kind === 'name' && one.text.toLowerCase() === word))
    .find((one) => one !== undefined);
  const { start, end } = token ?? { start: 0, end: text.length };
  const said = asksAboutServer(tokens) ? OF_SERVER : { message, advice };
  return { severity: 'error', rule, ...said, start, end };
}

/** The token that begins there, or goes over it, or follows next. */
function placeAt(
  tokens: readonly CypherToken[],
  { at, length }: { at: number | null; length: number },
): Pick<Diagnostic, 'start' | 'end'> {
  if (at === null) return { start: 0, end: length };
  const token = tokens.find(({ end }) => end > at);
  if (token !== undefined) return { start: token.start, end: token.end };
  const last = tokens.at(-1);
  return { start: last?.start ?? 0, end: length };
}
