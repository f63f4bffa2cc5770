import type { GraphEdge } from '#contract/graph';
import { KeptPaths, MOST_KEPT_PATHS } from '#contract/kept-paths';
import type { PathAnswer } from '#contract/path-answer';
import { toKeptEnding, toKeptTitle, toSince, toSinceWhen, type Since } from '../words/kept-paths.ts';
import { toKeptTold } from '../words/kept-told.ts';
import { toWholeProof } from '../words/path-ending.ts';
import type { Context } from './context.ts';
import { toKept } from '../words/kept-answer.ts';
import { changesSince, followMerged, type Merged } from './kept-paths.ts';
import { newUlid } from './ulid.ts';

/** A kept answer beside the one that its question has now. */
export interface Compared {
  /** With the ids of today. */
  readonly kept: KeptPaths;
  readonly answer: PathAnswer;
  readonly since: Since;
  /** Whoever the question names and was merged into another since. */
  readonly merged: readonly Merged[];
  /** Lines among the actors of lost paths that the graph still holds; null while that is not known. */
  readonly held: ReadonlyMap<string, GraphEdge> | null;
}

export interface KeepingPathsActions {
  /** Keeps the answer that is shown. */
  readonly keepPaths: (title: string) => void;
  readonly renameKept: (id: string, title: string) => void;
  readonly forgetKept: (id: string) => void;
  /** Asks its question once more, and compares the answer with it. */
  readonly askKeptAgain: (id: string) => Promise<void>;
  /** Asks which lines of the lost paths are still there. */
  readonly readLost: () => Promise<void>;
  /** Puts the new answer in the place of the one that it was compared with. */
  readonly keepAnew: () => void;
}

export function keepingPaths(context: Context): KeepingPathsActions {
  const { get, set, ask, run, change, cancel, tellSeen } = context;
  const nameOf = (id: string) => get().paths.actors.get(id)?.name ?? get().nodes.get(id)?.name ?? id;
  const keep = (kept: KeptPaths, label: string) =>
    change({ results: new Map(get().results).set(kept.id, kept) }, () => label, { kind: 'path' });

  /** By the evidence that was read for it; where that is not there yet, the words say so. */
  const toldOf = (answer: PathAnswer) => {
    const { proof, asOf } = get();
    return toKeptTold(answer, { evidence: proof.question === answer.question ? proof.evidence : null, asOf });
  };

  /** Told in words; a name is never cut to fit. */
  const isRefused = (title: string) => {
    const problem = KeptPaths.shape.title.safeParse(title).error?.issues[0]?.message;
    if (problem !== undefined) get().notify(`This is no name for a result: ${problem}`);
    return problem !== undefined;
  };

  return {
    keepPaths(title) {
      const { paths: { answer, loosenings }, results } = get(); // oxfmt-ignore
      if (answer === null) return;
      if (results.size >= MOST_KEPT_PATHS) {
        get().notify(`${MOST_KEPT_PATHS} results are kept, the most an investigation holds: forget one first`);
        return;
      }
      if (isRefused(title)) return;
      const proof = toWholeProof({ answer, loosenings }, nameOf);
      const kept = toKept(answer, { id: newUlid(), title, at: new Date().toISOString(), proof, toTold: toldOf(answer) });
      keep(kept, `Kept the result ${title}`);
    },
    renameKept(id, title) {
      const kept = get().results.get(id);
      if (kept === undefined || kept.title === title || isRefused(title)) return;
      keep({ ...kept, title }, `Renamed the result ${kept.title} to ${title}`);
    },
    forgetKept(id) {
      const kept = get().results.get(id);
      if (kept === undefined) return;
      const results = new Map(get().results);
      results.delete(id);
      change({ results }, () => `Forgot the result ${kept.title}`);
    },
    async askKeptAgain(id) {
      const asked = get().results.get(id);
      if (asked === undefined) return;
      cancel('since');
      set({ compared: null });
      void get().fillPaths(asked.question, null);
      const finding = get().findPaths();
      const { asked: question } = get().paths;
      const isAnswered = await finding;
      const { paths: { answer, asked: latest } } = get(); // oxfmt-ignore
      // Another question may have been asked meanwhile, or this one was given up or has failed.
      if (!isAnswered || answer === null || latest !== question) return;
      const { kept, merged } = followMerged(asked, answer.question);
      const compared = { kept, answer, merged, since: changesSince(kept, answer), held: null };
      set({ compared });
      const words = toSince(compared);
      tellSeen(`Compared with the kept result ${asked.title}: ${words}`);
      set({ announcement: words });
      await get().readLost();
    },
    async readLost() {
      const { compared } = get();
      if (compared === null || compared.since.lost.length === 0) return;
      const ids = [...new Set(compared.since.lost.flatMap(({ nodes }) => nodes))];
      const found = await ask('since', (signal) => run('explore/among', { ids }, signal));
      const { compared: now } = get();
      // Where lines were graded meanwhile, it is the same comparison with an answer that was renewed.
      if (found === undefined || now?.since !== compared.since) return;
      const held = new Map(found.graph.edges.map((edge) => [edge.key, edge]));
      const { paths } = get();
      const named = found.graph.nodes.map((node) => [node.id, node] as const);
      set({ compared: { ...now, held }, paths: { ...paths, actors: new Map([...paths.actors, ...named]) } });
    },
    keepAnew() {
      const { compared, results, paths } = get();
      const before = compared === null ? undefined : results.get(compared.kept.id);
      if (compared === null || before === undefined) return;
      const { answer } = compared;
      // A name that told what was found then tells what is found now.
      const isByDefault = before.title === toKeptTitle(before, nameOf);
      const title = isByDefault ? toKeptTitle(answer, nameOf) : before.title;
      const proof = toWholeProof({ answer, loosenings: paths.loosenings }, nameOf);
      const kept = toKept(answer, { id: before.id, title, at: new Date().toISOString(), proof, toTold: toldOf(answer) });
      keep(kept, `Kept the result ${title} anew: ${toKeptEnding(answer)}; on ${toSinceWhen(before.at)} ${toKeptEnding(before)}`);
      set({ compared: null });
    },
  };
} // oxfmt-ignore
