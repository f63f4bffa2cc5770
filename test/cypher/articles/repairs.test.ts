import { beforeEach, describe, expect, test } from '@jest/globals';
import { loadPackages } from '../../../seed/load.ts';
import { rebuild } from '../../../server/articles/project.ts';
import { textIn } from '../../../server/articles/text-in.ts';
import { fingerprint } from '../../../server/db/fingerprint.ts';
import { decide } from '../../../server/judgements/decide.ts';
import { previewDecision } from '../../../server/judgements/preview.ts';
import type { Decision } from '#contract/judgements';
import { load, HUB_DEGREE } from '../../support/articles.ts';
import { aDatabase } from '../../support/database.ts';
import { clear } from '../../support/clear-database.ts';
import { deciding } from '../../support/deciding.ts';
import { harbourPackages } from '../../support/harbour.ts';

const database = aDatabase({ empty: true });
const packages = harbourPackages();
const [daily, wire] = packages;
const { judged } = deciding(() => database.db);
const hubs = { hubDegree: HUB_DEGREE };
const why = 'read it again';

const facts = () => fingerprint(database.db, 'facts');
const keys = async () =>
  (
    await database.db.records('MATCH ()-[r]->() WHERE r.key IS NOT NULL RETURN r.key AS key ORDER BY key')
  ).map((row) => textIn(row, 'key'));

const ban = `${wire.article.id}/c3`;
const DECISIONS: Record<string, Decision> = {
  dispute: { kind: 'reject', claim: ban, why },
  'a corrected end': {
    kind: 'correct',
    corrections: [{ claim: `${wire.article.id}/c2`, to: { subject: 'person/bo-reed' } }],
    why,
  },
  'a corrected type': {
    kind: 'correct',
    corrections: [{ claim: `${wire.article.id}/c2`, to: { type: 'BASED_IN' } }],
    why,
  },
  'a plan that was told as a fact': {
    kind: 'correct',
    corrections: [{ claim: `${wire.article.id}/c4`, to: { reality: 'planned' } }],
    why,
  },
  'a day': {
    kind: 'correct',
    corrections: [{ claim: `${wire.article.id}/c1`, to: { from: '2019', to: '2020' } }],
    why,
  },
  gift: { kind: 'give', from: 'company/oleander', to: 'company/tamarisk', article: daily.article.id, why },
  merge: { kind: 'same', from: 'person/ada-b-quill', into: 'person/ada-quill', why },
  'telling apart': { kind: 'distinct', a: 'person/ada-b-quill', b: 'person/ada-quill', why },
};

beforeEach(async () => {
  await clear(database.db);
  await load(database.db, packages);
});

describe.each(Object.entries(DECISIONS))('%s', (_, decision) => {
  test('does what its preview shows, holds through a start, a rebuild and a re-import, and is undone to the last property', async () => {
    const untouched = await facts();
    const before = await keys();
    const everything = await fingerprint(database.db, 'all');
    const { lines, digest } = await previewDecision(database.db, { ...decision, by: 'nobody' });
    expect(await fingerprint(database.db, 'all')).toBe(everything);

    const { judgement } = await judged({ ...decision, seen: digest } as Decision);
    const after = await keys();
    const came = [...lines.new, ...lines.moved].map((line) => line.after?.key);
    expect(after.filter((key) => !before.includes(key)).filter((key) => !came.includes(key))).toEqual([]);
    const went = [...lines.gone, ...lines.moved].map(({ key }) => key).toSorted();
    expect(before.filter((key) => !after.includes(key))).toEqual(went);

    const decided = await facts();
    const evidence = await fingerprint(database.db, 'evidence');
    await loadPackages({ db: database.db, packages, ...hubs });
    expect(await facts()).toBe(decided);
    await rebuild(database.db, hubs);
    expect(await facts()).toBe(decided);
    expect(await fingerprint(database.db, 'evidence')).toBe(evidence);
    await judged({ kind: 'withdraw', judgement: judgement.id, why: 'a slip' }, 'Dora');
    expect(await facts()).toBe(untouched);
  });
});

test('a correction survives that its article is taken out and put back', async () => {
  const decision = DECISIONS['a corrected end'] as Decision;
  await judged(decision);
  const decided = await facts();
  await decide(database.db, { kind: 'unpublish', article: wire.article.id, why, by: 'Carol' }, hubs);
  await decide(database.db, { kind: 'publish', article: wire.article.id, why, by: 'Carol' }, hubs);
  expect(await facts()).toBe(decided);
});
