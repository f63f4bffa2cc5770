import type { SourceClaim } from '#contract/file-source';
import type { CheckedText, ClaimPart } from '#contract/checks';
import { readClaimRow } from './rows.ts';
import { groupBy } from './group-by.ts';
import { carriedOf, type AskRows } from './line-evidence.ts';
import { textIn } from './text-in.ts';
import type { Texts } from './texts.ts';
import { canonical, sha256 } from '../db/canonical.ts';
import type { Db, Row } from '../db/run.ts';
import { internalText } from '../db/text.ts';

/** A claim as it was read: our words, and a short hash of each part of it. */
export interface ReadClaim {
  readonly id: string;
  readonly says: string;
  readonly parts: Readonly<Record<Exclude<ClaimPart, 'wording'>, string>>;
}

/** All that stands behind a line: its claims, by their ids, and the texts they are read in. */
export interface Behind {
  readonly claims: readonly ReadClaim[];
  readonly texts: readonly Omit<CheckedText, 'title'>[];
}

/** With what the articles are called now. */
export interface Standing {
  readonly behind: ReadonlyMap<string, Behind>;
  readonly titles: ReadonlyMap<string, string>;
}

/** A line has hundreds of claims at most; one with more would be told by all of them all the same. */
const ALL = 1_000_000;

/** What stands behind each of these lines now; of a derived one, what stands behind its carriers. Lines of which no claim tells are left out. */
export async function readBehind(
  keys: readonly string[],
  { ask, texts }: { ask: AskRows; texts: Texts },
): Promise<Standing> {
  const lines = await carriedOf([...new Set(keys)], ask);
  const rows = await ask(internalText('claims-of-lines'), { lines, limit: ALL });
  const articleOf = (row: Row) => textIn(row['claim'] as Row, 'article');
  const ids = [...new Set(rows.map(articleOf))];
  const articles = await ask(internalText('check-articles'), { ids });
  const hashes = new Map(articles.map((row) => [textIn(row, 'id'), textIn(row, 'sha256')]));
  const toText = (article: string): Behind['texts'] => {
    const hash = hashes.get(article);
    // What is no article has no text of its own.
    if (hash === undefined) return [];
    return [{ article, sha256: hash, text: texts.has(hash) ? 'present' : 'absent' }];
  };
  const behind = [...groupBy(rows, (row) => textIn(row, 'key'))].map(([key, own]) => {
    const claims = own.map((row) => toReadClaim(readClaimRow(row['claim'] as Row)));
    const told = [...new Set(own.map(articleOf))].toSorted();
    return [key, { claims: claims.toSorted(byId), texts: told.flatMap(toText) }] as const;
  });
  return {
    behind: new Map(behind),
    titles: new Map(articles.map((row) => [textIn(row, 'id'), textIn(row, 'title')])),
  };
}

/** Null where no claim tells of the line. */
export async function digestOf(key: string, { db, texts }: { db: Db; texts: Texts }): Promise<string | null> {
  const ask: AskRows = (text, params) => db.records(text, params);
  const { behind } = await readBehind([key], { ask, texts });
  const one = behind.get(key);
  return one === undefined ? null : toDigest(one);
}

/** A hash of all that was read, and of each text whether it was at hand. */
export function toDigest(behind: Behind): string {
  const atHand = behind.texts.map(({ text }) => (text === 'present' ? '1' : '0'));
  return `${sha256(canonical(behind))}-${atHand.join('')}`;
}

/**
 * What was read under this digest; null when something else stands behind the line now. That a text is laid into the
 * folder or taken out of it while somebody reads makes it nothing else: it was at hand then, or was not.
 */
export function asRead(now: Behind, digest: string): Behind | null {
  const atHand = digest.slice(digest.indexOf('-') + 1);
  const texts = now.texts.map((one, at) => ({
    ...one,
    text: atHand[at] === '1' ? ('present' as const) : ('absent' as const),
  }));
  const read = { ...now, texts };
  return toDigest(read) === digest ? read : null;
}

/** As it was entered: that its speaker or an end was merged since makes it no other claim. */
function toReadClaim(claim: SourceClaim): ReadClaim {
  const { id, says, stance, voice, reality, hedged, inferred, attributedTo, relayedBy, at } = claim;
  const { from, to, notBefore, notAfter, precision, asOf, qualifiers, roleWords, occasion } = claim;
  const { subject, type, object } = claim;
  return {
    id,
    says,
    parts: {
      status: toShort({ stance, voice, reality, hedged, inferred }),
      speaker: toShort({ attributedTo, relayedBy }),
      dates: toShort({ from, to, notBefore, notAfter, precision, asOf }),
      passage: toShort(at),
      qualifiers: toShort({ qualifiers, roleWords, occasion }),
      ends: toShort({ subject, type, object }),
    },
  };
}

/** Enough to tell that a part has changed; it guards no secret. */
function toShort(part: unknown): string {
  return sha256(canonical(part)).slice(0, 16);
}

function byId(a: ReadClaim, b: ReadClaim): number {
  return a.id < b.id ? -1 : 1;
}
