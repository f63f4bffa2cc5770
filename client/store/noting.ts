import type { Check } from '#contract/checks';
import { toPhrase } from '#contract/phrases';
import { sightOf } from '#drawing/filters';
import { standingsOf } from '#drawing/supposed';
import { tallyChecks, toCheckedWords, toTallyWords } from '../words/checks.ts';
import type { Context } from './context.ts';
import type { Explorer } from './explorer.ts';
import { filterLog, toFilterWords } from './method-log.ts';
import { stepsTold } from './steps.ts';
import { toPath } from './address.ts';
import { toKeptLines } from '../words/kept-paths.ts';
import { toMethodNote } from '../words/method-note.ts';
import { toOutOfSight } from './out-of-sight.ts';
import { toSupposedNote } from '../words/supposed-note.ts';

/** A file that the page gives to the analyst. */
export interface Written {
  readonly name: string;
  readonly type: string;
  readonly text: string;
  /** In the place of the text, where it is none. */
  readonly bytes?: Uint8Array<ArrayBuffer>;
  /** In the place of both, where it came as a file. */
  readonly file?: File;
}

export interface NotingActions {
  /** Every step of the investigation as a text to be kept beside the report; what is supposed is marked, unless left out. */
  readonly exportMethodNote: (how?: {
    readonly hypotheses: 'marked' | 'left out';
    /** Those that the log lists, with what asking them again has told. */
    readonly steps?: 'listed';
  }) => Promise<void>;
  /** Gives the analyst a file. */
  readonly handOut: (file: Written) => void;
  readonly takeWritten: () => void;
  /** What the graph says otherwise since the canvas was saved has been seen: from now on that is what is kept. */
  readonly takeNews: () => void;
}

export function noting(context: Context): NotingActions {
  const { get, set, ask } = context;
  return {
    async exportMethodNote({ hypotheses: how, steps: which } = { hypotheses: 'marked' }) {
      const steps = await ask('method', () => stepsTold(context.api, get()));
      if (steps === undefined) return;
      const { kept, about, analyst, viewing } = get();
      const drawn = [...sightOf(get()).edges.keys()];
      // Somebody else may have checked one since it was looked up, or rejected what it rests on.
      const isChecksRead = await get().readChecks(drawn);
      const { nodes, paths, results } = get();
      const nameOf = (id: string) => nodes.get(id)?.name ?? paths.actors.get(id)?.name ?? id;
      const title =
        viewing === null ? (kept?.title ?? 'New canvas') : `${viewing.row.title}: ${viewing.row.name}`;
      const text = toMethodNote({
        title,
        address: kept === null ? null : globalThis.location.origin + toPath(kept.id),
        by: analyst ?? about?.analyst ?? null,
        about,
        outOfSight: toOutOfSight(get()),
        kept: [...results.values()].map((result) => toKeptLines(result, nameOf)),
        ...(drawn.length > 0 && isChecksRead && { checked: toChecked(drawn, get()) }),
        steps,
        ...(which === 'listed' && toListed(get())),
        supposed:
          how === 'marked' ? toSupposedNote(get(), standingsOf(get())) : { leftOut: get().hypotheses.size },
      });
      set({ written: { name: `${toFileName(title)}-method.md`, type: 'text/markdown', text } });
    },
    handOut: (written) => set({ written }),
    takeWritten: () => set({ written: null }),
    takeNews() {
      const { absent } = get();
      set({
        absent: { ...absent, statuses: new Map(), names: new Map(), otherwise: new Map() },
        announcement: 'What has changed since is noted as seen',
      });
    },
  };
}

function toListed({ method: { log, filter, replayed } }: Explorer) {
  const listed = filterLog(log ?? [], filter);
  const isWhole = listed.length === (log ?? []).length;
  const chosen = { words: toFilterWords(filter), steps: new Set(listed.map(({ n }) => n)) };
  return { replayed, ...(!isWhole && { chosen }) };
}

/** Of lines that nobody checked the count tells; each other one is told by itself. */
function toChecked(keys: readonly string[], { nodes, edges, checks }: Explorer) {
  const nameOf = (id: string) => nodes.get(id)?.name ?? id;
  const lines = keys.flatMap((key) => {
    const [edge, check] = [edges.get(key), checks.get(key)];
    if (edge === undefined || !check) return [];
    return [
      `${nameOf(edge.from)} ${toPhrase(edge)} ${nameOf(edge.to)}: ${toCheckedWords(check)}${toRemark(check)}`,
    ];
  });
  return { words: toTallyWords(tallyChecks(keys, checks)), lines };
}

function toRemark({ why }: Check): string {
  return why === null || why.trim() === '' ? '' : `; with the words “${why.trim()}”`;
}

/** Letters, digits and hyphens: what every file system takes. */
export function toFileName(title: string): string {
  const plain = title
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-');
  return plain.replaceAll(/^-+|-+$/g, '').slice(0, 60) || 'investigation';
}
