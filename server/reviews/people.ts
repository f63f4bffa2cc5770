import type { Entity } from '#contract/article';
import { ENTITY_TYPES, type EntityType } from '#contract/ontology';
import type { ClaimDraft, FigureDraft } from '#contract/reading';
import type { Reviewed } from '#contract/reviewing';
import { idsIn } from '../articles/resolved.ts';
import { idFor } from '../imports/ids.ts';
import type { Desk } from './desk.ts';
import { numbered } from './numbered.ts';

/** Somebody of the text, as the reader found or the reviewer put him. */
export interface Local extends Omit<Entity, 'summary' | 'article' | 'basis'> {
  readonly summary: string | null;
  /** Whom of the graph he is, as was decided; null where nobody has. */
  readonly as: string | null;
  /** By whom. */
  readonly by: string | null;
  /** Of whom only the name is known, such as who published: what he may be. */
  readonly mayBe?: readonly EntityType[];
}

/** Whom an article needs, by their local ids, and who of them published and wrote it. */
export interface People {
  readonly used: ReadonlyMap<string, Local>;
  /** Named by what was accepted, and known to nobody: by the id, the keys of those that name it. */
  readonly unknown: ReadonlyMap<string, readonly string[]>;
  readonly publisher: string | null;
  readonly authors: readonly string[];
}

const PUBLISHERS: readonly EntityType[] = ['Organization', 'Company', 'Agency'];
const AUTHORS: readonly EntityType[] = ['Person', ...PUBLISHERS];

export function peopleOf({ reading, reviewed, steps }: Pick<Desk, 'reading' | 'reviewed' | 'steps'>): People {
  const { about } = reviewed;
  const locals = new Map<string, Local>(
    [...reading.entities, ...reviewed.named.values()].map(
      ({ why: _why, candidates: _candidates, implied: _implied, some: _some, ...entity }) => [
        entity.id,
        { ...entity, identifiers: [], summary: null, as: null, by: null },
      ],
    ),
  );
  for (const [id, { entity, as }] of reviewed.entities) {
    const last = steps.findLast(({ step }) => step.kind === 'entity' && step.entity.entity.id === id);
    locals.set(id, { ...entity, as, by: last?.by ?? null });
  }
  const named = (name: string, types: readonly EntityType[]): string => {
    const own = types.flatMap((type) =>
      [...locals.values()].filter((one) => one.type === type && goesBy(one, name)),
    );
    const [type = 'Organization'] = types;
    const id = own[0]?.id ?? idFor(type, name);
    if (!locals.has(id)) locals.set(id, { ...bare(id, { type, name }), mayBe: types });
    return id;
  };
  const publisher = about.publisher === null ? null : named(about.publisher, PUBLISHERS);
  const authors = [...new Set(about.authors.map((name) => named(name, AUTHORS)))];
  const used = new Map<string, Local>();
  const unknown = new Map<string, string[]>();
  const use = (id: string, key: string) => {
    const local = locals.get(id);
    if (local === undefined) unknown.set(id, [...(unknown.get(id) ?? []), key]);
    else used.set(id, local);
  };
  for (const { key, record } of acceptedIn(reviewed)) for (const id of namedIn(record)) use(id, key);
  for (const id of [...(publisher === null ? [] : [publisher]), ...authors]) use(id, '');
  return { used, unknown, publisher, authors };
}

export function goesBy({ name, aliases }: Pick<Local, 'name' | 'aliases'>, wanted: string): boolean {
  return name === wanted || aliases.includes(wanted);
}

/** What was accepted, in the order in which it was first. */
export function acceptedIn({
  claims,
  figures,
  numbers,
}: Reviewed): { key: string; record: ClaimDraft | FigureDraft }[] {
  const id = String;
  return [
    ...numbered(claims, { numbers: numbers.claims, id }),
    ...numbered(figures, { numbers: numbers.figures, id }),
  ].map(({ key, content }) => ({ key, record: content }));
}

/** Every entity that a record names; an occasion is one where it is an event. */
function namedIn(record: ClaimDraft | FigureDraft): string[] {
  const ids = idsIn(record).map(({ id }) => id);
  const occasion = 'occasion' in record ? record.occasion : undefined;
  return occasion?.startsWith('event/') === true ? [...ids, occasion] : ids;
}

function bare(id: string, { type, name }: Pick<Local, 'type' | 'name'>): Local {
  return { id, type, name, named: true, aliases: [], identifiers: [], summary: null, as: null, by: null };
}

export function labelOf(type: EntityType): string {
  return ENTITY_TYPES[type].label;
}
