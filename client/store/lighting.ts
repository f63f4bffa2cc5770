import type { Thread } from '#drawing/kept-canvas';
import type { Day } from '#contract/days';
import type { LinesEvidence } from '#contract/evidence';
import type { FoundPath, PathAnswer } from '#contract/path-answer';
import type { PathQuestion } from '#contract/path-question';
import { count } from '../words/count.ts';
import { toDelisted, type EndEvidence } from '../words/premises.ts';
import type { Context } from './context.ts';
import { keepBegun } from './drawing.ts';
import { toll } from './drawing-words.ts';
import { follow } from './following.ts';
import { drawMore } from './fitting.ts';
import { merge, type GraphDiff } from './graph.ts';
import { toAnswered } from './path-spelling.ts';
import type { Canvas } from './state.ts';

/** What is read beside an answer about paths: the footnotes of its lines, and what is in force against its ends. */
export interface Proof {
  /** The question of the answer that it is of, which stays the same where lines are graded anew. */
  readonly question: PathQuestion | null;
  readonly evidence: LinesEvidence | null;
  readonly ends: ReadonlyMap<string, EndEvidence>;
}

export const NO_PROOF: Proof = { question: null, evidence: null, ends: new Map() };

export interface LightingActions {
  /** Lights these beside those that are lit, or instead of them; what of them is not on the canvas is drawn. */
  readonly lightPaths: (answer: PathAnswer, paths: readonly FoundPath[], how: 'also' | 'only') => void;
  /** Lights this one alone; from one to the next it is one step. */
  readonly walkTo: (answer: PathAnswer, path: FoundPath) => void;
  /** Draws what of it is not on the canvas. */
  readonly completePath: (answer: PathAnswer, path: FoundPath) => void;
  readonly putOut: (paths: readonly FoundPath[]) => void;
  /** All of them. */
  readonly unlight: () => void;
  /** Draws them with their parallel lines, and lights nothing. */
  readonly addPaths: (answer: PathAnswer, paths: readonly FoundPath[]) => void;
  readonly readProof: (answer: PathAnswer) => Promise<void>;
  /** Asks for the footnotes once more, which stay in view meanwhile: claims were graded. */
  readonly reviseProof: () => Promise<void>;
}

export function lighting(context: Context): LightingActions {
  const { get, set, ask, cancel, api, change } = context;
  return {
    lightPaths(answer, paths, how) {
      const before = how === 'also' ? get().threads.filter((thread) => !isOneOf(thread, paths)) : [];
      light({ answer, paths, threads: [...before, ...paths.map(toThread)] });
    },
    walkTo: (answer, path) => light({ answer, paths: [path], threads: [toThread(path)], merges: 'walked along paths' }),
    completePath(answer, path) {
      const label = (changed: GraphDiff) => `Completed ${toNamed(answer, [path])}${toll(changed)}`;
      draw({ answer, paths: [path], canvas: {}, label, beside: false });
    },
    putOut(paths) {
      const left = get().threads;
      const threads = left.filter((thread) => !isOneOf(thread, paths));
      if (threads.length === left.length) return;
      change({ threads }, () => `Put out ${count(paths.length, 'path', 'paths')}`);
      if (threads.length > 0) follow(context, { left, shown: threads });
    },
    unlight() {
      const { threads } = get();
      if (threads.length > 0) change({ threads: [] }, () => `Put out ${threads.length === 1 ? 'the path' : 'the paths'}`);
    },
    addPaths(answer, paths) {
      const label = (changed: GraphDiff) => `Added ${toNamed(answer, paths)}${toll(changed)}`;
      const { hidden } = get();
      const drawn = draw({ answer, paths, canvas: {}, label, beside: true });
      // A press that changes nothing to be seen would look like one that failed.
      if (drawn !== null && toll(drawn) === '' && get().hidden === hidden)
        get().notify('All of it is on the canvas already, with the lines beside it');
    },
    async readProof(answer) {
      // What is on its way for an earlier answer would be written beside this one, which may have no line to ask for.
      cancel('proof');
      set({ proof: { ...NO_PROOF, question: answer.question }, delisted: new Map() });
      const keys = [...new Set(answer.paths.flatMap(({ steps }) => steps.map(({ line }) => line)))];
      if (keys.length === 0) return;
      // They may not be drawn, and who copies a path tells who checked it.
      void get().readChecks(keys);
      await ask('proof', async (signal) => {
        const keep = (part: Partial<Proof>) => {
          // It may have arrived in the moment in which it was ended.
          signal.throwIfAborted();
          const proof = { ...get().proof, ...part };
          set({ proof, delisted: delistedAsOf(get().asOf, proof) });
        };
        keep({ evidence: await api.linesEvidence({ body: { keys } }, { signal }) });
        for (const id of endsOf(answer.paths)) {
          // One after the other: twelve at once would take every lane to the database.
          // oxlint-disable-next-line no-await-in-loop
          const { relations, nodes, limits } = await api.evidence({ query: { entity: id } }, { signal });
          keep({ ends: new Map(get().proof.ends).set(id, { relations, nodes, limits }) });
        }
      });
    },
    async reviseProof() {
      const { proof, tasks, paths } = get();
      // What is on its way may have been asked before the grade.
      if (tasks.proof !== undefined && paths.answer !== null) await get().readProof(paths.answer);
      if (tasks.proof !== undefined || proof.evidence === null) return;
      const keys = [...proof.evidence.lines.map(({ key }) => key), ...proof.evidence.unknown];
      if (keys.length === 0) return;
      const evidence = await ask('proof', (signal) => api.linesEvidence({ body: { keys } }, { signal }));
      if (evidence !== undefined) set({ proof: { ...get().proof, evidence } });
    },
  }; // oxfmt-ignore

  interface Light {
    answer: PathAnswer;
    paths: readonly FoundPath[];
    threads: readonly Thread[];
    merges?: string;
  }

  function light({ answer, paths, threads, ...how }: Light): void {
    const left = get().threads;
    const label = () => `Lit ${toNamed(answer, paths)}`;
    const drawn = draw({ answer, paths, canvas: { threads }, label, beside: false, ...how });
    if (drawn === null) {
      // The canvas has no room for the rest, which is what is said; what is drawn of them is lit all the same.
      const { announcement } = get();
      change({ threads: keepBegun(threads, get()) }, label, { leads: true, ...how });
      set({ announcement });
    }
    follow(context, { left, shown: get().threads });
  }

  interface Draw {
    answer: PathAnswer;
    paths: readonly FoundPath[];
    canvas: Partial<Canvas>;
    label: (changed: GraphDiff) => string;
    /** With their parallel lines. */
    beside: boolean;
    merges?: string;
  }

  function draw({ answer, paths, canvas, label, beside, ...how }: Draw): GraphDiff | null {
    const ids = new Set(paths.flatMap(({ nodes }) => nodes));
    const steps = paths.flatMap((path) => path.steps);
    const keys = new Set(steps.map(({ line }) => line));
    if (beside) for (const key of steps.flatMap(({ parallel }) => parallel)) keys.add(key);
    const merged = merge(get(), {
      nodes: answer.graph.nodes.filter(({ id }) => ids.has(id)),
      edges: answer.graph.edges.filter(({ key }) => keys.has(key)),
    });
    // Whoever asks to see them wants to see all of them.
    const hidden = new Set([...get().hidden].filter((of) => !ids.has(of) && !keys.has(of)));
    const shown = hidden.size === get().hidden.size ? {} : { hidden };
    return drawMore(
      context,
      { ...merged, ...canvas, ...shown },
      { label, answers: [toAnswered(answer.question, answer)], leads: true, ...how },
    );
  }
}

/** Whose sanctions are over as of a day. */
export function delistedAsOf(asOf: Day | null, { ends }: Proof): ReadonlyMap<string, string> {
  const told = [...ends].flatMap(([id, evidence]) => {
    const words = toDelisted(id, evidence, asOf);
    return words === null ? [] : [[id, words] as const];
  });
  return new Map(told);
}

export function toThread({ nodes, steps }: FoundPath): Thread {
  return { nodes, edges: steps.map(({ line }) => line) };
}

export function isLit(path: FoundPath, threads: readonly Thread[]): boolean {
  return threads.some((thread) => isOneOf(thread, [path]));
}

function isOneOf({ edges }: Thread, paths: readonly FoundPath[]): boolean {
  return paths.some(
    ({ steps }) => steps.length === edges.length && steps.every(({ line }, at) => line === edges[at]),
  );
}

export function endsOf(paths: readonly FoundPath[]): string[] {
  return [...new Set(paths.flatMap(({ nodes }) => [nodes[0] ?? '', nodes.at(-1) ?? '']))];
}

/** "a path from Ada to Eve", "3 paths". */
function toNamed({ graph }: PathAnswer, paths: readonly FoundPath[]): string {
  const [only] = paths;
  if (paths.length !== 1 || only === undefined) return count(paths.length, 'path', 'paths');
  const nameOf = (id: string | undefined) => graph.nodes.find((node) => node.id === id)?.name ?? '';
  return `a path from ${nameOf(only.nodes[0])} to ${nameOf(only.nodes.at(-1))}`;
}
