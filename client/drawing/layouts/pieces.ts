import { compare, type Box, type Join } from './layout.ts';

/** Nodes that hang together, with the edges among them. */
export interface Piece {
  nodes: Box[];
  edges: Join[];
}

/** Largest first; among equals the one with the smallest id. Input in order gives output in order. */
export function toPieces({ nodes, edges }: Piece): Piece[] {
  const root = rootsOf({ nodes, edges });
  const pieces = new Map<string, Piece>();
  for (const node of nodes) {
    const id = root(node.id);
    const piece = pieces.get(id) ?? { nodes: [], edges: [] };
    piece.nodes.push(node);
    pieces.set(id, piece);
  }
  for (const edge of edges) pieces.get(root(edge.from))?.edges.push(edge);
  return [...pieces.values()].toSorted(
    (a, b) => b.nodes.length - a.nodes.length || compare(a.nodes[0]?.id ?? '', b.nodes[0]?.id ?? ''),
  );
}

/** Union-find with path halving. */
function rootsOf({ nodes, edges }: Piece): (id: string) => string {
  const parent = new Map(nodes.map(({ id }) => [id, id]));
  const root = (id: string): string => {
    let at = id;
    for (;;) {
      const above = parent.get(at) ?? at;
      if (above === at) return at;
      parent.set(at, parent.get(above) ?? above);
      at = above;
    }
  };
  for (const { from, to } of edges) parent.set(root(from), root(to));
  return root;
}
