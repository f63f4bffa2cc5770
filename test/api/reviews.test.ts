import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Evidence } from '#contract/evidence';
import type { ReviewStep } from '#contract/review';
import { anApi } from '../support/an-api.ts';
import { loadFresh } from '../support/articles.ts';
import { aDatabase } from '../support/database.ts';
import { newUlid } from '../../client/store/ulid.ts';
import {
  accepting,
  ADA,
  beforehand,
  BO,
  LEADS,
  OFFICE,
  ownKey,
  reviewing,
  said,
  TEXT,
  WHOLE,
} from '../support/reviewing.ts';
import { fingerprint } from '../../server/db/fingerprint.ts';
import { askAgain, Rejections } from '../score/rejections.ts';

const database = aDatabase({ empty: true });
const home = mkdtempSync(join(tmpdir(), 'redthread-reviews-'));
const api = anApi(database, { home });
/** The app of another start, on the same folder. */
const later = anApi(database, { home });
const doors = reviewing(api);
const {
  add,
  send,
  accountOf,
  decide,
  preview,
  publish,
  published,
  reviewed,
  takeBack,
  rows,
  problemOf,
  evidenceOf,
} = doors;

const MANY_KINDS = `Harbour sanctions grow

PORT ARDEN, August 2, 2023 – The Peruvian Foreign Ministry said that Ada Quill, the head of the Harbour Office, met Bo Reed in Lima on Tuesday. China’s Foreign Ministry did not answer.

Peru sanctioned 12 firms: from Chile (7), Spain (three) and France (2). Two of them sold fentanyl to the Norte Cartel, which killed 40 people in 2022. Officers seized more than 500 kilograms of fentanyl. Dan Vale was sentenced to 12 years in prison.
`;

const facts = () => fingerprint(database.db, 'facts');
const evidence = () => fingerprint(database.db, 'evidence');
afterAll(() => rmSync(home, { recursive: true }));
beforeEach(async () => {
  await loadFresh(database.db, [beforehand()]);
});

describe('a text on the table', () => {
  test('is kept with what is known of it, and is not drawn', async () => {
    const before = [await facts(), await evidence()];
    const { row, again } = await add(TEXT);
    expect(again).toBe(false);
    expect(row).toMatchObject({
      id: 'article/2023-08-harbour-talks-end',
      state: 'open',
      steps: 0,
      addedBy: 'Carol',
    });
    expect([await facts(), await evidence()]).toEqual(before);
    const account = await accountOf(row.id);
    expect(account).toMatchObject({ text: TEXT, verdict: { is: 'read', why: null } });
    // The reader finds Ada by her name, and the graph knows one of just that name.
    expect(account.reading.entities.find(({ id }) => id === ADA)?.candidates).toEqual([
      { id: ADA, name: 'Ada Quill', why: 'is called exactly so' },
    ]);
    expect(account.reading.claims.map(({ claim }) => claim.type)).toContain('MET');
    expect(await rows()).toEqual([row]);
    expect((await add(TEXT, {}, 'Dan')).row).toEqual(row);
  });

  test('has an id of its own beside one of the same title', async () => {
    await add(TEXT);
    expect((await add(`${TEXT}\nAnd more.`)).row.id).toBe('article/2023-08-harbour-talks-end-2');
  });
});

test('rejections are saved with all by which they are asked for again', async () => {
  const { row } = await add(TEXT);
  const { reading, regions } = await accountOf(row.id);
  const [first] = reading.claims;
  if (first === undefined) throw new Error('nothing is suggested');
  await decide(row.id, { kind: 'reject', keys: [first.key], why: 'not so' }, { kind: 'about', about: { ...WHOLE, publisher: 'Quay Post' } });
  const { body } = await api().get(`/api/reviews/${encodeURIComponent(row.id)}/rejections`).expect(200);
  const saved = Rejections.parse(body);
  expect(saved).toMatchObject({ publisher: 'Quay Post', publishedAt: WHOLE.publishedAt, regions, cases: [{ key: first.key, rule: first.rule, by: 'Carol', why: 'not so' }] });
  expect(saved.known.map(({ id }) => id)).toContain(ADA);
  expect(JSON.stringify(saved)).not.toContain('in Port Arden on');
  expect(askAgain(TEXT, saved)?.still.map(({ key }) => key)).toEqual([first.key]);
}); // oxfmt-ignore

test('a place that begins within a letter is refused, with the place', async () => {
  const text = `${TEXT} Quill 🙂 left.`;
  const { row } = await add(text);
  const within = text.indexOf('🙂') + 1;
  const accept = (start: number, end: number): ReviewStep => ({ kind: 'accept', claims: [{ key: ownKey(), claim: { ...said([ADA, 'LEADS', OFFICE], 'now leads'), at: [{ start, end }] } }], figures: [] });
  const answer = await send(row.id, { after: 0, step: accept(within, within + 6) });
  expect(problemOf(answer)).toMatchObject({
    status: 400,
    fields: [{ path: 'body.step.claims.0.claim.at.0', problem: 'begins or ends within a letter: an emoji, say, is one letter in two places' }],
  });
  const { regions } = (await accountOf(row.id));
  const region = { ...regions[0], paragraph: regions.at(-1)?.paragraph ?? 1, start: regions.at(-1)?.start ?? 0, end: within, zone: 'promo' } as const;
  expect(problemOf(await send(row.id, { after: 0, step: { kind: 'zone', regions: [region] } })).fields).toMatchObject([{ path: 'body.step.regions.0' }]);
  await decide(row.id, accept(within - 1, within + 6));
}); // oxfmt-ignore

describe('publishing', () => {
  test('keeps whom a claim names as they were read, should a later reading call them otherwise', async () => {
    const { row } = await add(TEXT);
    const old = { id: 'organization/quay-office', type: 'Organization', name: 'Quay Office', aliases: [], named: true, why: 'a list', candidates: [] } as const; // oxfmt-ignore
    const claim = said([ADA, 'LEADS', old.id], 'now leads');
    await decide(row.id, { kind: 'accept', claims: [{ key: ownKey(), claim }], figures: [] });
    const lost = expect.objectContaining({ problem: expect.stringContaining(old.id) });
    expect((await preview(row.id)).mistakes).toEqual([lost]);
    await decide(row.id, { kind: 'accept', claims: [{ key: ownKey(), claim }], figures: [], entities: [{ ...old, aliases: [], candidates: [] }] }); // oxfmt-ignore
    const { mistakes, newEntities } = await preview(row.id);
    expect(mistakes).toEqual([]);
    expect(newEntities).toContainEqual({ id: old.id, type: old.type, name: old.name, local: old.id });
  });

  test('takes whatever the reader suggests: nothing of it stands against publishing', async () => {
    const { row } = await add(MANY_KINDS);
    const { reading } = await accountOf(row.id);
    const types = new Set(reading.claims.map(({ claim }) => claim.type));
    expect([...types]).toEqual(expect.arrayContaining(['PART_OF', 'BASED_IN', 'AGENCY_OF', 'MET', 'TARGETS', 'SUPPLIES']));
    expect(reading.figures.length).toBeGreaterThan(1);
    const entities = reading.entities.map((entity) => ({ ...entity, candidates: [] }));
    const claims = reading.claims.map(({ key, claim }) => ({ key, claim }));
    const figures = reading.figures.map(({ key, figure }) => ({ key, figure }));
    await decide(row.id, { kind: 'accept', claims, figures, entities });
    expect((await preview(row.id)).mistakes).toEqual([]);
    await published(row.id);
  }); // oxfmt-ignore

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
      counts: { claims: 2, figures: 0, entities: 4, undecided: expect.any(Number) },
    });
    expect(shown.changes.new.map(({ says }) => says)).toEqual(['Ada Quill met Bo Reed']);
    expect(shown.changes.strengthened.map(({ key }) => key)).toEqual([LEADS]);
    expect([await facts(), await evidence()]).toEqual(before);

    const { body } = await publish(id, shown.digest ?? '').expect(200);
    expect(body).toMatchObject({ again: false, row: { state: 'published' } });
    const { claims, relation } = await evidenceOf(LEADS);
    expect(relation).toMatchObject({ stories: 2, voices: 2, status: 'asserted' });
    expect(claims.map(({ at }) => at[0]?.passage?.match)).toEqual(
      expect.arrayContaining([undefined, 'now leads']),
    );

    const after = [await facts(), await evidence()];
    const whole = await fingerprint(database.db, 'all');
    expect((await publish(id, shown.digest ?? '').expect(200)).body).toMatchObject({ again: true });
    expect(await fingerprint(database.db, 'all')).toBe(whole);
    const held = 'MATCH (r:Review) WHERE r.held IS NOT NULL RETURN r.id AS id';
    expect(await database.db.records(held)).toEqual([]);
    expect((await preview(id)).digest).toBeNull();

    expect((await takeBack(id).expect(200)).body.row.state).toBe('unpublished');
    expect([await facts(), await evidence()]).toEqual(before);
    await takeBack(id).expect(200);
    await published(id);
    expect([await facts(), await evidence()]).toEqual(after);
  });
});

describe('a figure of the text', () => {
  test('is suggested, decided on its own, and published with its bounds and its evidence', async () => {
    const words = 'The Harbour Office employs more than 40 people';
    const text = `${TEXT}\n\n${words}. The Harbour Office employed at least 300 workers in 2019.`;
    const { row } = await add(text);
    const { reading } = await accountOf(row.id);
    expect(reading.figures.map(({ figure }) => figure.says)).toEqual([
      'Harbour Office, employees: more than 40 people.',
      'Harbour Office, employees: at least 300 people.',
    ]);
    const [first, second] = reading.figures;
    if (first === undefined || second === undefined) throw new Error('two figures were to be suggested');
    await decide(
      row.id,
      { kind: 'accept', claims: [], figures: [{ key: first.key, figure: first.figure }] },
      { kind: 'reject', keys: [second.key], why: 'long ago' },
    );
    expect((await accountOf(row.id)).row).toMatchObject({ accepted: 1, rejected: 1 });
    const before = [await facts(), await evidence()];
    expect(await preview(row.id)).toMatchObject({ mistakes: [], counts: { claims: 0, figures: 1 } });
    await published(row.id);
    const { body } = await api().get('/api/evidence').query({ entity: OFFICE }).expect(200);
    expect(Evidence.parse(body).figures).toMatchObject([
      { subject: OFFICE, metric: 'employees', unit: 'person', min: 40, minOpen: true, asOf: '2023-08-02' },
    ]);
    await takeBack(row.id).expect(200);
    expect([await facts(), await evidence()]).toEqual(before);
  });
});

describe('deciding', () => {
  const title = (name: string): ReviewStep => ({ kind: 'about', about: { ...WHOLE, title: name } });
  const met = said([ADA, 'MET', BO], 'met');

  test('is there after another start, with who and in which order', async () => {
    const id = await reviewed();
    const { body } = await later()
      .get(`/api/reviews/${encodeURIComponent(id)}`)
      .expect(200);
    expect(body).toEqual(JSON.parse(JSON.stringify(await accountOf(id))));
    expect(body.row).toMatchObject({ steps: 5, accepted: 2, rejected: 0 });
    expect(body.steps.map(({ n, by }: { n: number; by: string }) => [n, by])).toEqual(
      [1, 2, 3, 4, 5].map((n) => [n, 'Carol']),
    );
  });

  test('twice with one id is deciding once, and of two on one thing the second is told who', async () => {
    const { row } = await add(TEXT);
    const [key, id] = [ownKey(), newUlid()];
    const first = await send(row.id, { id, after: 0, step: accepting(key, met) }).expect(200);
    const another = await send(row.id, { after: 0, step: title('Another title') }, 'Dan').expect(200);
    // Whatever others decided since comes back.
    expect(another.body.steps.map(({ n, by }: { n: number; by: string }) => [n, by])).toEqual([
      [1, 'Carol'],
      [2, 'Dan'],
    ]);
    expect((await send(row.id, { id, after: 0, step: accepting(key, met) }).expect(200)).body.steps).toEqual([
      ...first.body.steps,
      another.body.steps[1],
    ]);
    expect(
      problemOf(await send(row.id, { after: 0, step: { kind: 'reject', keys: [key] } }, 'Dan')),
    ).toMatchObject({
      status: 409,
      code: 'decided-since',
      detail: 'Carol has decided on the same meanwhile, in step 1.',
    });
    const zone = (start: number): ReviewStep => ({
      kind: 'zone',
      regions: [{ paragraph: 2, start, end: start + 5, zone: 'caption' }],
    });
    await send(row.id, { after: 2, step: zone(19) }).expect(200);
    await send(row.id, { after: 2, step: zone(23) }, 'Dan').expect(409);
    await send(row.id, { after: 2, step: zone(24) }, 'Dan').expect(200);
    await send(row.id, { after: 2, step: zone(200) }).expect(400);
    // Another field, seen before the title was changed, leaves the title as it is now.
    await send(row.id, {
      after: 0,
      step: { kind: 'about', about: { ...WHOLE, authors: ['Ann Onym'] } },
    }).expect(200);
    expect((await accountOf(row.id)).row.about).toMatchObject({
      title: 'Another title',
      authors: ['Ann Onym'],
    });
  });

  test('of two at once both count, or the second is told', async () => {
    const { row } = await add(TEXT);
    const key = ownKey();
    const both = await Promise.all(
      ['Carol', 'Dan'].map((by) => send(row.id, { after: 0, step: accepting(key, met) }, by)),
    );
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    const others = await Promise.all(
      ['Carol', 'Dan'].map((by) => send(row.id, { after: 1, step: accepting(ownKey(), met) }, by)),
    );
    expect(others.map(({ status }) => status)).toEqual([200, 200]);
    expect((await accountOf(row.id)).row).toMatchObject({ steps: 3, accepted: 3 });
  });

  test('is undone by a step of its own, unless something rests on it', async () => {
    const { row } = await add(TEXT);
    const key = ownKey();
    const undo = (step: number): ReviewStep => ({ kind: 'undo', step });
    await decide(row.id, accepting(key, met), { kind: 'reject', keys: [key], why: 'a slip' });
    expect(problemOf(await send(row.id, { after: 2, step: undo(1) }))).toMatchObject({
      code: 'decided-since',
      detail: 'Step 2, by Carol, rests on step 1: it would have to be taken back first.',
    });
    await decide(row.id, undo(2));
    expect((await accountOf(row.id)).row).toMatchObject({ accepted: 1, rejected: 0 });
    await send(row.id, { after: 3, step: undo(2) }).expect(409);
    await decide(row.id, undo(1), undo(4));
    expect((await accountOf(row.id)).row).toMatchObject({ steps: 5, accepted: 1 });
    await send(row.id, { after: 5, step: undo(9) }).expect(400);
  });

  test('says what stands against publishing, and where', async () => {
    const { row } = await add(TEXT, { title: null, publisher: null, publishedAt: null });
    const key = ownKey();
    await decide(row.id, accepting(key, said([ADA, 'MET', 'person/nobody'], 'met')));
    const { mistakes, digest } = await preview(row.id);
    expect(digest).toBeNull();
    expect(mistakes.map(({ where }) => where)).toEqual([
      'title', 'publisher', 'publishedAt', key,
    ]); // oxfmt-ignore
    const refused = problemOf(await publish(row.id, 'any'));
    expect(refused).toMatchObject({ status: 422, code: 'review-mistakes' });
    await api()
      .post(`/api/reviews/${encodeURIComponent(row.id)}/publish`)
      .send({ digest: 'any' })
      .expect(400);
    await api().get('/api/reviews/article%2Fnone').expect(404);
  });
});
