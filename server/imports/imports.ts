import type * as z from 'zod';
import type { ImportPreview, ImportRequest, ImportRow } from '#contract/imports';
import { ImportRow as Row } from '#contract/imports';
import { importPackage } from '../articles/import.ts';
import { PROJECTION_SECONDS, type ProjectOptions } from '../articles/project.ts';
import type { Db, WriteTransaction } from '../db/run.ts';
import { internalText } from '../db/text.ts';
import { AppError } from '../errors.ts';
import { decide } from '../judgements/decide.ts';
import { look } from './preview.ts';
import { readFiles } from './read.ts';

/** What a file would change; several reads, and no write. */
export async function previewImport(db: Db, request: ImportRequest): Promise<ImportPreview> {
  const draft = readFiles(request);
  const tx: WriteTransaction = {
    run: (text, params) => db.records(text, params, { seconds: PROJECTION_SECONDS }),
  };
  return (await look(draft, { tx, request, by: NOBODY })).preview;
}

/** Who looks has approved nothing yet. */
const NOBODY = 'nobody';

/**
 * Takes in what a preview has shown, or nothing. It is worked out anew under the lock, from the graph as it is then: if
 * that comes to anything else, whoever approved has not seen it.
 */
export async function importFile(
  db: Db,
  { digest, ...request }: ImportRequest & { digest: string },
  { by, hubDegree }: ProjectOptions & { by: string },
): Promise<{ row: ImportRow; again: boolean }> {
  const draft = readFiles(request);
  refuseMistakes(draft.mistakes);
  const purpose = `importing a file for ${by}`;
  const { id, again } = await db.write(
    { purpose, lock: 'facts', seconds: PROJECTION_SECONDS },
    async (tx) => {
      const { preview, proposal } = await look(draft, { tx, request, by });
      const { article } = proposal.package;
      if (preview.again !== null) return { id: article.id, again: true };
      refuseMistakes({ total: () => preview.counts.mistakes, first: () => preview.mistakes });
      if (preview.digest !== digest)
        throw new AppError(
          'import-changed',
          'What the file would change is something else now than was shown.',
        );
      await importPackage(tx, proposal.package, { hubDegree });
      return { id: article.id, again: false };
    },
  );
  const row = (await listImports(db)).find((one) => one.id === id);
  if (row === undefined) throw new AppError('unknown-import', `${id} was taken out again meanwhile.`);
  return { row, again };
}

export async function listImports(db: Db): Promise<z.infer<typeof Row>[]> {
  return (await db.records(internalText('import-list'))).map((row) => Row.parse(row));
}

/** What was taken out is kept with the judgement, as of an article (DECISIONS 12). */
export async function removeImport(
  db: Db,
  id: string,
  { by, hubDegree }: ProjectOptions & { by: string },
): Promise<void> {
  const known = await listImports(db);
  if (!known.some((one) => one.id === id)) throw new AppError('unknown-import', `${id} is not in the graph.`);
  const why = 'The imported file is taken out again.';
  await decide(db, { kind: 'unpublish', article: id, by, why }, { hubDegree });
}

function refuseMistakes({
  total,
  first,
}: Pick<ReturnType<typeof readFiles>['mistakes'], 'total' | 'first'>): void {
  const count = total();
  if (count === 0) return;
  const fields = first().map(({ file, row, column, problem }) => ({
    path: [file, row === null ? null : `row ${row}`, column].filter((part) => part !== null).join(', '),
    problem,
  }));
  throw new AppError('import-mistakes', `There ${count === 1 ? 'is 1 mistake' : `are ${count} mistakes`}.`, {
    fields,
  });
}
