import { createHash } from 'node:crypto';
import { toNode, toRelationship } from './element-line.ts';
import {
  AnyHead,
  BackupRefusal,
  Closing,
  FORMAT_VERSION,
  Head,
  type NodeLine,
  type RelationshipLine,
} from './format.ts';
import { stateOf, type FileState } from './file-state.ts';
import { Damaged, readLines, type Reading } from './lines.ts';

/** A file that was looked through and is whole. */
export interface Checked {
  file: string;
  head: Head;
  /** Of the file, from before it was looked through. */
  state: FileState | null;
}

/** Looks through the whole file, so that nothing is begun with one that does not hold what its head says. */
export async function checkBackup(file: string, reading: Reading = {}): Promise<Checked> {
  const state = await stateOf(file);
  try {
    let head: Head | undefined;
    for await (const line of readBackup(file, reading)) if ('format' in line) head = line;
    if (head === undefined) throw new Damaged(file, 'it is empty');
    return { file, head, state };
  } catch (error) {
    if (!(error instanceof BackupRefusal)) throw error;
    // Whoever reads it while it is put back cannot say so.
    throw new BackupRefusal(`${error.message} Nothing was changed.`, { cause: error });
  }
}

/**
 * The head, then every element, each as it is written down; at the end it throws unless all that was read was as it was
 * written.
 */
export async function* readBackup(
  file: string,
  reading: Reading = {},
): AsyncGenerator<Head | NodeLine | RelationshipLine> {
  const hash = createHash('sha256');
  let head: Head | undefined;
  let closing: Closing | undefined;
  let lines = 0;
  for await (const bytes of readLines(file, reading)) {
    if (closing !== undefined) throw new Damaged(file, 'something stands behind its end');
    const line = toLine(bytes, { file, number: lines + 1 });
    if (head === undefined) {
      head = toHead(line, file);
      yield head;
    } else if (lines <= head.nodes + head.relationships) {
      yield toElement(line, { file, head, number: lines + 1 });
    } else {
      closing = Closing.safeParse(line).data;
      if (closing?.lines !== lines || closing.sha256 !== hash.digest('hex'))
        throw new Damaged(file, 'what it holds is not what was written into it');
      continue;
    }
    hash.update(bytes).update('\n');
    lines += 1;
  }
  if (closing === undefined) throw new Damaged(file, `it ends after ${lines.toLocaleString('en')} lines`);
}

function toLine(bytes: Buffer, { file, number }: { file: string; number: number }): unknown {
  try {
    return JSON.parse(UTF8.decode(bytes)) as unknown;
  } catch {
    if (number === 1) throw foreign(file);
    throw new Damaged(file, `line ${number} cannot be read`);
  }
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function toHead(line: unknown, file: string): Head {
  const any = AnyHead.safeParse(line).data;
  if (any === undefined) throw foreign(file);
  if (any.version > FORMAT_VERSION) {
    throw new BackupRefusal(
      `${file} was written by a newer Redthread: its format is number ${any.version}, ours is ${FORMAT_VERSION}. ` +
        'Restore it with that newer version.',
    );
  }
  const head = Head.safeParse(line).data;
  if (head === undefined) throw new Damaged(file, 'its head does not say what it holds');
  return head;
}

function foreign(file: string): BackupRefusal {
  return new BackupRefusal(`${file} is not a backup of Redthread: its first line does not say so.`);
}

function toElement(
  line: unknown,
  { file, head, number }: { file: string; head: Head; number: number },
): NodeLine | RelationshipLine {
  // Lines are numbered from one, and the head is the first.
  const isNode = number - 1 <= head.nodes;
  const element = isNode ? toNode(line) : toRelationship(line, { nodes: head.nodes });
  if (element === null) throw new Damaged(file, `line ${number} is no ${isNode ? 'node' : 'relationship'}`);
  return element;
}
