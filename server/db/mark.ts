import { readHeld, toHeld, type Held, type Restoring } from './held.ts';
import type { Db } from './run.ts';
import { internalText } from './text.ts';

interface Change {
  /** That was seen there last; null for none. */
  from: Restoring | null;
  to: Restoring | null;
  purpose: string;
}

/**
 * Sets the mark of a restore, raises it or takes it away. False where another one stands there by now, which is left as
 * it is.
 */
export async function changeMark(db: Db, { from, to, purpose }: Change): Promise<boolean> {
  return db.write({ purpose }, async (tx) => {
    await tx.run(internalText('restore-hold'));
    const [row] = await tx.run(internalText('redthread-versions'));
    const now = toHeld(row).restoring?.id;
    // Where it is the new one already, the answer of an earlier try was lost.
    const isFree = now === from?.id || now === to?.id;
    const mark = to === null ? null : JSON.stringify(to);
    await tx.run(internalText('restore-mark'), { mark: isFree ? mark : (row?.['restoring'] ?? null) });
    return isFree;
  });
}

/**
 * What a database holds, for whoever is about to use it. A restore that has only looked at it so far is given up for
 * them: perhaps nobody is behind it any more, and one that goes on finds its mark gone before its first change.
 */
export async function enter(db: Db): Promise<Held> {
  const held = await readHeld(db);
  if (held.restoring?.phase !== 'looking') return held;
  await changeMark(db, { from: held.restoring, to: null, purpose: 'beginning to use the graph' });
  return enter(db);
}
