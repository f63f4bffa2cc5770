import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTokens, type CypherToken } from '#contract/cypher-tokens';
import { ENTITY_TYPES, RELATION_TYPES } from '#contract/ontology';
import type { Remark } from '../db/plan.ts';
import { CYPHER_FOLDER } from '../db/text.ts';

/** What names name. A label is no property: `(n:name)` finds nothing, and says so. */
interface Names {
  readonly labels: ReadonlySet<string>;
  readonly types: ReadonlySet<string>;
  readonly properties: ReadonlySet<string>;
}

/** That the graph holds no such label, relationship type or property. */
const SAYS_UNKNOWN: Readonly<Record<string, keyof Names>> = {
  '01N50': 'labels',
  '01N51': 'types',
  '01N52': 'properties',
};

/** Is it only that this graph holds nothing yet of a name that Redthread gives? */
export function isKnownName({ code, text }: Pick<Remark, 'code' | 'text'>): boolean {
  const [, name] = /`([^`]+)`/.exec(text) ?? [];
  const kind = SAYS_UNKNOWN[code];
  return kind !== undefined && name !== undefined && knownNames()[kind].has(name);
}

let known: Names | undefined;

/** The types of the ontology, and what Redthread's own texts call labels, types and properties of what they match. */
function knownNames(): Names {
  if (known !== undefined) return known;
  const found = ownTexts().flatMap((text) => namesIn(readTokens(text).tokens));
  const named = (wanted: keyof Names) => found.filter(({ kind }) => kind === wanted).map(({ name }) => name);
  known = {
    labels: new Set([...Object.keys(ENTITY_TYPES), ...named('labels')]),
    types: new Set([...Object.keys(RELATION_TYPES), ...named('types')]),
    properties: new Set(named('properties')),
  };
  return known;
}

function ownTexts(): string[] {
  return readdirSync(CYPHER_FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.cypher'))
    .map((file) => readFileSync(join(CYPHER_FOLDER, file), 'utf8'));
}

/** `(c:Claim {id: $id}) ... c.rejected` names Claim, id and rejected; what is read from a map names nothing. */
function namesIn(tokens: readonly CypherToken[]): { kind: keyof Names; name: string }[] {
  const sign = (at: number) => (tokens[at]?.kind === 'sign' ? tokens[at].text : '');
  const opens = (at: number) => sign(at) === '(' || sign(at) === '[';
  /** Where the pattern opens that this is the label or the type of; null of what is neither. */
  const opening = (at: number) => {
    if (sign(at - 1) !== ':') return null;
    return [at - 2, at - 3].find(opens) ?? null;
  };
  const matched = new Set<string>();
  const names: { kind: keyof Names; name: string }[] = [];
  for (const [at, { kind, text }] of tokens.entries()) {
    if (kind !== 'name') continue;
    if (opens(at - 1) && sign(at + 1) === ':') matched.add(text);
    const opened = opening(at);
    const isKey = sign(at - 1) === '{' && sign(at + 1) === ':' && opening(at - 2) !== null;
    const isProperty = sign(at - 1) === '.' && matched.has(tokens[at - 2]?.text ?? '');
    if (opened !== null) names.push({ kind: sign(opened) === '(' ? 'labels' : 'types', name: text });
    if (isKey || isProperty) names.push({ kind: 'properties', name: text });
  }
  return names;
}
