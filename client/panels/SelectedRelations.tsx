import { Button, Heading } from 'react-aria-components';
import { toPhrase } from '#contract/phrases';
import { LineSample } from '../ui/LineSample.tsx';
import { Name } from '../ui/Name.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { count } from '../words/count.ts';
import { toStatusWords, toSupport } from '../words/relation.ts';

/** More are listed in the table. */
const MOST = 50;

/** Several relations that are selected, such as those of a line between groups: each opens its evidence. */
export function SelectedRelations() {
  const { nodes, edges, asOf, selected } = useExplorer((state) => ({
    nodes: state.nodes,
    edges: state.edges,
    asOf: state.asOf,
    selected: state.selection.edges,
  }));
  const { select } = useActions();
  const relations = [...selected]
    .flatMap((key) => edges.get(key) ?? [])
    .toSorted((a, b) => b.voices - a.voices || b.stories - a.stories);
  if (relations.length === 0) return null;
  const nameOf = (id: string) => nodes.get(id)?.name ?? id;
  return (
    <section aria-labelledby="selected-relations">
      <Heading level={3} id="selected-relations" className="selected-title">
        {count(relations.length, 'relation', 'relations')} selected
      </Heading>
      <ul className="relation-rows">
        {relations.slice(0, MOST).map((edge) => (
          <li key={edge.key}>
            <Button
              className="relation-row"
              onPress={() => select({ nodes: new Set(), edges: new Set([edge.key]) }, 'replace')}
            >
              <span>
                <b>
                  <Name>{nameOf(edge.from)}</Name>
                </b>{' '}
                {toPhrase(edge)}{' '}
                <b>
                  <Name>{nameOf(edge.to)}</Name>
                </b>
              </span>{' '}
              <span className="quiet row-standing">
                <LineSample status={edge.status} hollow={edge.inferred || edge.hedged} />
                {toStatusWords(edge, asOf)} · {toSupport(edge)}
              </span>
            </Button>
          </li>
        ))}
      </ul>
      {relations.length > MOST ? (
        <p className="quiet">
          {MOST} of {relations.length}, the best supported; all are in the table.
        </p>
      ) : null}
    </section>
  );
}
