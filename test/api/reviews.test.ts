import { beforeEach, describe, expect, test } from '@jest/globals';
import { Evidence } from '#contract/evidence';
import { aPackage } from '../support/a-package.ts';
import { anApi } from '../support/an-api.ts';
import { loadFresh } from '../support/articles.ts';
import { aDatabase } from '../support/database.ts';
import { ABOUT, accepting, ownKey, reviewing, said, somebody, TEXT } from '../support/reviewing.ts';
import { fingerprint } from '../../server/db/fingerprint.ts';

const database = aDatabase({ empty: true });
const api = anApi(database);
const { add, send, accountOf, decide, preview, publish, takeBack, rows, problemOf } = reviewing(api);

const facts = () => fingerprint(database.db, 'facts');
const evidence = () => fingerprint(database.db, 'evidence');
const ADA = 'person/ada-quill';
const BO = 'person/bo-reed';
const OFFICE = 'agency/harbour-office';
const LEADS = `LEADS|${ADA}|${OFFICE}|`;

/** Ada is in the graph, and leads the office as somebody else reports. */
const beforehand = () =>
  aPackage('first')
    .entity({ id: ADA, type: 'Person', name: 'Ada Quill', summary: 'A harbour master.' })
    .entity({ id: OFFICE, type: 'Agency', name: 'Harbour Office' })
    .claim(ADA, 'LEADS', OFFICE)
    .build();

/** Ada, Bo and the office are made, and two claims accepted. */
async function reviewed(): Promise<string> {
  const { row } = await add(TEXT);
  await decide(
    row.id,
    somebody(ADA, 'Person', 'Ada Quill'),
    somebody(BO, 'Person', 'Bo Reed'),
    somebody(OFFICE, 'Agency', 'Harbour Office'),
    accepting(ownKey(), said([ADA, 'MET', BO], 'met')),
    accepting(ownKey(), said([ADA, 'LEADS', OFFICE], 'now leads', { voice: 'said', attributedTo: BO })),
  );
  return row.id;
}

async function published(id: string): Promise<void> {
  const { digest, mistakes } = await preview(id);
  const { status, text } = await publish(id, digest ?? 'none');
  if (status !== 200) throw new Error(`${text} ${JSON.stringify(mistakes)}`);
}

beforeEach(async () => {
  await loadFresh(database.db, [beforehand()]);
});

describe('a text on the table', () => {
  test('is kept with what is known of it, and is not drawn', async () => {
    const before = [await facts(), await evidence()];
    const { row, again } = await add(TEXT);
    expect(again).toBe(false);
    expect(row).toMatchObject({ id: 'article/2023-08-harbour-talks-end', state: 'open', steps: 0, addedBy: 'Carol' });
    expect([await facts(), await evidence()]).toEqual(before);
    const account = await accountOf(row.id);
    expect(account.text).toBe(TEXT);
    expect(await rows()).toEqual([row]);
    expect((await add(TEXT, {}, 'Dan')).row).toEqual(row);
  });

  test('has an id of its own beside one of the same title', async () => {
    await add(TEXT);
    expect((await add(`${TEXT}\nAnd more.`)).row.id).toBe('article/2023-08-harbour-talks-end-2');
  });
});

describe('publishing', () => {
  test('makes facts of what was accepted, and is taken back to the very graph that was there', async () => {
    const id = await reviewed();
    const before = [await facts(), await evidence()];
    const shown = await preview(id);
    expect(shown).toMatchObject({
      mistakes: [],
      newEntities: [{ id: BO }, { id: 'organization/quay-post', name: 'Quay Post', type: 'Organization' }],
      matched: [
        { id: ADA, why: 'is called exactly so', as: { id: ADA, name: 'Ada Quill' } },
        { id: OFFICE, as: { id: OFFICE } },
      ],
      counts: { claims: 2, figures: 0, entities: 4, undecided: 0 },
    });
    expect(shown.changes.new.map(({ says }) => says)).toEqual(['Ada Quill met Bo Reed']);
    expect(shown.changes.strengthened.map(({ key }) => key)).toEqual([LEADS]);
    expect([await facts(), await evidence()]).toEqual(before);

    const { body } = await publish(id, shown.digest ?? '').expect(200);
    expect(body).toMatchObject({ again: false, row: { state: 'published' } });
    const told = await api().get('/api/evidence').query({ relation: LEADS }).expect(200);
    const { claims, relation } = Evidence.parse(told.body);
    expect(relation).toMatchObject({ stories: 2, voices: 2, status: 'asserted' });
    expect(claims).toHaveLength(2);

    const after = [await facts(), await evidence()];
    expect((await publish(id, shown.digest ?? '').expect(200)).body).toMatchObject({ again: true });
    expect([await facts(), await evidence()]).toEqual(after);
    expect((await preview(id)).digest).toBeNull();

    expect((await takeBack(id).expect(200)).body.row.state).toBe('unpublished');
    expect([await facts(), await evidence()]).toEqual(before);
    await takeBack(id).expect(200);
    await published(id);
    expect([await facts(), await evidence()]).toEqual(after);
  });
});
