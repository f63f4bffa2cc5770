import { describe, expect, test } from '@jest/globals';
import { About } from '#contract/endpoints';
import { Problem } from '#contract/errors';
import { Investigation } from '#contract/investigations';
import { PathAnswer } from '#contract/path-answer';
import { unpack } from '#contract/packed-canvas';
import { newUlid } from '../../client/store/ulid.ts';
import { fingerprint } from '../../server/db/fingerprint.ts';
import { aGraph, idOf } from '../support/a-graph.ts';
import { aSupposedActor, aSupposedLine, hypothesisId } from '../support/a-hypothesis.ts';
import { anApi } from '../support/an-api.ts';
import { aCanvas, aSave, node } from '../support/an-investigation.ts';
import { aDatabase } from '../support/database.ts';

const database = aDatabase({ empty: true });
const api = anApi(database);

const [ada, cid] = [idOf('Person', 'Ada'), idOf('Person', 'Cid')];
/** Nothing joins Ada and Ben to Cid and Dora. */
const islands = aGraph().person('Ada').person('Ben').person('Cid').person('Dora').line('Ada', 'MET', 'Ben').line('Cid', 'MET', 'Dora'); // oxfmt-ignore

const actor = aSupposedActor(1);
const hypotheses = [
  actor,
  aSupposedLine(2, { from: ada, to: cid }),
  aSupposedLine(3, { from: ada, to: actor.id }),
  aSupposedLine(4, { from: actor.id, to: cid }),
];
const canvas = aCanvas({ nodes: [node('ada', 'Ada'), node('cid', 'Cid')], notes: [], hypotheses });

const save = (id: string, body: object) => api().put(`/api/investigations/${id}`).send(body);
const read = async (id: string) =>
  unpack(Investigation.parse((await api().get(`/api/investigations/${id}`).expect(200)).body).canvas);
const run = (id: string, params: object) =>
  api()
    .post(`/api/queries/${encodeURIComponent(id)}/run`)
    .send({ params });

/** All that is told of the facts, as an analyst can ask for it. */
async function told() {
  const paths = await api()
    .post('/api/paths')
    .send({ from: [ada], to: [cid] })
    .expect(200);
  const about = About.parse((await api().get('/api/about').expect(200)).body);
  const neighbours = await run('explore/neighbours', { id: ada }).expect(200);
  const among = await run('explore/among', { ids: [ada, cid] }).expect(200);
  const rows = await api()
    .post('/api/cypher/run')
    .send({ text: 'MATCH (e:Entity) OPTIONAL MATCH (e)-[r]-() RETURN e, r', params: {}, declared: [] })
    .expect(200);
  return {
    ending: PathAnswer.parse(paths.body).ending,
    counts: about.counts,
    neighbours: neighbours.body.graph,
    among: among.body.graph,
    all: rows.body.graph,
    facts: await fingerprint(database.db, 'facts'),
    evidence: await fingerprint(database.db, 'evidence'),
    judgements: await fingerprint(database.db, 'judgements'),
  };
}

describe('a hypothesis on an investigation', () => {
  test('joins what nothing joins, and changes no answer, no count and no fact', async () => {
    await islands.write(database.db);
    const before = await told();
    expect(before.ending).toBe('none');
    const [mine, others] = [newUlid(), newUlid()];
    await save(others, { ...aSave(), canvas: aCanvas({ nodes: [node('ada', 'Ada')], notes: [] }) }).expect(
      200,
    );
    const theirs = await read(others);
    await save(mine, { ...aSave(), canvas }).expect(200);
    expect((await read(mine)).hypotheses).toEqual(hypotheses);
    expect(await told()).toEqual(before);
    expect(await read(others)).toEqual(theirs);
    expect(JSON.stringify(theirs)).not.toContain('hypothesis:');
    expect(
      await database.db.records('MATCH (e:Entity)--(x) WHERE NOT x:Entity RETURN count(*) AS n'),
    ).toEqual([{ n: 0 }]);
  });

  test('goes with a copy of the investigation, and with no other', async () => {
    const [mine, copy] = [newUlid(), newUlid()];
    await save(mine, { ...aSave(), canvas }).expect(200);
    await save(copy, { ...aSave({ title: 'A copy' }), canvas: await read(mine) }).expect(200);
    expect((await read(copy)).hypotheses).toEqual(hypotheses);
  });
});

const id = hypothesisId(1);
const decision = { kind: 'grade', subject: id, credibility: 2, why: 'a reason' };
const asNode = { ...node('ada'), id };
const asLine = { key: id, from: ada, to: cid, type: 'MET', status: 'said' };

describe('no door takes one for an actor or a relation, and each says so in words', () => {
  test.each<[string, () => Promise<{ status: number; body: unknown }>]>([
    ['the evidence of an actor', async () => api().get('/api/evidence').query({ entity: id })],
    ['the evidence of a relation', async () => api().get('/api/evidence').query({ relation: id })],
    ['paths from it', async () => api().post('/api/paths').send({ from: [id], to: [cid] })],
    ['paths to it', async () => api().post('/api/paths').send({ from: [ada], to: [id] })],
    ['paths by it', async () => api().post('/api/paths').send({ from: [ada], to: [cid], via: [id] })],
    ['paths without it', async () => api().post('/api/paths').send({ from: [ada], to: [cid], avoid: [id] })],
    ['what would find a path from it', async () => api().post('/api/paths/loosenings').send({ from: [id], to: [cid] })],
    ['a saved query about it', async () => run('explore/neighbours', { id })],
    ['a saved query about several', async () => run('explore/among', { ids: [ada, id] })],
    ['a grade of it', async () => api().post('/api/judgements').set('X-Analyst', 'Carol').send(decision)],
    ['a canvas with it among the actors', async () => save(newUlid(), { ...aSave(), canvas: aCanvas({ nodes: [asNode] }) })],
    ['a canvas with it among the lines', async () => save(newUlid(), { ...aSave(), canvas: aCanvas({ edges: [asLine as never] }) })],
  ])('%s', async (_door, ask) => {
    const { status, body } = await ask();
    expect([status >= 400 && status < 500, status]).toEqual([true, status]);
    const { title, detail, advice } = Problem.parse(body);
    expect([title, detail, advice].every((words) => words.length > 0)).toBe(true);
  }); // oxfmt-ignore
});
