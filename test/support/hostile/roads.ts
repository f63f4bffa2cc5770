import { randomUUID } from 'node:crypto';
import { newUlid } from '../../../client/store/ulid.ts';
import { BLINKEN } from '../paths/who.ts';
import { runOf, told, type Answer, type Ask } from './asking.ts';
import type { HostileText } from './texts.ts';

/** One way by which a text, or a value that looks like one, reaches the database: what was told, and if it got through. */
export type Road = (ask: Ask, hostile: HostileText) => Promise<{ answers: Answer[]; through: boolean }>;

/** A value is only looked for, so it may be answered. */
const asValue =
  (id: string, toParams: (text: string) => Record<string, unknown>): Road =>
  async (ask, { text }) => ({
    answers: [await ask(runOf(id), { body: { params: toParams(text) } })],
    through: false,
  });

export const ROADS: Record<string, Road> = {
  async run(ask, { text, params }) {
    const answer = await ask('/api/cypher/run', { body: { text, params } });
    return { answers: [answer], through: answer.status === 200 };
  },
  async explain(ask, { text }) {
    const answer = await ask('/api/cypher/explain', { body: { text } });
    return { answers: [answer], through: answer.status === 200 && told(answer)['runs'] === true };
  },
  async own(ask, { text }) {
    const source = toSource(text);
    const id = `own/${newUlid()}`;
    const path = `/api/queries/${encodeURIComponent(id)}`;
    const check = await ask('/api/queries/check', { body: { source } });
    const save = { save: randomUUID(), expected: 0, source };
    const saved = await ask(path, { method: 'PUT', body: save });
    const run = await ask(runOf(id), { body: { params: {} } });
    return { answers: [check, saved, run], through: saved.status === 200 || run.status === 200 };
  },
  'a search': asValue('explore/search', (text) => ({ name: text.slice(0, 200) })),
  'an id': asValue('explore/neighbours', (text) => ({ id: text })),
  'ids that look right': asValue('explore/among', (text) => ({ ids: [toId(text), BLINKEN] })),
  'a type': asValue('explore/neighbours', (text) => ({ id: BLINKEN, types: [text] })),
  async paths(ask, { text }) {
    const questions = [
      { from: [toId(text)], to: [BLINKEN], avoid: [`${toId(text)}-2`] },
      { from: [BLINKEN], to: [text], types: [text], hops: text },
    ];
    const answers = await Promise.all(questions.map((body) => ask('/api/paths', { body })));
    return { answers, through: false };
  },
};

/** An id that is one by its form. */
function toId(text: string): string {
  const slug = text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  return `person/${slug.replaceAll(/^-|-$/g, '').slice(0, 100)}`;
}

/** As an analyst would save it: what the text names is declared. */
function toSource(text: string): string {
  const names = [...new Set([...text.matchAll(/\$([a-z]\w*)/g)].map(([, name]) => name))];
  const params = names.map((name) => `// @param ${name} text = "Hacked" - a word\n`).join('');
  return `// @title Hostile\n// @about Does it get through?\n${params}// @returns table\n${text}\n`;
}
