import { useRef, useState } from 'react';
import { Button, TextArea, TextField } from 'react-aria-components';
import { MAX_NOTE } from '#contract/saved-canvas';
import { useMove } from 'react-aria';
import { CANVAS, focusSoon } from '../commands/focus.ts';
import type { Card } from '../store/state.ts';
import { Name } from '../ui/Name.tsx';
import { useActions, useExplorer, useGround } from '../use-explorer.ts';
import { count } from '../words/count.ts';
import { useFollowing } from './use-following.ts';
import { WrittenBy } from './WrittenBy.tsx';

/** Text cards on the canvas: they stand in the picture, and move and grow with it. */
export function Cards() {
  const cards = useExplorer((state) => state.cards);
  const layer = useRef<HTMLDivElement>(null);
  useFollowing(layer, cards.size > 0);
  if (cards.size === 0) return null;
  return (
    <div ref={layer} className="cards">
      {[...cards].map(([id, card]) => (
        <CardNote key={id} id={id} card={card} />
      ))}
    </div>
  );
}

function CardNote({ id, card }: { id: string; card: Card }) {
  const { stage } = useGround();
  const begins = useExplorer(({ writing }) => writing === id);
  const { writeCard, moveCard } = useActions();
  const [isWriting, setWriting] = useState(begins);
  const held = useRef(card.at);
  const { moveProps } = useMove({
    onMoveStart: () => {
      held.current = card.at;
    },
    onMove({ deltaX, deltaY, pointerType }) {
      // A key moves by a step of the grid, a hand by pixels of the screen.
      const scale = pointerType === 'keyboard' ? 8 : 1 / (stage.canvas()?.zoom() ?? 1);
      held.current = { x: held.current.x + deltaX * scale, y: held.current.y + deltaY * scale };
      moveCard(id, held.current);
    },
  });
  const write = (text: string, by: 'key' | 'leaving') => {
    setWriting(false);
    writeCard(id, text);
    // The text that had the focus is gone: whoever ended it by a key goes on from here.
    if (by === 'key') focusSoon(text.trim() === '' ? CANVAS : `[data-card="${id}"] .card-grip`);
  };
  return (
    <div className="card" data-card={id} style={{ left: card.at.x, top: card.at.y }}>
      {isWriting ? (
        <CardText text={card.text} onDone={write} />
      ) : (
        <>
          <button type="button" className="card-grip" aria-label="Move the card: arrow keys" {...moveProps} />
          <p>
            <Name>{card.text}</Name>
          </p>
          {card.by === null ? null : <WrittenBy of={card} />}
          <span className="card-tools">
            <Button className="link" onPress={() => setWriting(true)}>
              Write
            </Button>
            <Button className="link" onPress={() => writeCard(id, '')}>
              Remove
            </Button>
          </span>
        </>
      )}
    </div>
  );
}

function CardText({
  text: before,
  onDone,
}: {
  text: string;
  onDone: (text: string, by: 'key' | 'leaving') => void;
}) {
  const [text, setText] = useState(before);
  return (
    <TextField
      aria-label="Text of the card"
      value={text}
      maxLength={MAX_NOTE}
      onChange={setText}
      onBlur={() => onDone(text, 'leaving')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone(before, 'key');
        else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onDone(text, 'key');
        else event.continuePropagation();
      }}
      // It was asked for to be written on.
      // oxlint-disable-next-line jsx-a11y/no-autofocus
      autoFocus
    >
      <TextArea rows={4} placeholder="Your text; Ctrl Enter keeps it" />
      {text.length >= MAX_NOTE ? (
        <p className="quiet" role="status">
          {`${count(MAX_NOTE, 'letter', 'letters')}: a card holds no more.`}
        </p>
      ) : null}
    </TextField>
  );
}
