import { keepThreads } from '#drawing/kept-canvas';
import type { Diagnostic, HeldText, RunState } from '#contract/cypher';
import type { QueryResult } from '#contract/graph';
import type { QueryHeader } from '#contract/query';
import type { Trouble } from '../api.ts';
import { toCypherTitle } from '../words/cypher-title.ts';
import { count } from '../words/count.ts';
import type { Context } from './context.ts';
import { moveRuns, withRun, type CypherRun } from './cypher-runs.ts';
import type { Asked } from './desk.ts';
import { drawMore } from './fitting.ts';
import type { Answered } from './history.ts';
import { EMPTY_GRAPH, merge } from './graph.ts';
import { keepArranged } from './grouping.ts';
import { usedIn, valuesIn, wrongIn, type RanText } from './ran-text.ts';
import { watchRun } from './watching-run.ts';
import { declarableIn, type CypherDraft } from './writing-cypher.ts';

/** What became of what was run. */
export interface RanCypher {
  /** The run under way: where it stands is null until it was asked for. */
  readonly cypherRun: { readonly id: string; readonly state: RunState | null } | null;
  /** What the last run was refused for, with the text that the places are of. */
  readonly refused: { readonly of: string; readonly diagnostics: readonly Diagnostic[] } | null;
  /** What is wrong with the values that were given, by the name of the parameter. */
  readonly wrongValues: Readonly<Record<string, string>>;
  /** The newest first, of all investigations. */
  readonly cypherRuns: readonly CypherRun[];
  readonly heldTexts: readonly HeldText[];
  /** Tells the canvases that are not kept yet apart; null until it is known. */
  readonly tab: string | null;
}

export const NOTHING_RUN: RanCypher = {
  cypherRun: null,
  refused: null,
  wrongValues: {},
  cypherRuns: [],
  heldTexts: [],
  tab: null,
};

export interface RunningCypherActions {
  /** Runs what stands in the editor; its answer is listed in the table. */
  readonly runCypher: () => Promise<void>;
  readonly cancelCypher: () => void;
  /** Draws what an answer returned, and nothing else: beside what is drawn, or in its place. */
  readonly drawAnswer: (asked: Asked, how: 'add' | 'replace') => void;
  readonly reopenRun: (run: Pick<RanText, 'text' | 'values' | 'declared'> & Partial<RanText>) => void;
  readonly recallRuns: (runs: readonly CypherRun[]) => void;
  readonly nameTab: (tab: string) => void;
  /** The canvas is kept from now on: what was run on it, and what is under way, goes with it. */
  readonly keepRunsWith: (investigation: string) => void;
  readonly readHeldTexts: () => Promise<void>;
  readonly letTextRun: (id: string) => Promise<void>;
}

/** In the place of the id of a saved query, of which it can be none. */
const WRITTEN = 'cypher';

export function isWritten({ header }: Pick<Asked, 'header'>): boolean {
  return header.id === WRITTEN;
}

export function runningCypher(context: Context): RunningCypherActions {
  const { api, get, set, ask, cancel, tellSeen } = context;
  let answers = 0;
  const underWay = new Set<{ investigation: string | null }>();

  return {
    async runCypher() {
      const { cypher, kept } = get();
      if (cypher.text.trim() === '') return;
      const wrongValues = wrongIn(cypher);
      set({ wrongValues, refused: null });
      if (Object.keys(wrongValues).length > 0) {
        set({ announcement: 'Give the parameters that are missing or wrong' });
        return;
      }
      const [id, began] = [crypto.randomUUID(), performance.now()];
      const at = new Date().toISOString();
      const [params, values] = [valuesIn(cypher), usedIn(cypher)];
      const body = { text: cypher.text, params, declared: declarableIn(cypher) };
      // The one before is over: its cancelling is told before this one begins.
      get().cancelCypher();
      const beside = { investigation: kept?.id ?? null };
      underWay.add(beside);
      const note = (rest: Pick<CypherRun, 'outcome' | 'why' | 'rows'>) => {
        underWay.delete(beside);
        const { investigation } = beside;
        const run = {
          id,
          at,
          investigation,
          tab: investigation === null ? get().tab : null,
          text: cypher.text,
          values,
          declared: body.declared,
          milliseconds: performance.now() - began,
          ...rest,
        };
        set({ cypherRuns: withRun(get().cypherRuns, run) });
        if (get().cypherRun?.id === id) set({ cypherRun: null });
      };
      set({ cypherRun: { id, state: null } });
      watchRun({
        api,
        id,
        isUnderWay: () => get().cypherRun?.id === id,
        tell: (state) => set({ cypherRun: { id, state } }),
      });
      const result = await ask('cypher', (signal) => api.runCypher({ body }, { signal, run: id }));
      if (result !== undefined) {
        note({ outcome: 'answered', why: null, rows: result.rows.length });
        show({ at, text: cypher.text, values, declared: body.declared, own: cypher.own }, result);
        const { asked } = get();
        if (asked?.result === result)
          tellSeen(toRanWords(asked), { answers: [toAnsweredText(asked)], kind: 'query' });
        return;
      }
      const task = get().cypherRun?.id === id ? get().tasks.cypher : undefined;
      if (task?.is !== 'failed') {
        note({ outcome: 'cancelled', why: null, rows: null });
        return;
      }
      const { trouble } = task;
      note({ outcome: isRefusal(trouble) ? 'refused' : 'failed', why: trouble.title, rows: null });
      takeRefusal(cypher.text, trouble);
    },
    cancelCypher() {
      if (get().cypherRun !== null) set({ cypherRun: null, announcement: 'The run was cancelled' });
      cancel('cypher');
    },
    drawAnswer(asked, how) {
      const { result, header } = asked;
      const state = get();
      const fresh = merge(EMPTY_GRAPH, result.graph);
      const left = {
        ...fresh,
        positions: new Map([...state.positions].filter(([id]) => fresh.nodes.has(id))),
        threads: keepThreads(state.threads, fresh.edges),
        ...keepArranged(state, fresh),
      };
      const drawn = how === 'add' ? merge(state, result.graph) : left;
      const did = how === 'add' ? 'Drew' : 'Drew nothing but';
      const change = drawMore(context, drawn, {
        label: () => `${did} ${header.title}`,
        answers: [toAnsweredText(asked)],
      });
      if (change === null) return;
      // What was told of what was drawn before does not hold any more.
      set({ note: { of: 'query', title: header.title, limits: result.limits } });
      const { added, removed } = change;
      const words = `${count(added.nodes.length, 'actor', 'actors')} and ${count(added.edges.length, 'relation', 'relations')} added`;
      const gone = removed.nodes.length + removed.edges.length;
      const announcement = gone === 0 ? words : `${words}, ${count(gone, 'element', 'elements')} taken off`;
      set({ announcement });
    },
    reopenRun: ({ text, values, declared, own = null }) =>
      get().openInEditor({ text, values, declared, own }),
    recallRuns: (cypherRuns) => set({ cypherRuns }),
    nameTab: (tab) => set({ tab }),
    keepRunsWith(investigation) {
      for (const beside of underWay) beside.investigation ??= investigation;
      const { cypherRuns, tab } = get();
      set({ cypherRuns: moveRuns(cypherRuns, { investigation, tab }) });
    },
    async readHeldTexts() {
      const answer = await ask('held', (signal) => api.heldTexts({}, { signal }));
      if (answer !== undefined) set({ heldTexts: answer.held });
    },
    async letTextRun(id) {
      const answer = await ask('held', async (signal) => {
        await api.letRun({ params: { id } }, { signal });
        return api.heldTexts({}, { signal });
      });
      if (answer === undefined) return;
      set({ heldTexts: answer.held, announcement: 'The text may run again' });
      if (get().tasks.cypher?.is === 'failed') get().dismissTrouble('cypher');
      void get().checkCypher();
    },
  };

  function show(ran: RanText, result: QueryResult): void {
    const header = toHeader(ran);
    const asked: Asked = { header, params: {}, names: {}, result, number: (answers -= 1), ran };
    set({
      asked,
      unanswered: null,
      folded: { ...get().folded, table: false },
      announcement: `${count(result.rows.length, 'row', 'rows')} answer ${header.title}`,
    });
  }

  function takeRefusal(text: string, trouble: Trouble): void {
    const { code, diagnostics = [] } = trouble;
    if (diagnostics.length > 0) set({ refused: { of: text, diagnostics } });
    if (code === 'held-back') void get().readHeldTexts();
  }
}

/** The method note tells the whole text: its title alone could not be asked again. */
function toAnsweredText({ result, header, ran }: Asked): Answered {
  const isText = header.id === WRITTEN;
  const params = { ...result.query.params, ...(isText && { cypher: header.text }) };
  return { ...result, query: { ...result.query, params }, ...(isText && ran && { declared: ran.declared }) };
}

function toRanWords({ header, result }: Asked): string {
  return `Ran ${header.title}: ${count(result.rows.length, 'row', 'rows')}`;
}

function isRefusal({ code }: Trouble): boolean {
  return ['refused-query', 'bad-query', 'bad-parameter', 'held-back', 'write-refused'].includes(code);
}

/** An answer is shown with the header of its question, which a text in the editor does not have. */
function toHeader({ text, declared }: Pick<CypherDraft, 'text' | 'declared'>): QueryHeader {
  const title = toCypherTitle(text);
  return { id: WRITTEN, title, about: title, params: [...declared], returns: 'table', text };
}
