import { parseEnv, type Env } from '../../server/env.ts';

/** The environment as Redthread reads it, without what the test run itself put there. */
export function testEnv(): Env {
  const { REDTHREAD_TEST_RUN: _ours, ...environment } = process.env;
  return parseEnv(environment);
}
