import type { GraphNode } from '#contract/graph';
import type { PathAnswer } from '#contract/path-answer';
import type { PathQuestion } from '#contract/path-question';
import { toLooserLines, toProofLines } from '../words/path-ending.ts';
import { toEnding } from '../words/paths.ts';
import { toQuestionWords } from '../words/path-question.ts';
import type { Context } from './context.ts';
import { follow } from './following.ts';
import type { Told } from './history.ts';
import { survivorsOf, toMergedWords, withSurvivors } from './former-ids.ts';
import {
  answeredIn, namedBy, namedIn, NOTHING_ANSWERED, toStopped, withAll, type PathSearch,
} from './path-search.ts'; // oxfmt-ignore
import { toAnswered, toSpelled } from './path-spelling.ts';
import { seenOf, withSeen } from './seen.ts';
import { tellAgain } from './telling-again.ts';

export interface PathfindingActions {
  /** Changes the question in the form, and ends the search that runs; `who` are those it names anew. */
  readonly draftPaths: (part: Partial<PathQuestion>, who?: readonly GraphNode[]) => void;
  /** Asks the question in the form, changed so. False when nobody waits for the answer any more, or it failed. */
  readonly findPaths: (part?: Partial<PathQuestion>, who?: readonly GraphNode[]) => Promise<boolean>;
  /**
   * Asks what this tab had asked before it was loaded anew. The canvas is as it was left: nothing is drawn or lit. It is
   * told as soon as the canvas that it belongs to has `begun`.
   */
  readonly askPathsAgain: (asked: PathQuestion, begun: Promise<void>) => Promise<void>;
  /** Fills the form with a question of an address or of before, and asks who they are that it names. */
  readonly fillPaths: (question: PathQuestion, addressed: PathSearch['addressed']) => Promise<void>;
  /** Asks for those of the form whose names are not known. */
  readonly readPathNames: () => Promise<void>;
  /** Leaves the question in the form, to be worked on. */
  readonly leavePathsAddress: () => void;
  readonly swapPathEnds: () => void;
  /** Ends the search that runs: what was answered before it stands again. */
  readonly cancelPaths: () => void;
  /** Ends whatever is asked about paths, and asks nothing: what is answered later belongs to no other investigation. */
  readonly endPaths: () => void;
  /** The analyst waits no longer: told in the method note, since it proves neither a path nor none. */
  readonly giveUpPaths: () => void;
  /** Asks what would find a path where the answer has none; by itself after such an answer. */
  readonly loosenPaths: () => Promise<void>;
}

export function pathfinding(context: Context): PathfindingActions {
  const { api, get, set, ask, run, cancel, tellSeen } = context;
  const keep = (part: Partial<PathSearch>) => set({ paths: { ...get().paths, ...part } });
  const nameOf = (id: string) => get().paths.actors.get(id)?.name ?? get().nodes.get(id)?.name ?? id;
  /** What was told of each question, so that what is tried beside it is told with it; null where it is told already. */
  const toldOf = new WeakMap<PathQuestion, Told | null>();
  let telling: Promise<void> = Promise.resolve();

  return {
    draftPaths(part, who = []) {
      // The answer on its way is about another question.
      get().cancelPaths();
      keep({ question: { ...get().paths.question, ...part }, actors: withAll(get().paths.actors, who) });
    },
    async findPaths(part = {}, who = []) {
      get().draftPaths(part, who);
      cancel('loosenings');
      const { question } = get().paths;
      const before = answeredIn(get().paths);
      keep({ ...NOTHING_ANSWERED, asked: question, before, givenUp: null, addressed: null });
      const answer = await answerTo(question);
      if (answer === undefined) return false;
      // What is lit answers the question before: it must not stand beside another answer.
      const left = get().threads;
      get().unlight();
      const words = `${toQuestionWords(question, nameOf)}: ${toEnding(answer)}`;
      const told = tellSeen(words, toAnsweredTold(question, answer));
      toldOf.set(question, told);
      // A network is one thing, the paths of any other answer are several.
      const first = question.mode === 'joins' ? answer.paths : answer.paths.slice(0, 1);
      if (first.length > 0) get().lightPaths(answer, first, 'only');
      const lit = first.length > 0 ? `. ${get().announcement}` : '';
      // Nor must the evidence of a path that is none of this answer.
      follow(context, { left, shown: get().threads });
      // Last, and with the ending first: what was lit is told by the pill as well.
      set({ announcement: words + lit });
      readBeside(answer);
      return true;
    },
    async askPathsAgain(before, begun) {
      const { question } = get().paths;
      const isInForm = JSON.stringify(toSpelled(question)) === JSON.stringify(toSpelled(before));
      const asked = isInForm ? question : before;
      keep({ ...NOTHING_ANSWERED, asked });
      const answer = await answerTo(asked);
      if (answer === undefined) return;
      const [words, ending] = [toQuestionWords(asked, nameOf), toEnding(answer)];
      set({ announcement: `Asked again: ${words}: ${ending}` });
      const tell = async () => {
        await begun;
        const again = { question: words, ending, ...toAnsweredTold(asked, answer) };
        toldOf.set(asked, tellAgain(context, again));
      };
      telling = tell();
      readBeside(answer);
      await telling;
    },
    async fillPaths(question, addressed) {
      get().cancelPaths();
      keep({ question, addressed });
      await get().readPathNames();
    },
    async readPathNames() {
      const { question, actors } = get().paths;
      const ids = namedIn(question).filter((id) => !actors.has(id));
      if (ids.length === 0) return;
      const named = await ask('path names', async (signal) => {
        const { graph: { nodes } } = await run('explore/among', { ids }, signal); // oxfmt-ignore
        const gone = ids.filter((id) => !nodes.some((node) => node.id === id));
        // Who is drawn may be gone, and is passed over; whoever is asked about is known by a former id, too.
        const survivors = await survivorsOf(gone, (entity) => api.evidence({ query: { entity } }, { signal }));
        return { nodes, survivors };
      });
      if (named === undefined) return;
      const { nodes, survivors } = named;
      keep({ actors: withAll(get().paths.actors, [...nodes, ...survivors.values()]) });
      const { addressed, question: held } = get().paths;
      // A question that is kept or worked on is asked as it stands: the search resolves it.
      if (addressed === null || held !== question || survivors.size === 0) return;
      const troubles = [...addressed.troubles, ...toMergedWords(survivors)];
      keep({ question: withSurvivors(question, survivors), addressed: { troubles } });
    },
    leavePathsAddress: () => keep({ addressed: null }),
    swapPathEnds() {
      const { from, to } = get().paths.question;
      get().draftPaths({ from: to, to: from });
    },
    giveUpPaths() {
      const { asked } = get().paths;
      if (get().tasks.paths?.is !== 'running' || asked === null) return;
      tellSeen(`${toQuestionWords(asked, nameOf)}: given up before it could tell`);
      get().cancelPaths();
      keep({ givenUp: asked });
      const back = get().paths.answer === null ? '' : '; the answer before it stands again';
      set({ announcement: `The search was given up before it could tell${back}` });
    },
    cancelPaths() {
      if (end()) loosenLeft();
    },
    endPaths() {
      end();
      cancel('loosenings');
    },
    async loosenPaths() {
      const { asked } = get().paths;
      if (asked === null) return;
      const loosenings = await ask('loosenings', (signal) =>
        api.loosenings({ body: toSpelled(asked) }, { signal }),
      );
      await telling;
      if (loosenings === undefined || get().paths.asked !== asked) return;
      keep({ loosenings });
      tellBeside(asked, toLooserLines(loosenings, asked));
    },
  };

  function toAnsweredTold(question: PathQuestion, answer: PathAnswer) {
    return {
      kind: 'path' as const,
      answers: [toAnswered(question, answer)],
      ...(answer.ending !== 'found' && { proof: toProofLines(answer, nameOf) }),
    };
  }

  /** Nobody asked it by itself: it belongs to the question that found none, as long as no step was made since. */
  function tellBeside(asked: PathQuestion, proof: readonly string[]): void {
    const told = toldOf.get(asked);
    if (proof.length === 0 || told === null) return;
    const seen = seenOf(get());
    if (told === undefined || !seen.includes(told)) {
      tellSeen(`${toQuestionWords(asked, nameOf)}: what was tried by itself beside it`, { proof, kind: 'path' });
      return;
    }
    const whole = { ...told, proof: [...(told.proof ?? []), ...proof] };
    toldOf.set(asked, whole);
    set(withSeen(get(), seen.map((one) => (one === told ? whole : one)))); // oxfmt-ignore
  }

  /** Undefined when nobody waits for it any more, or it failed: then what stood before is given back. */
  async function answerTo(question: PathQuestion): Promise<PathAnswer | undefined> {
    const askedAt = new Date().toISOString();
    const answer = await ask('paths', async (signal) => {
      try {
        return await api.paths({ body: toSpelled(question) }, { signal });
      } catch (thrown) {
        return toStopped({ question, thrown, actors: get().paths.actors, usual: get().about?.limits.hubDegree });
      }
    });
    if (answer !== undefined) keep({ answer, askedAt, before: null, actors: withAll(get().paths.actors, namedBy(answer)) });
    // Of one that was ended, whoever ended it has given back.
    else if (get().tasks.paths?.is === 'failed' && get().paths.before?.answer) {
      giveBack();
      loosenLeft();
    }
    return answer;
  }

  /** True when a search ran. */
  function end(): boolean {
    const isRunning = get().tasks.paths?.is === 'running';
    cancel('paths');
    if (isRunning) giveBack();
    return isRunning;
  }

  function giveBack(): void {
    const { before } = get().paths;
    keep({ ...(before ?? NOTHING_ANSWERED), before: null });
  }

  /** What would find a path where the answer that stands again has none, if that was not told yet. */
  function loosenLeft(): void {
    const { answer, loosenings } = get().paths;
    if (answer?.ending === 'none' && loosenings === null) void get().loosenPaths();
  }

  /** What stands beside an answer: its footnotes, and what would find a path where there is none. */
  function readBeside(answer: PathAnswer): void {
    if (answer.ending === 'none') void get().loosenPaths();
    void get().readProof(answer);
  }
} // oxfmt-ignore
