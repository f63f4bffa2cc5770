import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { exclusively } from './exclusive.ts';
import type { Report } from './neo4j.ts';
import { isStillThere, thisProcess, type Party } from './processes.ts';

export const Server = z.object({ pid: z.int().positive(), port: z.int() });
export type Server = z.infer<typeof Server>;

const Entries = z.object({
  server: Server.optional(),
  users: z.array(z.object({ pid: z.int().positive(), started: z.string() })),
});
type Entries = z.infer<typeof Entries>;

/** Which server a folder's data is open in, and which processes use it. A process that uses it twice is listed twice. */
export interface Register {
  server: Server | undefined;
  users: Party[];
  save(): Promise<void>;
}

const fileName = 'register.json';

/** Opens the register while nobody else can; users that have died without a word are not in it any more. */
export function withRegister<T>(
  { folder, report }: { folder: string; report: Report },
  work: (register: Register) => Promise<T>,
): Promise<T> {
  const waiting = (pid: number) =>
    report({
      kind: 'note',
      text: `process ${pid} is starting or stopping Neo4j in ${folder}: waiting for it`,
    });
  return exclusively({ lock: join(folder, 'register.lock'), waiting }, async () => {
    const { server, users } = await readEntries(folder);
    const register: Register = {
      server,
      users: users.filter((user) => isStillThere(user)),
      save: () =>
        writeEntries(folder, { ...(register.server && { server: register.server }), users: register.users }),
    };
    return work(register);
  });
}

export function signIn(register: Register): void {
  register.users = [...register.users, thisProcess()];
}

export function signOut(register: Register): void {
  const mine = register.users.findIndex(({ pid }) => pid === process.pid);
  register.users = register.users.filter((_, index) => index !== mine);
}

async function readEntries(folder: string): Promise<Entries> {
  const text = await readFile(join(folder, fileName), 'utf8').catch(() => undefined);
  if (text === undefined) return { users: [] };
  try {
    return Entries.parse(JSON.parse(text));
  } catch {
    // It says only who is there; a server it fails to name still guards its own data with a lock.
    return { users: [] };
  }
}

async function writeEntries(folder: string, entries: Entries): Promise<void> {
  const file = join(folder, fileName);
  await writeFile(`${file}.new`, JSON.stringify(entries), { mode: 0o600 });
  await rename(`${file}.new`, file);
}
