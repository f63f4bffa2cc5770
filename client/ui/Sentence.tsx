import type { GraphEdge } from '#contract/graph';
import { toPhrase, toTail } from '#contract/phrases';
import { Name } from './Name.tsx';

interface SentenceProps {
  edge: Pick<GraphEdge, 'type' | 'qualifiers' | 'from' | 'to'>;
  nameOf: (id: string) => string;
}

/** "A met B", "A supports B with new funding". Its status stands beside it, never in it. */
export function Sentence({ edge, nameOf }: SentenceProps) {
  const tail = toTail(edge);
  return (
    <span className="sentence">
      <b>
        <Name>{nameOf(edge.from)}</Name>
      </b>{' '}
      {toPhrase(edge)}{' '}
      <b>
        <Name>{nameOf(edge.to)}</Name>
      </b>
      {tail !== '' && ` ${tail}`}
    </span>
  );
}
