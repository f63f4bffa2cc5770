import { setImmediate } from 'node:timers/promises';
import type { Texts } from '../articles/texts.ts';
import { isFile } from '#contract/file-source';
import { fromSourceRow } from '../articles/rows.ts';
import { groupBy } from '../articles/group-by.ts';
import { textIn } from '../articles/text-in.ts';
import type { Db, Row } from '../db/run.ts';
import { internalText } from '../db/text.ts';
import { documentsOf, notesOf, type Document, type Source as Told, type Worded } from './documents.ts';
import { createWordIndex, type WordIndex } from './word-index.ts';
import { wordsIn } from './words.ts';

/** All that can be found, as it stood when it was given: what is read later changes nothing of it. */
export interface HeldWords {
  /** Only grows: texts that it took in later have no document here. */
  readonly index: WordIndex;
  /** By their numbers in the index; null = gone since. */
  readonly documents: readonly (Document | null)[];
  /** Of the articles and files that are loaded. */
  readonly records: readonly Told[];
}

/** How many articles are read at once: a few thousand claims. */
const BATCH = 40;
/** Requests of others are let in after so many documents. */
const SLICE = 100;
/** No time at which anything was loaded. */
const OUTDATED = 'outdated';
const NOTHING_SEEN = { loads: '', saves: '' };

/** One article or investigation, as it was when it was read. */
interface Source {
  mark: string;
  numbers: number[];
  /** Null of an investigation, and of what was taken out. */
  record: Told | null;
  /** Its text was at hand when it was read. */
  hasText: boolean;
}

interface Read {
  id: string;
  record: Told | null;
  hasText: boolean;
  worded: readonly Worded[];
}

interface Library {
  db: Db;
  texts: Texts;
}

/**
 * Keeps the words of claims, figures, notes and texts in this process's memory, outside of the graph: what was read of
 * the analyst's own copies is neither stored nor exported. Each call reads what was loaded or saved since the last one.
 */
export function holdWords({ db, texts }: Library): () => Promise<HeldWords> {
  let index = createWordIndex();
  let documents: (Document | null)[] = [];
  let gone = 0;
  const articles = new Map<string, Source>();
  const investigations = new Map<string, Source>();
  let seen = NOTHING_SEEN;
  let last: Promise<unknown> = Promise.resolve();

  async function refresh(): Promise<HeldWords> {
    if (gone > documents.length / 2) beginAnew();
    const isRead = markOtherTexts();
    const [stamps] = await db.records(internalText('said-stamps'));
    const now = { loads: textIn(stamps ?? {}, 'loads'), saves: textIn(stamps ?? {}, 'saves') };
    const hasLoads = now.loads !== seen.loads || !isRead;
    const hasSaves = now.saves !== seen.saves;
    // Whoever was given those before may be ranking them still, and lets this one in between.
    if (hasLoads || hasSaves) documents = documents.slice();
    if (hasLoads) await refreshArticles();
    if (hasSaves) await refreshInvestigations();
    seen = now;
    const records = [...articles.values()].flatMap(({ record }) => (record === null ? [] : [record]));
    return { index, documents, records };
  }

  /** Has those read anew whose text has come or gone; true when there are none. */
  function markOtherTexts(): boolean {
    const others = [...articles.values()].filter(
      ({ record, hasText }) => record !== null && !isFile(record) && texts.has(record.textSha256) !== hasText,
    );
    for (const other of others) other.mark = OUTDATED;
    return others.length === 0;
  }

  async function refreshArticles(): Promise<void> {
    const rows = await db.records(internalText('said-loads'));
    const marks = new Map(rows.map((row) => [textIn(row, 'source'), textIn(row, 'at')]));
    const changed = dropChanged(articles, marks);
    for (let from = 0; from < changed.length; from += BATCH) {
      const ids = changed.slice(from, from + BATCH);
      for (const read of await readArticles(ids))
        await take(articles, { ...read, mark: marks.get(read.id) ?? '' });
      // Those that were taken out have nothing to be read, and are not asked for again.
      for (const id of ids.filter((one) => !articles.has(one)))
        articles.set(id, { mark: marks.get(id) ?? '', numbers: [], record: null, hasText: false });
    }
  }

  async function readArticles(ids: readonly string[]): Promise<Read[]> {
    const [records, rows] = await Promise.all([
      db.records(internalText('articles-by-id'), { ids }),
      db.records(internalText('said-rows'), { articles: ids }),
    ]);
    const told = groupBy(rows, (row) => textIn(row, 'article'));
    return records.map((row) => {
      const record = fromSourceRow(row['article'] as Row);
      // A file is no text to be read, whatever lies beside the texts.
      const text = isFile(record) ? null : texts.whole(record.textSha256);
      const worded = documentsOf(record, { rows: told.get(record.id) ?? [], text });
      return { id: record.id, record, hasText: text !== null, worded };
    });
  }

  async function refreshInvestigations(): Promise<void> {
    const rows = await db.records(internalText('said-saves'));
    const marks = new Map(rows.map((row) => [textIn(row, 'id'), JSON.stringify(row['version'])]));
    for (const id of dropChanged(investigations, marks)) {
      // One after the other: a canvas may take 5 MB.
      const [held] = await db.records(internalText('investigation-canvas'), { id });
      const worded = held === undefined ? [] : notesOf(id, JSON.parse(textIn(held, 'canvas')));
      await take(investigations, { id, record: null, hasText: false, mark: marks.get(id) ?? '', worded });
    }
  }

  /** Forgets what is not there any more or is there anew, and says what is to be read. */
  function dropChanged(sources: Map<string, Source>, marks: ReadonlyMap<string, string>): string[] {
    for (const [id, { mark, numbers }] of sources) {
      if (marks.get(id) === mark) continue;
      for (const number of numbers) documents[number] = null;
      gone += numbers.length;
      sources.delete(id);
    }
    return [...marks.keys()].filter((id) => !sources.has(id));
  }

  async function take(
    sources: Map<string, Source>,
    { id, record, hasText, mark, worded }: Read & { mark: string },
  ): Promise<void> {
    const numbers: number[] = [];
    sources.set(id, { mark, numbers, record, hasText });
    for (const { document, text } of worded) {
      const number = index.add(wordsIn(text).map(({ word }) => word));
      documents[number] = document;
      numbers.push(number);
      if (number % SLICE === 0) await setImmediate();
    }
  }

  /** What is gone stays in an index; when most of it is, another is made. Whoever searches the old one keeps it. */
  function beginAnew(): void {
    index = createWordIndex();
    documents = [];
    gone = 0;
    articles.clear();
    investigations.clear();
    seen = NOTHING_SEEN;
  }

  return () => {
    // Each looks for itself, after the one before: what was saved before a search began is found by it.
    const mine = last.then(refresh, refresh);
    last = mine;
    return mine;
  };
}
