import { expect, test } from '@jest/globals';
import { createApi } from '../../../client/api.ts';
import { anAnswer } from '../../ui/support/facts.ts';

interface Sent {
  url: string;
  method: string;
  run: string | null;
}

/** Answers like the server would, and remembers what was sent. */
function aFetch(answer: () => Response | Promise<Response>): { fetch: typeof fetch; sent: Sent[] } {
  const sent: Sent[] = [];
  const answering: typeof fetch = async (input, init = {}) => {
    // `createApi` sends addresses as text.
    const url = typeof input === 'string' ? input : '';
    sent.push({
      url,
      method: init.method ?? 'GET',
      run: new Headers(init.headers).get('x-run'),
    });
    const { signal } = init;
    return new Promise((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
      void Promise.resolve(answer()).then(resolve, reject);
    });
  };
  return { fetch: answering, sent };
}

const json = (body: unknown, init: ResponseInit = {}, type = 'application/json') =>
  new Response(JSON.stringify(body), { ...init, headers: { 'content-type': type } });
const query = { params: { id: 'explore/overview' }, body: { params: { limit: 5 } } };

test('a run goes to its own address under an id of its own', async () => {
  const { fetch, sent } = aFetch(() => json(anAnswer({})));

  await createApi(fetch).run(query);

  expect(sent).toEqual([
    {
      url: '/api/queries/explore%2Foverview/run',
      method: 'POST',
      run: expect.stringMatching(/^[0-9a-f-]{36}$/),
    },
  ]);
});

test('taking a run back ends it on the server too', async () => {
  const { fetch, sent } = aFetch(() => new Promise<Response>(() => {}));
  const abort = new AbortController();

  const running = createApi(fetch).run(query, { signal: abort.signal });
  abort.abort();

  await expect(running).rejects.toMatchObject({ code: 'cancelled' });
  expect(sent[1]).toEqual({ url: `/api/runs/${sent[0]?.run}`, method: 'DELETE', run: null });
});

test("the server's problem is thrown with all it says", async () => {
  const problem = {
    type: 'x',
    status: 404,
    code: 'unknown-query',
    title: 'T',
    detail: 'D',
    advice: 'A',
    fields: [],
    id: '7',
  };
  const { fetch } = aFetch(() => json(problem, { status: 404 }, 'application/problem+json; charset=utf-8'));

  await expect(createApi(fetch).queries({ query: {} })).rejects.toMatchObject({
    code: 'unknown-query',
    trouble: problem,
  });
});

test('not ready is an answer, whatever its status', async () => {
  const answer = { ready: false, neo4j: false, schema: true, seed: true, why: 'away' };
  const { fetch } = aFetch(() => json(answer, { status: 503 }));

  await expect(createApi(fetch).ready({})).resolves.toEqual(answer);
});

test.each([
  ['unreachable', () => Promise.reject(new TypeError('failed to fetch'))],
  ['unreachable', () => new Response('<html>', { status: 502 })],
  ['unreadable', () => new Response('<html>')],
  ['unreadable', () => json({ queries: [{ id: 'half' }] })],
])('what is no answer is %s', async (code, answer) => {
  const { fetch } = aFetch(answer);

  await expect(createApi(fetch).queries({ query: {} })).rejects.toMatchObject({ code });
});

test('who decides goes along percent-encoded, and with nothing else', async () => {
  const names: (string | null)[] = [];
  const answering: typeof fetch = async (_input, init = {}) => {
    names.push(new Headers(init.headers).get('x-analyst'));
    return json({ judgements: [], limits: [] });
  };
  const about = { query: { about: 'company/gazette' } };
  await createApi(answering).judgements(about, { analyst: 'Zoë 王' });
  await createApi(answering).judgements(about, { analyst: null });
  await createApi(answering).judgements(about);
  expect(names).toEqual([encodeURIComponent('Zoë 王'), null, null]);
});

const TOLD = {
  width: 2,
  height: 1,
  fingerprint: 'f',
  nodes: 1,
  edges: 0,
  pages: 1,
  smallest: null,
  notices: ['« “'],
};
const aPicture = (headers: Record<string, string>) =>
  new Response('<svg/>', { headers: { 'content-type': 'image/svg+xml', ...headers } });
const picture = { params: { format: 'svg' }, body: { of: {}, options: {} } } as unknown as Parameters<
  ReturnType<typeof createApi>['makePicture']
>[0];

test.each([
  ['attachment; filename="plain.svg"', 'plain.svg'],
  [`attachment; filename="Gr_n.svg"; filename*=UTF-8''Gr%C3%BCn%20%27a%27.svg`, "Grün 'a'.svg"],
  ['attachment', ''],
])('a file comes under the name in %s, with what its header tells', async (disposition, name) => {
  const headers = {
    'x-picture': encodeURIComponent(JSON.stringify(TOLD)),
    'content-disposition': disposition,
  };
  const { fetch, sent } = aFetch(() => aPicture(headers));

  const { file, told } = await createApi(fetch).makePicture(picture);

  expect(sent[0]).toMatchObject({ url: '/api/pictures/svg', method: 'POST' });
  expect(file.name).toBe(name);
  expect(file.type).toBe('image/svg+xml');
  expect(await file.text()).toBe('<svg/>');
  expect(told).toEqual(TOLD);
});

test.each<Record<string, string>>([{}, { 'x-picture': '%' }, { 'x-picture': '{}' }])(
  'a file that tells of itself as %j is not understood',
  async (headers) => {
    const { fetch } = aFetch(() => aPicture(headers));
    await expect(createApi(fetch).makePicture(picture)).rejects.toMatchObject({ code: 'unreadable' });
  },
);

test('a file that breaks off is none', async () => {
  const broken = new ReadableStream({
    pull: (controller) => controller.error(new TypeError('terminated')),
  });
  const { fetch } = aFetch(() => new Response(broken, { headers: { 'content-type': 'image/png' } }));
  await expect(createApi(fetch).makePicture(picture)).rejects.toMatchObject({ code: 'cut-off' });
});

const exported = { params: { format: 'csv' as const }, body: { what: 'everything' as const } };
const NAMED = `attachment; filename="_.zip"; filename*=UTF-8''${encodeURIComponent('谁认识谁.zip')}`;

test('a file comes under the name that the server gives it, in any script', async () => {
  const headers = { 'content-type': 'application/zip', 'content-disposition': NAMED };
  const { fetch, sent } = aFetch(() => new Response('bytes', { headers }));
  const file = await createApi(fetch).exportData(exported);
  expect([file.name, file.type, await file.text()]).toEqual(['谁认识谁.zip', 'application/zip', 'bytes']);
  expect(sent.map(({ url, method }) => [url, method])).toEqual([['/api/exports/csv', 'POST']]);
});

test('a file that breaks off is no file, and says what to do', async () => {
  const breaking = new ReadableStream({
    pull(controller) {
      controller.error(new TypeError('network error'));
    },
  });
  const { fetch } = aFetch(() => new Response(breaking, { headers: { 'content-disposition': NAMED } }));
  await expect(createApi(fetch).exportData(exported)).rejects.toMatchObject({
    code: 'cut-off',
    trouble: { title: 'The file did not come whole', advice: 'Ask for it again.' },
  });
});
