import type {
  AccountClaim, AccountFigure, AccountMention, ArticleAccount,
} from '#contract/account'; // oxfmt-ignore
import type { Article, Claim, Figure, Span } from '#contract/article';
import type { Cell } from '#contract/graph';
import { statusOf } from '#contract/support';
import type { Db, Row } from '../db/run.ts';
import { internalText } from '../db/text.ts';
import { AppError } from '../errors.ts';
import { idsBefore, readRepairs, type Repairs } from '../judgements/repairs.ts';
import { groupBy } from './group-by.ts';
import { fromArticleRow, fromFigureRow, fromMentionRow, readClaimRow } from './rows.ts';
import { textIn } from './text-in.ts';
import type { Texts } from './texts.ts';
import { byFirstPlace, byPlace } from './by-place.ts';

interface Library {
  db: Db;
  texts: Texts;
}

/** Everything one article was found to say, in the order of its text, with the text itself where it is at hand. */
export async function accountOf(id: string, { db, texts }: Library): Promise<ArticleAccount> {
  const parts = groupBy(await db.records(internalText('import-read'), { article: id }), (row) =>
    textIn(row, 'part'),
  );
  const rows = (part: string) => (parts.get(part) ?? []).map(({ row }) => row as Row);
  const [articleRow] = rows('article');
  if (articleRow === undefined) throw await unknownArticle(db, id);
  const { regions, ...article } = fromArticleRow(articleRow);
  const copies = toCopies(articleRow);
  const told = [...rows('claims'), ...rows('figures')];
  const authors = idsIn(articleRow['authors']);
  const named = await readNames(db, [
    ...told.flatMap((row) => ENDS.map((end) => row[end])),
    ...rows('mentions').map((row) => row['entityId']),
    articleRow['publisher'],
    ...authors,
    ...idsBefore(rows('claims')),
  ]);
  const repairs = await readRepairs(db, rows('claims'));
  const titles = await readTitles(db, copies);
  const text = texts.whole(article.textSha256);
  return {
    article: {
      ...article,
      publisher: toNamed(textIn(articleRow, 'publisher'), named),
      authors: authors.map((author) => toNamed(author, named)),
    },
    regions: regions.toSorted(byPlace),
    claims: rows('claims').map((row) => toClaim(row, { names: named, repairs })).toSorted(byFirstPlace),
    figures: rows('figures').map((row) => toFigure(row, named)).toSorted(byFirstPlace),
    mentions: rows('mentions').map((row) => toMention(row, named)).toSorted(byPlace),
    copies: copies.map(({ start, end, copyOf }) => ({
      start,
      end,
      of: { ...copyOf, title: titles.get(copyOf.article) ?? null },
    })),
    text,
    why: text === null ? toWhy(article.textSha256, texts) : null,
  }; // oxfmt-ignore
}

type Names = ReadonlyMap<string, string>;
type Named = ArticleAccount['article']['publisher'];

/** Stored with the ids of today: what was merged is spoken of by its survivor. */
const ENDS = ['subjectId', 'objectId', 'attributedTo', 'relayedBy', 'place'] as const;

function toClaim(row: Row, { names, repairs }: { names: Names; repairs: Repairs }): AccountClaim {
  const { at, ...claim } = readClaimRow(row) as Claim; // of an article, whose claims have spans
  const [subject, object] = [
    toNamed(textIn(row, 'subjectId'), names),
    toNamed(textIn(row, 'objectId'), names),
  ];
  return {
    ...claim,
    ...toTold({ at, row, names }),
    subject: subject.id,
    subjectName: subject.name,
    object: object.id,
    objectName: object.name,
    relKey: textIn(row, 'relKey'),
    status: statusOf(claim),
    rejected: row['rejected'] === true,
    ...repairs.of(row, names),
  }; // oxfmt-ignore
}

function toFigure(row: Row, names: Names): AccountFigure {
  const { at, ...figure } = fromFigureRow(row) as Figure; // of an article, as above
  const subject = toNamed(textIn(row, 'subjectId'), names);
  const place = optional(row['place'], names);
  return {
    ...figure,
    ...toTold({ at, row, names }),
    subject: subject.id,
    subjectName: subject.name,
    ...(place === null ? {} : { place: place.id }),
    placeName: place?.name ?? null,
  };
}

function toMention(row: Row, names: Names): AccountMention {
  const { start, end, kind } = fromMentionRow(row);
  const entity = toNamed(textIn(row, 'entityId'), names);
  return { entity: entity.id, name: entity.name, start, end, kind };
}

function toTold({ at, row, names }: { at: readonly Span[]; row: Row; names: Names }) {
  const paragraphs = row['paragraphs'] as number[];
  const zones = row['zones'] as ArticleAccount['regions'][number]['zone'][];
  return {
    at: at.map((span, index) => ({
      ...span,
      paragraph: paragraphs[index] ?? 0,
      zone: zones[index] ?? 'chrome',
    })),
    speaker: optional(row['attributedTo'], names),
    relay: optional(row['relayedBy'], names),
  };
}

type Copy = Pick<Span, 'start' | 'end'> & { copyOf: NonNullable<Span['copyOf']> };

function toNamed(id: string, names: Names): Named {
  return { id, name: names.get(id) ?? id };
}

function optional(id: Cell | undefined, names: Names): Named | null {
  return typeof id === 'string' ? toNamed(id, names) : null;
}

/** Each copied passage once, however many claims it carries. */
function toCopies(row: Row): Copy[] {
  // Written by toArticleRow.
  const spans = JSON.parse(textIn(row, 'copies')) as Copy[];
  return [...new Map(spans.map((copy) => [JSON.stringify(copy), copy])).values()].toSorted(byPlace);
}

async function readNames(db: Db, ids: readonly unknown[]): Promise<Names> {
  const asked = [...new Set(ids.filter((id) => typeof id === 'string'))];
  const rows = await db.records(internalText('entity-names'), { ids: asked });
  return new Map(rows.map((row) => [textIn(row, 'id'), textIn(row, 'name')]));
}

async function readTitles(db: Db, copies: readonly Copy[]): Promise<Names> {
  const ids = [...new Set(copies.map(({ copyOf }) => copyOf.article))];
  if (ids.length === 0) return new Map();
  const rows = await db.records(internalText('articles-by-id'), { ids });
  const articles: Article[] = rows.map((row) => fromArticleRow(row['article'] as Row));
  return new Map(articles.map(({ id, title }) => [id, title]));
}

/** One that an analyst took out is told apart from one that never was. */
async function unknownArticle(db: Db, id: string): Promise<AppError> {
  const [load] = await db.records(internalText('load-read'), { source: id });
  const detail =
    load?.['removed'] === true
      ? `${id} was taken out of the graph, and its claims with it.`
      : `No article has the id ${id}.`;
  return new AppError('unknown-article', detail);
}

function toWhy(sha256: string, texts: Texts): string {
  return `No copy of this very text (SHA-256 ${sha256.slice(0, 12)}…) is at hand. ${texts.why}`;
}

function idsIn(cell: Cell | undefined): string[] {
  return Array.isArray(cell) ? cell.filter((id) => typeof id === 'string') : [];
}
