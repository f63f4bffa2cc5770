import type { NodeLine, RelationshipLine } from './format.ts';

/** Rows a transaction, and letters: canvases of 5 MB come one by one, or they would not fit into its memory. */
const MOST = { rows: 5_000, letters: 8_000_000 } as const;

export type Batch = { nodes: NodeLine[] } | { relationships: RelationshipLine[] };

/** What comes one by one, as one transaction can take it: all nodes, then all relationships. */
export async function* inBatches(
  elements: AsyncIterable<NodeLine | RelationshipLine>,
): AsyncGenerator<Batch> {
  let nodes: NodeLine[] = [];
  let relationships: RelationshipLine[] = [];
  let letters = 0;
  for await (const element of elements) {
    const more = lettersIn(element);
    const isFull = nodes.length + relationships.length === MOST.rows || letters + more > MOST.letters;
    const isOtherKind = nodes.length > 0 && !('labels' in element);
    if (isFull || isOtherKind) {
      if (nodes.length > 0) yield { nodes };
      if (relationships.length > 0) yield { relationships };
      nodes = [];
      relationships = [];
      letters = 0;
    }
    letters += more;
    if ('labels' in element) nodes.push(element);
    else relationships.push(element);
  }
  if (nodes.length > 0) yield { nodes };
  if (relationships.length > 0) yield { relationships };
}

/** Of its texts alone: nothing else is long. */
function lettersIn({ properties }: NodeLine | RelationshipLine): number {
  let letters = 0;
  for (const value of Object.values(properties)) {
    if (typeof value === 'string') letters += value.length;
    else if (Array.isArray(value))
      for (const one of value) letters += typeof one === 'string' ? one.length : 8;
  }
  return letters;
}
