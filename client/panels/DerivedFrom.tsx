import { Button } from 'react-aria-components';
import type { Evidence } from '#contract/evidence';
import type { GraphEdge } from '#contract/graph';
import { useActions } from '../use-explorer.ts';
import { tellingClaim } from '../words/telling.ts';

/** A derived line says which ones it stands for, and leads to them. */
export function DerivedFrom({ evidence, relation }: { evidence: Evidence; relation: GraphEdge }) {
  const { inspect } = useActions();
  if (relation.derivedFrom.length === 0) return null;
  return (
    <section className="derived">
      <p>
        {relation.derivedFrom.length === 1
          ? 'No text says this in one piece. It follows from this line, by the claims that name both:'
          : 'No text says this in one piece. It stands for these lines and is as strong as the weaker one:'}
      </p>
      <ul>
        {relation.derivedFrom.map((key) => (
          <li key={key}>
            <Button className="link" onPress={() => void inspect({ relation: key })}>
              {tellingClaim(evidence.claims, { key })?.says ?? key}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
