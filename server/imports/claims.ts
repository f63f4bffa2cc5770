import type { Entity } from '#contract/article';
import type { FileClaim } from '#contract/file-source';
import { toBeginning } from '#contract/shown-line';
import { toPhrase } from '#contract/phrases';
import { checkClaim } from '../articles/check-claim.ts';
import { idsIn } from '../articles/resolved.ts';
import { numberByContent } from './claim-ids.ts';
import type { Draft, DraftPlace, DraftRelation } from './draft.ts';
import type { IsFormer } from './former.ts';
import { tellStrangers } from './strangers.ts';

const LONGEST_SENTENCE = 400;

interface Around {
  file: { id: string };
  /** The id of whoever a word means; undefined where nobody is meant by it. */
  idOf: (word: string) => string | undefined;
  entities: ReadonlyMap<string, Entity>;
  isFormer: IsFormer;
}

/** The relations of a file as claims, each checked as those of an article are; `former` are left out. */
export function toClaims(
  { relations, mistakes, tables }: Draft,
  { file, idOf, entities, isFormer }: Around,
): { claims: FileClaim[]; former: number } {
  const isPair = tables.length > 1;
  const numberFor = numberByContent();
  let former = 0;
  const claims = relations.flatMap((relation): FileClaim[] => {
    const { file: name, row, column, columns, reported, cites } = relation;
    const { places = [{ row, ...(cites !== null && { cites }) }] } = relation;
    const before = mistakes.total();
    const wrong = (path: string, problem: string, advice: string) => {
      const { [path]: told = columns[path.split('.')[0] ?? ''] ?? column } = columns;
      mistakes.add({ file: name, row, column: told, value: valueAt(relation, path) }, problem, advice);
    };
    tellStrangers(idsIn(relation.claim), idOf, wrong);
    if (mistakes.total() > before) return [];
    const claim = withIds(relation.claim, idOf);
    const says = relation.claim.says ?? sentenceOf(claim, entities);
    const id = `${file.id}/c${numberFor({ ...claim, reported, told: places.map(withoutRow) })}`;
    for (const [path, problem] of checkClaim({ ...claim, id, says }, entities, { anyRole: true }))
      wrong(path, problem, adviceFor(path));
    if (mistakes.total() > before) return [];
    const at = places.map((place) => Object.assign({ column }, isPair ? { file: name } : {}, place));
    const made = { ...claim, id, says, at, ...(reported !== null && { reported }) };
    if (!isFormer(made, relation.claim.says)) return [made];
    former += 1;
    return [];
  });
  return { claims, former };
}

type Told = DraftRelation['claim'];

/** Of a place, what does not change when rows are put elsewhere. */
function withoutRow({ row: _row, ...told }: DraftPlace): object {
  return told;
}

function withIds({ qualifiers, ...claim }: Told, idOf: Around['idOf']): Told {
  const now = (word: string) => idOf(word) ?? word;
  const named = new Set(idsIn({ ...claim, qualifiers }).map(({ id }) => id));
  const value = (one: string | number) => (typeof one === 'string' && named.has(one) ? now(one) : one);
  const translated = Object.entries(qualifiers ?? {}).map(
    ([name, held]) =>
      [name, Array.isArray(held) ? held.map((one) => String(value(one))) : value(held)] as const,
  );
  return {
    ...claim,
    subject: now(claim.subject),
    object: now(claim.object),
    ...(claim.attributedTo !== undefined && { attributedTo: now(claim.attributedTo) }),
    ...(claim.relayedBy !== undefined && { relayedBy: now(claim.relayedBy) }),
    ...(claim.occasion?.startsWith('event/') === true && { occasion: now(claim.occasion) }),
    ...(qualifiers !== undefined && { qualifiers: Object.fromEntries(translated) }),
  };
}

const PREFIXES = { alleged: 'Alleged: ', planned: 'Planned: ', wanted: 'Wanted: ', actual: '' } as const;

/** A row has no sentence: it is said as the line is. */
function sentenceOf(
  { subject, object, type, qualifiers = {}, stance, reality }: Told,
  entities: Around['entities'],
): string {
  const nameOf = (id: string) => entities.get(id)?.name ?? id;
  const lists = Object.fromEntries(Object.entries(qualifiers).map(([name, value]) => [name, [value].flat()]));
  const prefix = stance === 'denies' ? 'Denied: ' : PREFIXES[reality];
  return toBeginning(
    `${prefix}${nameOf(subject)} ${toPhrase({ type, qualifiers: lists })} ${nameOf(object)}.`,
    LONGEST_SENTENCE,
  );
}

function valueAt({ claim }: DraftRelation, path: string): string | null {
  const value = path
    .split('.')
    .reduce<unknown>(
      (at, name) => (typeof at === 'object' && at !== null ? Reflect.get(at, name) : undefined),
      claim,
    );
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

const ADVICE: Readonly<Record<string, string>> = {
  type: 'Choose a kind of relation that fits both ends, or correct the type of an end.',
  object: 'A relation joins two different ones.',
  qualifiers: 'Choose a column that holds it.',
  from: 'Correct the order of the dates.',
  notBefore: 'Correct the order of the dates.',
};

function adviceFor(path: string): string {
  return ADVICE[path.split('.')[0] ?? ''] ?? 'Correct it in the file, or leave the row out.';
}
