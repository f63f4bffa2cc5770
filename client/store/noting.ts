import { toPhrase } from '#contract/phrases';
import { sightOf } from '#drawing/filters';
import { tallyChecks, toCheckedWords, toTallyWords } from '../words/checks.ts';
import type { Context } from './context.ts';
import type { Explorer } from './explorer.ts';
import { readSteps } from './steps.ts';
import { toPath } from './address.ts';
import { toKeptLines } from '../words/kept-paths.ts';
import { toMethodNote } from '../words/method-note.ts';
import { toOutOfSight } from './out-of-sight.ts';
import { toSupposedNote } from './supposed-note.ts';

/** A file that the page gives to the analyst. */
export interface Written {
  readonly name: string;
  readonly type: string;
  readonly text: string;
  /** In the place of the text, where it is none. */
  readonly bytes?: Uint8Array<ArrayBuffer>;
}

export interface NotingActions {
  /** Every step of the investigation as a text to be kept beside the report; what is supposed is marked, unless left out. */
  readonly exportMethodNote: (how?: { readonly hypotheses: 'marked' | 'left out' }) => Promise<void>;
  /** Gives the analyst a file. */
  readonly handOut: (file: Written) => void;
  readonly takeWritten: () => void;
  /** What the graph says otherwise since the canvas was saved has been seen: from now on that is what is kept. */
  readonly takeNews: () => void;
}

export function noting({ api, get, set, ask }: Context): NotingActions {
  return {
    async exportMethodNote({ hypotheses: how } = { hypotheses: 'marked' }) {
      const { kept, about, analyst } = get();
      const saved = await ask('method', async () =>
        kept === null || kept.steps === 0 ? [] : readSteps(api, kept.id),
      );
      if (saved === undefined) return;
      const drawn = [...sightOf(get()).edges.keys()];
      // Somebody else may have checked one since it was looked up, or rejected what it rests on.
      const isChecksRead = await get().readChecks(drawn);
      // What is saved meanwhile is told by the server and by the journal.
      const isTold = new Set(saved.map(({ at, label }) => `${at} ${label}`));
      const { journal, seen, nodes, paths, results } = get();
      const nameOf = (id: string) => nodes.get(id)?.name ?? paths.actors.get(id)?.name ?? id;
      const since = journal.filter(({ at, label }) => !isTold.has(`${at} ${label}`));
      const title = kept?.title ?? 'New canvas';
      const text = toMethodNote({
        title,
        address: kept === null ? null : globalThis.location.origin + toPath(kept.id),
        by: analyst ?? about?.analyst ?? null,
        about,
        outOfSight: toOutOfSight(get()),
        kept: [...results.values()].map((result) => toKeptLines(result, nameOf)),
        ...(drawn.length > 0 && isChecksRead && { checked: toChecked(drawn, get()) }),
        steps: [...saved, ...since, ...seen],
        supposed: how === 'marked' ? toSupposedNote(get()) : { leftOut: get().hypotheses.size },
      });
      set({ written: { name: `${toFileName(title)}-method.md`, type: 'text/markdown', text } });
    },
    handOut: (written) => set({ written }),
    takeWritten: () => set({ written: null }),
    takeNews() {
      const { absent } = get();
      set({
        absent: { ...absent, statuses: new Map(), names: new Map() },
        announcement: 'What has changed since is noted as seen',
      });
    },
  };
}

/** Of lines that nobody checked the count tells; each other one is told by itself. */
function toChecked(keys: readonly string[], { nodes, edges, checks }: Explorer) {
  const nameOf = (id: string) => nodes.get(id)?.name ?? id;
  const lines = keys.flatMap((key) => {
    const [edge, check] = [edges.get(key), checks.get(key)];
    if (edge === undefined || !check) return [];
    return [`${nameOf(edge.from)} ${toPhrase(edge)} ${nameOf(edge.to)}: ${toCheckedWords(check)}`];
  });
  return { words: toTallyWords(tallyChecks(keys, checks)), lines };
}

/** Letters, digits and hyphens: what every file system takes. */
export function toFileName(title: string): string {
  const plain = title
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-');
  return plain.replaceAll(/^-+|-+$/g, '').slice(0, 60) || 'investigation';
}
