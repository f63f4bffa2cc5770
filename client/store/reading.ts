import type { AccountClaim } from '#contract/account';
import { firstPlace, inReadingOrder, neighbourOf, toldAt } from '../reading/stops.ts';
import type { Stretch } from '../reading/spans.ts';
import { bringLines } from './bringing-lines.ts';
import type { Context } from './context.ts';
import type { Reading } from './desk.ts';

export interface ReadingActions {
  /** Opens an article, at a passage when one is given. */
  readonly read: (id: string, at?: Stretch) => Promise<void>;
  readonly closeReader: () => void;
  /** Back from the evidence to the text, where the two share one place. */
  readonly showText: () => void;
  /** Makes stand out what one mark of the text says, and whom it names. */
  readonly point: (at: { told: readonly string[]; named: readonly string[] }) => void;
  readonly walkClaims: (step: 1 | -1) => void;
  readonly lookAt: (place: Stretch) => void;
  /** Brings the line of a claim onto the canvas and selects it; the text stays in sight. */
  readonly drawLine: (claim: Pick<AccountClaim, 'relKey' | 'subject' | 'object' | 'says'>) => Promise<void>;
  readonly resizeReader: (width: number) => void;
}

const NOTHING = { chosen: [], named: [] } as const;

export function reading(context: Context): ReadingActions {
  const { get, set, ask, cancel, api, tellSeen } = context;
  const show = (part: Partial<Reading>) => {
    const { reading: open } = get();
    if (open !== null) set({ reading: { ...open, ...part } });
  };

  return {
    async read(id, at) {
      const look = at ?? null;
      const { reading: open } = get();
      if (open?.id === id && open.account !== null) {
        set({ reading: { ...begin(open, look), isInFront: true } });
        return;
      }
      set({ reading: { id, account: null, ...NOTHING, look, isInFront: true } });
      const account = await ask('read', (signal) => api.article({ params: { id } }, { signal }));
      const asked = get().reading;
      if (account === undefined || asked === null) return;
      const { title } = account.article;
      const how = account.text === null ? 'its claims by paragraph, without the text' : 'with its text';
      const words = `Opened ${title}, ${how}`;
      tellSeen(words, { kind: 'read' });
      set({ reading: begin({ ...asked, account }, look), announcement: words });
    },
    closeReader() {
      cancel('read');
      set({ reading: null, hover: null });
    },
    showText: () => show({ isInFront: true }),
    point({ told, named }) {
      show({ chosen: told, named });
      light();
    },
    walkClaims(step) {
      const { reading: open } = get();
      if (open === null || open.account === null) return;
      const next = neighbourOf(inReadingOrder(open.account), { ...open, step });
      if (next === undefined) return;
      show({ chosen: [next.id], named: [], look: { ...firstPlace(next) } });
      set({ announcement: next.says });
      light();
    },
    lookAt: (place) => show({ ...NOTHING, look: { ...place } }),
    async drawLine({ relKey, subject, object, says }) {
      const [drawn] = await bringLines(context, { keys: [relKey], ends: [subject, object], says });
      if (drawn === undefined) return;
      get().select({ nodes: new Set(), edges: new Set([relKey]) }, 'replace');
      show({ isInFront: true });
    },
    resizeReader: (readerWidth) => set({ readerWidth }),
  };

  /** The lines of what is chosen stand out on the canvas too, where they are drawn. */
  function light(): void {
    const { reading: open, edges } = get();
    const chosen = new Set(open?.chosen);
    const keys = (open?.account?.claims ?? []).filter(({ id }) => chosen.has(id)).map(({ relKey }) => relKey);
    const drawn = keys.filter((key) => edges.has(key));
    set({ hover: drawn.length === 0 ? null : { nodes: new Set(), edges: new Set(drawn) } });
  }
}

/** What stands on the passage that was asked for stands out from the start. */
function begin(open: Reading, look: Stretch | null): Reading {
  const { account } = open;
  const told = account === null || look === null ? [] : toldAt(inReadingOrder(account), look);
  return { ...open, chosen: told.map(({ id }) => id), named: [], look };
}
