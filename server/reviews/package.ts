import type { Article, ArticlePackage, Claim, Entity, Figure, Mention, Span } from '#contract/article';
import { toBeginning } from '#contract/shown-line';
import { checkMention } from '../articles/check-text.ts';
import { toAccount } from '../articles/resolved.ts';
import { idsUsedIn } from '../articles/used-ids.ts';
import type { Desk } from './desk.ts';
import { numbered } from './numbered.ts';
import { labelOf, type Local, type People } from './people.ts';
import { withNames, type Identities } from './who.ts';

interface Making {
  desk: Desk;
  people: People;
  who: Identities;
  /** Where else the words of a span stand, in a text of which this one is a copy. */
  copyOf: (span: Span) => Span['copyOf'];
}

/** What a made package says, with the key of each claim and figure by its id. */
export interface Made {
  readonly package: ArticlePackage;
  readonly keys: ReadonlyMap<string, string>;
}

/** What was accepted, in the form in which any article comes in. What is missing was told before: nobody is asked here. */
export function toPackage({ desk, people, who, copyOf }: Making): Made {
  const { review, reviewed, reading, text } = desk;
  const { about, regions } = reviewed;
  const idOf = (id: string) => who.ids.get(id) ?? id;
  const article: Article = {
    id: review.id,
    title: about.title ?? '',
    publisher: idOf(people.publisher ?? ''),
    authors: people.authors.map(idOf),
    ...(about.url !== null && { url: about.url }),
    ...(about.retrievedAt !== null && { retrievedAt: about.retrievedAt }),
    language: about.language,
    publishedAt: about.publishedAt ?? '',
    ...(about.publishedInferred !== null && { publishedInferred: about.publishedInferred }),
    textSha256: review.textSha256,
    textLength: review.textLength,
    regions: [...regions],
  };
  const own = { article: review.id, idOf, copyOf };
  const accepted = {
    claims: numbered(reviewed.claims, { numbers: reviewed.numbers.claims, id: (n) => `${review.id}/c${n}` }),
    figures: numbered(reviewed.figures, {
      numbers: reviewed.numbers.figures,
      id: (n) => `${review.id}/f${n}`,
    }),
  };
  const claims = accepted.claims.map(({ id, content }): Claim => toClaim({ id, ...content }, own));
  const figures = accepted.figures.map(({ id, content }): Figure => withPlaces({ id, ...content }, own));
  const content = { format: 1 as const, article, claims, figures, mentions: [] };
  const used = idsUsedIn(content);
  const mentions = toMentions(reading.mentions, { used, idOf, article, text: text ?? '' });
  return {
    package: { ...content, mentions, entities: toEntities({ people, who, used, article, claims }) },
    keys: new Map([...accepted.claims, ...accepted.figures].map(({ id, key }) => [id, key])),
  };
}

interface Own {
  article: string;
  idOf: (id: string) => string;
  copyOf: Making['copyOf'];
}

function toClaim(claim: Claim, own: Own): Claim {
  const { occasion, ...rest } = withPlaces(claim, own);
  return { ...rest, ...(occasion !== undefined && { occasion: toOccasion(occasion, own) }) };
}

/** An event is somebody of the text. What only tells occasions apart is the article's: whether two are one is for a judgement. */
function toOccasion(occasion: string, { article, idOf }: Own): string {
  const [kind = '', slug = ''] = occasion.split('/');
  if (kind === 'event') return idOf(occasion);
  const name = article.slice('article/'.length);
  return slug.startsWith(name) ? occasion : `occasion/${name}-${slug}`;
}

function withPlaces<T extends Claim | Figure>(record: T, { idOf, copyOf }: Own): T {
  const { entered: _entered, ...mapped } = toAccount(record, idOf);
  const at = record.at.map(({ copyOf: _before, ...span }) => {
    const there = copyOf(span);
    return { ...span, ...(there !== undefined && { copyOf: there }) };
  });
  // The same record with other ids in it.
  return { ...mapped, at } as unknown as T;
}

function toMentions(
  mentions: readonly Mention[],
  {
    used,
    idOf,
    article,
    text,
  }: { used: ReadonlySet<string>; idOf: Own['idOf']; article: Article; text: string },
): Mention[] {
  const found = new Map<string, Mention>();
  for (const mention of mentions) {
    const mapped = { ...mention, entity: idOf(mention.entity) };
    const { start, end, surface, entity } = mapped;
    if (!used.has(entity) || text.slice(start, end) !== surface) continue;
    // Where somebody has cut a paragraph in two, a name may lie across.
    if ([...checkMention(mapped, article)].length === 0) found.set(`${start} ${end} ${entity}`, mapped);
  }
  return [...found.values()];
}

function toEntities({
  people,
  who,
  used,
  article,
  claims,
}: Pick<Making, 'people' | 'who'> & {
  used: ReadonlySet<string>;
  article: Article;
  claims: readonly Claim[];
}): Entity[] {
  const entities = new Map<string, Entity>();
  for (const { id, local } of who.fresh)
    if (used.has(id)) entities.set(id, toEntity(id, { local, article, role: roleOf(id, claims) }));
  for (const [local, id] of who.ids) {
    const there = entities.get(id) ?? who.declared.get(id);
    const here = people.used.get(local);
    if (there !== undefined && here !== undefined && used.has(id)) entities.set(id, withNames(there, here));
  }
  return [...entities.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

const LONGEST_SUMMARY = 400;

function toEntity(
  id: string,
  { local, article, role }: { local: Local; article: Article; role: string | null },
): Entity {
  const { as: _as, by: _by, mayBe: _mayBe, summary, ...entity } = local;
  const isOfOneArticle = entity.type === 'Group' || !entity.named;
  const what = role === null ? labelOf(entity.type) : `${role.slice(0, 1).toUpperCase()}${role.slice(1)}`;
  return {
    ...entity,
    id,
    summary: summary ?? toBeginning(`${what}, named in “${article.title}”.`, LONGEST_SUMMARY),
    ...(isOfOneArticle && { article: article.id }),
    basis: { name: 'editorial', summary: 'editorial' },
  };
}

/** The words of an office, as the text has them. */
function roleOf(id: string, claims: readonly Claim[]): string | null {
  const holding = claims.find(
    ({ subject, roleWords, stance }) => subject === id && roleWords !== undefined && stance === 'asserts',
  );
  return holding?.roleWords ?? null;
}
