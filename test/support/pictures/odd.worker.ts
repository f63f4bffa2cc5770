import { BroadcastChannel } from 'node:worker_threads';
import { answerWith } from '../../../server/answer-with.ts';
import { AppError } from '../../../server/errors.ts';

/** What a thread may do that has something to draw. */
export type Deed = 'draw' | 'hang' | 'end' | 'throw' | 'refuse' | 'ask' | 'break down later';

/** On which one that waits is told to break down. */
export const BREAK_DOWN = 'redthread: break down';

let drawn = 0;

/** Draws how many pictures it has drawn, and else what it is told to do. */
answerWith(async (deed: Deed, ask): Promise<number | string> => {
  if (deed === 'hang') for (;;);
  if (deed === 'end') process.exit(3);
  if (deed === 'throw') throw new Error('no ink');
  if (deed === 'refuse')
    throw new AppError('bad-request', 'Not so.', { fields: [{ path: 'page', problem: 'none' }] });
  if (deed === 'ask') return `told ${String(await ask('who?'))}`;
  if (deed === 'break down later')
    new BroadcastChannel(BREAK_DOWN).addEventListener('message', () => {
      throw new Error('late');
    });
  drawn += 1;
  return drawn;
});
