import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTokens, type CypherToken } from '#contract/cypher-tokens';
import { ENTITY_TYPES, RELATION_TYPES } from '#contract/ontology';
import type { Remark } from '../db/plan.ts';
import { CYPHER_FOLDER } from '../db/text.ts';

/** That the graph holds no such label, relationship type or property. */
const SAYS_UNKNOWN_NAME: ReadonlySet<string> = new Set(['01N50', '01N51', '01N52']);

/** Is it only that this graph holds nothing yet of a name that Redthread gives? */
export function isKnownName({ code, text }: Pick<Remark, 'code' | 'text'>): boolean {
  const [, name] = /`([^`]+)`/.exec(text) ?? [];
  return SAYS_UNKNOWN_NAME.has(code) && name !== undefined && knownNames().has(name);
}

let known: ReadonlySet<string> | undefined;

/** The types of the ontology, and what Redthread's own texts call labels, types and properties of what they match. */
function knownNames(): ReadonlySet<string> {
  known ??= new Set([
    ...Object.keys(ENTITY_TYPES),
    ...Object.keys(RELATION_TYPES),
    ...ownTexts().flatMap((text) => namesIn(readTokens(text).tokens)),
  ]);
  return known;
}

function ownTexts(): string[] {
  return readdirSync(CYPHER_FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.cypher'))
    .map((file) => readFileSync(join(CYPHER_FOLDER, file), 'utf8'));
}

/** `(c:Claim {id: $id}) ... c.rejected` names Claim, id and rejected; what is read from a map names nothing. */
function namesIn(tokens: readonly CypherToken[]): string[] {
  const sign = (at: number) => (tokens[at]?.kind === 'sign' ? tokens[at].text : '');
  const opens = (at: number) => sign(at) === '(' || sign(at) === '[';
  const isLabel = (at: number) => sign(at - 1) === ':' && (opens(at - 2) || opens(at - 3));
  const matched = new Set<string>();
  const names: string[] = [];
  for (const [at, { kind, text }] of tokens.entries()) {
    if (kind !== 'name') continue;
    if (opens(at - 1) && sign(at + 1) === ':') matched.add(text);
    const isKey = sign(at - 1) === '{' && sign(at + 1) === ':' && isLabel(at - 2);
    const isProperty = sign(at - 1) === '.' && matched.has(tokens[at - 2]?.text ?? '');
    if (isLabel(at) || isKey || isProperty) names.push(text);
  }
  return names;
}
