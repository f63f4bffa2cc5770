import { drawnIn, faults, isEntity, text, type Graph, type Loaded } from './loaded.ts';

/** Lines between what is and what is said of it. */
export function touching({ graph: { nodes, lines } }: Loaded): string[] {
  const entities = new Map(nodes.map((node) => [node.id, isEntity(node)]));
  return lines
    .filter(({ from, to }) => entities.get(from) !== entities.get(to))
    .map(({ type }) => `a line ${type} joins an entity and evidence`);
}

/** Pairs that one article names and of whom no claim speaks, and that are joined all the same. */
export function joinedByAnArticle({ graph, packages }: Loaded): string[] {
  const said = new Set(
    packages.flatMap(({ claims }) => claims.map(({ subject, object }) => pairOf(subject, object))),
  );
  const drawn = new Set(
    drawnIn(graph)
      .filter(({ derivedFrom }) => derivedFrom.length === 0)
      .map(({ from, to }) => pairOf(from, to)),
  );
  const evidence = evidenceAround(graph);
  return pairsNamedTogether(packages)
    .filter(([a, b]) => !said.has(pairOf(a, b)))
    .flatMap(([a, b]) =>
      faults(
        [drawn.has(pairOf(a, b)), `${a} and ${b} have a line and no claim`],
        [share(evidence.get(a), evidence.get(b)), `${a} and ${b} are joined by what names both`],
      ),
    );
}

export function pairsNamedTogether(packages: Loaded['packages']): (readonly [string, string])[] {
  return packages.flatMap(({ mentions }) => {
    const named = [...new Set(mentions.map(({ entity }) => entity))].toSorted();
    return named.flatMap((a, n) => named.slice(n + 1).map((b) => [a, b] as const));
  });
}

function pairOf(a: string, b: string): string {
  return [a, b].toSorted().join(' ');
}

function share(as: ReadonlySet<string> | undefined, bs: ReadonlySet<string> | undefined): boolean {
  return as !== undefined && bs !== undefined && [...as].some((one) => bs.has(one));
}

/** For each entity, the heaps of evidence that it touches; a heap is all that hangs together without an entity. */
function evidenceAround({ nodes, lines }: Graph): Map<string, Set<string>> {
  const ids = new Map(nodes.filter(isEntity).map(({ id, properties }) => [id, text(properties['id'])]));
  const next = new Map<string, string[]>();
  for (const { from, to } of lines) {
    next.set(from, [...(next.get(from) ?? []), to]);
    next.set(to, [...(next.get(to) ?? []), from]);
  }
  const around = new Map<string, Set<string>>();
  const seen = new Set<string>();
  for (const { id: heap } of nodes) {
    const waiting = ids.has(heap) || seen.has(heap) ? [] : [heap];
    for (let here = waiting.pop(); here !== undefined; here = waiting.pop()) {
      if (seen.has(here)) continue;
      seen.add(here);
      for (const other of next.get(here) ?? []) {
        const entity = ids.get(other);
        if (entity === undefined) waiting.push(other);
        else around.set(entity, (around.get(entity) ?? new Set()).add(heap));
      }
    }
  }
  return around;
}
