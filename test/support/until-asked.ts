import { untilAskedToStop } from '../../server/asked-to-stop.ts';

/** Lives until it is asked to stop, and says so. */
const asked = untilAskedToStop();
const life = setInterval(() => {}, 1_000);
asked.addEventListener('abort', () => {
  clearInterval(life);
  process.stdout.write('asked\n');
});
process.stdout.write('ready\n');
