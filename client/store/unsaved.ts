import * as z from 'zod';
import { InvestigationId, Save } from '#contract/investigations';
import type { Unsaved } from './keeping.ts';

const PREFIX = 'redthread/unsaved/';

const Copy = z.strictObject({ id: InvestigationId, save: Save });

/** A copy in the browser of what the server does not have yet, one for each tab and investigation. */
export interface Copies {
  readonly keep: (unsaved: Unsaved) => void;
  /** Of this tab: all is saved. */
  readonly forget: () => void;
  /** What tabs that are gone left behind, and this one before it was loaded anew. */
  readonly left: () => readonly { readonly key: string; readonly unsaved: Unsaved }[];
  readonly drop: (key: string) => void;
}

interface CopiesOf {
  storage: Storage;
  tab: string;
  /** Tabs that are open now keep their own. */
  isOpen: (tab: string) => boolean;
}

export function copiesIn({ storage, tab, isOpen }: CopiesOf): Copies {
  const keys = () =>
    Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '').filter((key) =>
      key.startsWith(PREFIX),
    );
  const tabOf = (key: string) => key.split('/').at(-1) ?? '';
  return {
    keep: ({ id, save }) => storage.setItem(`${PREFIX}${id}/${tab}`, JSON.stringify({ id, save })),
    forget() {
      for (const key of keys()) if (tabOf(key) === tab) storage.removeItem(key);
    },
    left: () =>
      keys()
        .filter((key) => tabOf(key) === tab || !isOpen(tabOf(key)))
        .flatMap((key) => {
          const copy = Copy.safeParse(toJson(storage.getItem(key)));
          // What cannot be read stays: a newer program may have written it.
          return copy.success ? [{ key, unsaved: copy.data }] : [];
        }),
    drop: (key) => storage.removeItem(key),
  };
}

function toJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}
