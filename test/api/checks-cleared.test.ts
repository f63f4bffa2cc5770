import { beforeEach, describe, expect, test } from '@jest/globals';
import type { ArticlePackage } from '#contract/article';
import { importArticle, removeArticle } from '../../server/articles/import.ts';
import { decide } from '../../server/judgements/decide.ts';
import { aPackage } from '../support/a-package.ts';
import { anApi } from '../support/an-api.ts';
import { HUB_DEGREE, load, loadFresh } from '../support/articles.ts';
import { checking } from '../support/checking.ts';
import { aDatabase } from '../support/database.ts';

const database = aDatabase({ empty: true });
const { statesOf, stateOf, mark, withdraw } = checking(anApi(database));
const options = { hubDegree: HUB_DEGREE };

const OWNS = 'OWNS|person/ada|company/acme|';
const sha256 = 'a'.repeat(64);
const first = () => aPackage('first', { textSha256: sha256 }).claim('person/ada', 'OWNS', 'company/acme');
const second = () => aPackage('second').claim('person/ada', 'OWNS', 'company/acme');

async function changed(change: (built: ArticlePackage) => void): Promise<void> {
  const built = first().build();
  change(built);
  await importArticle(database.db, built, options);
}

beforeEach(async () => {
  await loadFresh(database.db, [first().build()]);
});

describe('a check is cleared, and says why, by', () => {
  beforeEach(async () => {
    await mark(OWNS);
  });
  const why = async () => {
    const check = await stateOf(OWNS);
    expect(check).toMatchObject({ by: 'Carol', holds: check?.changed === 0 });
    return check?.changes;
  };

  test('another article that says so', async () => {
    await load(database.db, [second().build()]);
    expect(await why()).toEqual([
      { what: 'claim added', claim: 'article/second/c1', says: 'person/ada OWNS company/acme' },
    ]);
    expect(await statesOf(OWNS)).toMatchObject({ checked: 0, cleared: 1 });
  });

  test.each([
    ['wording', { says: 'Ada is with Acme' }],
    ['status', { reality: 'alleged' }],
    ['speaker', { attributedTo: 'person/ada', voice: 'said' }],
    ['dates', { from: '2020' }],
    ['passage', { at: [{ start: 300, end: 330 }] }],
    ['qualifiers', { roleWords: 'clerk' }],
  ] as const)('another %s of a claim', async (part, other) => {
    await changed(({ claims }) => Object.assign(claims[0] ?? {}, other));
    const parts = part === 'speaker' ? ['status', 'speaker'] : [part];
    expect(await why()).toMatchObject([
      { what: 'claim changed', before: 'person/ada OWNS company/acme', parts },
    ]);
  });

  test('another text of an article', async () => {
    await changed(({ article }) => {
      article.textSha256 = 'f'.repeat(64);
    });
    expect(await why()).toEqual([
      {
        what: 'text changed',
        article: 'article/first',
        title: 'What first reported',
        before: sha256,
        now: 'f'.repeat(64),
      },
    ]);
  });

  test('the rejection of a claim, and stands again when it is accepted', async () => {
    const judged = (kind: 'reject' | 'accept') =>
      decide(database.db, { kind, claim: 'article/first/c1', by: 'Dora', why: 'misread' }, options);
    await judged('reject');
    expect(await why()).toMatchObject([{ what: 'claim rejected', claim: 'article/first/c1' }]);
    await judged('accept');
    expect(await why()).toEqual([]);
  });

  test('the withdrawal of its article, and a claim that tells of another line now', async () => {
    await changed(({ claims }) => Object.assign(claims[0] ?? {}, { type: 'CONTROLS' }));
    expect(await why()).toMatchObject([{ what: 'claim moved', claim: 'article/first/c1' }]);
    await database.db.write({ purpose: 'removing', lock: 'facts' }, (tx) =>
      removeArticle(tx, 'article/first', options),
    );
    expect(await why()).toMatchObject([
      { what: 'claim gone', claim: 'article/first/c1', says: 'person/ada OWNS company/acme' },
    ]);
  });
});

test('who is merged into another takes the check along, under the key of the line as it is now', async () => {
  await load(database.db, [aPackage('other').entity({ id: 'person/eve', type: 'Person' }).claim('person/eve', 'MET', 'person/bo').build()]);
  const made = await mark(OWNS);
  await decide(database.db, { kind: 'same', from: 'person/ada', into: 'person/eve', by: 'Dora', why: 'one person' }, options);
  const now = 'OWNS|person/eve|company/acme|';
  const check = await stateOf(now);
  expect(check).toEqual({ ...made, relation: now });
  expect((await withdraw(made.id, now).expect(200)).body).toEqual({ check: null });
  expect(await stateOf(now)).toBeUndefined();
}); // oxfmt-ignore
