import { describe, expect, test } from '@jest/globals';
import { About, ENDPOINTS } from '#contract/endpoints';
import { Problem } from '#contract/errors';
import { Evidence, LinesEvidence } from '#contract/evidence';
import { QueryResult } from '#contract/graph';
import { anApi } from '../support/an-api.ts';
import { aDatabase } from '../support/database.ts';

const database = aDatabase({ seed: true });
const api = anApi(database);

const run = (id: string, params: Record<string, unknown>) =>
  api()
    .post(`/api/queries/${encodeURIComponent(id)}/run`)
    .send({ params });

describe('what is loaded', () => {
  test('is counted, with the day as of which it is judged', async () => {
    const { body } = await api().get('/api/about').expect(200);
    const about = About.parse(body);
    expect(about.counts).toMatchObject({ articles: 5, stories: 5 });
    expect(about.counts.entities).toBe(
      Object.values(about.counts.byType).reduce((sum, count) => sum + count, 0),
    );
    expect(about.asOf).toBe('2024-06-30');
    expect(about.articleTexts).toMatchObject({ present: 0, of: 5 });
  });

  test('is ready', async () => {
    const { body } = await api().get('/api/health/ready').expect(200);
    expect(body).toEqual({ ready: true, neo4j: true, schema: true, seed: true, why: null });
  });

  test('lists the articles, newest first, and says that their texts are not at hand', async () => {
    const { body } = await api().get('/api/articles').expect(200);
    expect(
      body.articles.map((article: { publishedAt: string; text: string }) => [
        article.publishedAt,
        article.text,
      ]),
    ).toEqual([
      ['2024', 'absent'],
      ['2024-01', 'absent'],
      ['2023-07', 'absent'],
      ['2023-07', 'absent'],
      ['2023', 'absent'],
    ]);
  });
});

describe('one click', () => {
  test('finds an actor by an alias', async () => {
    const { body } = await run('explore/search', { name: 'blinken' }).expect(200);
    expect(QueryResult.parse(body).graph.nodes[0]?.id).toBe('person/antony-blinken');
  });

  test('brings neighbours and says how many there are', async () => {
    const { body } = await run('explore/neighbours', { id: 'country/china', limit: 5 }).expect(200);
    const { graph, limits, rows } = QueryResult.parse(body);
    const china = graph.nodes.find((node) => node.id === 'country/china');
    expect(rows).toHaveLength(5);
    expect(limits).toEqual([
      expect.objectContaining({ what: 'rows', shown: 5, total: china?.degree, atLeast: false }),
    ]);
    expect(graph.edges.every((edge) => [edge.from, edge.to].includes('country/china'))).toBe(true);
  });

  test('gives the evidence of each line that a neighbour came with', async () => {
    const { body } = await run('explore/neighbours', { id: 'person/antony-blinken', limit: 200 });
    const { graph } = QueryResult.parse(body);
    expect(graph.edges.length).toBeGreaterThan(5);
    for (const edge of graph.edges) {
      const answer = await api().get('/api/evidence').query({ relation: edge.key }).expect(200);
      const evidence = Evidence.parse(answer.body);
      expect(evidence.claims.length).toBeGreaterThan(0);
      expect(evidence.claims.every((claim) => claim.at.length > 0 && claim.says.length > 0)).toBe(true);
      expect(evidence.articles.map(({ id }) => id)).toEqual(
        expect.arrayContaining([
          ...new Set(evidence.claims.flatMap((claim) => claim.at.map((at) => at.article))),
        ]),
      );
    }
  });

  test('gives the footnotes of several lines at once, of each what is told of it alone', async () => {
    const { body } = await run('explore/neighbours', { id: 'country/united-states', limit: 200 });
    const { edges } = QueryResult.parse(body).graph;
    const derived = edges.filter(({ derivedFrom }) => derivedFrom.length > 0);
    const keys = [...new Set([...derived.slice(0, 3), ...edges.slice(0, 9)])].map(({ key }) => key);
    const strange = ['MET|person/a|person/b', 'no key at all'];
    const answer = await api().post('/api/evidence/lines').send({ keys: [...keys, ...strange] }); // oxfmt-ignore
    const { lines, claims, unknown } = LinesEvidence.parse(answer.body);
    expect([lines.map(({ key }) => key), unknown]).toEqual([keys, strange]);
    for (const { key, claims: ids } of lines) {
      const alone = await api().get('/api/evidence').query({ relation: key });
      expect(claims.filter(({ id }) => ids.includes(id))).toEqual(Evidence.parse(alone.body).claims);
    }
  });

  test('answers a derived line with the claims of the lines it stands for', async () => {
    const { body } = await run('explore/neighbours', {
      id: 'country/united-states',
      types: ['SANCTIONED'],
      limit: 200,
    });
    const [sanctioned] = QueryResult.parse(body).graph.edges;
    const answer = await api().get('/api/evidence').query({ relation: sanctioned?.key });
    const evidence = Evidence.parse(answer.body);
    expect(new Set(evidence.claims.map((claim) => claim.relKey))).toEqual(new Set(sanctioned?.derivedFrom));
    expect(evidence.relation?.inferred).toBe(true);
  });

  test('tells all that is said about an actor, figures too', async () => {
    const id = 'organization/global-coalition-to-address-synthetic-drug-threats';
    const answer = await api().get('/api/evidence').query({ entity: id }).expect(200);
    const evidence = Evidence.parse(answer.body);
    expect(evidence.entity?.id).toBe(id);
    expect(evidence.figures.map((figure) => [figure.metric, figure.min, figure.minOpen])).toContainEqual([
      'members',
      40,
      true,
    ]);
    expect(evidence.claims.every((claim) => claim.subject === id || claim.object === id)).toBe(true);
  });
});

describe('bad input gets a clear answer', () => {
  const refused: [string, () => ReturnType<typeof run>, number, string, string | null][] = [
    ['an unknown query', () => run('explore/nothing', {}), 404, 'unknown-query', null],
    ['an unknown entity', () => run('explore/neighbours', { id: 'person/nobody' }), 404, 'unknown-entity', 'params.id'],
    ['a malformed id', () => run('explore/neighbours', { id: "x' OR 1=1" }), 400, 'bad-parameter', 'params.id'],
    ['a missing parameter', () => run('explore/neighbours', {}), 400, 'bad-parameter', 'params.id'],
    ['a parameter out of range', () => run('explore/neighbours', { id: 'country/china', limit: 0 }), 400, 'bad-parameter', 'params.limit'],
    ['a search that is too long', () => run('explore/search', { name: 'x'.repeat(2_000) }), 400, 'bad-parameter', 'params.name'],
    ['a parameter nobody declared', () => run('explore/search', { name: 'x', color: 'red' }), 400, 'bad-parameter', 'params.color'],
  ]; // oxfmt-ignore
  test.each(refused)('%s', async (_what, ask, status, code, field) => {
    const response = await ask();
    const problem = Problem.parse(JSON.parse(response.text));
    expect(response.headers['content-type']).toContain('application/problem+json');
    expect([response.status, problem.code]).toEqual([status, code]);
    expect(problem.fields.map(({ path }) => path)).toEqual(field === null ? [] : [field]);
  });

  test('an address says which of its parameters is missing or strange', async () => {
    const { text } = await api().get('/api/judgements?limit=many&colour=red').expect(400);
    expect(Problem.parse(JSON.parse(text)).fields).toEqual([
      { path: 'query.about', problem: 'is missing; it must be text' },
      { path: 'query.limit', problem: 'must be a number' },
      { path: 'query.colour', problem: 'is not known here; known: about, limit, before' },
    ]);
  });

  test.each(['a* OR (', '"', '   🙂 ', '\\', 'NOT AND', "O'Brien) DETACH DELETE"])(
    'a search for %j never fails',
    async (name) => {
      const response = await run('explore/search', { name });
      expect(response.status).toBe(200);
    },
  );

  test('a path that leaves the catalogue is no query', async () => {
    await run('../../etc/passwd', {}).expect(400);
  });

  test('evidence of nothing, or of two things at once', async () => {
    await api().get('/api/evidence').expect(400);
    await api().get('/api/evidence?entity=person/joe-biden&relation=MET%7Ca').expect(400);
    await api().get('/api/evidence?relation=MET%7Cperson/a%7Cperson/b').expect(404);
    await api().get('/api/evidence?entity=person/nobody').expect(404);
  });

  test('a body that is not JSON, or too large', async () => {
    const door = '/api/queries/explore%2Foverview/run';
    await api().post(door).set('Content-Type', 'text/plain').send('{}').expect(415);
    await api().post(door).set('Content-Type', 'application/json').send('{"params":').expect(400);
    await api()
      .post(door)
      .send({ params: { name: 'x'.repeat(1_100_000) } })
      .expect(413);
  });

  test.each([
    ['post', '/api/about', 'GET, HEAD'],
    ['delete', '/api/judgements', 'GET, HEAD, POST'],
    ['get', '/api/queries/explore%2Foverview/run', 'POST'],
    ['put', '/api/runs/0b5d1e0e-9c2b-4f0e-8a43-0d7a4f0a1b2c', 'GET, HEAD, DELETE'],
    ['patch', '/api/articles/article%2Fx', 'GET, HEAD'],
  ] as const)('%s %s, which says that it takes %s', async (method, path, allowed) => {
    const response = await api()[method](path);
    expect([response.status, response.headers['allow']]).toEqual([405, allowed]);
    expect(Problem.parse(JSON.parse(response.text)).code).toBe('wrong-method');
  });

  test('HEAD is answered where GET is', async () => {
    await api().head('/api/about').expect(200);
  });

  test('an address that does not exist', async () => {
    const response = await api().get('/api/nothing').expect(404);
    expect(Problem.parse(JSON.parse(response.text)).code).toBe('not-found');
  });
});

describe('runs', () => {
  test('cancelling what is not under way says so', async () => {
    const { body } = await api().delete('/api/runs/0b5d1e0e-9c2b-4f0e-8a43-0d7a4f0a1b2c').expect(200);
    expect(body).toEqual({ cancelled: false });
    await api().delete('/api/runs/not-a-uuid').expect(400);
  });

  test('an X-Run that is no UUID is refused', async () => {
    await run('explore/overview', {}).set('X-Run', 'seven').expect(400);
  });
});

test('the table of endpoints and the server are the same', async () => {
  const { body } = await api().get('/api/openapi.json').expect(200);
  const operations = Object.values(body.paths as Record<string, object>).flatMap(Object.keys);
  const { body: catalogue } = await api().get('/api/queries').expect(200);
  // Each saved query is described once more, with its own parameters.
  expect(operations).toHaveLength(Object.keys(ENDPOINTS).length + catalogue.queries.length);
  await api().get('/api/docs').expect(200).expect('Content-Type', /html/);
});
