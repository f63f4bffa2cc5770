import { tmpdir } from 'node:os';
import { randomUUID } from 'node:crypto';
import { NO_FILTERS } from '#contract/filters';
import { newUlid } from '../../client/store/ulid.ts';
import { readBehind, toDigest } from '../../server/articles/behind.ts';
import { removeArticle } from '../../server/articles/import.ts';
import { textIn } from '../../server/articles/text-in.ts';
import { NO_TEXTS } from '../../server/articles/texts.ts';
import { deleteOwnQuery, saveOwnQuery } from '../../server/catalogue/own/store.ts';
import { recordCheck, withdrawCheck } from '../../server/checks/record.ts';
import type { Db } from '../../server/db/run.ts';
import { deleteFilterSet, saveFilterSet } from '../../server/investigations/filter-sets.ts';
import { deleteInvestigation, saveInvestigation } from '../../server/investigations/store.ts';
import { keepVersion, markVersion } from '../../server/investigations/versions.ts';
import { openLibrary } from '../../server/reviews/library.ts';
import { decideStep } from '../../server/reviews/decide-step.ts';
import { sha256 } from '../../server/db/canonical.ts';
import { internalText } from '../../server/db/text.ts';
import { TEXT, WHOLE } from './reviewing.ts';
import { decide } from '../../server/judgements/decide.ts';
import { aVersion, wholeCanvas } from './a-version.ts';
import { aSave, aStep } from './an-investigation.ts';
import { anOwnId, anOwnSave } from './an-own-query.ts';
import { HUB_DEGREE, load } from './articles.ts';
import { deciding } from './deciding.ts';
import { harbourPackages } from './harbour.ts';

const by = 'Zoë';
const hubs = { hubDegree: HUB_DEGREE };

/** One of everything that analysts decide, check, keep, write, delete and take out, on articles of three houses. */
export async function judgeAndKeep(db: Db): Promise<void> {
  const packages = harbourPackages();
  await load(db, packages);
  const { publisher, withdraw } = deciding(() => db);
  const twins = { from: 'person/ada-b-quill', into: 'person/ada-quill' } as const;
  await decide(db, { kind: 'same', ...twins, by, why: 'the register says so' }, hubs);
  const { judgement } = await publisher(packages[0]?.article.publisher ?? '', 'B');
  await withdraw(judgement.id);
  await repair(db, packages);
  await publisher(packages[0]?.article.publisher ?? '', 'C');
  const last = packages.at(-1)?.article.id ?? '';
  await db.write({ purpose: 'a test', lock: 'facts' }, (tx) => removeArticle(tx, last, hubs));
  await check(db);
  await review(db);
  for (const name of ['kept', 'deleted']) await keep(db, name, { isDeleted: name === 'deleted' });
}

/** One of every repair. */
async function repair(db: Db, packages: ReturnType<typeof harbourPackages>): Promise<void> {
  const { judged } = deciding(() => db);
  const [, wire] = packages;
  const claim = (n: number) => `${wire.article.id}/c${n}`;
  await judged({ kind: 'reject', claim: claim(3), why: 'the gazette has no such ban' });
  await judged({
    kind: 'correct',
    corrections: [{ claim: claim(2), to: { subject: 'person/bo-reed', says: 'Bo Reed is of Arden.' } }],
    why: 'the passport office says so',
  });
  await judged({
    kind: 'distinct',
    a: 'person/bo-reed',
    b: 'person/ada-quill',
    why: 'they were seen together',
  });
}

/** Two lines; one check is taken back. */
async function check(db: Db): Promise<void> {
  const desk = { db, texts: NO_TEXTS, by };
  const lines = await db.records('MATCH (c:Claim) RETURN DISTINCT c.relKey AS key ORDER BY key LIMIT 2');
  const relations = lines.map((row) => textIn(row, 'key'));
  const { behind } = await readBehind(relations, { ask: db.records, texts: NO_TEXTS });
  for (const [relation, read] of behind) {
    const made = { id: newUlid(), relation, digest: toDigest(read) };
    await recordCheck(made, desk);
    if (relation === relations[0]) await withdrawCheck({ check: made.id, id: newUlid(), relation }, desk);
  }
}

/** An article under review, with a decision on it; its words are not in the database. */
async function review(db: Db): Promise<void> {
  const id = 'article/2023-08-harbour-talks-end';
  const about = JSON.stringify(WHOLE);
  const found = JSON.stringify({ about: WHOLE, regions: [] });
  await db.write({ purpose: 'a test' }, (tx) =>
    tx.run(internalText('review-add'), {
      id, about, found, passage: false, fileName: null, addedBy: by, textSha256: sha256(TEXT), textLength: TEXT.length,
    }),
  ); // oxfmt-ignore
  const step = { kind: 'about', about: { ...WHOLE, title: 'Another title' } } as const;
  const library = openLibrary({ home: tmpdir(), texts: NO_TEXTS });
  await decideStep({ db, library }, { review: id, id: newUlid(), after: 0, step, by });
}

async function keep(db: Db, name: string, { isDeleted }: { isDeleted: boolean }): Promise<void> {
  const id = newUlid();
  await saveInvestigation(db, {
    id,
    by,
    ...aSave({ canvas: await wholeCanvas(db), steps: [aStep(1), aStep(2)] }),
  });
  const { n } = await keepVersion(db, { id, by, ...aVersion({ name }) });
  if (isDeleted) {
    await markVersion(db, { id, n, deleted: true });
    await deleteInvestigation(db, { id, expected: 1 });
  }
  const own = { id: anOwnId(), title: name, by };
  await saveOwnQuery(db, { ...own, ...anOwnSave() });
  await saveOwnQuery(db, { ...own, ...anOwnSave({ expected: 1 }) });
  if (isDeleted) await deleteOwnQuery(db, { id: own.id, expected: 2 });
  const set = { id: newUlid(), save: randomUUID(), expected: 0, name, filters: NO_FILTERS, by };
  await saveFilterSet(db, set);
  if (isDeleted) await deleteFilterSet(db, { id: set.id, expected: 1 });
}
