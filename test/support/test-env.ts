import { parseEnv, type Env } from '../../server/env.ts';

/** The environment as Redthread reads it, without what the test run itself put there. */
export function testEnv(): Env {
  return parseEnv(environmentOfApp());
}

/** What a process of ours is given: Redthread refuses variables of its name that it does not know. */
export function environmentOfApp(): NodeJS.ProcessEnv {
  const { REDTHREAD_TEST_RUN: _run, REDTHREAD_SEED: _seed, ...environment } = process.env;
  return environment;
}
