import { useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { Button } from 'react-aria-components';
import type { GraphEdge } from '#contract/graph';
import { Name } from '../ui/Name.tsx';
import { useActions, useExplorer, useGround } from '../use-explorer.ts';
import type { Piece } from '../words/path-sentence.ts';

/** Which footnote each key goes to, of so many. */
const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => Math.min(last, at + 1),
  ArrowLeft: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * A path to be read. Its footnotes open the evidence of their lines; with the arrow keys one walks along it, step by
 * step, and the evidence follows.
 */
export function PathSentence({ pieces }: { pieces: readonly Piece[] }) {
  const { select } = useActions();
  const { store, stage } = useGround();
  const line = useRef<HTMLParagraphElement>(null);
  const [reached, setReached] = useState(0);
  const lines = pieces.flatMap((piece) => (typeof piece === 'object' && 'line' in piece ? [piece.line] : []));
  const show = ({ key, from, to }: GraphEdge) => {
    select({ nodes: new Set(), edges: new Set([key]) }, 'replace');
    const { nodes } = store.getState();
    if (nodes.has(from) && nodes.has(to)) stage.canvas()?.focusOn([from, to]);
  };
  const walk = (event: KeyboardEvent) => {
    const next = STEPS[event.key]?.(reached, lines.length - 1);
    const edge = next === undefined ? undefined : lines[next];
    if (next === undefined || edge === undefined) return;
    event.preventDefault();
    setReached(next);
    line.current?.querySelectorAll<HTMLElement>('.footnote')[next]?.focus();
    show(edge);
  };
  // One may come from another path to any of them.
  const arrive = ({ target }: FocusEvent) => {
    const at = [...(line.current?.querySelectorAll('.footnote') ?? [])].indexOf(target);
    if (at >= 0) setReached(at);
  };
  return (
    // The keys are those of the footnotes within, which are buttons.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <p ref={line} className="path-sentence" onKeyDown={walk} onFocus={arrive}>
      {pieces.map((piece, place) => (
        <PathPiece
          // A sentence has its words in one order.
          // oxlint-disable-next-line react/no-array-index-key
          key={place}
          piece={piece}
          isReached={typeof piece === 'object' && 'line' in piece && piece.line === lines[reached]}
          onOpen={(edge) => {
            setReached(lines.indexOf(edge));
            show(edge);
          }}
        />
      ))}
    </p>
  );
}

interface PathPieceProps {
  piece: Piece;
  /** One footnote of a sentence is met with Tab, the others from there with the arrow keys. */
  isReached: boolean;
  onOpen: (edge: GraphEdge) => void;
}

function PathPiece({ piece, isReached, onOpen }: PathPieceProps) {
  const isOpen = useExplorer(
    ({ selection: { nodes, edges } }) =>
      typeof piece === 'object' && 'line' in piece && nodes.size === 0 && edges.size === 1 && edges.has(piece.line.key),
  ); // oxfmt-ignore
  if (typeof piece === 'string') return piece;
  if ('actor' in piece) {
    return (
      <b>
        <Name>{piece.actor.name}</Name>
      </b>
    );
  }
  const { note, line } = piece;
  return (
    <Button
      className="footnote"
      aria-label={`[${note}], evidence`}
      {...(isOpen && { 'aria-current': true })}
      excludeFromTabOrder={!isReached}
      onPress={() => onOpen(line)}
    >
      [{note}]
    </Button>
  );
}
