import * as z from 'zod';
import { InvestigationId, Save } from '#contract/investigations';
import { toText } from '../api.ts';
import { keepIn } from './browser-storage.ts';
import { toJson } from './json.ts';
import type { Left, Unsaved } from './rescuing.ts';

const PREFIX = 'redthread/unsaved/';

const Copy = z.strictObject({ id: InvestigationId, save: Save, later: Save.nullable().default(null) });

/** A copy in the browser of what the server does not have yet, one for each tab and investigation. */
export interface Copies {
  /** False when there is no room for it. */
  readonly keep: (unsaved: Unsaved) => boolean;
  /** Of this tab: all of that investigation is saved. Copies of others stay until they are safe. */
  readonly forget: (id: string) => void;
  /** What tabs that are gone left behind, and this one before it was loaded anew. */
  readonly left: () => readonly Left[];
}

interface CopiesOf {
  storage: Storage;
  tab: string;
  /** Tabs that are open now keep their own. */
  isOpen: (tab: string) => boolean;
}

/** Whether a tab of this name left work that was not saved. */
export function hasCopies(storage: Storage, tab: string): boolean {
  return keysIn(storage).some((key) => tabOf(key) === tab);
}

export function copiesIn({ storage, tab, isOpen }: CopiesOf): Copies {
  const keys = () => keysIn(storage);
  const keyOf = (id: string) => `${PREFIX}${id}/${tab}`;
  return {
    keep: ({ id, save, later }) => {
      const parts = [`"id":"${id}"`, `"save":${toText(save)}`, `"later":${later && toText(later)}`];
      return keepIn(storage, keyOf(id), `{${parts.join()}}`);
    },
    forget: (id) => storage.removeItem(keyOf(id)),
    left: () =>
      keys()
        .filter((key) => tabOf(key) === tab || !isOpen(tabOf(key)))
        .flatMap((key) => {
          const copy = Copy.safeParse(toJson(storage.getItem(key)));
          // What cannot be read stays: a newer program may have written it.
          return copy.success ? [{ unsaved: copy.data, drop: () => storage.removeItem(key) }] : [];
        }),
  };
}

function keysIn(storage: Storage): string[] {
  const all = Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '');
  return all.filter((key) => key.startsWith(PREFIX));
}

function tabOf(key: string): string {
  return key.split('/').at(-1) ?? '';
}
