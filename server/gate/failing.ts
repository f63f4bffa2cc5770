import type { Diagnostic } from '#contract/cypher';
import { readTokens, type CypherToken } from '#contract/cypher-tokens';
import { AppError } from '../errors.ts';

interface Failure {
  told: RegExp;
  words: (found: readonly string[]) => Pick<Diagnostic, 'message' | 'advice'>;
  /** What it happened at, by the words that stand there. */
  at?: (found: readonly string[]) => readonly string[];
}

/** What goes wrong with values, which no plan shows. */
const FAILURES: readonly Failure[] = [
  {
    told: /^\/ by zero$/,
    words: () => ({
      message: 'It divided a whole number by 0.',
      advice: 'Leave such rows out (WHERE x <> 0), or write CASE WHEN x <> 0 THEN y / x END: it gives null for them.',
    }),
    at: () => ['/', '%'],
  },
  {
    told: /^(?:long|integer) overflow$|^integer overflow, cannot count |^integer, [\d-]+, is too large$|^result of [^"'\n]+ cannot be represented as an integer$/i,
    words: () => ({
      message: 'A whole number went beyond what Cypher counts to: 9223372036854775807 above or below 0.',
      advice: 'Count with floats, which are larger but not exact: toFloat(x).',
    }),
  },
  {
    told: /^Invalid input for function '(\w+)\(\)': Expected ([^]*?), got: ([^]*)$/,
    words: ([name = '', wanted = '', got = '']) => ({
      message: `${name}() was given ${toPlainValue(got)}; it takes ${toPlainKinds(wanted)}.`,
      advice: OR_NULL.has(name.toLowerCase())
        ? `Leave such values out, or write ${name}OrNull(x), which gives null for them.`
        : 'Leave such values out.',
    }),
    at: ([name = '']) => [name],
  },
  {
    told: /^Text cannot be parsed to an? (\w+)\s*("[^]*?")?\s*\^?\s*$/,
    words: ([kind = '', value = '']) => ({
      message: `${value === '' ? 'A text' : `The text ${value}`} cannot be read as a ${toKind(kind)}.`,
      advice: EXAMPLES[kind.toLowerCase()] ?? null,
    }),
    at: ([kind = '']) => [kind],
  },
  {
    told: /^Invalid value for (\w+) \(valid values (.+)\): (.+)$/,
    words: ([what = '', valid = '', value = '']) => ({
      message: `${value} is no ${spaced(what)}: ${valid.replace(' - ', ' to ')} are.`,
      advice: 'Look for the date or time that holds it.',
    }),
  },
  {
    told: /^Cannot (add|subtract|multiply|divide|calculate modulus of) `(\w+)` (?:and|by|from|to) `(\w+)`$/,
    words: ([does = '', one = '', other = '']) => ({
      message: `It cannot ${does} ${toKind(one)} and ${toKind(other)}.`,
      advice: 'Make both of one kind, for example with toInteger(x) or toString(x).',
    }),
  },
]; // oxfmt-ignore

const ELSE_TRY = 'Leave out the rows or values for which it cannot be worked out, for example with WHERE.';

/** Of these there is a second one, which gives null where the first fails. */
const OR_NULL: ReadonlySet<string> = new Set(['tointeger', 'tofloat', 'toboolean', 'tostring']);

const EXAMPLES: Record<string, string> = {
  duration: "Write a duration like 'P1Y2M10D' or 'PT12H'.",
  date: "Write a date like '2023-04-14'.",
  datetime: "Write a date and time like '2023-04-14T10:00:00Z'.",
  localdatetime: "Write a date and time like '2023-04-14T10:00:00'.",
  time: "Write a time like '10:00:00Z'.",
  localtime: "Write a time like '10:00:00'.",
};

/** A text that was understood and failed at a value while it ran: what happened, where that can be told, what to try. */
export function failedAt(text: string, error: AppError): AppError {
  const told = (error.cause instanceof Error ? error.cause.message : error.message).trim();
  for (const { told: form, words, at } of FAILURES) {
    const match = form.exec(told);
    if (match === null) continue;
    const found = match.slice(1).map((part: string | undefined) => part ?? '');
    return toError(error, { ...words(found), ...placeOf(text, at?.(found) ?? []), raw: told });
  }
  const message = /[.!?]$/.test(told) ? told : `${told}.`;
  return toError(error, { message, advice: ELSE_TRY, start: 0, end: text.length });
}

/** A database that gave up in the middle of a text, though it was no fault of ours or its own. */
export function isFailure(error: unknown): error is AppError {
  if (!(error instanceof AppError)) return false;
  const { code, cause } = error;
  if (code === 'bad-query') return true;
  return cause instanceof Error && 'code' in cause && cause.code === EXECUTION_FAILED;
}

/** What Java's own functions throw: of a regular expression that is none, or a place before the beginning of a text. */
const EXECUTION_FAILED = 'Neo.DatabaseError.Statement.ExecutionFailed';

function toError(
  { cause }: AppError,
  rest: Pick<Diagnostic, 'message' | 'advice' | 'start' | 'end' | 'raw'>,
) {
  const diagnostic: Diagnostic = { severity: 'error', rule: 'failed', ...rest };
  const detail = [diagnostic.message, diagnostic.advice].filter(Boolean).join(' ');
  return new AppError('failed-query', detail, { cause, diagnostics: [diagnostic] });
}

/** Where one of these stands, if it stands there once: of two it is not told which one it was. */
function placeOf(text: string, words: readonly string[]): Pick<CypherToken, 'start' | 'end'> {
  const wanted = new Set(words.map((word) => word.toLowerCase()));
  const found = readTokens(text).tokens.filter(
    ({ kind, text: word }) => kind !== 'string' && wanted.has(word.toLowerCase()),
  );
  const [only] = found;
  if (only === undefined || found.length > 1) return { start: 0, end: text.length };
  return { start: only.start, end: only.end };
}

const KINDS: Record<string, string> = { Long: 'integer', Double: 'float', String: 'text', LocalDateTime: 'date and time', DateTime: 'date and time' }; // oxfmt-ignore

function toKind(kind: string): string {
  return KINDS[kind] ?? kind.toLowerCase();
}

/** `a String, Float, Integer or Boolean`. */
function toPlainKinds(wanted: string): string {
  return wanted.replaceAll('String', 'text').replaceAll(/[A-Z]\w*/g, (kind) => kind.toLowerCase());
}

/** Neo4j tells `List{Long(1), String("a")}`. */
function toPlainValue(got: string): string {
  const plain = got.replaceAll(/\b(?:Long|Double|String|Boolean)\(([^()]*)\)/g, '$1');
  const list = /^List\{([^]*)\}$/.exec(plain);
  return list === null ? plain : `the list [${list[1]}]`;
}

/** `MonthOfYear` -> `month of year`. */
function spaced(name: string): string {
  return name.replaceAll(/(?<!^)[A-Z]/g, (letter) => ` ${letter}`).toLowerCase();
}
