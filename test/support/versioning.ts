import { Comparison, Version, VersionRow, type KeepVersion } from '#contract/versions';
import type { SavedCanvas } from '#contract/saved-canvas';
import { newUlid } from '../../client/store/ulid.ts';
import { aVersion, wholeCanvas } from './a-version.ts';
import type { anApi } from './an-api.ts';
import { aSave } from './an-investigation.ts';
import type { TestDatabase } from './database.ts';

/** What an analyst does with versions, through the API. */
export function versioning(api: ReturnType<typeof anApi>, database: TestDatabase) {
  const at = (id: string, rest = '') => `/api/investigations/${id}/versions${rest}`;
  return {
    at,
    rowOf: ({ body }: { body: { row: unknown } }) => VersionRow.parse(body.row),
    async versionOf(id: string, n: number): Promise<Version> {
      const { body } = await api()
        .get(at(id, `/${n}`))
        .expect(200);
      return Version.parse(body);
    },
    /** Saves an investigation on all that there is, or on this canvas; gives back its id. */
    async saved(canvas?: SavedCanvas, expected = 0, given = newUlid()): Promise<string> {
      const save = aSave({ expected, canvas: canvas ?? (await wholeCanvas(database.db)) });
      await api().put(`/api/investigations/${given}`).send(save).expect(200);
      return given;
    },
    keep: (id: string, more: Partial<KeepVersion> = {}) =>
      api().post(at(id)).set('X-Analyst', encodeURIComponent('Zoë')).send(aVersion(more)),
    async comparedWith(id: string, n: number, other?: number): Promise<Comparison> {
      const query = other === undefined ? {} : { with: other };
      const { body } = await api()
        .get(at(id, `/${n}/compare`))
        .query(query)
        .expect(200);
      return Comparison.parse(body);
    },
  };
}
