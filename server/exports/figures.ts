import type { Counted } from '#export/source';
import { assemble } from '../articles/assemble.ts';
import { fromFigureRow } from '../articles/rows.ts';
import { textIn } from '../articles/text-in.ts';
import { NO_TEXTS } from '../articles/texts.ts';
import type { Db, Row } from '../db/run.ts';
import { internalText } from '../db/text.ts';
import { toBibliography, withoutPassages } from './without-texts.ts';

/** So many subjects' figures are held at once. */
const AT_ONCE = 200;

/** Of whom figures are told, by id, and how many of each. */
export async function readCounted(db: Db): Promise<ReadonlyMap<string, number>> {
  const rows = await db.records(internalText('export-figure-subjects'));
  return new Map(rows.map((row) => [textIn(row, 'id'), Number(row['figures'])]));
}

/** What is counted of these, by subject and id, each with the sources that it stands in. */
export async function* figuresOf(
  subjects: readonly string[],
  { db, signal }: { db: Db; signal: AbortSignal },
): AsyncGenerator<Counted> {
  const ids = subjects.toSorted();
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    signal.throwIfAborted();
    // oxlint-disable-next-line no-await-in-loop -- each part is let go before the next one is held
    yield* await readPart(ids.slice(at, at + AT_ONCE), { db, signal });
  }
}

async function readPart(
  ids: readonly string[],
  { db, signal }: { db: Db; signal: AbortSignal },
): Promise<Counted[]> {
  const rows = (await db.records(internalText('export-figures'), { ids })).map(({ figure }) => figure as Row);
  const { figures, articles, nodes } = await assemble({
    library: { db, texts: NO_TEXTS, signal },
    relations: [],
    claims: [],
    figures: rows.map((row) => ({ record: fromFigureRow(row), row })),
    known: [],
    counts: null,
    limits: [],
  });
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  const told = new Map(articles.map((article) => [article.id, toBibliography(article)]));
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  // In the order of the statement.
  return rows.flatMap((row): Counted[] => {
    const found = byId.get(textIn(row, 'id'));
    if (found === undefined) return [];
    const { place, at } = found;
    const placeName = place === undefined ? undefined : (names.get(place) ?? place);
    return [
      {
        figure: { ...withoutPassages(found), ...(placeName !== undefined && { placeName }) },
        articles: new Map(
          [...new Set(at.map(({ article }) => article))].flatMap((id) => {
            const article = told.get(id);
            return article === undefined ? [] : [[id, article] as const];
          }),
        ),
      },
    ];
  });
}
