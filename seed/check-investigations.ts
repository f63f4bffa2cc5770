import type { ArticlePackage } from '#contract/article';
import type { Mistake } from '../server/articles/check.ts';
import { toRelations } from '../server/articles/relations.ts';
import { witnessesOf } from '../server/articles/witnesses-of.ts';
import type { Example, ExampleFile } from './read-investigations.ts';

type Problem = readonly [path: string, problem: string];

/** What examples show that the articles beside them do not hold, or hold otherwise. */
export function checkInvestigations(
  files: readonly ExampleFile[],
  packages: readonly ArticlePackage[],
): Mistake[] {
  const held = {
    entities: new Map(packages.flatMap(({ entities }) => entities.map((entity) => [entity.id, entity]))),
    relations: toRelations(witnessesOf(packages)),
  };
  const ids = files.map(({ example }) => example.id);
  return files.flatMap(({ file, example }, n) => [
    ...(ids.indexOf(example.id) < n ? [{ file, path: 'id', problem: 'is the id of another one' }] : []),
    ...[...checkExample(example, held)].map(([path, problem]) => ({ file, path, problem })),
  ]);
}

interface Held {
  entities: ReadonlyMap<string, { name: string; type: string }>;
  relations: ReadonlyMap<string, { type: string; from: string; to: string; status: string }>;
}

function* checkExample({ canvas }: Example, { entities, relations }: Held): Generator<Problem> {
  const { nodes, edges, thread, threads = [], groups, notes } = canvas;
  const lit = [...(thread === null ? [] : [thread]), ...threads];
  const drawn = new Set(nodes.map(({ id }) => id));
  const lines = new Set(edges.map(({ key }) => key));
  for (const [n, node] of nodes.entries()) {
    const path = `canvas.nodes.${n}`;
    const entity = entities.get(node.id);
    if (entity === undefined) yield [`${path}.id`, `there is no entity ${node.id}`];
    else yield* differences(path, node, { name: entity.name, type: entity.type });
    if (node.at === null) yield [`${path}.at`, 'stands nowhere'];
  }
  for (const [n, edge] of edges.entries()) {
    const path = `canvas.edges.${n}`;
    const relation = relations.get(edge.key);
    if (relation === undefined) yield [`${path}.key`, `there is no relation ${edge.key}`];
    else {
      const { type, from, to, status } = relation;
      yield* differences(path, edge, { type, from, to, status });
    }
    for (const end of ['from', 'to'] as const)
      if (!drawn.has(edge[end])) yield [`${path}.${end}`, `${edge[end]} is not drawn`];
  }
  if (drawn.size < nodes.length) yield ['canvas.nodes', 'holds an actor twice'];
  if (lines.size < edges.length) yield ['canvas.edges', 'holds a relation twice'];
  const named = [
    ...lit.flatMap((path) => path.nodes.map((id) => ['canvas.thread.nodes', id] as const)),
    ...groups.flatMap(({ members }) => members.map((id) => ['canvas.groups', id] as const)),
  ];
  for (const [path, id] of named) if (!drawn.has(id)) yield [path, `${id} is not drawn`];
  for (const key of lit.flatMap((path) => path.edges))
    if (!lines.has(key)) yield ['canvas.thread.edges', `${key} is not drawn`];
  for (const [n, { of }] of notes.entries())
    if (!drawn.has(of) && !lines.has(of)) yield [`canvas.notes.${n}.of`, `${of} is not drawn`];
}

/** What is told beside an id tells what is missing one day: it has to be right. */
function* differences(
  path: string,
  told: Record<string, unknown>,
  held: Record<string, string>,
): Generator<Problem> {
  for (const [name, value] of Object.entries(held))
    if (told[name] !== value) yield [`${path}.${name}`, `is "${value}" in the articles`];
}
