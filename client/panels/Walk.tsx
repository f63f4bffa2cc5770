import { useState } from 'react';
import { useKeyboard } from 'react-aria';
import { Button, ListBox, ListBoxItem } from 'react-aria-components';
import type { GraphEdge, GraphNode } from '#contract/graph';
import { relationRow } from '#contract/ontology';
import { toPhrase } from '#contract/phrases';
import { sightOf } from '#drawing/filters';
import type { Explorer } from '../store/explorer.ts';
import { actorsSelected } from '../store/selected.ts';
import type { Selection } from '../store/state.ts';
import { SupposedSample } from '../ui/LegendSamples.tsx';
import { Glyph } from '../ui/Glyph.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Key } from '../ui/Key.tsx';
import { LineSample } from '../ui/LineSample.tsx';
import { Name } from '../ui/Name.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { toSupposedFrom } from '../words/supposed-words.ts';
import { isPlace, placeOf, supposedLinesOf, type WalkedTo } from './supposed-walk.ts';
import { toStandingWords } from '../words/relation.ts';

/**
 * The canvas as text, one actor at a time: who it is, and every line from it that is drawn. Arrow keys go along a line
 * and back, so that whoever does not see the picture walks it as others do.
 */
export function Walk() {
  const desk = useExplorer(toDesk);
  const [chosen] = useExplorer(actorsSelected);
  const [trail, setTrail] = useState<readonly string[]>([]);
  const [walkedTo, setWalkedTo] = useState<string | null>(null);
  // Whoever is chosen elsewhere later was not walked to.
  if (walkedTo !== null && chosen !== walkedTo) setWalkedTo(null);
  const { nodes } = sightOf(desk);
  const at = placeOf(desk, chosen ?? trail.at(-1) ?? '') ?? placeOf(desk, mostConnected(nodes)?.id ?? '');
  if (at === undefined) return <p className="quiet empty-hits">No actor is drawn.</p>;
  const walk = (to: string, along: readonly string[]) => {
    setTrail(along);
    setWalkedTo(to);
  };
  return (
    <From
      at={at}
      trail={trail.filter((id) => isPlace(desk, id))}
      isReached={walkedTo !== null && walkedTo === chosen}
      onWalk={walk}
    />
  );
}

interface FromProps {
  at: WalkedTo;
  /** Those one came along, the last one last. */
  trail: readonly string[];
  /** One came here by the keys of this list, and wants to go on. */
  isReached: boolean;
  onWalk: (to: string, trail: readonly string[]) => void;
}

function From({ at, trail, isReached, onWalk }: FromProps) {
  const desk = useExplorer(toDesk);
  const asOf = useExplorer((state) => state.asOf);
  const { nodes, edges } = sightOf(desk);
  const { select, hoverOver, inspect } = useActions();
  const lines = linesOf(at.id, edges);
  const supposed = supposedLinesOf(desk, at.id);
  const back = trail.findLast((id) => id !== at.id);

  const go = (id: string) => {
    onWalk(id, [...trail.filter((one) => one !== id && one !== at.id), at.id]);
    select({ nodes: new Set([id]), edges: new Set() }, 'replace');
  };
  const goBack = () => {
    if (back === undefined) return;
    onWalk(back, trail.slice(0, trail.lastIndexOf(back)));
    select({ nodes: new Set([back]), edges: new Set() }, 'replace');
  };
  const read = (key: string) => {
    if (supposed.some(({ id }) => id === key)) select(seen(key), 'replace');
    else void inspect({ relation: key });
  };
  const { keyboardProps } = useKeyboard({
    onKeyDown(event) {
      const key = document.activeElement?.getAttribute('data-key');
      const edge = lines.find((line) => line.key === key) ?? supposed.find(({ id }) => id === key);
      if (event.key === 'ArrowRight' && edge !== undefined) go(otherEnd(edge, at.id));
      else if (event.key === 'ArrowLeft') goBack();
      else event.continuePropagation();
    },
  });
  return (
    <div className="walk" {...keyboardProps}>
      <p className="walk-at" role="status">
        {at.supposed || at.type === null ? <SupposedSample of="actor" /> : <Glyph type={at.type} size={12} />}
        <b>
          <Name>{at.name}</Name>
        </b>
        <span className="quiet">{at.about}</span>
        <span className="space" />
        <span className="quiet">
          <Key of="→" /> along a line, <Key of="←" /> back, <Key of="Enter" /> its evidence
        </span>
        <Button
          className="icon-button small"
          aria-label="Back to the actor before"
          isDisabled={back === undefined}
          onPress={goBack}
        >
          <Icon name="left" />
        </Button>
      </p>
      <ListBox
        // Another actor's lines are another list, which begins at its first one.
        key={at.id}
        className="walk-lines"
        aria-label={`Lines of ${at.name}`}
        // Whoever walks on stays in the list.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus={isReached ? 'first' : false}
        selectionMode="none"
        onAction={(key) => read(String(key))}
        renderEmptyState={() => <p className="quiet empty-hits">No line from it is drawn.</p>}
      >
        {lines.map((edge) => (
          <ListBoxItem
            key={edge.key}
            id={edge.key}
            className="walk-line"
            textValue={toWords(edge, at, nodes)}
            onHoverStart={() => hoverOver({ nodes: new Set(), edges: new Set([edge.key]) })}
            onHoverEnd={() => hoverOver(null)}
          >
            <LineSample status={edge.status} hollow={edge.inferred || edge.hedged} />
            <span>{toWords(edge, at, nodes)}</span>
            <span className="quiet">{toStandingWords(edge, { asOf, absent: desk.absent })}</span>
          </ListBoxItem>
        ))}
        {supposed.map((line) => (
          <ListBoxItem
            key={line.id}
            id={line.id}
            className="walk-line"
            textValue={`supposed: ${toSupposedFrom(line, at.id, desk)}`}
            onHoverStart={() => hoverOver(seen(line.id))}
            onHoverEnd={() => hoverOver(null)}
          >
            <SupposedSample of="line" />
            <span>
              <Name>{toSupposedFrom(line, at.id, desk)}</Name>
            </span>
            <span className="quiet">supposed, no fact</span>
          </ListBoxItem>
        ))}
      </ListBox>
    </div>
  );
}

/** What of the state decides where one can walk. */
function toDesk({ nodes, edges, hidden, filters, hypotheses, absent }: Explorer) {
  return { nodes, edges, hidden, filters, hypotheses, absent };
}

function seen(id: string): Selection {
  return { nodes: new Set(), edges: new Set(), hypotheses: new Set([id]) };
}

type Nodes = ReadonlyMap<string, GraphNode>;

function mostConnected(nodes: Nodes): GraphNode | undefined {
  return [...nodes.values()].reduce<GraphNode | undefined>(
    (best, node) => (best === undefined || node.degree > best.degree ? node : best),
    undefined,
  );
}

/** The best supported first. */
function linesOf(id: string, edges: ReadonlyMap<string, GraphEdge>): readonly GraphEdge[] {
  return [...edges.values()]
    .filter(({ from, to }) => from === id || to === id)
    .toSorted((a, b) => b.voices - a.voices || b.stories - a.stories || (a.key < b.key ? -1 : 1));
}

function otherEnd({ from, to }: { readonly from: string; readonly to: string }, id: string): string {
  return from === id ? to : from;
}

/** "met Ben"; of a line towards it "Ben accuses it". */
function toWords(edge: GraphEdge, at: WalkedTo, nodes: Nodes): string {
  const other = otherEnd(edge, at.id);
  const name = nodes.get(other)?.name ?? other;
  const acts = edge.from === at.id || relationRow(edge.type).symmetric === true;
  return acts ? `${toPhrase(edge)} ${name}` : `${name} ${toPhrase(edge)} ${at.name}`;
}
