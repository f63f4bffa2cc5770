import type { LiveSchema, Verdict } from '#contract/cypher';
import { HOPS, paramsSchema, type QueryParam } from '#contract/query';
import { isDeclarable, paramsIn } from '../words/cypher-params.ts';
import type { Context } from './context.ts';

/** What stands in the editor. */
export interface CypherDraft {
  readonly text: string;
  /** Of its parameters, by name, as they were given; what was not given is left out. */
  readonly values: Readonly<Record<string, unknown>>;
  /** The kinds that were chosen; `declaredIn` tells those of all parameters of the text. */
  readonly declared: readonly QueryParam[];
  /** The own query that is edited, and the version it was read at; null of a text that is not saved. */
  readonly own: { readonly id: string; readonly version: number } | null;
}

/** What is known of the text in the editor. */
export interface WrittenCypher {
  readonly cypher: CypherDraft;
  /** Null until a text was checked, and while there is none. It is of `of`, which may have been changed since. */
  readonly verdict: { readonly of: string; readonly is: Verdict } | null;
  /** What can be completed; null until it has come. */
  readonly schema: LiveSchema | null;
  /** In pixels; null while it was not dragged. */
  readonly editorWidth: number | null;
  /** Goes up with each text that is put into the editor otherwise than by typing. */
  readonly cypherOpening: number;
}

export const NOTHING_WRITTEN: WrittenCypher = {
  cypher: { text: '', values: {}, declared: [], own: null },
  verdict: null,
  schema: null,
  editorWidth: null,
  cypherOpening: 0,
};

export interface WritingCypherActions {
  /** What was typed; it is checked once nothing was typed for a moment. */
  readonly writeCypher: (text: string) => void;
  /** Undefined takes the value away. */
  readonly giveCypherValue: (name: string, value: unknown) => void;
  /** Chooses the kind of a parameter; a value that is none of that kind goes. */
  readonly declareCypherParam: (param: QueryParam) => void;
  /** Puts another text into the editor. */
  readonly openCypher: (draft: Pick<CypherDraft, 'text'> & Partial<CypherDraft>) => void;
  /** What was saved is what stands in the editor: the next save is over this version. */
  readonly rebaseCypher: (own: CypherDraft['own']) => void;
  readonly checkCypher: () => Promise<void>;
  /** Nobody sees what is wrong any more. */
  readonly leaveCheck: () => void;
  readonly readLiveSchema: () => Promise<void>;
  readonly resizeEditor: (width: number) => void;
}

/** Whoever types is not asked about each letter. */
const PAUSE_MS = 300;

export function writingCypher({ api, get, set, ask, cancel }: Context): WritingCypherActions {
  let pause: ReturnType<typeof setTimeout> | undefined;

  const draft = (part: Partial<CypherDraft>) => set({ cypher: { ...get().cypher, ...part } });
  /** What a run was refused for is said of the text and the values that it had. */
  const leaveOutcome = () => {
    set({ refused: null });
    if (get().tasks.cypher?.is === 'failed') get().dismissTrouble('cypher');
  };
  const checkSoon = () => {
    clearTimeout(pause);
    // What is asked about the text of before is not waited for.
    cancel('explain');
    // Where nobody sees the text, nobody waits for what is wrong with it.
    if (!get().opened.editor) return;
    pause = setTimeout(() => {
      if (get().opened.editor) void get().checkCypher();
    }, PAUSE_MS);
  };

  return {
    writeCypher(text) {
      if (text === get().cypher.text) return;
      draft({ text });
      leaveOutcome();
      checkSoon();
    },
    giveCypherValue(name, value) {
      const { cypher, wrongValues } = get();
      const { [name]: _before, ...others } = cypher.values;
      const { [name]: _mended, ...wrong } = wrongValues;
      draft({ values: value === undefined ? others : { ...others, [name]: value } });
      set({ wrongValues: wrong });
      leaveOutcome();
      // How far it goes stands in the text that is checked; the other values do not.
      if (hopsIn(cypher) !== hopsIn(get().cypher)) checkSoon();
    },
    declareCypherParam(param) {
      const { declared, values } = get().cypher;
      const { [param.name]: value, ...others } = values;
      const isStill = paramsSchema({ params: [param] }).safeParse({ [param.name]: value }).success;
      draft({
        declared: [...declared.filter(({ name }) => name !== param.name), param],
        values: isStill ? values : others,
      });
      leaveOutcome();
      checkSoon();
    },
    openCypher(opened) {
      const cypher = { ...NOTHING_WRITTEN.cypher, ...opened };
      set({ cypher, verdict: null, wrongValues: {}, cypherOpening: get().cypherOpening + 1 });
      leaveOutcome();
      checkSoon();
    },
    rebaseCypher: (own) => draft({ own }),
    async checkCypher() {
      clearTimeout(pause);
      const { cypher } = get();
      if (cypher.text.trim() === '') {
        cancel('explain');
        set({ verdict: null });
        return;
      }
      const hops = hopsIn(cypher);
      const given = typeof hops === 'number' && Number.isSafeInteger(hops) ? { hops } : {};
      const body = { text: cypher.text, declared: declarableIn(cypher), ...given };
      const is = await ask('explain', (signal) => api.explainCypher({ body }, { signal }));
      if (is !== undefined) set({ verdict: { of: cypher.text, is } });
    },
    leaveCheck() {
      clearTimeout(pause);
      cancel('explain');
    },
    async readLiveSchema() {
      const schema = await ask('schema', (signal) => api.liveSchema({}, { signal }));
      if (schema !== undefined) set({ schema });
    },
    resizeEditor: (editorWidth) => set({ editorWidth }),
  };
}

/** The parameters of the text, each of the kind that was chosen for it, or of the usual one. */
export function declaredIn({ text, declared }: Pick<CypherDraft, 'text' | 'declared'>): QueryParam[] {
  const named = paramsIn(text).map((usual) => declared.find(({ name }) => name === usual.name) ?? usual);
  if (!text.includes(HOPS) || named.some(({ kind }) => kind === 'hops')) return named;
  const isFree = (param: { readonly name: string }) => named.every(({ name }) => name !== param.name);
  // No name stands in the text for it, only its place.
  return [...named, declared.find((param) => param.kind === 'hops' && isFree(param)) ?? toHops(isFree)];
}

/** How many steps were chosen; undefined where the text does not leave that open, or nothing was. */
function hopsIn(draft: Pick<CypherDraft, 'text' | 'declared' | 'values'>): unknown {
  const hops = declaredIn(draft).find(({ kind }) => kind === 'hops');
  return hops === undefined ? undefined : draft.values[hops.name];
}

function toHops(isFree: (param: { readonly name: string }) => boolean): QueryParam {
  const name = isFree({ name: 'hops' }) ? 'hops' : 'howFar';
  return { name, kind: 'hops', meaning: 'how many steps', min: 1, max: 6, default: 3 };
}

/** Those of them that a header can declare. */
export function declarableIn(draft: Pick<CypherDraft, 'text' | 'declared'>): QueryParam[] {
  return declaredIn(draft).filter(({ name }) => isDeclarable(name));
}
