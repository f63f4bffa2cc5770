import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, test } from '@jest/globals';
import { Problem } from '#contract/errors';
import { PathAnswer } from '#contract/path-answer';
import { PathQuestion } from '#contract/path-question';
import { AppError } from '../../server/errors.ts';
import { findPaths } from '../../server/paths/find-paths.ts';
import { anApi } from '../support/an-api.ts';
import { aDatabase } from '../support/database.ts';
import { aSlowDatabase } from '../support/a-slow-database.ts';
import { BLINKEN, CHINA, PELOSI, ROBINSON, STATE_DEPARTMENT, XI } from '../support/paths/who.ts';

const database = aDatabase({ seed: true });
const api = anApi(database);
const slow = aSlowDatabase(database);
const slowApi = anApi(slow);

const ask = (body: object, door = '/api/paths') => api().post(door).send(body);
const plain = { from: [ROBINSON], to: [BLINKEN] };
const avoiding = (count: number) => ({
  ...plain,
  avoid: Array.from({ length: count }, (_, n) => (n % 2 === 0 ? XI : CHINA)),
});

describe('a question about paths', () => {
  test('is answered, with all that it left to its defaults', async () => {
    const { body } = await ask(plain).expect(200);
    const { ending, question, graph, threshold } = PathAnswer.parse(body);
    expect({ ending, hops: question.hops, threshold }).toEqual({ ending: 'found', hops: 4, threshold: 100 });
    expect(graph.nodes.map(({ id }) => id).toSorted()).toEqual(
      [ROBINSON, BLINKEN, STATE_DEPARTMENT].toSorted(),
    );
  });

  test.each<[string, object, string, string[]]>([
    ['the same actor at both ends', { from: [XI], to: [XI] }, 'bad-parameter', ['body.to.0']],
    ['nobody to begin with', { from: [], to: [XI] }, 'bad-request', ['body.from']],
    ['nobody to end with', { from: [XI], to: [] }, 'bad-parameter', ['body.to']],
    ['no ends at all', {}, 'bad-request', ['body.from']],
    ['no step', { ...plain, hops: 0 }, 'bad-request', ['body.hops']],
    ['seven steps', { ...plain, hops: 7 }, 'bad-request', ['body.hops']],
    ['a step back', { ...plain, hops: -1 }, 'bad-request', ['body.hops']],
    ['a step and a half', { ...plain, hops: 1.5 }, 'bad-request', ['body.hops']],
    ['a time that ends before it begins', { ...plain, happened: { from: '2024', to: '2023' } }, 'bad-parameter', ['body.happened.to']],
    ['a report before its time', { ...plain, reported: { from: '2024-02', to: '2024-01' } }, 'bad-parameter', ['body.reported.to']],
    ['a day that no calendar has', { ...plain, happened: { from: '2023-02-30', to: null } }, 'bad-request', ['body.happened.from']],
    ['a waypoint to be avoided', { ...plain, via: [XI], avoid: [XI] }, 'bad-parameter', ['body.via.0']],
    ['more to be avoided than a question holds', avoiding(10_001), 'bad-request', ['body.avoid']],
    ['a relation of no known type', { ...plain, types: ['HATES'] }, 'bad-request', ['body.types.0']],
    ['an actor of no known type', { ...plain, avoidTypes: ['Ghost'] }, 'bad-request', ['body.avoidTypes.0']],
    ['a class that is never walked', { ...plain, classes: ['never'] }, 'bad-request', ['body.classes.0']],
    ['no status', { ...plain, statuses: [] }, 'bad-request', ['body.statuses']],
    ['a field that there is not', { ...plain, hopps: 3 }, 'bad-request', ['body.hopps']],
    ['a number for a list', { from: 7, to: [XI] }, 'bad-request', ['body.from']],
    ['a text for a list', { from: ROBINSON, to: [XI] }, 'bad-request', ['body.from']],
    ['an id of more letters than any has', { from: [`person/${'a'.repeat(1_000)}`], to: [XI] }, 'bad-request', ['body.from.0']],
    ['no kind of line', { ...plain, classes: [] }, 'bad-parameter', ['body.classes']],
    ['somebody avoided and let in', { ...plain, avoid: [CHINA], hubs: { letIn: [CHINA] } }, 'bad-parameter', ['body.hubs.letIn.0']],
    ['a waypoint of a type to be avoided', { ...plain, via: [XI], avoidTypes: ['Person'] }, 'bad-parameter', ['body.via.0']],
    ['a list for all of it', [ROBINSON, XI], 'bad-request', ['body']],
    ['an id that is none', { from: ['Todd Robinson'], to: [XI] }, 'bad-request', ['body.from.0']],
    ['somebody unknown', { from: [ROBINSON], to: [XI, 'person/nobody'] }, 'unknown-entity', ['body.to.1']],
    ['somebody unknown to be avoided', { ...plain, avoid: ['person/nobody'] }, 'unknown-entity', ['body.avoid.0']],
    ['somebody unknown let in', { ...plain, hubs: { letIn: ['person/nobody'] } }, 'unknown-entity', ['body.hubs.letIn.0']],
  ])('with %s is refused, and the field is named', async (_what, question, code, paths) => {
    for (const door of ['/api/paths', '/api/paths/loosenings']) {
      const { body } = await ask(question, door);
      const problem = Problem.parse(body);
      expect({ code: problem.code, paths: problem.fields.map(({ path }) => path) }).toEqual({ code, paths });
    }
  }); // oxfmt-ignore

  test('of what it names tells as much as can be read', async () => {
    const nobody = `person/${'a'.repeat(200)}`;
    const { body } = await ask({ from: [ROBINSON], to: [nobody] }).expect(404);
    const { detail, fields } = Problem.parse(body);
    const words = `there is no entity ${nobody.slice(0, 60)}…`;
    expect({ detail, fields }).toEqual({ detail: words, fields: [{ path: 'body.to.0', problem: words }] });
  });

  test('may have ends of a type that is to be avoided inside', async () => {
    const { body } = await ask({ ...plain, avoidTypes: ['Person'] }).expect(200);
    expect(PathAnswer.parse(body).ending).toBe('found');
  });

  test('by a former id is asked of who has it now, and by one that is gone of nobody', async () => {
    const old = 'person/wang-of-old';
    const rename = (formerIds: string[]) =>
      database.db.write({ purpose: 'a former id' }, (tx) =>
        tx.run('MATCH (e:Entity {id: $id}) SET e.formerIds = $formerIds', { id: XI, formerIds }),
      );
    const [was] = await database.db.records('MATCH (e:Entity {id: $id}) RETURN e.formerIds AS ids', {
      id: XI,
    });
    await rename([old]);
    const now = await ask({ from: [BLINKEN], to: [old] });
    const both = await ask({ from: [XI], to: [old] });
    await rename((was?.['ids'] ?? []) as string[]);
    expect(PathAnswer.parse(now.body)).toMatchObject({ ending: 'found', question: { to: [XI] } });
    expect(Problem.parse(both.body).code).toBe('bad-parameter');
    const gone = await ask({ from: [BLINKEN], to: [old] });
    expect(Problem.parse(gone.body)).toMatchObject({
      code: 'unknown-entity',
      fields: [{ path: 'body.to.0' }],
    });
  });

  test('of more than a million letters is not read', async () => {
    const { body } = await ask({ ...plain, avoid: ['x'.repeat(1_100_000)] }).expect(413);
    expect(Problem.parse(body).code).toBe('too-large');
  });

  test('that is no JSON is refused', async () => {
    const { body } = await api()
      .post('/api/paths')
      .set('Content-Type', 'text/plain')
      .send('from here to there');
    expect(Problem.parse(body).code).toBe('wrong-media-type');
  });

  test('may avoid ten thousand', async () => {
    const { body } = await ask(avoiding(10_000)).expect(200);
    expect(PathAnswer.parse(body)).toMatchObject({ ending: 'found', question: { avoid: [XI, CHINA] } });
  });

  test('may name a waypoint that is nowhere near', async () => {
    const { body } = await ask({ ...plain, via: [PELOSI] }).expect(200);
    expect(PathAnswer.parse(body)).toMatchObject({ ending: 'none', paths: [] });
  });
});

describe('a question that takes long', () => {
  const running = async (id: string) => {
    const rows = await database.db.records(
      'SHOW TRANSACTIONS YIELD metaData WHERE metaData.run = $id RETURN metaData',
      { id },
    );
    return rows.length;
  };
  const until = async (isSo: () => Promise<boolean>) => {
    while (!(await isSo()));
  };
  /** Asked, and under way on the server. */
  async function begin() {
    const id = randomUUID();
    slow.port.hold(id);
    const asked = slowApi().post('/api/paths').set('X-Run', id).send(plain);
    const answer = asked.then(({ status, body }) => ({ status, body }));
    await until(async () => (await running(id)) === 1);
    return { id, answer };
  }
  afterEach(() => slow.port.letGo());

  test('is cancelled, and nothing of it is left on the server', async () => {
    const { id, answer } = await begin();
    const { body } = await slowApi().delete(`/api/runs/${id}`).expect(200);
    expect(body).toEqual({ cancelled: true });
    slow.port.letGo();
    expect(await answer).toMatchObject({ status: 499, body: { code: 'cancelled' } });
    await until(async () => (await running(id)) === 0);
  });

  test('ends when nobody waits for its answer any more', async () => {
    const runId = randomUUID();
    const gone = new AbortController();
    slow.port.hold(runId);
    const question = PathQuestion.parse(plain);
    const asked = findPaths({ db: slow.db, question, hubDegree: 100, runId, signal: gone.signal });
    const ended = asked.then(
      () => 'answered',
      (error: unknown) => (error instanceof AppError ? error.code : String(error)),
    );
    await until(async () => (await running(runId)) === 1);
    gone.abort();
    slow.port.letGo();
    expect(await ended).toBe('cancelled');
    await until(async () => (await running(runId)) === 0);
  });

  test('has its id alone: a second one with it is refused, and the first is answered', async () => {
    const { id, answer } = await begin();
    const { body } = await slowApi().post('/api/paths').set('X-Run', id).send(plain).expect(409);
    expect(Problem.parse(body).code).toBe('duplicate-run');
    slow.port.letGo();
    expect(await answer).toMatchObject({ status: 200, body: { ending: 'found' } });
    await until(async () => (await running(id)) === 0);
  });

  test('is stopped when its time is over: neither found nor none', async () => {
    const question = PathQuestion.parse(plain);
    const { ending, paths, total, limits } = await findPaths({
      db: database.db,
      question,
      hubDegree: 100,
      seconds: 0,
    });
    expect({ ending, paths, total }).toEqual({
      ending: 'stopped',
      paths: [],
      total: { paths: 0, atLeast: true },
    });
    expect(limits).toMatchObject([{ what: 'time', atLeast: true }]);
  });

  test('is ended by the database, too, when a statement of it goes on and on', async () => {
    const runId = randomUUID();
    const endless = database.db.asOneRun({ runId }, (run) =>
      database.db.snapshot({ run, seconds: 1 }, (statement) =>
        statement('UNWIND range(1, 2000000000) AS i WITH i WHERE i < 0 RETURN i'),
      ),
    );
    await expect(endless).rejects.toMatchObject({ code: 'timeout' });
    await until(async () => (await running(runId)) === 0);
  });
});
