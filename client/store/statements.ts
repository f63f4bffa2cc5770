import type { Zone } from '#contract/article';
import {
  MOST_ASKED,
  USUAL_ZONES,
  type NoteSaid,
  type Said,
  type SaidIn,
  type StatementsAnswer,
  type TextSaid,
} from '#contract/statements';
import { count } from '../words/count.ts';
import { isRow, linesOf } from '../words/said.ts';
import { bringLines } from './bringing-lines.ts';
import type { Context } from './context.ts';
import { bringNewcomers, toNews } from './drawing.ts';
import { toll } from './drawing-words.ts';
import { drawMore } from './fitting.ts';
import { merge } from './graph.ts';
import { sizeOf } from './selected.ts';

const HITS = 50;
const MOST_RECENT = 6;

/** The search in what was said. */
export interface SaidSearch {
  /** What `answer` is of, or will be. */
  readonly text: string;
  /** Only there; null = wherever something is said. */
  readonly place: SaidIn | null;
  readonly zones: readonly Zone[];
  /** Null until something was searched. */
  readonly answer: StatementsAnswer | null;
  /** What was typed and led to something, the last first. */
  readonly recent: readonly string[];
}

export const NOTHING_SAID: SaidSearch = {
  text: '', place: null, zones: USUAL_ZONES, answer: null, recent: [],
}; // oxfmt-ignore

export interface SaidActions {
  readonly searchSaid: (text: string, where?: Partial<Pick<SaidSearch, 'place' | 'zones'>>) => Promise<void>;
  /** Asks on where the answer was cut. */
  readonly moreSaid: () => Promise<void>;
  /** A text at its place, the evidence of a claim's line, or what a note is of, in its investigation. */
  readonly openSaid: (hit: Said) => Promise<void>;
  /** What a hit is about, onto the canvas. */
  readonly drawSaid: (hit: Said) => Promise<void>;
  readonly recallSaid: (texts: readonly string[]) => void;
  readonly forgetSaid: () => void;
}

export function searchingSaid(context: Context): SaidActions {
  const { get, set, ask, cancel, api, tellSeen } = context;
  const show = (part: Partial<SaidSearch>) => set({ said: { ...get().said, ...part } });
  let told = '';

  return {
    async searchSaid(text, where = {}) {
      const { said } = get();
      // Looked for elsewhere, the hits stay until others come: who chose that stays where the choice is.
      show({ text, answer: said.text === text ? said.answer : null, ...where });
      if (text.trim() === '') {
        cancel('said');
        return;
      }
      const answer = await ask('said', (signal) => find(signal, 0));
      if (answer === undefined) return;
      show({ answer });
      set({ announcement: toFound(answer, text.trim()) });
    },
    async moreSaid() {
      const { answer: before } = get().said;
      if (before === null) return;
      const more = await ask('said', (signal) => find(signal, before.hits.length));
      if (more === undefined || get().said.answer !== before) return;
      const known = new Set(before.articles.map(({ id }) => id));
      const articles = [...before.articles, ...more.articles.filter(({ id }) => !known.has(id))];
      const held = new Set(before.hits.map(({ id }) => id));
      // What was loaded meanwhile may have moved one across the cut.
      const hits = [...before.hits, ...more.hits.filter(({ id }) => !held.has(id))];
      show({ answer: { ...more, articles, hits } });
      set({ announcement: count(more.hits.length, 'more hit', 'more hits') });
    },
    async openSaid(hit) {
      remember();
      if (hit.in === 'notes') {
        await openNoted(hit);
        return;
      }
      if (hit.in === 'claims' && !hit.rejected) {
        get().fold('inspect', false);
        await get().inspect({ relation: hit.relKey });
        return;
      }
      if (isRow(hit)) get().notify('It was rejected and carries no line, and an imported file has no text to be read');
      else await get().read(hit.article, { start: hit.start, end: hit.end });
    },
    async drawSaid(hit) {
      remember();
      if (hit.in === 'claims') {
        const { relKey, subject, object, excerpt } = hit;
        await get().drawLine({ relKey, subject: subject.id, object: object.id, says: excerpt.text });
      } else if (hit.in === 'figures') await drawNamed([hit.subject]);
      else if (hit.in === 'notes') get().notify('A note stands on the canvas of its investigation: open that');
      else if (linesOf(hit).length > 0) await drawLines(hit);
      else await drawNamed(hit.named);
    },
    recallSaid: (recent) => show({ recent: recent.slice(0, MOST_RECENT) }),
    forgetSaid() {
      show({ recent: [] });
      set({ announcement: 'Recent searches are forgotten' });
    },
  };

  function find(signal: AbortSignal, after: number): Promise<StatementsAnswer> {
    const { text, place, zones } = get().said;
    const query = {
      text: text.trim().slice(0, MOST_ASKED),
      zone: zones.join(','),
      limit: String(HITS),
      after: String(after),
      ...(place !== null && { in: place }),
    };
    return api.statements({ query }, { signal });
  }

  /** A search that led to something is offered again, and told in the method note: once, however much is opened of it. */
  function remember(): void {
    const { text, answer, recent } = get().said;
    const words = text.trim().slice(0, MOST_ASKED);
    if (answer === null || words === '') return;
    const others = recent.filter((one) => one.toLowerCase() !== words.toLowerCase());
    if (recent[0] !== words) show({ recent: [words, ...others].slice(0, MOST_RECENT) });
    if (told === words) return;
    told = words;
    tellSeen(toFound(answer, words), { kind: 'search' });
  }

  /** What is open stays as it is: opened anew, it would lose what can be undone. */
  async function openNoted({ investigation: { id }, of }: NoteSaid): Promise<void> {
    if (get().kept?.id === id) get().leaveVersion();
    else await get().openInvestigation(id);
    const { kept, nodes, edges, hypotheses } = get();
    if (kept?.id !== id) return;
    const isOf = (drawn: ReadonlyMap<string, unknown>) => new Set(of !== null && drawn.has(of) ? [of] : []);
    const noted = { nodes: isOf(nodes), edges: isOf(edges), hypotheses: isOf(hypotheses) };
    if (of === null) get().notify(`It stands on a card of ${kept.title}, which is open`);
    else if (sizeOf(noted) === 0) get().notify('What it is a note of is not on the canvas any more');
    else {
      get().fold('inspect', false);
      get().select(noted, 'replace');
    }
  }

  async function drawLines(hit: TextSaid): Promise<void> {
    const lines = linesOf(hit);
    const drawn = await bringLines(context, {
      keys: lines.map(({ key }) => key),
      ends: [...new Set(lines.flatMap(({ ends }) => ends))],
      says: hit.excerpt.text,
    });
    if (drawn.length > 0) get().select({ nodes: new Set(), edges: new Set(drawn) }, 'replace');
  }

  async function drawNamed(named: readonly { id: string; name: string }[]): Promise<void> {
    const [first] = named;
    if (first === undefined) {
      get().notify('Nobody who is loaded is named in this sentence');
      return;
    }
    const ids = named.map(({ id }) => id);
    const newcomers = ids.filter((id) => !get().nodes.has(id));
    if (newcomers.length > 0) {
      const answer = await ask(`draw ${first.id}`, (signal) => bringNewcomers(context, newcomers, signal));
      if (answer === undefined) return;
      const { graph, limits, answers } = answer;
      const shown = merge(get(), toNews(newcomers, graph, get()));
      const names = named.map(({ name }) => name).join(', ');
      if (drawMore(context, shown, { label: (change) => `Added ${names}${toll(change)}`, answers }) === null) return;
      if (limits.length > 0) set({ note: { of: 'query', title: 'What joins them to the canvas', limits } });
    }
    get().select({ nodes: new Set(ids.filter((id) => get().nodes.has(id))), edges: new Set() }, 'replace');
  }
} // oxfmt-ignore

/** "Searched what was said for “…”: 12 hits". */
function toFound({ hits, limits }: StatementsAnswer, text: string): string {
  const total = limits[0]?.total ?? hits.length;
  return `Searched what was said for “${text}”: ${count(total, 'hit', 'hits')}`;
}
