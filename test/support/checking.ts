import { Check, type ChecksAnswer } from '#contract/checks';
import { Evidence } from '#contract/evidence';
import type supertest from 'supertest';
import { newUlid } from '../../client/store/ulid.ts';

type Agent = ReturnType<typeof supertest>;

/** What an analyst does with a line: reads it, marks it, takes the mark back, and looks again. */
export function checking(api: () => Agent) {
  const post = (path: string, body: object, analyst: string | null = 'Carol') =>
    api()
      .post(path)
      .set(analyst === null ? {} : { 'X-Analyst': analyst })
      .send(body);
  const digestOf = async (relation: string): Promise<string> => {
    const { body } = await api().get('/api/evidence').query({ relation }).expect(200);
    return Evidence.parse(body).digest ?? '';
  };
  const statesOf = async (...relations: string[]): Promise<ChecksAnswer> =>
    (await post('/api/checks/lookup', { relations }, null).expect(200)).body as ChecksAnswer;
  return {
    post,
    digestOf,
    statesOf,
    stateOf: async (relation: string) => (await statesOf(relation)).checks[0],
    async mark(relation: string, { by = 'Carol', ...more }: { by?: string; id?: string; why?: string } = {}) {
      const digest = await digestOf(relation);
      const { body } = await post('/api/checks', { id: newUlid(), relation, digest, ...more }, by).expect(
        200,
      );
      return Check.parse((body as { check: unknown }).check);
    },
    withdraw: (check: string, relation: string, by = 'Carol') =>
      post(`/api/checks/${check}/withdraw`, { id: newUlid(), relation }, by),
  };
}
