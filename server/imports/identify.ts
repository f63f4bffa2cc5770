import { EntityId, type Entity } from '#contract/article';
import type { ImportMatch, ImportRequest } from '#contract/imports';
import { ENTITY_TYPES } from '#contract/ontology';
import type { WriteTransaction } from '../db/run.ts';
import type { Draft, DraftEntity } from './draft.ts';
import { idFor, isIdOf } from './ids.ts';
import { freeIds, type Known, type KnownEntity } from './known.ts';

/** Who everybody in the file is. */
export interface Identified {
  /** By ref. */
  ids: ReadonlyMap<string, string>;
  /** What the file declares, each once. */
  entities: readonly Entity[];
  fresh: readonly { id: string; draft: DraftEntity }[];
  matches: readonly ImportMatch[];
}

interface Around {
  tx: WriteTransaction;
  file: { id: string; title: string };
  known: Known;
  choices: ImportRequest['choices'];
}

/** Matches the entities of a file with those of the graph, and gives an id to whoever is new. */
export async function identify({ entities, mistakes }: Draft, around: Around): Promise<Identified> {
  const { tx, file, known, choices } = around;
  const chosen = new Map(choices.map(({ ref, as }) => [ref, as]));
  const matches: ImportMatch[] = [];
  const ids = new Map<string, string>();
  const fresh: DraftEntity[] = [];
  const listed = entities.filter(
    ({ ref, isNamedOnly }) => isNamedOnly !== true || known.byId(ref) === undefined,
  );
  for (const draft of listed) {
    const match = matchOf(draft, { known, chosen });
    if (match === 'another-type') {
      const there = known.byId(draft.ref);
      mistakes.add(
        { file: draft.file, row: draft.row, value: draft.ref },
        `is ${ENTITY_TYPES[draft.entity.type].label} here, and ${ENTITY_TYPES[there?.type ?? draft.entity.type].label} in the graph`,
        'One id is one thing: correct the type, or use another id.',
      );
    } else if (match !== null) matches.push(match);
    if (match === null || match === 'another-type' || match.as === 'new') fresh.push(draft);
    else ids.set(draft.ref, match.as);
  }
  const given = await freeIds(tx, {
    file: file.id,
    wanted: fresh.map(wantedId),
    taken: new Set(ids.values()),
  });
  for (const [at, { ref }] of fresh.entries()) ids.set(ref, given[at] ?? ref);
  return {
    ids,
    matches,
    fresh: fresh.map((draft, at) => ({ draft, id: given[at] ?? draft.ref })),
    entities: declare(listed, { ids, file }),
  };
}

function matchOf(
  { ref, row, entity: { name, type } }: DraftEntity,
  { known, chosen }: { known: Known; chosen: ReadonlyMap<string, string> },
): ImportMatch | 'another-type' | null {
  const there = known.byId(ref);
  if (there !== undefined) {
    if (there.type !== type) return 'another-type';
    return { ref, row, name, type, by: 'id', candidates: [toNamed(there)], as: there.id };
  }
  const candidates = known.byName(name).filter((one) => one.type === type);
  const [first, ...more] = candidates.map(toNamed);
  if (first === undefined) return null;
  // Of several namesakes nobody but the analyst knows which is meant.
  const usual = more.length === 0 ? first.id : 'new';
  const wish = chosen.get(ref);
  const as = wish === 'new' || candidates.some(({ id }) => id === wish) ? (wish ?? usual) : usual;
  return { ref, row, name, type, by: 'name', candidates: [first, ...more], as };
}

function toNamed({ id, name, type }: KnownEntity): ImportMatch['candidates'][number] {
  return { id, name, type };
}

function wantedId({ ref, entity: { type, name } }: DraftEntity): string {
  return EntityId.safeParse(ref).success && isIdOf(ref, type) ? ref : idFor(type, name);
}

/** Two rows may turn out to be one: what either calls it are its names. */
function declare(
  drafts: readonly DraftEntity[],
  { ids, file }: { ids: ReadonlyMap<string, string>; file: Around['file'] },
): Entity[] {
  const declared = new Map<string, Entity>();
  for (const { ref, entity } of drafts) {
    const id = ids.get(ref) ?? ref;
    const before = declared.get(id);
    const one = before ?? toEntity(id, { entity, file });
    const names = [...one.aliases, entity.name, ...entity.aliases];
    declared.set(id, { ...one, aliases: [...new Set(names)].filter((name) => name !== one.name) });
  }
  return [...declared.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function toEntity(
  id: string,
  { entity, file }: { entity: DraftEntity['entity']; file: Around['file'] },
): Entity {
  const isOfOneSource = entity.type === 'Group' || (entity.type === 'Person' && !entity.named);
  const { label } = ENTITY_TYPES[entity.type];
  return {
    ...entity,
    id,
    summary: entity.summary ?? `${label}, as the file “${file.title}” names it.`.slice(0, 400),
    ...(isOfOneSource && { article: file.id }),
    basis: {},
  };
}
