import { Button } from 'react-aria-components';
import type { Evidence } from '#contract/evidence';
import type { GraphEdge } from '#contract/graph';
import { useActions } from '../use-explorer.ts';

/** A derived line says which two it stands for, and leads to them. */
export function DerivedFrom({ evidence, relation }: { evidence: Evidence; relation: GraphEdge }) {
  const { inspect } = useActions();
  if (relation.derivedFrom.length === 0) return null;
  return (
    <section className="derived">
      <p>No text says this in one piece. It stands for these lines and is as strong as the weaker one:</p>
      <ul>
        {relation.derivedFrom.map((key) => (
          <li key={key}>
            <Button className="link" onPress={() => void inspect({ relation: key })}>
              {evidence.claims.find(({ relKey }) => relKey === key)?.says ?? key}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
