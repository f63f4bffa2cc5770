import { beforeAll, describe, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { ExportFile, type ExportedRelation } from '#contract/exports';
import type { ImportRequest } from '#contract/imports';
import { canonical } from '../../server/db/canonical.ts';
import { fingerprint } from '../../server/db/fingerprint.ts';
import { anApi } from '../support/an-api.ts';
import { clear } from '../support/clear-database.ts';
import { aDatabase } from '../support/database.ts';
import { importing } from '../support/importing.ts';

/** What leaves comes back: the very bytes of an export of the seed, into the same graph and into an emptied one. */
const database = aDatabase({ seed: true });
const api = anApi(database);
const { preview, approve, takeOut, evidenceOf } = importing(api);

const FORMATS = ['csv', 'json', 'ftm'] as const;
type Files = ImportRequest['files'];
const READ = /(nodes|relations|evidence|figures|not-in-followthemoney)\.csv$|\.ftm\.json$/;

async function bytesOf(format: string): Promise<Buffer> {
  const answer = await api()
    .post(`/api/exports/${format}`)
    .send({ what: 'everything' })
    .responseType('blob')
    .expect(200);
  return answer.body as Buffer;
}

/** As the page takes them out of a zip. */
async function exported(format: string): Promise<Files> {
  const bytes = await bytesOf(format);
  if (format === 'json') return [{ name: 'export.json', text: bytes.toString() }];
  return Object.entries(unzipSync(bytes))
    .filter(([name]) => READ.test(name))
    .map(([name, content]) => ({
      name,
      text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(content),
    }));
}

const everything = async () => ExportFile.parse(JSON.parse((await bytesOf('json')).toString()));

let files: Record<(typeof FORMATS)[number], Files>;
let before: ExportFile;
beforeAll(async () => {
  files = { csv: await exported('csv'), json: await exported('json'), ftm: await exported('ftm') };
  before = await everything();
}, 120_000);

const OFFICE = 'HOLDS_POSITION|person/antony-blinken|agency/us-department-of-state|role=secretary-of-state';
const inTable = (name: string, change: (text: string) => string): Files =>
  files.csv.map((file) => (file.name === name ? { ...file, text: change(file.text) } : file));

describe('into the same graph', () => {
  test.each(FORMATS)('%s brings nothing new, and says so', async (format) => {
    const graph = await fingerprint(database.db, 'all');
    const shown = await preview({ files: files[format] });
    expect(shown).toMatchObject({
      mistakes: [],
      changes: { new: [], more: [], contested: [], changed: [] },
      newEntities: [],
      changedEntities: [],
      counts: { claims: 0, figures: 0 },
      digest: null,
    });
    const left = new Map(shown.leftOut.map(({ what, count }) => [what, count]));
    expect(left.get(format === 'ftm' ? 'relations of an export' : 'claims of articles')).toBeGreaterThan(200);
    expect(left.get('relations of the type CHARGED') ?? null).toBe(format === 'json' ? null : 2);
    const isFtm = format === 'ftm';
    const figures = shown.leftOut.filter(({ what }) =>
      what.startsWith(isFtm ? 'figures of the measure' : 'figures of articles'),
    );
    expect(figures.reduce((sum, { count }) => sum + count, 0)).toBe(before.figures.length);
    expect(shown.missing.join(' ').includes('Figures: ')).toBe(isFtm);
    expect(await fingerprint(database.db, 'all')).toEqual(graph);
  });

  test('a table of relations without its evidence brings nothing new either', async () => {
    const shown = await preview({
      files: files.csv.filter(({ name }) => !/(evidence|figures)\.csv$/.test(name)),
    });
    expect(shown).toMatchObject({ mistakes: [], digest: null, counts: { claims: 0 } });
    expect(shown.missing[0]).toBe('Figures: their table, figures.csv, is not among these files.');
  });

  test('of an edited export only what was changed is said by the file', async () => {
    const row = (text: string) => text.split('\r\n').find((line) => line.startsWith(OFFICE)) ?? '';
    const denied = inTable('relations.csv', (text) => {
      const edited = row(text).replace(',asserted,', ',denied,');
      const added = ',person/antony-blinken,,country/china,,VISITED,,planned';
      const blank = ','.repeat(row(text).split(',').length);
      expect(edited).not.toBe(row(text));
      const columns = (text.split('\r\n')[0] ?? '').split(',').length;
      return `${text.replace(row(text), edited)}${(added + blank).split(',').slice(0, columns).join(',')}\r\n`;
    });
    const shown = await preview({ files: denied });
    // The office is told on three days.
    expect(shown).toMatchObject({ mistakes: [], counts: { claims: 4, relations: { new: 1, contested: 1 } } });
    expect(shown.changes.contested.map(({ key }) => key)).toEqual([OFFICE]);
    const counted = inTable('figures.csv', (text) => {
      const [, , first = ''] = text.split('\r\n');
      expect(first).toContain(',2019,year,');
      return text.replace(first, first.replace(',2019,year,', ',2019,approximate,'));
    });
    expect((await preview({ files: counted })).counts).toMatchObject({ claims: 0, figures: 1, mistakes: 0 });
    const said = inTable('evidence.csv', (text) =>
      text.replace('Blinken is Secretary of State.', 'Blinken was Secretary of State.'),
    );
    expect((await preview({ files: said })).counts).toMatchObject({
      claims: 1,
      relations: { new: 0, more: 1 },
    });
  });
});

/** A point that no reader gave an occasion is told apart by its claim, and that is the file's now. */
const byOccasion = ({ key }: Pick<ExportedRelation, 'key'>) => key.replace(/\|claim:.*$/, '|claim');
const told = ({ relations }: ExportFile, pick: (one: ExportedRelation) => unknown) =>
  relations.map((one) => [byOccasion(one), pick(one)] as const).toSorted(([a], [b]) => (a < b ? -1 : 1));
const inFull = ({ status, inferred, hedged, caption, contested, periods, certain, shownOn, stories, qualifiers }: ExportedRelation) =>
  ({ status, inferred, hedged, caption, contested, periods, certain, shownOn, stories, qualifiers }); // oxfmt-ignore
const asLink = ({ type, from, to, status, inferred, hedged }: ExportedRelation) => ({
  type, from, to, status, inferred, hedged,
}); // oxfmt-ignore

/** What each figure says, and of which stories it is; whom it is a share of, by what that one says. */
const numbers = ({ figures }: ExportFile) => {
  const says = new Map(figures.map(({ id, says: words }) => [id, words]));
  return figures
    .map(({ id: _id, at, of, inferred, ...said }) => ({
      ...said,
      of: says.get(of ?? '') ?? null,
      inferred: (inferred ?? []).map(({ what }) => what),
      stories: [...new Set(at.map(({ story }) => story))],
    }))
    .map(canonical)
    .toSorted();
};

describe('into an emptied graph', () => {
  test.each(['csv', 'json'] as const)(
    '%s brings all entities, relations, claims and figures',
    async (format) => {
      await clear(database.db);
      const { row } = await approve({ files: files[format] });
      const now = await everything();
      expect(now.nodes).toEqual(before.nodes);
      expect(told(now, inFull)).toEqual(told(before, inFull));
      expect(now.evidence.map(({ says }) => says).toSorted()).toEqual(
        before.evidence.map(({ says }) => says).toSorted(),
      );
      expect(numbers(now)).toEqual(numbers(before));
      expect((await preview({ files: files[format] })).again).not.toBeNull();
      const { claims } = await evidenceOf(OFFICE);
      expect(claims.flatMap(({ at }) => at.map(({ story }) => story))).toContain(
        'article/2023-bloomberg-blinken-coalition',
      );
      // A mended file of the same name tells only what was mended.
      const mended = files[format].map(({ name, text }) => ({
        name,
        text: text.replace('shrank to next to nothing', 'shrank to almost nothing'),
      }));
      expect((await preview({ files: mended })).counts).toMatchObject({ claims: 0, figures: 1, mistakes: 0 });
      await takeOut(row.id).expect(200);
      expect(await database.db.records('MATCH (f:Figure) RETURN f')).toEqual([]);
    },
  );

  test('FollowTheMoney brings what that model can say, and the preview counts the rest', async () => {
    await clear(database.db);
    const { leftOut } = await preview({ files: files.ftm });
    await approve({ files: files.ftm });
    const now = await everything();
    const keys = new Set(now.relations.map(byOccasion));
    expect(told(now, asLink)).toEqual(told(before, asLink).filter(([key]) => keys.has(key)));
    const unsaid = leftOut.filter(
      ({ what, why }) => what.startsWith('relations') && why.startsWith('they stand beside the file'),
    );
    const imposed = before.relations.filter(({ type }) => type === 'IMPOSED_BY').length;
    expect(now.relations.length).toBe(
      before.relations.length - unsaid.reduce((sum, { count }) => sum + count, 0) + imposed,
    );
    expect(leftOut).toContainEqual(
      expect.objectContaining({ what: 'entities of the type Topic', count: 17 }),
    );
  });
});
