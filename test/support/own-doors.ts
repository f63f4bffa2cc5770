import type supertest from 'supertest';
import { ImportedQueries, QueryFile } from '#contract/own-queries';
import { anOwnId, anOwnSave, aSource } from './an-own-query.ts';

/** A file as a page sends it. */
export const aSentFile = (name: string, bytes: Buffer | string) => ({
  name,
  base64: Buffer.from(bytes).toString('base64'),
});

/** The doors of own queries, as an analyst called Zoë uses them. */
export function ownDoors(api: () => ReturnType<typeof supertest>) {
  const at = (id: string, more = '') => `/api/queries/${encodeURIComponent(id)}${more}`;
  const put = (id: string, save: object, by = 'Zoë') =>
    api().put(at(id)).set('X-Analyst', encodeURIComponent(by)).send(save);

  return {
    at,
    put,
    read: (id: string) => api().get(at(id)),
    /** The ids of all. */
    async own(deleted = 'false'): Promise<string[]> {
      const { body } = await api().get('/api/queries').query({ deleted }).expect(200);
      return body.queries.map(({ id }: { id: string }) => id).filter((id: string) => id.startsWith('own/'));
    },
    async kept(source = aSource()): Promise<QueryFile & { own: { version: number } }> {
      const { body } = await put(anOwnId(), anOwnSave({ source })).expect(200);
      const file = QueryFile.parse(body);
      if (file.own === null) throw new Error('What was saved has a version.');
      return { ...file, own: file.own };
    },
    async send(files: object[], { save = anOwnSave().save, rehearsal = false } = {}) {
      const { body } = await api().post('/api/queries/import').send({ save, rehearsal, files }).expect(200);
      return ImportedQueries.parse(body);
    },
  };
}
