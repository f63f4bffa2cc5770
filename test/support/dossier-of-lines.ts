import { EMPTY } from '../../server/dossiers/answers.ts';
import type { anApi } from './an-api.ts';

/** A dossier of these lines as HTML, which quotes whatever has words. */
export async function dossierOf(api: ReturnType<typeof anApi>, keys: readonly string[]): Promise<string> {
  const edges = keys.map((key) => {
    const [type = '', from = '', to = ''] = key.split('|');
    return { key, from, to, type, status: 'asserted' };
  });
  const ids = edges.flatMap(({ from, to }) => [from, to]);
  const nodes = ids.map((id, at) => ({ id, name: id, type: 'Person', at: { x: 200 * at, y: 0 }, pinned: false, hidden: false }));
  const body = { of: { canvas: { ...EMPTY, nodes, edges } }, options: { passages: 40 } };
  const { text } = await api().post('/api/dossiers/html').send(body).expect(200);
  return text;
} // oxfmt-ignore
