import { Button, Heading } from 'react-aria-components';
import type { GraphEdge, GraphNode } from '#contract/graph';
import { isOffered } from '../commands/command.ts';
import { commandOf, type CommandId } from '../commands/commands.ts';
import { sightOf } from '#drawing/filters';
import { supposedIn } from '../store/selected.ts';
import type { Selection } from '../store/state.ts';
import { sharedNeighbours, type Shared } from '../store/shared.ts';
import { Glyph } from '../ui/Glyph.tsx';
import { LineSample } from '../ui/LineSample.tsx';
import { Name } from '../ui/Name.tsx';
import { Section } from '../ui/Section.tsx';
import { Sentence } from '../ui/Sentence.tsx';
import { useActions, useExplorer, useGround } from '../use-explorer.ts';
import { SupposedRows } from './SupposedRows.tsx';
import { useLight } from '../use-light.ts';
import { count, outOf } from '../words/count.ts';
import { toStatusWords, toSupport } from '../words/relation.ts';

/** Longer lists are read in the table. */
const MOST = 50;

/** Several elements are selected: who they are, what joins them, and what they share. */
export function SelectionEvidence() {
  const { selection, nodes, edges } = useExplorer((state) => ({
    selection: state.selection,
    nodes: state.nodes,
    edges: sightOf(state).edges,
  }));
  const chosen = [...selection.nodes].flatMap((id) => nodes.get(id) ?? []);
  const among = [...edges.values()].filter(
    ({ from, to }) => selection.nodes.has(from) && selection.nodes.has(to),
  );
  const marked = [...selection.edges].flatMap((key) => edges.get(key) ?? []);
  const lines = [...new Set([...marked, ...(selection.nodes.size < 2 ? [] : among)])];
  const shared = sharedNeighbours({ edges }, selection.nodes);
  const nameOf = (id: string) => nodes.get(id)?.name ?? id;
  return (
    <article className="evidence">
      <header className="subject">
        <Heading level={3} className="subject-name">
          {toTitle(selection)}
        </Heading>
      </header>
      <Actions chosen={chosen} />
      {chosen.length === 0 ? null : (
        <Section title="Selected" count={chosen.length} level={4}>
          <ul className="relation-rows">
            {chosen.slice(0, MOST).map((node) => (
              <li key={node.id}>
                <ActorRow node={node} />
              </li>
            ))}
          </ul>
          <Rest of={chosen.length} />
        </Section>
      )}
      <SupposedRows ids={supposedIn(selection)} />
      <Section
        title={marked.length > 0 || chosen.length < 2 ? 'Relations' : 'Lines among them'}
        count={lines.length}
        level={4}
      >
        {lines.length === 0 ? <p className="quiet">No line on the canvas joins two of them.</p> : null}
        <ul className="relation-rows">
          {lines.slice(0, MOST).map((edge) => (
            <li key={edge.key}>
              <LineRow edge={edge} nameOf={nameOf} />
            </li>
          ))}
        </ul>
        <Rest of={lines.length} />
      </Section>
      {chosen.length < 2 ? null : (
        <Section title="What they share on the canvas" count={shared.length} level={4}>
          {shared.length === 0 ? (
            <p className="quiet">
              Nobody drawn is joined to two of them. What only denials join is left out.
            </p>
          ) : null}
          <ul className="relation-rows">
            {shared.slice(0, MOST).map((one) => (
              <li key={one.id}>
                <SharedRow shared={one} of={chosen.length} nameOf={nameOf} />
              </li>
            ))}
          </ul>
          <Rest of={shared.length} />
          <AskForCommon chosen={chosen} />
        </Section>
      )}
    </article>
  );
}

function toTitle(selection: Selection): string {
  const [nodes, edges] = [selection.nodes.size, selection.edges.size];
  const supposed = supposedIn(selection).size;
  const parts = [
    nodes === 0 ? '' : count(nodes, 'actor', 'actors'),
    edges === 0 ? '' : count(edges, 'relation', 'relations'),
    supposed === 0 ? '' : count(supposed, 'hypothesis', 'hypotheses'),
  ];
  return `${parts.filter(Boolean).join(' and ')} selected`;
}

const USUAL: readonly CommandId[] = [
  'find-paths',
  'paths-shared',
  'paths-joins',
  'suppose-line',
  'centre',
  'remove',
];

function Actions({ chosen }: { chosen: readonly GraphNode[] }) {
  const ground = useGround();
  const state = ground.store.getState();
  const offered = USUAL.map(commandOf).filter(
    (command) => isOffered(command, state) && (command.id !== 'find-paths' || chosen.length === 2),
  );
  return (
    <div className="row">
      {offered.map(({ id, label, perform }) => (
        <Button key={id} className="button" onPress={() => perform(ground)}>
          {id === 'find-paths' ? 'Paths between them' : label}
        </Button>
      ))}
    </div>
  );
}

function ActorRow({ node }: { node: GraphNode }) {
  const { select } = useActions();
  const light = useLight({ nodes: [node.id] });
  return (
    <Button
      className="relation-row actor-row"
      {...light}
      onPress={() => select({ nodes: new Set([node.id]), edges: new Set() }, 'replace')}
    >
      <Glyph type={node.type} size={12} /> <Name>{node.name}</Name>
    </Button>
  );
}

function LineRow({ edge, nameOf }: { edge: GraphEdge; nameOf: (id: string) => string }) {
  const { select } = useActions();
  const asOf = useExplorer((state) => state.asOf);
  const light = useLight({ edges: [edge.key] });
  return (
    <Button
      className="relation-row"
      {...light}
      onPress={() => select({ nodes: new Set(), edges: new Set([edge.key]) }, 'replace')}
    >
      <Sentence edge={edge} nameOf={nameOf} />{' '}
      <span className="quiet row-standing">
        <LineSample status={edge.status} hollow={edge.inferred || edge.hedged} />
        {toStatusWords(edge, asOf)} · {toSupport(edge)}
      </span>
    </Button>
  );
}

function SharedRow({
  shared: { id, of: joined },
  of,
  nameOf,
}: {
  shared: Shared;
  of: number;
  nameOf: (id: string) => string;
}) {
  const { select } = useActions();
  const light = useLight({ nodes: [id] });
  return (
    <Button
      className="relation-row"
      {...light}
      onPress={() => select({ nodes: new Set([id]), edges: new Set() }, 'replace')}
    >
      <b>
        <Name>{nameOf(id)}</Name>
      </b>{' '}
      <span className="quiet">
        joined to{' '}
        {joined.length === of ? (
          of === 2 ? (
            'both'
          ) : (
            `all ${of}`
          )
        ) : (
          <Name>{joined.map(nameOf).join(', ')}</Name>
        )}
      </span>
    </Button>
  );
}

/** The whole graph knows more than the canvas. */
function AskForCommon({ chosen }: { chosen: readonly GraphNode[] }) {
  const header = useExplorer(({ queries }) => queries?.find(({ id }) => id === 'explore/in-common'));
  const { runQuery } = useActions();
  const [one, other, ...more] = chosen;
  if (header === undefined || one === undefined || other === undefined || more.length > 0) return null;
  return (
    <Button
      className="button"
      onPress={() => void runQuery(header, { one: one.id, other: other.id }, { from: 'elsewhere' })}
    >
      Ask the whole graph
    </Button>
  );
}

function Rest({ of }: { of: number }) {
  if (of <= MOST) return null;
  return <p className="quiet">{`${outOf(MOST, of)} are listed: the table has all.`}</p>;
}
