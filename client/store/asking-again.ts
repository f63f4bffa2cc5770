import type { GraphNode } from '#contract/graph';
import type { Replayed } from '#contract/method';
import type { Found } from '#contract/step-kinds';
import { ApiError, toTrouble } from '../api.ts';
import { toEnding } from '../words/paths.ts';
import { endsOfKey, toDifferences, toSize, toSizes, toVerdict } from '../words/replayed.ts';
import { foundIn, foundInPaths } from './answer-digest.ts';
import type { Context } from './context.ts';
import type { LoggedStep } from './method-log.ts';
import { toStopped } from './path-search.ts';
import { toSpelled } from './path-spelling.ts';
import {
  differenceOf,
  isSame,
  questionsOf,
  toAskable,
  type Askable,
  type ToldQuestion,
} from './replaying.ts';

/** An answer of today, as far as it is held against one of before. */
interface Today {
  readonly found: Found;
  readonly nodes: readonly GraphNode[];
  /** Of a question about paths how it ended. */
  readonly ending: string | null;
}

type Verdict = Omit<Replayed, 'at'>;

interface Question extends ToldQuestion {
  /** Of its step. */
  readonly label: string;
}

interface How {
  readonly signal: AbortSignal;
  readonly texts: 'too' | 'not';
}

/** Asks steps again, each question once. Nothing is drawn, and nothing of it is a step. */
export function createReplay(context: Pick<Context, 'api' | 'get' | 'run'>) {
  const { api, get, run } = context;
  const answered = new Map<string, Today>();

  async function today(askable: Exclude<Askable, { by: 'nothing' }>, signal: AbortSignal): Promise<Today> {
    if (askable.by === 'paths') {
      const { question } = askable;
      const answer = await api.paths({ body: toSpelled(question) }, { signal }).catch((thrown: unknown) =>
        toStopped({
          question,
          thrown,
          actors: get().paths.actors,
          usual: get().about?.limits.hubDegree,
        }),
      );
      return { found: foundInPaths(answer), nodes: answer.graph.nodes, ending: toEnding(answer) };
    }
    const { params } = askable;
    const answer =
      askable.by === 'query'
        ? await run(askable.id, params, signal)
        : await api.runCypher(
            { body: { text: askable.text, params, declared: [...askable.declared] } },
            { signal },
          );
    return { found: foundIn(answer), nodes: answer.graph.nodes, ending: null };
  }

  /** For names only: what was found is not thrown away because of them. */
  async function namesOf(ids: readonly string[], signal: AbortSignal): Promise<readonly GraphNode[]> {
    if (ids.length === 0) return [];
    try {
      return (await run('explore/among', { ids }, signal)).graph.nodes;
    } catch {
      return [];
    }
  }

  async function judge({ found: then, label }: Question, now: Today, signal: AbortSignal): Promise<Verdict> {
    if (then === undefined) return toUnkept(label, now);
    const ending = now.ending === null ? '' : ` (${now.ending})`;
    if (isSame(then, now.found))
      return { is: 'same', words: `The same: ${toSize(now.found)}${ending}`, differences: [] };
    const words = `Differs: ${toSizes(then, now.found)}${ending}`;
    const difference = differenceOf(then, now.found);
    if (difference === null) return { is: 'differs', words, differences: [] };
    const known = new Map([...get().nodes.values(), ...now.nodes].map((node) => [node.id, node.name]));
    const keys = [
      ...difference.wentRelations,
      ...difference.cameRelations,
      ...difference.turned.map(({ key }) => key),
    ];
    const named = new Set([...difference.wentActors, ...keys.flatMap(endsOfKey)]);
    const missing = [...named].filter((id) => !known.has(id));
    for (const { id, name } of await namesOf(missing, signal)) known.set(id, name);
    return { is: 'differs', words, differences: toDifferences(difference, (id) => known.get(id) ?? id) };
  }

  async function askOne(one: Question, { signal, texts }: How): Promise<Verdict> {
    const askable = toAskable(one);
    if (askable.by === 'nothing')
      return { is: 'not asked', words: `Cannot be asked again: ${askable.why}`, differences: [] };
    if (askable.by === 'cypher' && texts === 'not')
      return {
        is: 'not asked',
        words: 'Not asked: a Cypher text runs only when this step alone is asked again',
        differences: [],
      };
    try {
      const question = JSON.stringify(askable);
      const now = answered.get(question) ?? (await today(askable, signal));
      answered.set(question, now);
      return await judge(one, now, signal);
    } catch (thrown) {
      // Whoever has stopped it, or cannot reach the server, gets no verdict on this step.
      if (signal.aborted || isAway(thrown)) throw thrown;
      const { title, detail } = toTrouble(thrown);
      return { is: 'failed', words: `Failed: ${title}. ${detail}`, differences: [] };
    }
  }

  return async function askAgain({ step }: LoggedStep, how: How): Promise<Verdict> {
    const verdicts: Verdict[] = [];
    for (const one of questionsOf(step)) {
      // One after the other: the server runs few heavy questions at once, and others wait for it too.
      // oxlint-disable-next-line no-await-in-loop
      verdicts.push(await askOne({ ...one, label: step.label }, how));
    }
    return toVerdict(step, verdicts);
  };
}

/** Older steps kept no answer; how a question about paths ended, their words say. */
function toUnkept(label: string, { found, ending }: Today): Verdict {
  if (ending !== null && label.endsWith(`: ${ending}`))
    return { is: 'same', words: `The same: ${ending}`, differences: [] };
  const words = `${ending ?? toSize(found)} now; what the answer had then was not kept`;
  return {
    is: 'not known',
    words: `${words.charAt(0).toUpperCase()}${words.slice(1)}`,
    differences: [],
  };
}

function isAway(thrown: unknown): boolean {
  return thrown instanceof ApiError && (thrown.code === 'database-away' || thrown.code === 'unreachable');
}
