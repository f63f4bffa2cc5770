import { digestsOf } from './digest.ts';

/** What a process of its own makes of the same letters. */
process.stdout.write(JSON.stringify(await digestsOf()));
