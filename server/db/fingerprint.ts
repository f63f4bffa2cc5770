import { createHash } from 'node:crypto';
import type { Cell } from '#contract/graph';
import { canonical } from './canonical.ts';
import type { Db, Row } from './run.ts';
import { internalText } from './text.ts';

export type Scope = 'facts' | 'evidence' | 'judgements' | 'desk';

/** Raised by one whenever the same graph gets another fingerprint: those in older backups are no measure then. */
export const FINGERPRINT_WAY = 2;

const PAGE = 500;
/** Canvases of 5 MB and versions of 10. */
const LARGE_PAGE = 10;
const MODULUS = 2n ** 256n;

interface Watching {
  /** Called for each node. */
  onNode?: () => void;
  signal?: AbortSignal | undefined;
}

/** The elements of each scope, in portions; labels sorted later, ends by id, no times of our own. */
const READERS: Record<Scope, (db: Db) => AsyncIterable<object>> = {
  facts: readFacts,
  evidence: readEvidence,
  judgements: (db) => readAll(db, 'fingerprint-judgements'),
  desk: readDesk,
};
export const SCOPES = Object.keys(READERS) as Scope[];

/**
 * Equal exactly when the graph is (DECISIONS 15): SHA-256 of every element, summed mod 2^256, so that neither the
 * order of reading nor Neo4j's own ids play a part.
 */
export async function fingerprint(
  db: Db,
  scope: Scope | 'all',
  { onNode, signal }: Watching = {},
): Promise<string> {
  let sum = 0n;
  for (const one of scope === 'all' ? SCOPES : [scope]) {
    for await (const element of READERS[one](db)) {
      signal?.throwIfAborted();
      if ('labels' in element) onNode?.();
      sum = (sum + hash(canonical(element))) % MODULUS;
    }
  }
  return sum.toString(16).padStart(64, '0');
}

async function* readFacts(db: Db): AsyncIterable<object> {
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

async function* readEvidence(db: Db): AsyncIterable<object> {
  const sources = await db.records(internalText('fingerprint-sources'));
  for (const { id } of sources) {
    const rows = await db.records(internalText('fingerprint-evidence'), { article: id });
    for (const row of rows) yield toElement(row);
  }
  yield* readAll(db, 'fingerprint-loads');
}

async function* readDesk(db: Db): AsyncIterable<object> {
  yield* readAll(db, 'fingerprint-desk', { large: false });
  yield* readAll(db, 'fingerprint-desk', { large: true });
}

async function* readAll(db: Db, name: string, params: { large?: boolean } = {}): AsyncIterable<object> {
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
