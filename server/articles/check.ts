import type { Article, ArticleFile, ArticlePackage, Entity } from '#contract/article';
import { findCircles } from './check-circles.ts';
import { checkClaim } from './check-claim.ts';
import { checkFigure } from './check-figure.ts';
import {
  parseFile,
  placeOf,
  toArticles,
  toEntities,
  type Mistake,
  type Part,
  type Parsed,
  type SourceFile,
} from './check-file.ts';
import { checkMention, checkRegions, checkSpans } from './check-text.ts';
import { findDoubles, findUnused } from './check-together.ts';
import { checkAgainstText, checkCopies } from './check-words.ts';
import { idsIn } from './resolved.ts';
import type { Texts } from './texts.ts';
import { idsUsedIn } from './used-ids.ts';

export type { Mistake, SourceFile } from './check-file.ts';

interface Context {
  entities: ReadonlyMap<string, Entity>;
  articles: ReadonlySet<string>;
  figures: ReadonlySet<string>;
  claims: ReadonlySet<string>;
  records: ReadonlyMap<string, Article>;
  /** Hashes that the records give. */
  named: ReadonlySet<string>;
  texts: Texts | undefined;
  /** What could not all be read: what it would have declared is not called unknown. */
  missing: ReadonlySet<Declared>;
  anyRole: boolean;
}

type Declared = 'entities' | 'articles' | 'figures' | 'claims';
const EVERYTHING: readonly Declared[] = ['entities', 'articles', 'figures', 'claims'];

type Problem = readonly [path: string, problem: string];

interface Around {
  loaded?: readonly string[];
  unread?: readonly string[];
  texts?: Texts | undefined;
  /** Offices may have names that our vocabulary lacks: the seed's may not, whatever an analyst approves may. */
  anyRole?: boolean;
}

/**
 * Every mistake in these files, with file and JSON path, and one package per article if there is none. `loaded` are
 * articles that are in the database already, so that a copy may refer to them; `unread` are files that belong to
 * these and could not even be opened, so that what they would have declared is not called unknown. Where `texts` holds
 * the text of an article, its record is held against it.
 */
export function checkPackages(
  files: readonly SourceFile[],
  { loaded = [], unread = [], texts, anyRole = false }: Around = {},
): { packages: ArticlePackage[]; mistakes: Mistake[] } {
  const mistakes: Mistake[] = [];
  const parsed = files.map((file) => parseFile(file, mistakes)).filter((one) => one !== null);
  const read = new Set(parsed.map(({ file }) => file));
  const lost = files.map(({ file }) => file).filter((file) => !read.has(file));
  const missing = new Set([...[...unread, ...lost].flatMap(declaredIn), ...parsed.flatMap(lostFrom)]);
  const context = { ...toContext(parsed, { loaded, texts }), missing, anyRole };
  for (const one of parsed)
    for (const [path, problem] of checkParsed(one, context)) mistakes.push({ file: one.file, path, problem });
  // Joined, not pushed: as arguments of one call a hundred thousand would not fit on the stack.
  const all = [
    ...mistakes,
    ...findDoubles(parsed),
    ...findCircles(parsed),
    ...(missing.size === 0 ? findUnused(parsed) : []),
  ];
  return { packages: all.length > 0 ? [] : toPackages(parsed), mistakes: all };
}

/** An article's file in a seed declares no entities; any other file may hold anything. */
function declaredIn(file: string): readonly Declared[] {
  return /^articles[\\/]/.test(file) ? EVERYTHING.filter((one) => one !== 'entities') : EVERYTHING;
}

function lostFrom({ kept }: Parsed): Declared[] {
  return EVERYTHING.filter((one) => Object.hasOwn(kept, one));
}

function toContext(
  parsed: readonly Parsed[],
  { loaded, texts }: Required<Pick<Around, 'loaded'>> & { texts: Texts | undefined },
): Omit<Context, 'missing' | 'anyRole'> {
  const articles = parsed.flatMap(toArticles);
  const records = new Map(articles.map(({ article }) => [article.id, article]));
  return {
    entities: new Map(parsed.flatMap(toEntities).map((entity) => [entity.id, entity])),
    articles: new Set([...loaded, ...articles.map(({ article }) => article.id)]),
    figures: new Set(articles.flatMap(({ figures }) => figures.map(({ id }) => id))),
    claims: new Set(articles.flatMap(({ claims }) => claims.map(({ id }) => id))),
    records,
    named: new Set(articles.map(({ article }) => article.textSha256)),
    texts,
  };
}

function* checkParsed(one: Parsed, context: Context): Generator<Problem> {
  for (const [index, entity] of toEntities(one).entries())
    yield* below(placeOf('entities', index, one), checkEntity(entity, context));
  for (const content of toArticles(one))
    yield* checkArticle(content, { context, place: (part, n) => placeOf(part, n, one) });
}

function* checkEntity(entity: Entity, context: Context): Generator<Problem> {
  const { type, named, article, min, max, basis } = entity;
  const ofOneArticle = type === 'Group' || (type === 'Person' && !named);
  if (ofOneArticle && article === undefined)
    yield ['article', `an unnamed ${type} belongs to one article, and it is not said which`];
  if (article !== undefined && lacks(context, 'articles', article))
    yield ['article', `there is no article ${article}`];
  if (type !== 'Group' && (entity.memberKind ?? min ?? max) !== undefined)
    yield ['memberKind', `a ${type} has no members: only a Group is counted`];
  if (min !== undefined && max !== undefined && min > max) yield ['min', `${min} is more than max ${max}`];
  for (const [name, claim] of Object.entries(basis)) {
    if (claim !== undefined && claim !== 'editorial' && lacks(context, 'claims', claim))
      yield [`basis.${name}`, `there is no claim ${claim}`];
  }
}

function* checkArticle(
  content: ArticleFile,
  { context, place }: { context: Context; place: (part: Part, n: number) => string },
): Generator<Problem> {
  const { claims, figures, mentions } = content;
  yield* checkRegions(content.article);
  // Regions in a wrong order are told once, not again by each span that would not be found in them.
  const regions = content.article.regions.toSorted((a, b) => a.start - b.start);
  const article = { ...content.article, regions };
  yield* checkDatesOf(article);
  for (const id of [article.publisher, ...article.authors])
    if (lacks(context, 'entities', id)) yield ['article', `there is no entity ${id}`];
  for (const [index, claim] of claims.entries()) {
    yield* below(
      place('claims', index),
      checkRecord(claim, { article, context }),
      checkClaim(claim, context.entities, context),
    );
  }
  for (const [index, figure] of figures.entries()) {
    yield* below(place('figures', index), checkRecord(figure, { article, context }), checkFigure(figure));
    if (figure.of !== undefined && lacks(context, 'figures', figure.of))
      yield [`${place('figures', index)}.of`, `there is no figure ${figure.of}`];
  }
  for (const [index, mention] of mentions.entries()) {
    yield* below(place('mentions', index), checkIds(mention, context), checkMention(mention, article));
  }
  if (context.texts !== undefined)
    yield* checkAgainstText(
      { ...content, article },
      {
        texts: context.texts,
        isNamed: (sha256) => context.named.has(sha256),
        place: (n) => place('mentions', n),
      },
    );
}

function* checkDatesOf({
  publishedNotBefore,
  publishedNotAfter,
}: ArticleFile['article']): Generator<Problem> {
  if (
    publishedNotBefore !== undefined &&
    publishedNotAfter !== undefined &&
    publishedNotBefore > publishedNotAfter
  ) {
    yield ['article.publishedNotBefore', 'is after publishedNotAfter'];
  }
}

function* checkRecord(
  record: ArticleFile['claims'][number] | ArticleFile['figures'][number],
  { article, context }: { article: ArticleFile['article']; context: Context },
): Generator<Problem> {
  if (!record.id.startsWith(`${article.id}/`)) yield ['id', `does not belong to ${article.id}`];
  yield* checkIds(record, context);
  if (
    'occasion' in record &&
    record.occasion?.startsWith('event/') === true &&
    lacks(context, 'entities', record.occasion)
  ) {
    yield ['occasion', `there is no entity ${record.occasion}`];
  }
  yield* checkSpans(record, article);
  for (const [index, { copyOf }] of record.at.entries()) {
    if (copyOf === undefined) continue;
    if (lacks(context, 'articles', copyOf.article))
      yield [`at[${index}].copyOf`, `there is no article ${copyOf.article}`];
    const { textLength } = context.records.get(copyOf.article) ?? {};
    if (textLength !== undefined && copyOf.end > textLength)
      yield [`at[${index}].copyOf`, `ends at ${copyOf.end}, beyond the text of ${textLength}`];
  }
  if (context.texts !== undefined)
    yield* checkCopies(record.at, {
      article,
      texts: context.texts,
      articleOf: (id) => context.records.get(id),
    });
}

function* checkIds(record: object, context: Context): Generator<Problem> {
  for (const { path, id } of idsIn(record))
    if (lacks(context, 'entities', id)) yield [path, `there is no entity ${id}`];
}

/** Each article with the entities it uses, in the order of their ids. */
function toPackages(parsed: readonly Parsed[]): ArticlePackage[] {
  const entities = new Map(parsed.flatMap(toEntities).map((entity) => [entity.id, entity]));
  return parsed.flatMap((one) => {
    if (one.kind === 'package') return [one.content];
    if (one.kind === 'entities') return [];
    const used = [...idsUsedIn(one.content)].toSorted();
    return [{ ...one.content, entities: used.flatMap((id) => entities.get(id) ?? []) }];
  });
}

function lacks(context: Context, what: Declared, id: string): boolean {
  return !context.missing.has(what) && !context[what].has(id);
}

function* below(root: string, ...parts: Iterable<Problem>[]): Generator<Problem> {
  for (const part of parts)
    for (const [path, problem] of part) yield [[root, path].filter(Boolean).join('.'), problem];
}
