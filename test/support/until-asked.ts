import { untilAskedToStop } from '../../server/asked-to-stop.ts';

/** Nobody is left to end it when whoever waits for it has gone. */
const LONGEST_MS = 30_000;

/** Lives until it is asked to stop, and says so; if nobody asks, it ends by itself without a word. */
const asked = untilAskedToStop();
const life = setTimeout(() => {}, LONGEST_MS);
asked.addEventListener('abort', () => {
  clearTimeout(life);
  process.stdout.write('asked\n');
});
process.stdout.write('ready\n');
