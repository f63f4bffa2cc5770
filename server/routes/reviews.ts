import express, { type Express } from 'express';
import type { Texts } from '../articles/texts.ts';
import type { Db } from '../db/run.ts';
import { AppError } from '../errors.ts';
import { accountOf } from '../reviews/account.ts';
import { addArticle } from '../reviews/add.ts';
import { decideStep } from '../reviews/decide-step.ts';
import { openKnownNames } from '../reviews/known-names.ts';
import { openLibrary } from '../reviews/library.ts';
import { previewPublish, publish, unpublish } from '../reviews/publish.ts';
import { openReader } from '../reviews/reading.ts';
import { rejectionsOf } from '../reviews/rejections.ts';
import { listReviews } from '../reviews/store.ts';
import { toAnalyst } from './analyst.ts';
import { route } from './route.ts';

interface Parts {
  db: Db;
  texts: Texts;
  hubDegree: number;
  /** Where Redthread keeps what is the analyst's own (REDTHREAD_HOME). */
  home: string;
  /** Who decides when the page does not say (REDTHREAD_ANALYST). */
  analyst: string | undefined;
}

/** A file of 20 MB in Base64, which writes three bytes as four letters. */
const INTAKE_LIMIT = '28mb';
/** Two thousand suggestions, accepted at once. */
const STEP_LIMIT = '8mb';

/** Before the general limit of bodies: it looks at what nobody has read yet. */
export function readIntakes(app: Express): void {
  app.use('/api/reviews/:id/steps', express.json({ limit: STEP_LIMIT, type: 'application/json' }));
  app.use('/api/reviews', express.json({ limit: INTAKE_LIMIT, type: 'application/json' }));
}

export function addReviews(app: Express, { db, texts, hubDegree, home, analyst }: Parts): void {
  const library = openLibrary({ home, texts });
  const known = openKnownNames(db);
  const reader = openReader(known, async (readable) => {
    const { readBeside } = await import('../reading/reading-thread.ts');
    return readBeside(readable);
  });
  const room = { db, library, reader, known };
  const toBy = (header: (name: string) => string | undefined): string => {
    const by = toAnalyst(header('X-Analyst')) ?? analyst;
    if (by !== undefined) return by;
    throw new AppError('no-analyst', 'Neither X-Analyst nor REDTHREAD_ANALYST gives a name.');
  };
  route(app, 'reviews', () => listReviews(db));
  route(app, 'addArticle', ({ body, header, signal }) =>
    addArticle(db, body, { library, by: toBy(header), signal }),
  );
  route(app, 'review', ({ params: { id } }) => accountOf(room, id));
  route(app, 'decideReview', ({ params: { id: review }, body, header }) =>
    decideStep(room, { review, ...body, by: toBy(header) }),
  );
  route(app, 'previewPublish', ({ params: { id } }) => previewPublish(room, id));
  route(app, 'publish', ({ params: { id }, body: { digest }, header }) =>
    publish(room, { id, digest }, { by: toBy(header), hubDegree }),
  );
  route(app, 'unpublish', async ({ params: { id }, header }) => ({
    row: await unpublish(room, id, { by: toBy(header), hubDegree }),
  }));
  route(app, 'rejections', ({ params: { id } }) => rejectionsOf(room, id));
}
