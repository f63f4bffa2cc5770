import {
  allCypherVersions,
  autocomplete,
  formatQuery,
  highlightSyntax,
  shouldAutoCompleteYield,
  type CompletionItem,
  type CypherTokenType,
  type DbSchema,
} from '@neo4j-cypher/language-support';
import type { LiveSchema } from '#contract/cypher';
import {
  INKS,
  type Colours,
  type Completion,
  type Ink,
  type LanguageQuestion,
  type LanguageReply,
  type LanguageRequest,
} from './language-protocol.ts';

/** Neo4j's own reader of Cypher, beside the page: a long text takes it longer than a key press may. */
self.addEventListener('message', ({ data }: MessageEvent<LanguageRequest>) => {
  const reply: LanguageReply = { id: data.id, answer: answerTo(data) };
  self.postMessage(reply);
});

function answerTo(question: LanguageQuestion): LanguageReply['answer'] {
  try {
    if (question.of === 'colours') return toColours(question.text);
    if (question.of === 'formatted') return toFormatted(question);
    return toCompletions(question);
  } catch {
    // A text in the middle of being written may be none that the grammar knows a way through.
    return null;
  }
}

const INK_OF: Partial<Record<`${CypherTokenType}`, Ink>> = {
  comment: 'comment',
  keyword: 'keyword',
  label: 'label',
  predicateFunction: 'function',
  function: 'function',
  procedure: 'function',
  namespace: 'function',
  variable: 'variable',
  paramDollar: 'parameter',
  paramValue: 'parameter',
  stringLiteral: 'text',
  numberLiteral: 'number',
  booleanLiteral: 'number',
  keywordLiteral: 'number',
  property: 'property',
  operator: 'operator',
  separator: 'operator',
  punctuation: 'operator',
  bracket: 'operator',
};

function toColours(text: string): Colours {
  return highlightSyntax(text).flatMap(({ position, length, tokenType }) => {
    const ink = INK_OF[tokenType];
    return ink === undefined ? [] : [position.startOffset, length, INKS.indexOf(ink)];
  });
}

/** As wide as the editor is on a laptop. */
const COLUMNS = 80;

function toFormatted({ text, at }: { text: string; at: number }): { text: string; at: number } {
  const { formattedQuery, newCursorPos } = formatQuery(text, { maxColumn: COLUMNS, cursorPosition: at });
  return { text: formattedQuery, at: newCursorPos ?? 0 };
}

/** After these something may follow that has a name; elsewhere nothing is offered before a letter is typed. */
const BEFORE_NAMES: ReadonlySet<string> = new Set(['.', ':', '{', '$', ')', ']', '-', '<']);

type Asked = Extract<LanguageQuestion, { of: 'completions' }>;

function toCompletions({ text, at, isAsked, schema, params }: Asked): Completion[] {
  const before = text.charAt(at - 1);
  const mayAsk =
    isAsked || /\w/.test(before) || BEFORE_NAMES.has(before) || shouldAutoCompleteYield(text, at);
  if (!mayAsk) return [];
  const items = autocomplete(text, toDbSchema(schema, params), { caretPosition: at, manual: isAsked });
  return items.filter((item) => !writes(item)).map(toCompletion);
}

/** The words that begin what may not run here are not offered. */
const WRITES =
  /^(CREATE|MERGE|DELETE|DETACH|NODETACH|SET|REMOVE|FOREACH|LOAD|DROP|ALTER|GRANT|DENY|REVOKE|RENAME|START|STOP|TERMINATE|ENABLE|DEALLOCATE|REALLOCATE|DRYRUN|INSERT|USE|PROFILE|EXPLAIN|CYPHER|SHOW)\b/;

function writes({ label, kind }: CompletionItem): boolean {
  return kind === KINDS.keyword && WRITES.test(label);
}

/** Of the Language Server Protocol. */
const KINDS = { method: 2, function: 3, variable: 6, property: 10, keyword: 14, typeParameter: 25 };
const KIND_OF: ReadonlyMap<number | undefined, Completion['kind']> = new Map([
  [KINDS.method, 'function'],
  [KINDS.function, 'function'],
  [KINDS.property, 'property'],
  [KINDS.variable, 'variable'],
  [KINDS.typeParameter, 'label'],
]);

function toCompletion(item: CompletionItem): Completion {
  const { label, insertText, kind, detail, signature, documentation } = item;
  const about = typeof documentation === 'string' ? documentation : documentation?.value;
  return {
    label,
    insert: insertText === undefined || insertText === label ? null : toPlain(insertText),
    kind: label.startsWith('$') ? 'parameter' : (KIND_OF.get(kind) ?? 'keyword'),
    detail: signature ?? detail ?? null,
    about: about === undefined || about === '' ? null : about,
  };
}

/** Snippets mark where the caret goes; the place of it is not worth a language of its own. */
function toPlain(snippet: string): string {
  return snippet.replaceAll(/\$\{\d+(?::([^}]*))?\}|\$\d+/g, '$1');
}

function toDbSchema(schema: LiveSchema | null, params: readonly string[]): DbSchema {
  const parameters = Object.fromEntries(params.map((name) => [name, '']));
  if (schema === null) return { parameters };
  const { labels, relationshipTypes, propertyKeys } = schema;
  const functions = toRegistry(schema.functions, (one) => ({
    name: one.name,
    signature: one.signature,
    description: one.about,
    category: '',
    isBuiltIn: true,
    argumentDescription: [],
    returnDescription: '',
    aggregating: false,
    isDeprecated: false,
  }));
  const procedures = toRegistry(schema.procedures, (one) => ({
    name: one.name,
    signature: one.signature,
    description: one.about,
    mode: 'READ' as const,
    worksOnSystem: false,
    argumentDescription: [],
    returnDescription: [],
    admin: false,
    option: { deprecated: false },
  }));
  return { labels, relationshipTypes, propertyKeys, parameters, functions, procedures };
}

/** The same under each version of Cypher. */
function toRegistry<A extends { name: string }, B>(
  all: readonly A[],
  to: (one: A) => B,
): Record<string, Record<string, B>> {
  const registry = Object.fromEntries(all.map((one) => [one.name, to(one)]));
  return Object.fromEntries(allCypherVersions.map((version) => [version, registry]));
}
