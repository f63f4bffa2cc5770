import { answerWith } from '../answer-with.ts';
import { AppError } from '../errors.ts';
import type { Given, Taken } from './intake.ts';
import { takeIn } from './take-in.ts';

/** A text that is refused is work that was done: the thread waits for the next one. */
answerWith(async (given: Given): Promise<Taken | { refused: string }> => {
  try {
    return await takeIn(given);
  } catch (error) {
    if (error instanceof AppError && error.code === 'unreadable-text') return { refused: error.message };
    throw error;
  }
});
