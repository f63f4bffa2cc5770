import { setTimeout as pass } from 'node:timers/promises';
import { isRetryableError } from 'neo4j-driver';
import { AppError } from '../errors.ts';
import { RETRY_MILLISECONDS } from './driver.ts';

const FIRST_PAUSE_MILLISECONDS = 1_000;

/** Tries again while Neo4j says that another try may succeed, as the driver does for its own units of work. */
export async function retrying<T>(work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  for (let pause = FIRST_PAUSE_MILLISECONDS; ; pause *= 2) {
    try {
      return await work();
    } catch (error) {
      if (!isRetryable(error) || performance.now() - began > RETRY_MILLISECONDS) throw error;
    }
    // Not all who failed together come back together.
    await pass(pause * (0.8 + 0.4 * Math.random()));
  }
}

/** Also of what was put into words already. */
export function isRetryable(error: unknown): boolean {
  return isRetryableError(error instanceof AppError ? error.cause : error);
}
