import type supertest from 'supertest';

type Agent = ReturnType<typeof supertest>;

/** The page's `fetch`, by which it asks the app of a test over real HTTP. */
export function fetchFrom(api: () => Agent): typeof globalThis.fetch {
  return async (address, { method = 'GET', headers = {}, body } = {}) => {
    if (typeof address !== 'string') throw new Error('The page asks by its own addresses.');
    const asked = method === 'POST' ? api().post(address) : api().get(address);
    const {
      status,
      text,
      headers: told,
    } = await asked.set(headers as Record<string, string>).send(body as string | undefined);
    return new Response(text, { status, headers: told as Record<string, string> });
  };
}
