import type { FoundPath, PathAnswer } from '../../../server/contract/path-answer.ts';
import type { PathQuestion } from '../../../server/contract/path-question.ts';
import type { Expected } from './expected-answer.ts';
import type { Asking } from './told-graph.ts';

/** An answer tells so many hubs. */
const HUBS = 5;

/** In what an answer is not as it has to be, each as a sentence; nothing when it is. */
export function differences(
  answer: PathAnswer,
  { expected, asked: { graph, question, hubDegree } }: { expected: Expected; asked: Asking },
): string[] {
  const { total } = expected;
  const told = answer.paths.map(sentence);
  const wanted = expected.paths.map(sentence);
  const hidden = answer.hidden.map(({ hub, hops, paths, atLeast, joins }) => ({
    hub: hub.id,
    hops,
    paths,
    joins,
    atLeast,
  }));
  const hubs = expected.hidden.slice(0, HUBS).map((hub) => Object.assign({}, hub, { atLeast: false }));
  const threshold = question.hubs.threshold ?? hubDegree;
  return [
    differ('ending', answer.ending, expected.ending),
    beside('too many', told, wanted),
    beside('missing', wanted, told),
    differ(
      'order',
      told,
      told.toSorted((one, another) => wanted.indexOf(one) - wanted.indexOf(another)),
    ),
    differ('number of paths', answer.total.paths, total.paths),
    total.atLeast === null ? '' : differ('at least', answer.total.atLeast, total.atLeast),
    differ('joined', answer.joined, expected.joined),
    differ('hidden', hidden, hubs),
    differ('threshold', answer.threshold, threshold),
    differ('limits', answer.limits.length > 0, expected.hidden.length > HUBS || total.paths > wanted.length),
    differ('drawn actors', drawn(answer.graph.nodes, 'id'), actorsOf({ paths: answer.paths, question })),
    differ('drawn lines', drawn(answer.graph.edges, 'key'), keysOf(answer.paths)),
    ...answer.graph.edges.map((edge) => {
      const line = graph.lines.find(({ key }) => key === edge.key);
      return differ(`line ${edge.key}`, sorted(edge), line && sorted(line));
    }),
  ].filter((difference) => difference !== '');
}

function differ(what: string, told: unknown, wanted: unknown): string {
  const [one, other] = [JSON.stringify(told), JSON.stringify(wanted)];
  return one === other ? '' : `${what}: ${one} instead of ${other}`;
}

/** Those of the one list that are not in the other. */
function beside(what: string, some: readonly string[], others: readonly string[]): string {
  const alone = some.filter((one) => !others.includes(one));
  return alone.length === 0 ? '' : `${what}: ${alone.join('\n      ')}`;
}

function sentence({ nodes, steps, meets, weakest, degree }: FoundPath): string {
  const lines = steps.map(
    ({ line, parallel, others }) => `${line} (beside ${parallel.join(' ')}; ${others} others)`,
  );
  return `${nodes.join(' - ')} by ${lines.join(', ')}; ${meets.join(', ')}; weakest ${weakest.join(' ')}; degree ${degree}`;
}

function actorsOf({ paths, question }: { paths: readonly FoundPath[]; question: PathQuestion }): string[] {
  const inPaths = paths.flatMap(({ nodes }) => nodes);
  return [...new Set([...inPaths, ...question.from, ...question.to, ...question.via])].toSorted();
}

function keysOf(paths: readonly FoundPath[]): string[] {
  const keys = paths.flatMap(({ steps }) => steps.flatMap(({ line, parallel }) => [line, ...parallel]));
  return [...new Set(keys)].toSorted();
}

function drawn<K extends string>(elements: readonly Record<K, string>[], name: K): string[] {
  return elements.map((element) => element[name]).toSorted();
}

function sorted(row: object): [string, unknown][] {
  return Object.entries(row).toSorted(([one], [other]) => (one < other ? -1 : 1));
}
