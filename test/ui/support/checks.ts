import { screen } from '@testing-library/dom';
import type { Check, CheckRequest } from '#contract/checks';
import type { Evidence } from '#contract/evidence';
import { openDesk } from './desk.tsx';
import { aClaim, aLine, anActor, anAnswer, anArticle, theEvidence } from './facts.ts';
import { aProblem, fakeApi } from './fake-api.ts';

export const [ada, ben, cyd] = [anActor('Ada'), anActor('Ben'), anActor('Cyd')];
export const [met, saw, knew] = [aLine(ada, ben), aLine(ada, cyd), aLine(ben, cyd)];
export const lines = [met, saw, knew];

export function aCheck(more: Partial<Check> = {}): Check {
  return {
    relation: met.key,
    id: '01jdabcdefghjkmnpqrstvwxyz',
    by: 'Carol',
    at: '2026-11-28T12:00:00Z',
    why: null,
    madeUnder: met.key,
    claims: { shown: 1, total: 1 },
    texts: [{ article: 'article/first', title: 'The first report', sha256: 'a'.repeat(64), text: 'present' }],
    holds: true,
    changes: [],
    changed: 0,
    ...more,
  };
}

/** A server of checks: of each line the last one that was not taken back. */
export function aDeskOfChecks(first: readonly Check[] = [], more: Partial<Evidence> = {}) {
  const checks = new Map(first.map((check) => [check.relation, [check]]));
  const last = (relation: string) => checks.get(relation)?.at(-1);
  const sent: (CheckRequest & { by: string | null })[] = [];
  const api = fakeApi({
    evidence: ({ relation }) =>
      theEvidence({
        relation: lines.find(({ key }) => key === relation) ?? null,
        nodes: [ada, ben, cyd],
        claims: [aClaim()],
        articles: [anArticle({ text: 'present' })],
        ...more,
      }),
    runs: {
      'explore/overview': () => anAnswer({ nodes: [ada, ben, cyd], edges: lines }),
    },
    doors: {
      checks: async ({ body: { relations } }) => {
        const found = relations.flatMap((relation) => last(relation) ?? []);
        const checked = found.filter(({ holds }) => holds).length;
        return {
          checks: found,
          asked: relations.length,
          checked,
          cleared: found.length - checked,
          limits: [],
        };
      },
      check: async ({ body }, options) => {
        const by = options?.analyst ?? 'The desk';
        sent.push({ ...body, by });
        const check = aCheck({ relation: body.relation, id: body.id, by, why: body.why ?? null });
        checks.set(body.relation, [...(checks.get(body.relation) ?? []), check]);
        return { check };
      },
      withdrawCheck: async ({ params, body }) => {
        const all = checks.get(body.relation) ?? [];
        if (all.at(-1)?.id !== params.id) throw aProblem('decided-since', { detail: 'Dora decides it now.' });
        checks.set(body.relation, all.slice(0, -1));
        return { check: last(body.relation) ?? null };
      },
    },
  });
  return { api, sent, checks };
}

export async function reading(server = aDeskOfChecks()) {
  const desk = await openDesk(server.api, { unfolded: ['inspect'] });
  await desk.store.getState().inspect({ relation: met.key });
  const section = await screen.findByRole('region', { name: 'Checked against the passage' });
  return { ...desk, ...server, section };
}
