import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { exclusively } from '../../../server/neo4j/exclusive.ts';
import {
  isRunning,
  isStillThere,
  runsCommand,
  thisProcess,
  whenGone,
} from '../../../server/neo4j/processes.ts';
import { signIn, signOut, withRegister } from '../../../server/neo4j/register.ts';
import { supervise } from '../../../server/neo4j/supervise.ts';
import { terminate } from '../../../server/neo4j/terminate.ts';
import { Neo4jUnavailable } from '../../../server/neo4j/unavailable.ts';
import { testFolders } from '../../support/neo4j/folders.ts';

const folder = testFolders();
const silent = () => undefined;

/** A process that lives until it is ended; the word on its command line tells it from others. */
async function aProcess(word: string): Promise<number> {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', word], { stdio: 'ignore' });
  await once(child, 'spawn');
  return child.pid ?? 0;
}

async function end(pid: number): Promise<void> {
  process.kill(pid, 'SIGKILL');
  await whenGone(pid);
}

describe('telling processes apart', () => {
  test('a pid with another start is another process', () => {
    const me = thisProcess();
    expect(isStillThere(me)).toBe(true);
    expect(isStillThere({ ...me, started: '1' })).toBe(false);
  });

  test('a process is known by its command until it ends', async () => {
    const pid = await aProcess('red-word');
    expect(runsCommand({ pid, words: ['red-word'] })).toBe(true);
    expect(runsCommand({ pid, words: ['red-word', 'blue-word'] })).toBe(false);
    await end(pid);
    expect(isRunning(pid)).toBe(false);
    expect(runsCommand({ pid, words: ['red-word'] })).toBe(false);
  });

  test('a process that is not the server is never ended, whatever the register says', async () => {
    const pid = await aProcess('somebody-else');
    await terminate({ pid, command: ['our-server'] });
    expect(isRunning(pid)).toBe(true);
    await terminate({ pid, command: ['somebody-else'] });
    expect(isRunning(pid)).toBe(false);
  });
});

describe('one at a time', () => {
  test('work under one lock never overlaps', async () => {
    const lock = join(folder(), 'lock');
    let inside = 0;
    const most: number[] = [];
    const work = async () => {
      inside += 1;
      most.push(inside);
      await new Promise((resolve) => setImmediate(resolve));
      inside -= 1;
    };
    await Promise.all(Array.from({ length: 5 }, () => exclusively({ lock, waiting: silent }, work)));
    expect(most).toEqual([1, 1, 1, 1, 1]);
    expect(existsSync(lock)).toBe(false);
  });

  test.each([
    ['of a process that died', JSON.stringify({ ...thisProcess(), started: '1' })],
    ['that cannot be read', '{"pid": 12'],
  ])('a lock %s is taken over', async (_, content) => {
    const lock = join(folder(), 'lock');
    writeFileSync(lock, content);
    expect(await exclusively({ lock, waiting: silent }, () => Promise.resolve('done'))).toBe('done');
  });

  test('who waits is told for whom', async () => {
    const lock = join(folder(), 'lock');
    const told: number[] = [];
    let open = silent as () => void;
    const held = new Promise<void>((resolve) => (open = resolve));
    let begin = silent as () => void;
    const begun = new Promise<void>((resolve) => (begin = resolve));
    const first = exclusively({ lock, waiting: silent }, () => {
      begin();
      return held;
    });
    await begun; // Else the second might come first, and nobody would wait.
    const second = exclusively({ lock, waiting: (pid) => (told.push(pid), open()) }, () => Promise.resolve());
    await Promise.all([first, second]);
    expect(told).toEqual([process.pid]);
  });
});

describe('the register of a home', () => {
  test('forgets users that died, and counts one that came twice twice', async () => {
    const site = { folder: folder(), report: silent };
    await withRegister(site, async (register) => {
      register.users = [{ ...thisProcess(), started: '1' }];
      signIn(register);
      signIn(register);
      await register.save();
    });
    await withRegister(site, async (register) => {
      expect(register.users).toEqual([thisProcess(), thisProcess()]);
      signOut(register);
      await register.save();
    });
    await withRegister(site, (register) => Promise.resolve(expect(register.users).toEqual([thisProcess()])));
  });

  test('that was spoilt is begun anew', async () => {
    const site = { folder: folder(), report: silent };
    writeFileSync(join(site.folder, 'register.json'), '{"server": {"pid": "x"');
    await withRegister(site, (register) => Promise.resolve(expect(register.users).toEqual([])));
  });
});

describe('keeping a server alive', () => {
  test('it is restarted five times, and then its last words are told', async () => {
    const notes: string[] = [];
    const pids: number[] = [await aProcess('server')];
    const revive = async () => {
      const pid = await aProcess('server');
      pids.push(pid);
      process.kill(pid, 'SIGKILL');
      return pid;
    };
    const lost = supervise({
      pid: pids[0] ?? 0,
      revive,
      lastWords: () => Promise.resolve('OutOfMemoryError'),
      report: (progress) => notes.push(progress.kind === 'note' ? progress.text : progress.kind),
      signal: new AbortController().signal,
    });
    process.kill(pids[0] ?? 0, 'SIGKILL');
    expect(await lost).toMatchObject({
      code: 'died-too-often',
      message: expect.stringContaining('OutOfMemoryError'),
    });
    expect(pids).toHaveLength(6);
    expect(notes.filter((note) => note.startsWith('Neo4j runs again'))).toHaveLength(5);
  });

  test('a restart that fails is told, not tried for ever', async () => {
    const failed = new Neo4jUnavailable({ code: 'no-java', message: 'gone', remedy: 'install it' });
    const pid = await aProcess('server');
    const lost = supervise({
      pid,
      revive: () => Promise.reject(failed),
      lastWords: () => Promise.resolve(''),
      report: silent,
      signal: new AbortController().signal,
    });
    process.kill(pid, 'SIGKILL');
    expect(await lost).toBe(failed);
  });

  test('one that was let go of is not restarted when it ends', async () => {
    const pid = await aProcess('server');
    const letGo = new AbortController();
    const revived: string[] = [];
    void supervise({
      pid,
      revive: () => {
        revived.push('revived');
        return Promise.resolve(pid);
      },
      lastWords: () => Promise.resolve(''),
      report: (progress) => revived.push(progress.kind),
      signal: letGo.signal,
    });
    letGo.abort();
    await end(pid);
    // A watch that goes on would see the end of a second process as it sees the first.
    const other = await aProcess('server');
    const seen = supervise({
      pid: other,
      revive: () => Promise.reject(new Neo4jUnavailable({ code: 'no-java', message: '', remedy: '' })),
      lastWords: () => Promise.resolve(''),
      report: silent,
      signal: new AbortController().signal,
    });
    process.kill(other, 'SIGKILL');
    await seen;
    expect(revived).toEqual([]);
  });
});
