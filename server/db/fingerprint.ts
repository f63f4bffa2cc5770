import { createHash } from 'node:crypto';
import type { Cell } from '#contract/graph';
import { canonical } from './canonical.ts';
import type { Db, Row } from './run.ts';
import { isRetryable, retrying } from './retry.ts';
import { internalText } from './text.ts';

export type Scope = 'facts' | 'evidence' | 'judgements' | 'desk';

/** Raised by one whenever the same graph gets another fingerprint: those in older backups are no measure then. */
export const FINGERPRINT_WAY = 2;

const PAGE = 500;
/** Canvases of 5 MB and versions of 10. */
const LARGE_PAGE = 10;
const MODULUS = 2n ** 256n;

interface Watching {
  /** Called for each node, and again where a part is read once more. */
  onNode?: () => void;
  signal?: AbortSignal | undefined;
}

type Elements = AsyncIterable<object>;

/** The elements of each scope by parts, in portions; labels sorted later, ends by id, no times of our own. */
const PARTS: Record<Scope, readonly ((db: Db) => Elements)[]> = {
  facts: [readFacts],
  evidence: [readEvidence, (db) => readAll(db, 'fingerprint-loads')],
  judgements: [(db) => readAll(db, 'fingerprint-judgements')],
  desk: [
    (db) => readAll(db, 'fingerprint-desk', { large: false }),
    (db) => readAll(db, 'fingerprint-desk', { large: true }),
  ],
};
export const SCOPES = Object.keys(PARTS) as Scope[];

/**
 * Equal exactly when the graph is (DECISIONS 15): SHA-256 of every element, summed mod 2^256, so that neither the
 * order of reading nor Neo4j's own ids play a part.
 */
export async function fingerprint(db: Db, scope: Scope | 'all', watching: Watching = {}): Promise<string> {
  let sum = 0n;
  for (const part of (scope === 'all' ? SCOPES : [scope]).flatMap((one) => PARTS[one])) {
    sum += await readAnewIfBroken(() => sumOf(part(db), watching));
  }
  return (sum % MODULUS).toString(16).padStart(64, '0');
}

/** It may take minutes: the time to try again begins when it breaks. */
async function readAnewIfBroken<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!isRetryable(error)) throw error;
    return retrying(read);
  }
}

async function sumOf(elements: Elements, { onNode, signal }: Watching): Promise<bigint> {
  let sum = 0n;
  for await (const element of elements) {
    signal?.throwIfAborted();
    if ('labels' in element) onNode?.();
    sum = (sum + hash(canonical(element))) % MODULUS;
  }
  return sum;
}

async function* readFacts(db: Db): Elements {
  let after: Cell | undefined = '';
  for (;;) {
    const rows = await db.records(internalText('fingerprint-facts'), { after, page: PAGE });
    for (const { id, labels, properties, relations } of rows) {
      yield { labels: sorted(labels), properties };
      for (const relation of relations as Cell[][]) yield { from: id, relation };
    }
    if (rows.length < PAGE) return;
    after = rows.at(-1)?.['id'];
  }
}

async function* readEvidence(db: Db): Elements {
  const sources = await db.records(internalText('fingerprint-sources'));
  for (const { id } of sources) {
    const rows = await db.records(internalText('fingerprint-evidence'), { article: id });
    for (const row of rows) yield toElement(row);
  }
}

async function* readAll(db: Db, name: string, params: { large?: boolean } = {}): Elements {
  const atOnce = params.large === true ? LARGE_PAGE : PAGE;
  for await (const row of db.stream(internalText(name), { params, atOnce })) yield toElement(row);
}

function toElement({ labels, ...rest }: Row): object {
  return { labels: sorted(labels), ...rest };
}

function sorted(labels: Cell | undefined): string[] {
  return (labels as string[]).toSorted();
}

function hash(text: string): bigint {
  return BigInt(`0x${createHash('sha256').update(text).digest('hex')}`);
}
