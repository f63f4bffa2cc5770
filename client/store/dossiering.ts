import { DOSSIER_FORMATS } from '#contract/dossier';
import type { Context } from './context.ts';
import {
  problemsIn,
  toDossierBody,
  toDossierOptions,
  toDossierTitle,
  toPictured,
  toShownAnswer,
} from './dossier-of.ts';
import { NO_WISH, wishOf, type DossierLook, type DossierWish } from './dossier-wish.ts';
import type { Explorer } from './explorer.ts';
import { toFileName } from './noting.ts';

/** The dossier that is being made. */
export interface Dossiering {
  readonly wish: DossierWish;
  /** By the name of the option: what is wrong with it. */
  readonly problems: Readonly<Record<string, string>>;
  /** What came of the last one. */
  readonly said: string | null;
}

export const NO_DOSSIER: Dossiering = { wish: NO_WISH, problems: {}, said: null };

export interface DossieringActions {
  /** Opens the dialog: of the canvas, or of the answer about paths that is shown. */
  readonly openDossier: (of: 'canvas' | 'answer') => void;
  /** How this tab wished for dossiers before it was loaded anew. */
  readonly recallDossier: (look: DossierLook) => void;
  readonly wishDossier: (part: Partial<DossierWish>) => void;
  readonly closeDossier: () => void;
  /** Gives the analyst the dossier as a file. */
  readonly saveDossier: () => Promise<void>;
}

export function dossiering({ api, get, set, ask, cancel }: Context): DossieringActions {
  const keep = (part: Partial<Dossiering>) => set({ dossiering: { ...get().dossiering, ...part } });

  return {
    openDossier(of) {
      const answer = of === 'answer' ? toShownAnswer(get()) : null;
      const named = wishOf(get().dossiering.wish, { of: get().kept?.id ?? null, answer });
      const wish = toPictured(named, get());
      keep({ wish, said: null, problems: problemsOf(get(), wish) });
      get().open('dossier', true);
    },
    recallDossier: (look) => keep({ wish: { ...get().dossiering.wish, ...look } }),
    wishDossier(part) {
      const wish = toPictured({ ...get().dossiering.wish, ...part }, get());
      cancel('dossier');
      keep({ wish, said: null, problems: problemsOf(get(), wish) });
    },
    closeDossier() {
      cancel('dossier');
      get().open('dossier', false);
      keep({ said: null });
    },
    async saveDossier() {
      const { wish, problems } = get().dossiering;
      if (Object.keys(problems).length > 0) return;
      keep({ said: null });
      const { format } = wish;
      const file = await ask('dossier', (signal) =>
        api.makeDossier({ params: { format }, body: toDossierBody(get(), wish) }, { signal }),
      );
      if (file === undefined) return;
      const name =
        file.name === ''
          ? `${toFileName(wish.title ?? toDossierTitle(get(), wish))}-dossier.${format}`
          : file.name;
      get().handOut({ name, type: file.type, text: '', file });
      const said = `Saved ${name}, ${DOSSIER_FORMATS[format].label}`;
      keep({ said });
      get().announce(said);
    },
  };
}

function problemsOf(state: Explorer, wish: DossierWish): Dossiering['problems'] {
  return problemsIn(toDossierOptions(state, wish));
}
