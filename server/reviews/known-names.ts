import { KnownName } from '#contract/reading';
import { textIn } from '../articles/text-in.ts';
import type { Db } from '../db/run.ts';
import { internalText } from '../db/text.ts';

const PAGE = 2_000;
/** How much of a name is looked for: its first word, as the text writes it. */
const WORD = /[\p{L}\p{N}]+/gu;

/** Whom of the graph a text may speak of. */
export interface KnownNames {
  in(text: string): Promise<KnownName[]>;
}

/** All names are held, until the graph is another one; of these a reader is given those that can stand in its text. */
export function openKnownNames(db: Db): KnownNames {
  let held: { state: string; names: Promise<KnownName[]> } | null = null;
  const all = async (): Promise<KnownName[]> => {
    const [row] = await db.records(internalText('export-state'));
    const state = textIn(row ?? {}, 'state');
    if (held?.state === state) return held.names;
    const names = readNames(db);
    held = { state, names };
    names.catch(() => {
      held = null;
    });
    return names;
  };
  return {
    async in(text) {
      const words = new Set(text.match(WORD));
      return (await all()).flatMap(({ names, ...one }) => {
        const standing = names.filter((name) => words.has(name.match(WORD)?.[0] ?? ''));
        return standing.length === 0
          ? []
          : [{ ...one, names: [names[0] ?? '', ...standing.filter((name) => name !== names[0])] }];
      });
    },
  };
}

async function readNames(db: Db): Promise<KnownName[]> {
  const names: KnownName[] = [];
  for await (const row of db.stream(internalText('review-names'), {
    params: { unnameable: ['Group'] },
    atOnce: PAGE,
  }))
    names.push(KnownName.parse(row));
  return names;
}
