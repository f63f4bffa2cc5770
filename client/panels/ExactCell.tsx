import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import type { Cell, GraphNode } from '#contract/graph';
import { Glyph } from '../ui/Glyph.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Name } from '../ui/Name.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { toSeen } from '../words/seen.ts';
import { entitiesIn, entityOf, kindOf, relationIn, toExact, type Named } from '../words/exact.ts';

/** What is longer may not fit into its column, and unfolds. */
const LONG = 26;
/** So much of it is put into the row at all. */
const MOST_SHOWN = 160;

interface ExactCellProps {
  cell: Cell;
  column: string;
  nodes: ReadonlyMap<string, GraphNode>;
  named: Named;
}

/** One value, exactly. An entity leads to its place on the canvas, a relation to its evidence. */
export function ExactCell({ cell, column, nodes, named }: ExactCellProps) {
  const id = entityOf(cell);
  const node = id === null ? undefined : nodes.get(id);
  if (node !== undefined) return <EntityCell node={node} />;
  const key = relationIn(cell);
  if (key !== null) return <RelationCell relation={key} words={toExact(cell, named)} />;
  const words = toExact(cell, named);
  const kind = kindOf(cell);
  if (kind === 'null') return <span className="cell-null">null</span>;
  if (kind === 'empty') return <span className="cell-null">empty text</span>;
  const held = entitiesIn(cell).flatMap((one) => nodes.get(one) ?? []);
  if (held.length === 0 && words.length <= LONG && !words.includes('\n'))
    return <ShortCell kind={kind} words={words} />;
  return <LongCell column={column} kind={kind} words={words} held={held} />;
}

function ShortCell({ kind, words }: { kind: string; words: string }) {
  return (
    <span className={`cell-${kind}`} title={kind === 'text' ? undefined : kind}>
      <Name>{words}</Name>
    </span>
  );
}

function EntityCell({ node }: { node: GraphNode }) {
  const { id, name, type } = node;
  const isDrawn = useExplorer((state) => state.nodes.has(id));
  const { select, inspect, hoverOver, add } = useActions();
  const only = { nodes: new Set([id]), edges: new Set<string>() };
  return (
    <>
      <Glyph type={type} size={11} />
      <Button
        className="link cell-entity"
        onHoverStart={() => hoverOver(only)}
        onHoverEnd={() => hoverOver(null)}
        // Of who is not drawn there is evidence all the same.
        onPress={() => (isDrawn ? select(only, 'replace') : void inspect({ entity: id }))}
      >
        <Name>{name}</Name>
      </Button>
      {isDrawn ? null : (
        <Button
          className="icon-button small"
          aria-label={`Add ${name} to the canvas`}
          onPress={() => void add(id)}
        >
          <Icon name="plus" />
        </Button>
      )}
    </>
  );
}

function RelationCell({ relation, words }: { relation: string; words: string }) {
  const { inspect, hoverOver } = useActions();
  return (
    <Button
      className="link cell-entity"
      onHoverStart={() => hoverOver({ nodes: new Set(), edges: new Set([relation]) })}
      onHoverEnd={() => hoverOver(null)}
      onPress={() => void inspect({ relation })}
    >
      <Name>{words}</Name>
    </Button>
  );
}

/** More are told by name alone. */
const MOST_HELD = 200;

interface LongCellProps {
  column: string;
  kind: string;
  words: string;
  /** The entities in it. */
  held: readonly GraphNode[];
}

/** The row keeps its height: the whole value unfolds over the table. */
function LongCell({ column, kind, words, held }: LongCellProps) {
  const { copy } = useActions();
  return (
    <DialogTrigger>
      <Button
        className={`clip unfold cell-${kind}`}
        aria-label={`Unfold ${column}: ${words.slice(0, MOST_SHOWN)}`}
      >
        <Name>{words.slice(0, MOST_SHOWN)}</Name>
      </Button>
      <Popover className="popover whole-value" placement="bottom start">
        <Dialog aria-label={column} className="whole-value-body">
          <header className="row">
            <strong>
              <Name>{column}</Name>
            </strong>
            <span className="quiet">{`${kind}, ${words.length.toLocaleString('en')} letters`}</span>
            <span className="space" />
            <Button className="link" onPress={() => void copy(words, column)}>
              Copy
            </Button>
            <Button slot="close" className="icon-button small" aria-label="Fold it again">
              <Icon name="close" />
            </Button>
          </header>
          {/* What scrolls is scrolled by keys, too. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <pre tabIndex={0}>{toSeen(words)}</pre>
          {held.length === 0 ? null : (
            <ul className="held-entities" aria-label="Entities in it">
              {held.slice(0, MOST_HELD).map((node) => (
                <li key={node.id}>
                  <EntityCell node={node} />
                </li>
              ))}
            </ul>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
