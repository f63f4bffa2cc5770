import type { EvidenceArticle, EvidenceClaim, LinesEvidence } from '#contract/evidence';
import { RelationType, relationRow } from '#contract/ontology';
import type { Row } from '../db/run.ts';
import { internalText } from '../db/text.ts';
import { assemble, type Library } from './assemble.ts';
import { groupBy } from './group-by.ts';
import { readClaimRow } from './rows.ts';
import { textIn } from './text-in.ts';

/** A footnote is read, not searched: all else that carries a line stands in the line's own evidence. */
const MOST_OF_ONE = 25;

/** Asks the database, in whatever transaction. */
export type AskRows = (text: string, params: Record<string, unknown>) => Promise<Row[]>;

/** A line with the keys of the relations whose claims carry it. */
export interface Carried {
  key: string;
  carriers: readonly string[];
  /** Only claims that name this one in a qualifier; '' = all. */
  naming: string;
}

/** What stands behind each of several lines, for the footnotes of a path: each claim once, and by line which are its own. */
export async function evidenceOfLines(
  keys: readonly string[],
  library: Library,
  most = MOST_OF_ONE,
): Promise<LinesEvidence> {
  const asked = [...new Set(keys)];
  const lines = await carriedOf(asked, (text, params) => library.db.records(text, params));
  const rows = await library.db.records(internalText('claims-of-lines'), { lines, limit: most });
  const byId = new Map(rows.map((row) => [textIn(row['claim'] as Row, 'id'), row['claim'] as Row]));
  const { claims, articles } = await assemble({
    library,
    relations: [],
    claims: [...byId.values()].map((row) => ({ record: readClaimRow(row), row })),
    figures: [],
    known: [],
    counts: null,
    limits: [],
  });
  const byLine = groupBy(rows, (row) => textIn(row, 'key'));
  const found = asked.filter((key) => byLine.has(key));
  return {
    lines: found.map((key) => {
      const own = new Set((byLine.get(key) ?? []).map((row) => textIn(row['claim'] as Row, 'id')));
      return {
        key,
        claims: claims.filter(({ id }) => own.has(id)).map(({ id }) => id),
        total: Number(byLine.get(key)?.[0]?.['total'] ?? 0),
      };
    }),
    claims,
    articles,
    unknown: asked.filter((key) => !byLine.has(key)),
  };
}

/** One statement's share, so that none needs more memory than a transaction may have. */
const AT_ONCE = 500;

/** The same of many lines, as far as somebody waits for it. */
export async function evidenceInParts(
  keys: readonly string[],
  library: Library,
  { most, signal }: { most: number; signal?: AbortSignal | undefined },
): Promise<Pick<LinesEvidence, 'lines' | 'claims' | 'articles'>> {
  const lines: LinesEvidence['lines'] = [];
  const claims = new Map<string, EvidenceClaim>();
  const articles = new Map<string, EvidenceArticle>();
  for (let from = 0; from < keys.length; from += AT_ONCE) {
    if (signal?.aborted === true) break;
    // One after the other: each is a large answer.
    // oxlint-disable-next-line no-await-in-loop
    const part = await evidenceOfLines(keys.slice(from, from + AT_ONCE), library, most);
    lines.push(...part.lines);
    for (const claim of part.claims) claims.set(claim.id, claim);
    for (const article of part.articles) articles.set(article.id, article);
  }
  return { lines, claims: [...claims.values()], articles: [...articles.values()] };
}

/** A line by itself, or the lines that a derived one stands for. */
export async function carriedOf(keys: readonly string[], ask: AskRows): Promise<Carried[]> {
  const byType = groupBy(keys, (key) => key.split('|')[0] ?? '');
  const lines = await Promise.all(
    [...byType].map(async ([word, own]): Promise<Carried[]> => {
      const type = RelationType.safeParse(word);
      if (!type.success) return [];
      if (relationRow(type.data).derived !== true)
        return own.map((key) => ({ key, carriers: [key], naming: '' }));
      const rows = await ask(internalText('carriers-of-lines', { types: [type.data] }), { keys: own });
      return rows.map((row) => ({
        key: textIn(row, 'key'),
        carriers: row['carriers'] as string[],
        // An invitation may have several inviters: only the claims that name this one carry the line from it.
        naming: type.data === 'INVITED' ? JSON.stringify(row['from']) : '',
      }));
    }),
  );
  return lines.flat();
}
