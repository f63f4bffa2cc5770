import type { QueryFile } from '#contract/own-queries';
import { toCopyTitle, toForm, type OwnForm } from '../words/own-queries.ts';
import type { Context } from './context.ts';
import { isUnsaved, type Aside, type Own } from './own-queries.ts';
import type { CypherDraft } from './writing-cypher.ts';

export interface OwnOpeningActions {
  /** Puts a text into the editor; what stands there and is not saved is set aside. */
  readonly openInEditor: (
    draft: Pick<CypherDraft, 'text'> & Partial<CypherDraft>,
    how?: { form?: OwnForm | null; told?: string },
  ) => void;
  /** Puts a saved query into the editor. */
  readonly openFile: (file: QueryFile, how?: { asCopy: boolean }) => void;
  /** What was set aside last stands in the editor again, and what stands there is set aside. */
  readonly takeAside: () => void;
  /** What was set aside last is wanted no more. */
  readonly dropAside: () => void;
}

/** Older ones go: a tab keeps five million letters or so. */
const MOST_ASIDES = 20;

export function ownOpening({ get, set }: Context): OwnOpeningActions {
  const changeOwn = (part: Partial<Own>) => set({ own: { ...get().own, ...part } });

  return {
    openInEditor(draft, { form = null, told = 'Opened in the editor' } = {}) {
      const state = get();
      const { cypher, own } = state;
      const aside = isUnsaved(state) ? { cypher, form: own.form } : null;
      state.openCypher(draft);
      changeOwn({ check: null, form, ...(aside !== null && { asides: withAside(own.asides, aside) }) });
      get().open('editor', true);
      set({ announcement: aside === null ? told : `${told}. What stood there was set aside` });
    },
    openFile(file, { asCopy } = { asCopy: false }) {
      const { openInEditor, listOwn, fold, open } = get();
      const { header } = file;
      const isTheirs = file.own === null || asCopy;
      const form = toForm(header);
      const copiedFrom = file.own === null ? header.id : form.copiedFrom;
      fold('find', false);
      open('paths', false);
      openInEditor(
        {
          text: header.text,
          declared: header.params,
          own: isTheirs || file.own === null ? null : { id: header.id, version: file.own.version },
        },
        {
          form: isTheirs ? { ...form, title: toCopyTitle(form.title), copiedFrom } : null,
          told: `Opened ${header.title} in the editor`,
        },
      );
      if (!isTheirs) listOwn(header);
    },
    takeAside() {
      const [first, ...others] = get().own.asides;
      if (first === undefined) return;
      changeOwn({ asides: others });
      get().openInEditor(first.cypher, {
        form: first.form,
        told: 'What was set aside stands in the editor again',
      });
    },
    dropAside: () => changeOwn({ asides: get().own.asides.slice(1) }),
  };
}

/** The last one first; the same text twice is one. */
function withAside(asides: readonly Aside[], aside: Aside): readonly Aside[] {
  const id = JSON.stringify(aside);
  return [aside, ...asides.filter((one) => JSON.stringify(one) !== id)].slice(0, MOST_ASIDES);
}

/** What is set aside, as it is told. */
export function toAsideWords([first, ...others]: readonly Aside[]): string {
  if (first === undefined) return '';
  const more = others.length === 0 ? '' : `, and ${others.length} before it`;
  return `What stood in the editor was set aside${more}`;
}
