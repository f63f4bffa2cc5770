import { afterEach, describe, expect, test } from '@jest/globals';
import { pack } from '#contract/packed-canvas';
import { PictureOf, PictureOptions } from '#contract/picture';
import { NO_TEXTS } from '../../server/articles/texts.ts';
import type { Db } from '../../server/db/run.ts';
import { internalText } from '../../server/db/text.ts';
import { makePicture } from '../../server/pictures/picture.ts';
import { aDatabase } from '../support/database.ts';
import { canvasOfSome } from '../support/pictures/some-canvas.ts';

const database = aDatabase({ seed: true });
const someCanvas = () => canvasOfSome(database.db);

describe('a graph that is changed while a picture is made of it', () => {
  const TEXT = internalText('claims-of-lines');
  const change = (text: string) => database.db.write({ purpose: 'a test' }, (tx) => tx.run(text));
  /** The same database, where somebody decides something each time that claims are asked for, so many times. */
  const meddled = (times: number): { db: Db; asked: () => number } => {
    let asked = 0;
    const records: Db['records'] = async (text, ...rest) => {
      if (text === TEXT) asked += 1;
      if (text === TEXT && asked <= times)
        await change(`CREATE (:Judgement {id: "a-test-of-pictures ${asked}"})`);
      return database.db.records(text, ...rest);
    };
    return { db: { ...database.db, records }, asked: () => asked };
  };
  const made = async (db: Db) => {
    const of = PictureOf.parse({ canvas: pack(await someCanvas()) });
    const order = { options: PictureOptions.parse({}), format: 'svg' } as const;
    return makePicture(of, order, { db, texts: NO_TEXTS, version: '1' });
  };
  afterEach(() => change('MATCH (j:Judgement) WHERE j.id STARTS WITH "a-test-of-pictures" DELETE j'));

  test('is read once more, so that all of it is of one state', async () => {
    const { db, asked } = meddled(1);
    expect((await made(db)).told.nodes).toBeGreaterThan(1);
    expect(asked()).toBe(2);
  });

  test('and changed again makes no picture, and is told in words', async () => {
    await expect(made(meddled(2).db)).rejects.toMatchObject({ code: 'changed-meanwhile', status: 409 });
  });
});

test('what nobody waits for any more is not drawn', async () => {
  const of = PictureOf.parse({ canvas: pack(await someCanvas()) });
  const studio = { db: database.db, texts: NO_TEXTS, version: '1', signal: AbortSignal.abort() };
  const order = { options: PictureOptions.parse({}), format: 'svg' } as const;
  await expect(makePicture(of, order, studio)).rejects.toMatchObject({ code: 'cancelled' });
});
