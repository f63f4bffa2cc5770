import { beforeEach, describe, expect, test } from '@jest/globals';
import type { ClaimDraft } from '#contract/reading';
import type { ReviewStep } from '#contract/review';
import { aPackage } from '../support/a-package.ts';
import { anApi } from '../support/an-api.ts';
import { load, loadFresh } from '../support/articles.ts';
import { aDatabase } from '../support/database.ts';
import {
  ABOUT,
  accepting,
  ADA,
  beforehand,
  BO,
  LEADS,
  OFFICE,
  ownKey,
  reviewing,
  said,
  somebody,
  TEXT,
  WHOLE,
} from '../support/reviewing.ts';

const database = aDatabase({ empty: true });
const { add, accountOf, decide, preview, published, reviewed, evidenceOf } = reviewing(anApi(database));

beforeEach(async () => {
  await loadFresh(database.db, [beforehand()]);
});

describe('a preview', () => {
  /** What of one claim is shown, where the graph holds Ada's office as it is told. */
  const shownOf = async (claim: ClaimDraft, ...before: ReviewStep[]) => {
    const { row } = await add(TEXT);
    await decide(row.id, ...before, accepting(ownKey(), claim));
    return { id: row.id, ...(await preview(row.id)) };
  };
  const leads = (more: Partial<ClaimDraft>) => said([ADA, 'LEADS', OFFICE], 'now leads', more);

  test('tells a line that is denied from one that has ended, and follows who was merged', async () => {
    const denied = await shownOf(
      leads({ stance: 'denies', voice: 'said', attributedTo: BO }),
      somebody(BO, 'Person', 'Bo Reed'),
    );
    expect(denied.changes).toMatchObject({
      contested: [
        { key: LEADS, before: { contested: false }, line: { from: ADA, to: OFFICE, contested: true } },
      ],
      strengthened: [],
    });
    expect(denied.ends).toEqual([
      { id: ADA, name: 'Ada Quill', type: 'Person', named: true, isNew: false },
      { id: OFFICE, name: 'Harbour Office', type: 'Agency', named: true, isNew: false },
    ]);
    await published(denied.id);
    await decide(denied.id, { kind: 'undo', step: 2 }, accepting(ownKey(), leads({ to: '2023-06' })));
    const { changes, digest } = await preview(denied.id);
    expect(digest).not.toBeNull();
    expect(changes).toMatchObject({ ended: [{ key: LEADS }], contested: [], new: [], gone: [] });
    expect((await accountOf(denied.id)).row.state).toBe('changed');
  });

  test('asks who is meant where two have one name, and makes another where the analyst says so', async () => {
    await load(database.db, [
      aPackage('second')
        .entity({ id: 'person/ada-quill-2', type: 'Person', name: 'Ada Quill' })
        .claim('person/ada-quill-2', 'MET', BO)
        .build(),
    ]);
    const { id, mistakes, digest } = await shownOf(leads({}));
    expect([mistakes.map(({ where }) => where), digest]).toEqual([[ADA], null]);
    await decide(id, { kind: 'different', entity: ADA, from: 'person/ada-quill-2' });
    expect((await preview(id)).matched).toContainEqual(
      expect.objectContaining({ id: ADA, as: expect.objectContaining({ id: ADA }) }),
    );
    await decide(id, somebody(ADA, 'Person', 'Ada Quill', { as: 'new' }));
    expect((await preview(id)).newEntities).toContainEqual({
      id: 'person/ada-quill-3',
      name: 'Ada Quill',
      type: 'Person',
      local: ADA,
    });
    await published(id);
    // Published once more, nobody gets another id.
    await decide(id, { kind: 'about', about: { ...WHOLE, title: 'Another title' } });
    await published(id);
    expect((await evidenceOf(`LEADS|person/ada-quill-3|${OFFICE}|`)).claims).toHaveLength(1);
  });

  test('counts a copy with the story it repeats, once the analyst says that it is one', async () => {
    const first = await reviewed();
    await published(first);
    const { row, copies } = await add(`${TEXT} More of it.`, { ...ABOUT, publisher: 'Second Post' });
    expect(copies).toMatchObject([{ of: first, title: 'Harbour talks end' }]);
    await decide(
      row.id,
      { kind: 'story', of: first, same: true },
      accepting(ownKey(), leads({ voice: 'said', attributedTo: BO })),
    );
    expect((await preview(row.id)).changes).toMatchObject({ strengthened: [], new: [] });
    await decide(row.id, { kind: 'story', of: first, same: false });
    expect((await preview(row.id)).changes).toMatchObject({
      strengthened: [{ key: LEADS, says: 'Ada Quill leads Harbour Office' }],
    });
  });

  test('refuses two that repeat one another, whichever was published first', async () => {
    const first = await reviewed();
    await published(first);
    const { row } = await add(`${TEXT} More of it.`, { ...ABOUT, publisher: 'Second Post' });
    await decide(
      row.id,
      { kind: 'story', of: first, same: true },
      accepting(ownKey(), leads({ voice: 'said', attributedTo: BO })),
    );
    await published(row.id);
    await decide(first, { kind: 'story', of: row.id, same: true });
    const shown = await preview(first);
    expect(shown.mistakes).toEqual([
      {
        where: 'stories',
        problem: expect.stringContaining(row.id),
        advice: expect.stringContaining('Take back'),
      },
    ]);
    expect(shown.digest).toBeNull();
    await decide(first, { kind: 'story', of: row.id, same: false });
    expect((await preview(first)).mistakes).toEqual([]);
  });
});
