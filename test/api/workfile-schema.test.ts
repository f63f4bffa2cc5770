import { expect, test } from '@jest/globals';
import * as z from 'zod';
import { anApi } from '../support/an-api.ts';
import { aDatabase } from '../support/database.ts';
import { aWorkfile } from '../support/a-workfile.ts';

const api = anApi(aDatabase({ empty: true }));

test('the schema of workfiles is published, and a saved file is valid by it', async () => {
  const { body } = await api().get('/api/schemas/workfile.json').expect(200).expect('Content-Type', /json/);
  expect(body).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', title: 'Redthread workfile' });
  const published = z.fromJSONSchema(body);
  expect(published.safeParse(aWorkfile()).error).toBeUndefined();
  expect(published.safeParse({ ...aWorkfile(), version: 2 }).success).toBe(false);
}); // oxfmt-ignore
