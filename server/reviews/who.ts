import type { Entity } from '#contract/article';
import type { EntityType } from '#contract/ontology';
import type { PublishPreview } from '#contract/review-endpoints';
import { readDeclared } from '../articles/gather.ts';
import type { WriteTransaction } from '../db/run.ts';
import { freeIds, readKnown, type Known, type KnownEntity } from '../imports/known.ts';
import { idFor } from '../imports/ids.ts';
import type { Judged } from '../judgements/judgements.ts';
import type { Desk } from './desk.ts';
import { goesBy, type Local, type People } from './people.ts';
import { readRow } from './store.ts';

type Mistake = PublishPreview['mistakes'][number];

/** Who everybody is whom an article needs. */
export interface Identities {
  /** Local ids to those of the graph. */
  readonly ids: ReadonlyMap<string, string>;
  readonly matched: PublishPreview['matched'];
  readonly fresh: readonly { readonly id: string; readonly local: Local }[];
  /** What is declared of the matched ones already, by id: nothing is changed of it, names may be added. */
  readonly declared: ReadonlyMap<string, Entity>;
  readonly mistakes: readonly Mistake[];
}

interface Asking {
  tx: WriteTransaction;
  judged: Judged;
  desk: Pick<Desk, 'review' | 'reviewed'>;
}

/** Two of one name may well be two: that they are one is for whoever reads. */
const TOLD_APART: readonly EntityType[] = ['Event', 'Sanction', 'LegalCase'];

type Match = { readonly there: KnownEntity; readonly why: string };

/** Matches whoever is in the text with those of the graph, as was decided or by the name, and gives an id to the others. */
export async function identify({ used }: People, { tx, judged, desk }: Asking): Promise<Identities> {
  const { review } = desk;
  const locals = [...used.values()];
  const words = new Set(
    locals.flatMap(({ name, as }) => (as === null || as === 'new' ? [name] : [name, as])),
  );
  for (const local of locals) words.add(review.ids.get(local.id) ?? local.name);
  const known = await readKnown(tx, { file: review.id, words, resolve: judged.resolve });
  const { state } = await readRow(tx.run, review.id);
  const isOut = state === 'published' || state === 'changed';
  const before = earlierIds({ known, judged, desk, isOut });
  const matches = new Map<string, Match>();
  const mistakes: Mistake[] = [];
  const fresh: Local[] = [];
  /** By local id: another one of this text who he is. */
  const joined = new Map<string, string>();
  for (const local of locals) {
    const { id, name, type, as, by } = local;
    if (as !== null && as !== 'new') {
      const there = known.byId(as);
      const own = used.has(as) && as !== id;
      if (there !== undefined && there.type === type)
        matches.set(id, { there, why: `decided by ${by ?? 'somebody'}` });
      else if (there === undefined && (own || [...review.ids.values()].includes(as))) joined.set(id, as);
      else mistakes.push(mismatch(local, there));
      continue;
    }
    const earlier = isOut && as === null ? before(local) : undefined;
    if (earlier !== undefined) {
      const there = known.byId(earlier);
      if (there === undefined) fresh.push(local);
      else matches.set(id, { there, why: 'was published so before' });
      continue;
    }
    const candidates = as === null ? exact(local, { known: known.byName(name), desk, judged }) : [];
    const [first, ...others] = candidates;
    const isSure = others.length === 0 && !TOLD_APART.includes(type);
    if (first !== undefined && isSure) matches.set(id, { there: first, why: 'is called exactly so' });
    else if (first === undefined) fresh.push(local);
    else mistakes.push(ambiguity(local, candidates));
  }
  const taken = new Set([...matches.values()].map(({ there }) => there.id));
  const ids = new Map([...matches].map(([id, { there }]) => [id, there.id]));
  await giveIds(fresh, { tx, file: review.id, ids, taken, before });
  follow(joined, ids);
  return {
    ids,
    mistakes,
    matched: [...matches].map(([id, { there, why }]) => ({
      id, name: used.get(id)?.name ?? id, type: there.type, why,
      as: { id: there.id, name: there.name, type: there.type },
    })),
    fresh: fresh.map((local) => ({ id: ids.get(local.id) ?? local.id, local })),
    declared: await readAsDeclared([...taken], { tx, judged, except: review.id }),
  }; // oxfmt-ignore
}

/** Those of the graph who are called just so, of one type, and are not said to be others. The unnamed are nobody's namesakes. */
function exact(
  { id, type, named, mayBe = [type] }: Local,
  { known, desk, judged }: { known: readonly KnownEntity[]; desk: Asking['desk']; judged: Judged },
): KnownEntity[] {
  if (!named || type === 'Group') return [];
  const others = new Set([...(desk.reviewed.different.get(id) ?? [])].map(judged.resolve));
  return known.filter((one) => mayBe.includes(one.type) && !others.has(one.id));
}

/**
 * Under which id somebody of this article is published: he stays who he is, whoever else is called so by now. Once the
 * article was taken back the id may be another one's.
 */
function earlierIds({
  known,
  judged,
  desk: { review, reviewed },
  isOut,
}: Omit<Asking, 'tx'> & { known: Known; isOut: boolean }): (local: Local) => string | undefined {
  return ({ id, type }) => {
    const before = review.ids.get(id);
    if (before === undefined) return undefined;
    const there = known.byId(before);
    if (there === undefined) return before;
    const others = new Set([...(reviewed.different.get(id) ?? [])].map(judged.resolve));
    return isOut && there.type === type && !others.has(there.id) ? before : undefined;
  };
}

/** What somebody was published under once he is published under again. */
async function giveIds(fresh: readonly Local[], { tx, file, ids, taken, before }: Giving): Promise<void> {
  const open: Local[] = [];
  for (const local of fresh) {
    const earlier = before(local);
    if (earlier === undefined || taken.has(earlier)) open.push(local);
    else {
      ids.set(local.id, earlier);
      taken.add(earlier);
    }
  }
  const wanted = open.map(({ type, name }) => idFor(type, name));
  const given = await freeIds(tx, { file, wanted, taken });
  for (const [at, { id }] of open.entries()) ids.set(id, given[at] ?? id);
}

interface Giving {
  tx: WriteTransaction;
  file: string;
  ids: Map<string, string>;
  taken: Set<string>;
  before: (local: Local) => string | undefined;
}

/** Two of the text who are one: each goes where the other went. */
function follow(joined: ReadonlyMap<string, string>, ids: Map<string, string>): void {
  for (const id of joined.keys()) {
    let at = joined.get(id) ?? id;
    for (let hops = 0; joined.has(at) && hops < joined.size; hops += 1) at = joined.get(at) ?? at;
    ids.set(id, ids.get(at) ?? at);
  }
}

/** As the first source that speaks of him has him; the survivor's own words before those of whoever was merged into him. */
async function readAsDeclared(
  ids: readonly string[],
  { tx, judged, except }: Pick<Asking, 'tx' | 'judged'> & { except: string },
): Promise<Map<string, Entity>> {
  const all = ids.flatMap((id) => [id, ...judged.formerIdsOf(id)]);
  const declared = await readDeclared(tx, { ids: all, except });
  const found = new Map<string, Entity>();
  const rank = ({ article, entity }: (typeof declared)[number]) =>
    `${/^(article|file)\//.test(article) ? 0 : 1} ${entity.id === judged.resolve(entity.id) ? 0 : 1} ${entity.id} ${article}`;
  for (const { entity } of declared.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1))) {
    const id = judged.resolve(entity.id);
    if (!found.has(id)) found.set(id, { ...entity, id });
  }
  return found;
}

function mismatch({ id, name, type, as }: Local, there: KnownEntity | undefined): Mistake {
  const problem =
    there === undefined
      ? `${name} was said to be ${as ?? ''}, who is not in the graph any more`
      : `${name} is a ${type} here, and ${there.name}, who was chosen, is a ${there.type}`;
  return { where: id, problem, advice: 'Say once more who it is, or that it is somebody new.' };
}

function ambiguity({ id, name }: Local, candidates: readonly KnownEntity[]): Mistake {
  const those = candidates.map((one) => one.id).join(' and ');
  return {
    where: id,
    problem:
      candidates.length === 1
        ? `may be ${those}, which has the same name: ${name}`
        : `may be any of ${candidates.length} in the graph that are called ${name}: ${those}`,
    advice: 'Say which it is, or that it is new.',
  };
}

/** The names that a reviewer has given to somebody who is in the graph are added to those he has. */
export function withNames(entity: Entity, local: Local): Entity {
  if (local.as === null) return entity;
  const added = [local.name, ...local.aliases].filter((name) => !goesBy(entity, name));
  return added.length === 0 ? entity : { ...entity, aliases: [...entity.aliases, ...new Set(added)] };
}
