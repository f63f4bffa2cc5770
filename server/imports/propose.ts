import type { Entity } from '#contract/article';
import type { FileFigure, FilePackage } from '#contract/file-source';
import type { ImportRequest } from '#contract/imports';
import { idsIn } from '../articles/resolved.ts';
import { canonical, sha256 } from '../db/canonical.ts';
import type { WriteTransaction } from '../db/run.ts';
import type { Judged } from '../judgements/judgements.ts';
import { toFigures } from './figures.ts';
import { namingIn } from './named-only.ts';
import { formerWording, readFormerFigures, withoutToldFigures } from './told-figures.ts';
import { toClaims } from './claims.ts';
import type { Draft, DraftEntity } from './draft.ts';
import { readFormer } from './former.ts';
import { identify, type Identified } from './identify.ts';
import { readKnown, type Known, type KnownEntity } from './known.ts';
import { withoutTold } from './told-already.ts';

/** What a file would be taken in as, and who everybody in it is. */
export interface Proposal extends Pick<Identified, 'fresh' | 'matches'> {
  package: FilePackage;
  draft: Draft;
}

interface Proposing {
  tx: WriteTransaction;
  request: ImportRequest;
  judged: Judged;
  by: string;
  /** Keys of the relations that this very file carries already. */
  own: ReadonlySet<string>;
}

/** The same content is the same file, whatever it is called. */
export function fileIdOf({ files }: Pick<ImportRequest, 'files'>): { id: string; sha: string } {
  const sha = sha256(files.map(({ text }) => text).join('\n'));
  return { id: `file/${sha.slice(0, 16)}`, sha };
}

export async function propose(read: Draft, { tx, request, judged, by, own }: Proposing): Promise<Proposal> {
  const { files, maker, date, choices } = request;
  const { id, sha } = fileIdOf(request);
  const title = files
    .map(({ name }) => name)
    .join(' and ')
    .slice(0, 200);
  const { resolve } = judged;
  const unknown = await withoutToldFigures(await withoutTold(read, { tx, file: id, own, resolve }), {
    tx,
    resolve,
  });
  const draft = withoutUnnamed(unknown);
  const known = await readKnown(tx, { file: id, words: wordsOf(draft, maker), resolve: judged.resolve });
  const making = maker === null ? null : makerOf(maker, { draft, known });
  const told = making?.is === 'new' ? { ...draft, entities: [...draft.entities, making.draft] } : draft;
  const { ids, entities, fresh, matches } = await identify(told, { tx, file: { id, title }, known, choices });
  const declared = new Map(entities.map((entity) => [entity.id, entity]));
  const byName = byUniqueName(draft.entities, ids);
  // What the file calls so comes before what the graph does.
  const declare = (there: KnownEntity): string => {
    if (!declared.has(there.id)) declared.set(there.id, asDeclared(there, id));
    return there.id;
  };
  const idOf = (word: string): string | undefined => {
    const inFile = ids.get(word) ?? byName.get(word);
    if (inFile !== undefined) return inFile;
    const [one, ...others] = known.byName(word);
    const there = known.byId(word) ?? (others.length === 0 ? one : undefined);
    return there === undefined ? undefined : declare(there);
  };
  for (const { record } of namingIn(draft)) for (const { id: word } of idsIn(record)) idOf(word);
  const publisher = toPublisher(making, { ids, declare });
  const earlier = { file: id, title, maker: publisher ?? null, resolve };
  const [isFormer, formerFigures] = await Promise.all([
    readFormer(tx, earlier),
    readFormerFigures(tx, earlier),
  ]);
  const formerOf = (figure: FileFigure) => formerFigures.get(formerWording(figure, resolve));
  const counted = toFigures(draft, { file: { id }, idOf, formerOf });
  const { claims, former } = toClaims(draft, { file: { id }, idOf, entities: declared, isFormer });
  return {
    draft: { ...draft, leftOut: [...draft.leftOut, ...leftByFormer('claims', former), ...leftByFormer('figures', counted.former)] },
    fresh,
    matches,
    package: {
      format: 1,
      article: {
        id, kind: 'file', title, publisher: publisher ?? id, publishedAt: date, format: draft.format ?? 'csv',
        textSha256: sha, textLength: Math.max(1, files.reduce((sum, { text }) => sum + text.length, 0)),
        rows: draft.rows, importedBy: by, reading: readingOf(request, draft),
      },
      entities: [...declared.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      claims,
      figures: counted.figures,
      mentions: [],
    },
  }; // oxfmt-ignore
}

function leftByFormer(what: 'claims' | 'figures', count: number): Draft['leftOut'] {
  const why = 'a file of this name and maker says them just so, and this one adds no source to them';
  return count === 0 ? [] : [{ what: `${what} of an earlier form of this file`, why, count }];
}

/** Whoever is only named by what is left out is not named any more. */
function withoutUnnamed(draft: Draft): Draft {
  const named = new Set(namingIn(draft).flatMap(({ record }) => idsIn(record).map(({ id }) => id)));
  return {
    ...draft,
    entities: draft.entities.filter(({ ref, isNamedOnly }) => isNamedOnly !== true || named.has(ref)),
  };
}

/** How it was read, so that the same file read just so is known again. */
export function readingOf(
  { maker, date, choices }: ImportRequest,
  { mapping }: Pick<Draft, 'mapping'>,
): string {
  const chosen = choices.toSorted((a, b) => (a.ref < b.ref ? -1 : 1));
  return canonical({ mapping, maker, date, choices: chosen });
}

function wordsOf(draft: Draft, maker: string | null): Set<string> {
  const words = new Set<string>(maker === null ? [] : [maker]);
  for (const { ref, entity } of draft.entities) words.add(ref).add(entity.name);
  for (const { record } of namingIn(draft)) for (const { id } of idsIn(record)) words.add(id);
  return words;
}

/** A name that two in the file have tells nobody apart. */
function byUniqueName(
  entities: readonly DraftEntity[],
  ids: ReadonlyMap<string, string>,
): Map<string, string> {
  const named = new Map<string, Set<string>>();
  for (const { ref, entity } of entities) {
    const own = named.get(entity.name) ?? new Set();
    named.set(entity.name, own.add(ids.get(ref) ?? ref));
  }
  return new Map([...named].flatMap(([name, own]) => (own.size === 1 ? [[name, [...own].join('')]] : [])));
}

const MAKERS: readonly string[] = ['Organization', 'Company', 'Agency', 'Person'];

type Maker =
  | { is: 'own'; ref: string }
  | { is: 'known'; there: KnownEntity }
  | { is: 'new'; draft: DraftEntity };

function toPublisher(
  making: Maker | null,
  { ids, declare }: { ids: ReadonlyMap<string, string>; declare: (there: KnownEntity) => string },
): string | undefined {
  if (making === null) return undefined;
  if (making.is === 'known') return declare(making.there);
  return ids.get(making.is === 'own' ? making.ref : making.draft.ref);
}

/** Whoever made the file speaks in it: one who is known by exactly this name, or a newcomer. */
function makerOf(name: string, { draft, known }: { draft: Draft; known: Known }): Maker {
  const own = draft.entities.find(({ entity }) => entity.name === name && MAKERS.includes(entity.type));
  if (own !== undefined) return { is: 'own', ref: own.ref };
  const there = known.byName(name).find(({ type }) => MAKERS.includes(type));
  if (there !== undefined) return { is: 'known', there };
  const entity = {
    type: 'Organization',
    name,
    named: true,
    aliases: [],
    identifiers: [],
    summary: null,
  } as const;
  const [{ name: file } = { name: '' }] = draft.tables;
  return {
    is: 'new',
    draft: { ref: `maker ${name}`, file, row: 0, entity: { ...entity, aliases: [], identifiers: [] } },
  };
}

function asDeclared({ id, type, name, summary }: KnownEntity, file: string): Entity {
  return {
    id, type, name, named: true, aliases: [], identifiers: [], basis: {},
    summary: summary === '' ? name : summary,
    ...(type === 'Group' && { article: file }),
  }; // oxfmt-ignore
}
