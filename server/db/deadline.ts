import { AppError } from '../errors.ts';

/** A server that accepts and stays silent is not waited for: what it answers after the deadline is dropped. */
export async function withDeadline<T>(
  work: Promise<T>,
  { milliseconds, late }: { milliseconds: number; late: () => AppError },
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late()), milliseconds).unref();
  });
  try {
    return await Promise.race([work, deadline]);
  } finally {
    clearTimeout(timer);
  }
}

export function silence(): AppError {
  return new AppError('database-away', 'Neo4j has accepted the question and stays silent.');
}
