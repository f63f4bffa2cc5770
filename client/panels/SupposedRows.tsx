import { Button } from 'react-aria-components';
import { SupposedSample } from '../ui/LegendSamples.tsx';
import { Name } from '../ui/Name.tsx';
import { Section } from '../ui/Section.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { toSupposed } from '../words/supposed-words.ts';

/** Hypotheses among what is selected, apart from what is known. */
export function SupposedRows({ ids }: { ids: ReadonlySet<string> }) {
  const { nodes, hypotheses } = useExplorer((state) => ({
    nodes: state.nodes,
    hypotheses: state.hypotheses,
  }));
  const { select } = useActions();
  const chosen = [...ids].flatMap((id) => hypotheses.get(id) ?? []);
  if (chosen.length === 0) return null;
  return (
    <Section title="Supposed" count={chosen.length} level={4}>
      <ul className="relation-rows">
        {chosen.map((one) => (
          <li key={one.id}>
            <Button
              className="relation-row"
              onPress={() =>
                select({ nodes: new Set(), edges: new Set(), hypotheses: new Set([one.id]) }, 'replace')
              }
            >
              <SupposedSample of={one.is} /> <Name>{toSupposed(one, { nodes, hypotheses })}</Name>
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
